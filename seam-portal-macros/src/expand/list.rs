//! Lists: borrowed from a constant when they are all literals, owned otherwise.

use proc_macro2::TokenStream;
use quote::quote;

use super::Expander;
use crate::checked::{Item, List};
use crate::schema::Kind;
use crate::tree::Expression;

/// In a list that is longer than this each object is a constant of its own. What an object is made
/// of lives until the end of the constant, and the time that rustc needs grows with the square of
/// how much is alive.
const LONG: usize = 32;

impl Expander<'_> {
    pub(super) fn list(&self, list: &List<'_>) -> TokenStream {
        let krate = self.krate;
        if list.is_constant() {
            let mut items = self.items(&list.items);
            if items.len() > LONG && matches!(list.item, Kind::Object(_)) {
                items = items.iter().map(|item| quote!(const { #item })).collect();
            }
            return quote!(#krate::List::Borrowed(const { &[#(#items),*] }));
        }
        // One expression, so that what the items borrow from lives to the end of the statement.
        let mut parts = list
            .items
            .chunk_by(|a, b| is_one(a) && is_one(b))
            .peekable();
        let first = parts.next_if(|part| part.first().is_some_and(is_one));
        let first = self.call("items", self.array(first.unwrap_or_default()));
        let all = parts.fold(first, |before, part| match part {
            [Item::Splice(iterator)] => self.splice(&before, iterator, list.item),
            part => {
                let items = self.array(part);
                quote!(#before.items(#items))
            }
        });
        quote!(#all.list())
    }

    fn splice(&self, before: &TokenStream, iterator: &Expression, item: &Kind) -> TokenStream {
        let krate = self.krate;
        let tokens = &iterator.tokens;
        let name = if let Kind::Text(_) = item {
            quote!(SpliceText)
        } else {
            let wanted = self.wanted(item);
            quote!(Splice::<#wanted>)
        };
        quote!(#krate::__private::#name::splice(#before, #(#tokens)*))
    }

    fn array(&self, items: &[Item<'_>]) -> TokenStream {
        let items = self.items(items);
        quote!([#(#items),*])
    }

    fn items(&self, items: &[Item<'_>]) -> Vec<TokenStream> {
        let expander = self.in_list();
        let one = |item: &Item<'_>| match item {
            Item::One(value) => Some(expander.value(value)),
            Item::Splice(_) => None,
        };
        items.iter().filter_map(one).collect()
    }
}

fn is_one(item: &Item<'_>) -> bool {
    matches!(item, Item::One(_))
}
