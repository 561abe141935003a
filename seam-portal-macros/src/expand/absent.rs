//! Fields that an object without a base leaves out.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::Expander;
use super::condition::condition;
use crate::checked::Object;
use crate::schema;

/// The fields that are deprecated in the model.
pub(super) const DEPRECATED: &[&str] = &["manage_devices"];

/// So many fields are written out. What stands behind `..` is made whole, and what of it is not
/// used is dropped again, which costs rustc more than a few fields do, and less than many.
const FEW: usize = 6;

/// What stands for the fields that are left out.
pub(super) enum Absent {
    /// `None` for each.
    Each(Vec<AbsentField>),
    /// The empty object behind `..`.
    Rest,
}

pub(super) struct AbsentField {
    name: &'static str,
    /// The conditions under which it is given, if it may be.
    given: Vec<TokenStream>,
}

impl Absent {
    pub(super) fn of(object: &Object<'_>) -> Self {
        let absent: Vec<_> = object
            .schema
            .fields
            .iter()
            .filter_map(|field| AbsentField::of(field, object))
            .collect();
        let deprecated = |field: &AbsentField| DEPRECATED.contains(&field.name);
        let few = absent.len() <= FEW && !absent.iter().any(deprecated);
        if few || needs_each(object) {
            Absent::Each(absent)
        } else {
            Absent::Rest
        }
    }
}

impl AbsentField {
    /// The field, unless it is required or given whatever the configuration.
    fn of(field: &schema::Field, object: &Object<'_>) -> Option<Self> {
        let given = object
            .fields
            .iter()
            .filter(|given| given.schema.name == field.name);
        let given: Option<Vec<_>> = given.map(|given| condition(given.attributes)).collect();
        Some(AbsentField {
            name: field.name,
            given: given.filter(|_| !field.required)?,
        })
    }
}

/// Whether nothing may stand behind `..`.
///
/// With the empty object there, a required field that is configured out would be empty, and nobody
/// would notice. And where each field is given in some configuration, an empty object behind them
/// would be one too many in all others, which Clippy does notice.
fn needs_each(object: &Object<'_>) -> bool {
    let mut conditional = object
        .fields
        .iter()
        .filter(|field| condition(field.attributes).is_some())
        .peekable();
    let given = |field: &schema::Field| {
        object
            .fields
            .iter()
            .any(|given| given.schema.name == field.name)
    };
    (conditional.peek().is_some() && object.schema.fields.iter().all(given))
        || conditional.any(|field| field.schema.required)
}

impl Expander<'_> {
    /// `None` under the opposite of what the field is configured with where it is given.
    pub(super) fn absent(&self, field: &AbsentField) -> TokenStream {
        let krate = self.krate;
        let name = Ident::new(field.name, Span::call_site());
        let attribute = match field.given.as_slice() {
            [] => TokenStream::new(),
            conditions => quote!(#[cfg(not(any(#(#conditions),*)))]),
        };
        quote!(#attribute #name: #krate::__private::None)
    }
}
