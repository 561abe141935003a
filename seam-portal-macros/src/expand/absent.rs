//! Fields that an object without a base leaves out.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use seam_portal_schema as schema;

use super::condition::condition;
use super::expander::Expander;
use crate::tree::{Object, known};

/// So many fields are written out. What is behind `..` is made whole, and what of it is not used is
/// dropped again, which costs rustc more than a few fields do, and less than many.
const FEW: usize = 6;

/// A field that may be absent, and the conditions under which it is given, if there are any.
type Absent = (&'static schema::Field, Vec<TokenStream>);

impl Expander<'_> {
    /// `None` for each field that is left out, unless it is better to take them all from the empty
    /// object behind `..`.
    pub(super) fn absent(&self, object: &Object) -> Option<Vec<TokenStream>> {
        let krate = self.krate;
        let fields = object.schema.fields.iter();
        let absent: Vec<Absent> = fields.filter_map(|field| absent(field, object)).collect();
        // Whoever writes a deprecated field is warned, even if it is only to leave it out.
        let few = absent.len() <= FEW && !absent.iter().any(|(field, _)| field.deprecated);
        let none = absent.iter().map(|(field, given)| {
            let name = Ident::new(field.name, Span::call_site());
            let attribute = match given.as_slice() {
                [] => TokenStream::new(),
                conditions => quote!(#[cfg(not(any(#(#conditions),*)))]),
            };
            quote!(#attribute #name: #krate::__private::None,)
        });
        (few || needs_each(object)).then(|| none.collect())
    }
}

/// The field, unless it is required or given whatever the configuration.
fn absent(field: &'static schema::Field, object: &Object) -> Option<Absent> {
    let given = known(&object.fields).filter(|(known, _)| known.name == field.name);
    let conditions = given.map(|(_, given)| condition(&given.attributes));
    let conditions: Option<Vec<_>> = conditions.collect();
    Some((field, conditions.filter(|_| !field.required)?))
}

/// Whether nothing may be behind `..`.
///
/// With the empty object there, a required field that is configured out would be empty, and nobody
/// would notice. And where each field is given in some configuration, an empty object behind them
/// would be one too many in all others, which Clippy does notice.
fn needs_each(object: &Object) -> bool {
    let conditional =
        |(_, given): &(_, &crate::tree::Field)| condition(&given.attributes).is_some();
    let mut conditional = known(&object.fields).filter(conditional).peekable();
    let is_given =
        |field: &schema::Field| known(&object.fields).any(|(known, _)| known.name == field.name);
    (conditional.peek().is_some() && object.schema.fields.iter().all(is_given))
        || conditional.any(|(field, _)| field.required)
}
