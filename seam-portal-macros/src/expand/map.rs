//! Objects with any keys.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::Expander;
use super::convert::Presence;
use crate::checked::{Map, Value};
use crate::tree::Key;

impl Expander<'_> {
    pub(super) fn map(&self, map: &Map<'_>) -> TokenStream {
        let krate = self.krate;
        let name = map
            .name
            .cloned()
            .unwrap_or_else(|| Ident::new(map.schema.name, Span::call_site()));
        let constant = map.is_constant();
        let expander = self.in_list();
        let entries = map.entries.iter().map(|(key, attributes, value)| {
            let entry = if constant {
                expander.pair(key, value)
            } else {
                expander.entry(key, value)
            };
            quote!(#(#attributes)* #entry)
        });
        if constant {
            return quote!(#krate::#name { entries: #krate::List::Borrowed(const { &[#(#entries),*] }) });
        }
        let base = map.base.map(|base| quote!(.base(#base)));
        quote!(#krate::#name { entries: #krate::__private::entries([#(#entries),*]) #base .list() })
    }

    fn pair(&self, key: &Key, value: &Value<'_>) -> TokenStream {
        let (key, value) = (self.name(key), self.value(value));
        quote!((#key, #value))
    }

    /// An entry that may turn out not to be there.
    fn entry(&self, key: &Key, value: &Value<'_>) -> TokenStream {
        let krate = self.krate;
        match value {
            Value::Expression(expression, kind) => {
                let (key, value) = (
                    self.name(key),
                    self.convert(expression, kind, Presence::Optional),
                );
                quote!(#krate::__private::entry(#key, #value))
            }
            value => self.some(self.pair(key, value)),
        }
    }

    fn name(&self, key: &Key) -> TokenStream {
        let mut name = Literal::string(&key.name);
        name.set_span(key.span());
        self.borrowed_text(quote!(#name))
    }
}
