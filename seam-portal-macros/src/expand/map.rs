//! Objects with any keys.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use seam_portal_schema::Presence;

use super::expander::{Expander, Purpose};
use super::literal::spanned;
use crate::syntax::{Expression, Key};
use crate::tree::{Field, Map, Value};

impl Expander<'_> {
    pub(super) fn map(&self, map: &Map) -> TokenStream {
        match self.purpose {
            Purpose::Code => self.entries(map),
            Purpose::Use => self.used_fields(&map.entries, map.base.as_ref()),
            Purpose::Editor => self.editor_map(map),
        }
    }

    fn entries(&self, map: &Map) -> TokenStream {
        let krate = self.krate;
        let name = self.type_path(&map.name);
        let constant = map.is_constant();
        let expander = self.in_list();
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
            return quote!(#name { entries: #krate::List::Borrowed(const { &[#(#entries),*] }) });
        }
        let base = map.base.as_ref().map(Expression::stream);
        let base = base.map(|base| quote!(.base(#base)));
        quote!(#name { entries: #krate::__private::entries([#(#entries),*]) #base .list() })
    }

    fn pair(&self, field: &Field) -> TokenStream {
        let (key, value) = (self.key(&field.key), self.required(&field.value));
        quote!((#key, #value))
    }

    /// An entry that may turn out not to be there.
    fn entry(&self, field: &Field) -> TokenStream {
        if !matches!(field.value, Value::Expression(..)) {
            return self.some(self.pair(field));
        }
        let krate = self.krate;
        let value = self.value(&field.value, Presence::Optional);
        let key = self.key(&field.key);
        quote!(#krate::__private::entry(#key, #value))
    }

    fn key(&self, key: &Key) -> TokenStream {
        self.borrowed_text(spanned(Literal::string(&key.name), key.span()))
    }

    fn editor_map(&self, map: &Map) -> TokenStream {
        let entries = map.entries.iter();
        let values = entries.map(|field| self.value(&field.value, Presence::Optional));
        let (krate, path) = (self.krate, self.editor_path(&map.name.ident));
        quote!({ #(let _ = #values;)* #path { entries: #krate::List::EMPTY } })
    }
}
