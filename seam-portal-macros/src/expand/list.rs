//! Lists: borrowed from a constant when they are all literals, owned otherwise.

use proc_macro2::{Delimiter, Ident, Span};
use quote::{quote, quote_spanned};
use seam_portal_schema::Kind;

use super::expander::{Expander, Purpose, variable};
use super::tokens::{Tokens, array};
use super::value::written;
use crate::syntax::Expression;
use crate::tree::{Item, List};

/// How many items a list can have before it is written in another way: a constant one as a constant
/// for each object, and any other one in parts of this length. What objects are made of lives until
/// the end of the function or constant, and the time that rustc needs grows with the square of how
/// much is alive.
const LONG: usize = 32;

/// A constant for fewer objects costs more than it saves.
const FEW: usize = 8;

impl Expander<'_> {
    pub(super) fn list(&self, list: &List) -> Tokens {
        match self.purpose {
            Purpose::Code if list.is_constant() => self.constant_list(list),
            Purpose::Code | Purpose::Editor => self.located(list.at, |here| {
                let is_long = here.in_long_list || list.items.len() > LONG;
                here.in_long_list(is_long).owned_list(list)
            }),
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

    /// A list of items that are constants.
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

    /// A reference to items that are constants. It is a constant of its own, because only then
    /// does rustc know that there is nothing to drop in the constant around it. Where there are many of them in a function, a
    /// constant that is an item costs rustc much less than an inline one. But only the latter can
    /// name generics.
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

    /// The type of items that are nothing but literals.
    fn type_of_literals(&self, list: &List, part: &[Item]) -> Option<Tokens> {
        let is_literal = !self.in_literals && part.iter().all(Item::is_literal);
        is_literal.then(|| self.item_type(list.item)).flatten()
    }

    /// The type of an item of a list, as a constant has it.
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

    /// One expression, so that what the items borrow from lives to the end of the statement.
    ///
    /// A long list adds a few items at a time. Where nothing has to live beside them they are made
    /// in a closure, which is a function of its own to rustc: what it needs for one, in time and on
    /// the stack, grows with all that is in it.
    fn owned_list(&self, list: &List) -> Tokens {
        let at = self.at;
        let parts = list.items.chunk_by(|a, b| is_one(a) && is_one(b));
        let mut parts = parts.flat_map(|part| part.chunks(LONG)).peekable();
        let is_first =
            |part: &&[Item]| part.first().is_some_and(is_one) && !is_constant(list, part);
        let is_long = list.items.len() > LONG;
        let first = parts.next_if(|part| !is_long && is_first(part));
        let first = first.unwrap_or_default();
        let mut all = self.call("items", array(self.items(first), at));
        for part in parts {
            match part {
                [Item::Splice(iterator)] => all = self.splice(all, iterator, list.item),
                // Added at the end, because to copy all that is there each time would be dear.
                part => self.add(&mut all, list, part),
            }
        }
        all.method("list", Tokens::new(), at);
        all
    }

    /// A call that adds some of the items.
    fn add(&self, all: &mut Tokens, list: &List, part: &[Item]) {
        let at = self.at;
        if is_constant(list, part) {
            let items = self.in_long_list(false).items(part);
            let items = self.borrowed_items(items, self.type_of_literals(list, part));
            return all.method("constants", items, at);
        }
        let items = array(self.items(part), at);
        if list.items.len() > LONG && part.iter().all(Item::is_plain) {
            let into = variable("items", at);
            return all.method("with", quote_spanned!(at=> |#into| #into.add(#items)), at);
        }
        all.method("items", items, at);
    }

    fn splice(&self, before: Tokens, iterator: &Expression, item: &Kind) -> Tokens {
        let at = self.at;
        let mut call = if let Kind::Text(_) = item {
            self.private("SpliceText")
        } else {
            let mut splice = self.private("Splice");
            splice.arguments_of_type(self.wanted(item), at);
            splice
        };
        call.sign("::", at);
        call.ident("splice", at);
        let mut arguments = before;
        arguments.sign(",", at);
        arguments.append(written(iterator));
        call.group(Delimiter::Parenthesis, arguments, at);
        call
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

fn is_one(item: &Item) -> bool {
    matches!(item, Item::One(_))
}

/// Whether these are objects that are better cloned from a constant than built one by one.
fn is_constant(list: &List, part: &[Item]) -> bool {
    let constant = |item: &Item| matches!(item, Item::One(value) if value.is_constant());
    part.len() >= FEW && matches!(list.item, Kind::Object(_)) && part.iter().all(constant)
}
