//! Lists: borrowed from a constant when they are all literals, owned otherwise.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use seam_portal_schema::Kind;

use super::expander::{Expander, Purpose};
use crate::syntax::Expression;
use crate::tree::{Item, List};

/// In a list that is longer than this each object is a constant of its own. What an object is made
/// of lives until the end of the constant, and the time that rustc needs grows with the square of
/// how much is alive.
const LONG: usize = 32;

impl Expander<'_> {
    pub(super) fn list(&self, list: &List) -> TokenStream {
        match self.purpose {
            Purpose::Code if list.is_constant() => self.constant_list(list),
            Purpose::Code | Purpose::Editor => self.located(list.at, |here| here.owned_list(list)),
            Purpose::Use => list.items.iter().map(|item| self.used_item(item)).collect(),
        }
    }

    fn constant_list(&self, list: &List) -> TokenStream {
        let krate = self.krate;
        let mut items = self.items(&list.items);
        if items.len() > LONG && matches!(list.item, Kind::Object(_)) {
            items = items.iter().map(|item| quote!(const { #item })).collect();
        }
        quote!(#krate::model::List::Borrowed(const { &[#(#items),*] }))
    }

    /// One expression, so that what the items borrow from lives to the end of the statement.
    fn owned_list(&self, list: &List) -> TokenStream {
        let parts = list.items.chunk_by(|a, b| is_one(a) && is_one(b));
        let mut parts = parts.peekable();
        let first = parts.next_if(|part| part.first().is_some_and(is_one));
        let first = self.call("items", self.array(first.unwrap_or_default()));
        let all = parts.fold(first, |before, part| match part {
            [Item::Splice(iterator)] => self.splice(&before, iterator, list.item),
            part => {
                let items = self.array(part);
                quote_spanned!(self.at=> #before.items(#items))
            }
        });
        quote_spanned!(self.at=> #all.list())
    }

    fn splice(&self, before: &TokenStream, iterator: &Expression, item: &Kind) -> TokenStream {
        let krate = self.krate;
        let iterator = iterator.stream();
        let name = if let Kind::Text(_) = item {
            quote_spanned!(self.at=> SpliceText)
        } else {
            let wanted = self.wanted(item);
            quote_spanned!(self.at=> Splice::<#wanted, _>)
        };
        quote_spanned!(self.at=> #krate::__private::#name::splice(#before, #iterator))
    }

    fn array(&self, items: &[Item]) -> TokenStream {
        let items = self.items(items);
        quote!([#(#items),*])
    }

    fn items(&self, items: &[Item]) -> Vec<TokenStream> {
        let expander = self.in_list();
        let one = |item: &Item| match item {
            Item::One(value) => Some(expander.required(value)),
            Item::Splice(_) => None,
        };
        items.iter().filter_map(one).collect()
    }

    fn used_item(&self, item: &Item) -> TokenStream {
        match item {
            Item::One(value) => self.required(value),
            Item::Splice(iterator) => self.used(iterator, None),
        }
    }
}

fn is_one(item: &Item) -> bool {
    matches!(item, Item::One(_))
}
