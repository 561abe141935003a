//! Objects with any keys.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use syn::Attribute;

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
        if map.is_constant() {
            let entries = map
                .entries
                .iter()
                .map(|(key, _, value)| self.pair(key, value));
            return quote!(#krate::#name { entries: #krate::List::Borrowed(const { &[#(#entries),*] }) });
        }
        let entries = map
            .entries
            .iter()
            .map(|(key, attributes, value)| self.entry(key, attributes, value));
        let base = map.base.map(|base| quote!(.base(#base)));
        quote!(#krate::#name { entries: #krate::__private::entries([#(#entries),*]) #base .list() })
    }

    fn pair(&self, key: &Key, value: &Value<'_>) -> TokenStream {
        let (key, value) = (self.name(key), self.value(value));
        quote!((#key, #value))
    }

    /// An entry that may turn out not to be there.
    fn entry(&self, key: &Key, attributes: &[Attribute], value: &Value<'_>) -> TokenStream {
        let krate = self.krate;
        let entry = match value {
            Value::Expression(expression, kind) => {
                let (key, value) = (
                    self.name(key),
                    self.convert(expression, kind, Presence::Optional),
                );
                quote!(#krate::__private::entry(#key, #value))
            }
            value => self.some(self.pair(key, value)),
        };
        attributes.iter().fold(entry, |entry, attribute| {
            self.conditional(attribute, &entry)
        })
    }

    /// An item of an array takes no `#[cfg]`, but an arm of a `match` does.
    fn conditional(&self, attribute: &Attribute, entry: &TokenStream) -> TokenStream {
        let none = self.call("none_entry", TokenStream::new());
        match attribute.parse_args::<TokenStream>() {
            Ok(condition) => quote!(match () {
                #[cfg(#condition)]
                () => #entry,
                #[cfg(not(#condition))]
                () => #none,
            }),
            Err(_) => entry.clone(),
        }
    }

    fn name(&self, key: &Key) -> TokenStream {
        let mut name = Literal::string(&key.name);
        name.set_span(key.span());
        self.call("Borrowed", name)
    }
}
