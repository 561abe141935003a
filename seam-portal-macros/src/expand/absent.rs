//! Fields that are not given in an object without a base.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use seam_portal_schema as schema;

use super::condition::condition;
use super::expander::Expander;
use crate::tree::{Object, known};

/// How many fields are written out as `None`. More fields come from an empty object after `..`. rustc
/// has to build that object and to drop its unused fields, which is slower than a few fields and faster
/// than many.
const FEW: usize = 6;

/// A field that may be absent, and the conditions under which it is given, if any.
type Absent = (&'static schema::Field, Vec<TokenStream>);

impl Expander<'_> {
    /// `None` for each field that is not given, unless they should come from an empty object after `..`.
    pub(super) fn absent(&self, object: &Object) -> Option<Vec<TokenStream>> {
        let krate = self.krate;
        let fields = object.schema.fields.iter();
        let absent: Vec<Absent> = fields.filter_map(|field| absent(field, object)).collect();
        // A deprecated field would be a warning, even with `None`.
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

/// The field, unless it is required or given in every configuration.
fn absent(field: &'static schema::Field, object: &Object) -> Option<Absent> {
    let given = known(&object.fields).filter(|(known, _)| known.name == field.name);
    let conditions = given.map(|(_, given)| condition(&given.attributes));
    let conditions: Option<Vec<_>> = conditions.collect();
    Some((field, conditions.filter(|_| !field.required)?))
}

/// Whether there must be no `..`.
///
/// With an empty object after `..`, a required field that is configured out would silently be empty.
/// And if a configuration gives all fields, Clippy would report the empty object as unnecessary.
fn needs_each(object: &Object) -> bool {
    let conditional =
        |(_, given): &(_, &crate::tree::Field)| condition(&given.attributes).is_some();
    let mut conditional = known(&object.fields).filter(conditional).peekable();
    let is_given =
        |field: &schema::Field| known(&object.fields).any(|(known, _)| known.name == field.name);
    (conditional.peek().is_some() && object.schema.fields.iter().all(is_given))
        || conditional.any(|(field, _)| field.required)
}
