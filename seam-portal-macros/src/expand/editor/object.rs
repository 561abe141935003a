//! Objects, with whatever keys they have.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::super::convert::Presence;
use crate::expand::Expander;
use crate::schema::{Object as Schema, TextOrBoolean};
use crate::tree::{Entry, Object, Value};

impl Expander<'_> {
    pub(super) fn any_object(
        &self,
        object: &Object,
        schema: &'static Schema,
        name: Option<&Ident>,
    ) -> TokenStream {
        let ours = Ident::new(schema.name, Span::call_site());
        let path = self.type_path(name.unwrap_or(&ours));
        let fields = object
            .entries
            .iter()
            .filter_map(|entry| self.any_field(entry, schema));
        let krate = self.krate;
        let base = object.base.as_ref().map(|base| base.expression.clone());
        let base = base.unwrap_or_else(|| quote!(#krate::#ours::EMPTY));
        let unchecked = object
            .unchecked
            .iter()
            .map(|entry| self.any_value(&entry.value, None, Presence::Required));
        let unchecked = (!object.unchecked.is_empty())
            .then(|| quote!(unchecked: { #(let _ = #unchecked;)* #krate::Unchecked::NONE },));
        quote!(#path { #unchecked #(#fields)* ..#base })
    }

    /// A field with its comma, which a key that is being typed has none of.
    fn any_field(&self, entry: &Entry, schema: &'static Schema) -> Option<TokenStream> {
        // A name such as `customer-key` is no field of any struct.
        syn::parse_str::<Ident>(&entry.key.name).ok()?;
        let key = Ident::new(&entry.key.name, entry.key.span());
        let attributes = &entry.attributes;
        let field = schema.field(&entry.key.name);
        if field.is_none() && (entry.is_short() || matches!(entry.value, Value::Invalid)) {
            return Some(quote!(#(#attributes)* #key));
        }
        let presence = field.map_or(Presence::Required, Presence::from);
        let value = self.any_value(&entry.value, field.map(|field| &field.kind), presence);
        Some(quote!(#(#attributes)* #key: #value,))
    }

    /// The values of an object with any keys, as statements.
    pub(super) fn any_map(&self, object: &Object, value: Option<&'static TextOrBoolean>) -> TokenStream {
        let kind = value.map(crate::check::union_kind);
        let values = object
            .entries
            .iter()
            .map(|entry| self.any_value(&entry.value, kind, Presence::Optional));
        quote!(#(let _ = #values;)*)
    }
}
