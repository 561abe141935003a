//! Objects as struct literals, with the user's own spans on keys and type names.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::quote;

use super::Expander;
use super::absent::{Absent, DEPRECATED};
use super::convert::Presence;
use crate::checked::{Field, Object, Value};

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
        if let Some(base) = object.base {
            if unchecked.is_none() {
                return quote!(#path { #(#fields,)* ..#base });
            }
            // The base is needed twice, and its temporaries to the end.
            let name = Ident::new("base", Span::mixed_site());
            return quote!(match #base { #name => #path { #(#fields,)* #unchecked ..#name } });
        }
        match Absent::of(object) {
            Absent::Rest => quote!(#path { #(#fields,)* #unchecked ..#krate::#name::EMPTY }),
            Absent::Each(absent) => {
                let absent = absent.iter().map(|field| self.absent(field));
                let none = || quote!(unchecked: #krate::__private::NO_UNCHECKED);
                let unchecked = unchecked.unwrap_or_else(none);
                quote!(#path { #(#fields,)* #(#absent,)* #unchecked })
            }
        }
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
            Value::Text(text) if presence == Presence::Optional => self.some_text(text),
            value => self.present(self.value(value), presence),
        }
    }
}
