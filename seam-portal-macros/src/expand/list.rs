//! Lists: borrowed from a constant when they are all literals, owned otherwise.

use proc_macro2::TokenStream;
use quote::quote;

use super::Expander;
use crate::checked::{Item, List};
use crate::tree::Expression;

impl Expander<'_> {
    pub(super) fn list(&self, list: &List<'_>) -> TokenStream {
        let krate = self.krate;
        if list.is_constant() {
            let items = self.items(&list.items);
            return quote!(#krate::List::Borrowed(const { &[#(#items),*] }));
        }
        // One chain of calls, so that what the items borrow from lives to the end of the
        // statement.
        let mut parts = list.items.chunk_by(|a, b| is_one(a) && is_one(b));
        let first = match parts.next() {
            Some(part @ [Item::One(_), ..]) => self.call("items", self.array(part)),
            Some([Item::Splice(iterator), ..]) => {
                let splice = splice(iterator);
                quote!(#krate::__private::items([]) #splice)
            }
            _ => TokenStream::new(),
        };
        let parts = parts.map(|part| match part {
            [Item::Splice(iterator)] => splice(iterator),
            part => {
                let items = self.array(part);
                quote!(.items(#items))
            }
        });
        quote!(#first #(#parts)* .list())
    }

    fn array(&self, items: &[Item<'_>]) -> TokenStream {
        let items = self.items(items);
        quote!([#(#items),*])
    }

    fn items(&self, items: &[Item<'_>]) -> Vec<TokenStream> {
        let one = |item: &Item<'_>| match item {
            Item::One(value) => Some(self.value(value)),
            Item::Splice(_) => None,
        };
        items.iter().filter_map(one).collect()
    }
}

fn splice(iterator: &Expression) -> TokenStream {
    let tokens = &iterator.tokens;
    quote!(.splice(#(#tokens)*))
}

fn is_one(item: &Item<'_>) -> bool {
    matches!(item, Item::One(_))
}
