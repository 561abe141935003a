//! Objects as struct literals, with the user's own spans on keys and type names.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::quote;

use super::Expander;
use super::condition::condition;
use super::convert::Presence;
use crate::checked::{Field, Object, Rest, Value};

/// The fields that are deprecated in the model.
const DEPRECATED: &[&str] = &["manage_devices"];

impl Expander<'_> {
    pub(super) fn object(&self, object: &Object<'_>) -> TokenStream {
        let krate = self.krate;
        let name = match object.name {
            Some(name) => name.clone(),
            None => Ident::new(object.schema.name, Span::call_site()),
        };
        let ours = || quote!(#krate::#name);
        let path = object.path.map_or_else(ours, |path| quote!(#path #name));
        let fields = object.fields.iter().map(|field| self.field(field));
        let unchecked = self.unchecked(object);
        match &object.rest {
            Rest::Empty => quote!(#path { #(#fields,)* #unchecked ..#krate::#name::EMPTY }),
            // The base is needed twice, and its temporaries to the end.
            Rest::Base(base) if unchecked.is_some() => {
                let name = Ident::new("base", Span::mixed_site());
                quote!(match #base { #name => #path { #(#fields,)* #unchecked ..#name } })
            }
            Rest::Base(base) => quote!(#path { #(#fields,)* ..#base }),
            Rest::Each(names) => {
                let each = names
                    .iter()
                    .map(|name| self.unless_given(name, &object.fields));
                let none = quote!(unchecked: #krate::Unchecked::NONE);
                let unchecked = unchecked.unwrap_or(none);
                quote!(#path { #(#fields,)* #(#each)* #unchecked })
            }
        }
    }

    /// `None` under the opposite of what the given fields of this name are configured with.
    fn unless_given(&self, name: &str, fields: &[Field<'_>]) -> TokenStream {
        let krate = self.krate;
        let given = fields.iter().filter(|field| field.schema.name == name);
        let conditions: Option<Vec<_>> = given.map(|field| condition(field.attributes)).collect();
        let Some(conditions) = conditions else {
            return TokenStream::new();
        };
        let name = Ident::new(name, Span::call_site());
        let attribute = match conditions.as_slice() {
            [] => TokenStream::new(),
            conditions => quote!(#[cfg(not(any(#(#conditions),*)))]),
        };
        quote!(#attribute #name: #krate::__private::None,)
    }

    fn field(&self, field: &Field<'_>) -> TokenStream {
        let attributes = field.attributes;
        let key = Ident::new(field.schema.name, field.key.span());
        let value = match &field.value {
            Value::Expression(expression, kind) => {
                self.convert(expression, kind, field.schema.into())
            }
            value => self.given(value, field),
        };
        if DEPRECATED.contains(&field.schema.name) {
            // rustc warns at the field as a whole, which is at the key if the value is there too.
            let mut value = Group::new(Delimiter::Parenthesis, value);
            value.set_span(key.span());
            return quote!(#(#attributes)* #key: #value);
        }
        quote!(#(#attributes)* #key: #value)
    }

    fn given(&self, value: &Value<'_>, field: &Field<'_>) -> TokenStream {
        let presence = field.schema.into();
        match value {
            Value::Null if presence == Presence::Nullable => {
                let krate = self.krate;
                self.some(quote!(#krate::Nullable::Null))
            }
            value => self.present(self.value(value), presence),
        }
    }
}
