//! Lists: borrowed from a constant if all items are constant, and otherwise owned.

use proc_macro2::{Delimiter, Ident, Span};
use quote::quote;
use seam_portal_schema::Kind;

use super::expander::{Expander, Purpose};
use super::tokens::{Tokens, array};
use super::value::written;
use crate::tree::{Item, List};

/// The length above which a list is generated in another way: a constant list with one constant per
/// object, and any other list in parts of this length. The parts of objects live until the end of the
/// function or constant, and rustc's time grows with the square of their number.
const LONG: usize = 32;

/// A constant for fewer objects costs more than it saves.
const FEW: usize = 8;

impl Expander<'_> {
    pub(super) fn list(&self, list: &List) -> Tokens {
        match self.purpose {
            Purpose::Code if list.is_constant() => self.constant_list(list),
            Purpose::Code if list.is_plain() && (list.has_objects() || is_long(list)) => {
                self.located(list.at, |here| here.list_in_place(list))
            }
            Purpose::Code | Purpose::Editor => self.located(list.at, |here| here.owned_list(list)),
            Purpose::Use => list.items.iter().map(|item| self.used_item(item)).collect(),
        }
    }

    fn constant_list(&self, list: &List) -> Tokens {
        let expander = self.in_long_list(false);
        let mut items = expander.items(&list.items);
        if items.len() > LONG && matches!(list.item, Kind::Object(_)) {
            items = items
                .iter()
                .map(|item| quote!(const { #item }).into())
                .collect();
        }
        self.borrowed_list(items, self.type_of_literals(list, &list.items))
    }

    /// A list that borrows constant items.
    pub(super) fn borrowed_list(
        &self,
        items: impl IntoIterator<Item = Tokens>,
        of_type: Option<Tokens>,
    ) -> Tokens {
        let mut list = self.private("BorrowedList");
        let items = self.borrowed_items(items, of_type);
        list.group(Delimiter::Parenthesis, items, self.at);
        list
    }

    /// A reference to constant items. If a function has many of them, a constant item is much cheaper
    /// for rustc than an inline constant. But only an inline constant can use generics.
    fn borrowed_items(
        &self,
        items: impl IntoIterator<Item = Tokens>,
        of_type: Option<Tokens>,
    ) -> Tokens {
        let mut tokens = Tokens::new();
        tokens.sign("&", self.at);
        tokens.append(array(items, self.at));
        match of_type {
            Some(of_type) if self.in_long_list => {
                let name = Ident::new("__PORTAL_ITEMS", Span::call_site());
                quote!({ const #name: &[#of_type] = #tokens; #name }).into()
            }
            _ => quote!(const { #tokens }).into(),
        }
    }

    /// The type of the items, if all of them are literals.
    fn type_of_literals(&self, list: &List, part: &[Item]) -> Option<Tokens> {
        let is_literal = !self.in_literals && part.iter().all(Item::is_literal);
        is_literal.then(|| self.item_type(list.item)).flatten()
    }

    /// The type of an item of a list, in a constant.
    fn item_type(&self, item: &Kind) -> Option<Tokens> {
        let (name, borrows) = match item {
            Kind::Text(_) => ("Text", true),
            Kind::Object(object) => (object.name, object.borrows),
            _ => return None,
        };
        let path = self.model(name);
        Some(if borrows {
            quote!(#path<'static>).into()
        } else {
            path
        })
    }

    /// One expression, so that temporaries that the items borrow live until the end of the statement. A
    /// long list adds a few items at a time, so that rustc does not move all of them at once.
    fn owned_list(&self, list: &List) -> Tokens {
        let here = self.in_long_list(self.in_long_list || is_long(list));
        let mut parts = parts(list).peekable();
        let is_first =
            |part: &&[Item]| part.first().is_some_and(is_one) && !is_constant(list, part);
        let first = parts.next_if(|part| !is_long(list) && is_first(part));
        let first = first.unwrap_or_default();
        let mut all = here.call("items", array(here.items(first), here.at));
        for part in parts {
            match part {
                [Item::Splice(iterator)] => {
                    all = here.splice("splice", [all, written(iterator)], list.item);
                }
                // Added at the end, because copying all earlier items each time would be expensive.
                part if is_constant(list, part) => {
                    all.method("constants", here.constant_part(list, part), here.at);
                }
                part => all.method("items", array(here.items(part), here.at), here.at),
            }
        }
        all.method("list", Tokens::new(), here.at);
        all
    }

    /// A reference to constant items of a list.
    pub(super) fn constant_part(&self, list: &List, part: &[Item]) -> Tokens {
        let here = self.in_long_list(is_long(list));
        let items = self.in_long_list(false).items(part);
        here.borrowed_items(items, here.type_of_literals(list, part))
    }

    pub(super) fn splice(&self, method: &str, arguments: [Tokens; 2], item: &Kind) -> Tokens {
        let is_text = matches!(item, Kind::Text(_));
        let path = self.private(if is_text { "SpliceText" } else { "Splice" });
        self.method(path, self.wanted(item), method, arguments)
    }

    fn items(&self, items: &[Item]) -> Vec<Tokens> {
        let expander = self.in_list();
        let one = |item: &Item| match item {
            Item::One(value) => Some(expander.required(value)),
            Item::Splice(_) => None,
        };
        items.iter().filter_map(one).collect()
    }

    fn used_item(&self, item: &Item) -> Tokens {
        match item {
            Item::One(value) => self.required(value),
            Item::Splice(iterator) => self.used(iterator, None),
        }
    }
}

/// The splices, and the items between them, a few at a time.
pub(super) fn parts(list: &List) -> impl Iterator<Item = &[Item]> {
    let parts = list.items.chunk_by(|a, b| is_one(a) && is_one(b));
    parts.flat_map(|part| part.chunks(LONG))
}

pub(super) fn is_long(list: &List) -> bool {
    list.items.len() > LONG
}

fn is_one(item: &Item) -> bool {
    matches!(item, Item::One(_))
}

/// Whether these are objects that should be cloned from a constant and not built one by one.
pub(super) fn is_constant(list: &List, part: &[Item]) -> bool {
    let constant = |item: &Item| matches!(item, Item::One(value) if value.is_constant());
    part.len() >= FEW && matches!(list.item, Kind::Object(_)) && part.iter().all(constant)
}
