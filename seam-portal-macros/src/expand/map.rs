//! Objects with any keys.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use seam_portal_schema::Presence;

use super::expander::{Expander, Purpose};
use super::literal::spanned;
use crate::tree::{Base, Field, Map, Role, Value};

impl Expander<'_> {
    pub(super) fn map(&self, map: &Map) -> TokenStream {
        match self.purpose {
            Purpose::Code => self.located(map.at, |here| here.entries(map)),
            Purpose::Use => self.used_fields(&map.entries, map.base.as_ref()),
            Purpose::Editor => self.editor_map(map),
        }
    }

    fn entries(&self, map: &Map) -> TokenStream {
        let krate = self.krate;
        let name = self.type_path(&map.name);
        let constant = map.is_constant();
        let expander = self.in_list();
        let expander = expander.in_long_list(self.in_long_list && !constant);
        let entries = map.entries.iter().map(|field| {
            let attributes = &field.attributes;
            let entry = if constant {
                expander.pair(field)
            } else {
                expander.entry(field)
            };
            quote!(#(#attributes)* #entry)
        });
        if constant {
            let (text, value) = (self.model("Text"), self.model("MetadataValue"));
            let of_type = quote!((#text<'static>, #value<'static>));
            let of_type =
                Some(of_type).filter(|_| map.entries.iter().all(|entry| entry.value.is_literal()));
            let entries = self.borrowed_items(&quote!([#(#entries),*]), of_type);
            return quote!(#name { entries: #krate::model::List::Borrowed(#entries) });
        }
        let base = map.base.as_ref().and_then(|base| match base {
            Base::Given(base) => Some(self.around(base, |around| {
                let (krate, base) = (around.krate, around.arguments(base));
                quote_spanned!(around.at=> #krate::__private::IntoMetadata::into_metadata #base)
            })),
            Base::Outer => {
                self.base_outside(&quote!(#name { entries: #krate::model::List::EMPTY }))
            }
        });
        let at = self.at;
        let base = base.map(|base| quote_spanned!(at=> .base(#base)));
        let entries =
            quote_spanned!(at=> #krate::__private::entries([#(#entries),*]) #base .list());
        quote!(#name { entries: #entries })
    }

    fn pair(&self, field: &Field) -> TokenStream {
        let (key, value) = (self.key(field), self.required(&field.value));
        quote!((#key, #value))
    }

    /// An entry that may be configured out.
    fn entry(&self, field: &Field) -> TokenStream {
        if !matches!(field.value, Value::Expression(..)) {
            return self.some(self.pair(field));
        }
        let krate = self.krate;
        let value = self.value(&field.value, Presence::Optional);
        let key = self.key(field);
        quote_spanned!(self.at=> #krate::__private::entry(#key, #value))
    }

    fn key(&self, field: &Field) -> TokenStream {
        let key = &field.key;
        match &field.role {
            Role::Computed(key) => self.required(key),
            _ => self.borrowed_text(spanned(Literal::string(&key.name), key.span())),
        }
    }

    fn editor_map(&self, map: &Map) -> TokenStream {
        let entries = map.entries.iter();
        let values = entries.flat_map(|field| {
            let key = match &field.role {
                Role::Computed(key) => Some(self.required(key)),
                _ => None,
            };
            key.into_iter()
                .chain([self.value(&field.value, Presence::Optional)])
        });
        let (krate, path) = (self.krate, self.editor_path(&map.name.ident));
        quote!({ #(let _ = #values;)* #path { entries: #krate::model::List::EMPTY } })
    }
}
