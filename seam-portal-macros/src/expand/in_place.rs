//! Objects and lists that are built where they end up, by statements.
//!
//! A struct literal moves each nested object into its place, and for each of its values rustc generates
//! code that drops the value if a later one panics. In place, there is only the request to drop, so
//! rustc has much less to generate. But a temporary lives only until the end of its statement. So this is
//! only for values that borrow no temporaries.

use proc_macro2::{Ident, Literal, TokenTree};
use quote::quote_spanned;
use seam_portal_schema::{self as schema, Kind, Presence};

use super::expander::{Expander, variable};
use super::list::{is_constant, is_long, parts};
use super::tokens::{Tokens, arguments};
use super::value::written;
use crate::tree::{Field, Item, List, Object, Value, known};

/// Whether statements should build the object. A single flat object remains a struct literal, which is
/// faster to run.
pub(super) fn should_be_in_place(object: &Object) -> bool {
    object.has_objects() && object.is_plain() && object.can_be_in_place() && !object.is_constant()
}

impl Expander<'_> {
    /// `{ let mut object = New…(…); …; object }`
    pub(super) fn object_in_place(&self, object: &Object) -> Tokens {
        let name = variable("object", self.at);
        let mut block = self.object_is("New", None, object, &name);
        block.push(name);
        // The span of the outer macro, which rustc names in errors about the whole request.
        block.in_braces(self.krate.span())
    }

    /// `{ let mut list = with_capacity(…); …; List::Owned(list) }`
    pub(super) fn list_in_place(&self, list: &List) -> Tokens {
        let (at, name) = (self.at, variable("list", self.at));
        let empty = self.call("with_capacity", capacity(list));
        let mut block = self.variable_is(true, &name, None, empty);
        self.items_in_place(list, &quote_spanned!(at=> &mut #name).into(), &mut block);
        let list = self.variant("List", "Owned");
        block.append(quote_spanned!(at=> #list(#name)));
        block.in_braces(at)
    }

    fn field_in_place(&self, row: &schema::Field, field: &Field, mut place: Tokens) -> Tokens {
        let presence = row.presence();
        let mutable = |place| {
            let mut reference = Tokens::new();
            reference.sign("&", self.at);
            reference.ident("mut", self.at);
            reference.append(place);
            reference
        };
        let mut statement = match (&field.value, presence) {
            (Value::Object(nested), Presence::Optional) if nested.can_be_in_place() => {
                return self.nested_object("Start", nested, mutable(place));
            }
            (Value::List(list), Presence::Optional) if !list.is_constant() => {
                return self.nested_list(list, mutable(place));
            }
            (Value::Expression(expression, Some(kind)), _) => {
                self.stored(expression, kind, presence, mutable(place))
            }
            (Value::Text(text), Presence::Optional) => {
                self.call_with("store_text", [self.text_literal(text), mutable(place)])
            }
            (value, _) if value.is_copy() => {
                place.sign("=", self.at);
                place.append(self.value(value, presence));
                place
            }
            (value, _) => self.call_with("store", [self.value(value, presence), mutable(place)]),
        };
        statement.sign(";", self.at);
        statement
    }

    /// `object.field`
    fn place(&self, row: &schema::Field, field: &Field, name: &Ident) -> Tokens {
        let mut place = Tokens::from(TokenTree::from(name.clone()));
        place.sign(".", self.at);
        place.ident(row.name, field.key.span());
        place
    }

    /// `{ let object = function…(…, place); … }`
    fn nested_object(&self, function: &str, object: &Object, place: Tokens) -> Tokens {
        if object.name.path.is_empty() && known(&object.fields).all(|(row, _)| row.required) {
            let mut statement = self.created(function, object, Some(place));
            statement.sign(";", self.at);
            return statement;
        }
        let name = variable("object", self.at);
        let block = self.object_is(function, Some(place), object, &name);
        block.in_braces(self.at)
    }

    /// The statements that create an object with its required fields, and set the others.
    fn object_is(
        &self,
        function: &str,
        place: Option<Tokens>,
        object: &Object,
        name: &Ident,
    ) -> Tokens {
        // The type that the user wrote has to be the right one. If not, the error is at the type.
        let of_type = (!object.name.path.is_empty()).then(|| {
            let path = self.type_path(&object.name);
            quote_spanned!(object.name.ident.span()=> @ #path { .. }).into()
        });
        let is_mutable = place.is_none();
        let value = self.created(function, object, place);
        let mut block = self.variable_is(is_mutable, name, of_type, value);
        for (row, field) in known(&object.fields).filter(|(row, _)| !row.required) {
            block.append(self.field_in_place(row, field, self.place(row, field, name)));
        }
        block
    }

    /// `function…(required, …, place)`
    fn created(&self, function: &str, object: &Object, place: Option<Tokens>) -> Tokens {
        let required = object.required().map(|(_, value)| self.required(value));
        let arguments = arguments(required.chain(place), self.at);
        self.call(&format!("{function}{}", object.schema.name), arguments)
    }

    /// `{ let items = start_list(place, …); … }`
    fn nested_list(&self, list: &List, place: Tokens) -> Tokens {
        let name = variable("items", self.at);
        let start = self.call_with("start_list", [place, capacity(list).into()]);
        let mut block = self.variable_is(false, &name, None, start);
        self.items_in_place(list, &TokenTree::from(name).into(), &mut block);
        block.in_braces(self.at)
    }

    /// `let name = value;`
    fn variable_is(
        &self,
        is_mutable: bool,
        name: &Ident,
        of_type: Option<Tokens>,
        value: Tokens,
    ) -> Tokens {
        let mut statement = Tokens::new();
        statement.ident("let", self.at);
        if is_mutable {
            statement.ident("mut", self.at);
        }
        statement.push(name.clone());
        statement.append(of_type.unwrap_or_default());
        statement.sign("=", self.at);
        statement.append(value);
        statement.sign(";", self.at);
        statement
    }

    fn items_in_place(&self, list: &List, items: &Tokens, block: &mut Tokens) {
        let here = self.in_long_list(self.in_long_list || is_long(list));
        for part in parts(list) {
            if is_constant(list, part) {
                let constants = here.constant_part(list, part);
                block.append(here.call_with("extend", [constants, items.clone()]));
                block.sign(";", here.at);
                continue;
            }
            for item in part {
                block.append(here.item_in_place(list.item, item, items.clone()));
            }
        }
    }

    fn item_in_place(&self, kind: &Kind, item: &Item, items: Tokens) -> Tokens {
        let mut statement = match item {
            Item::One(Value::Object(object)) if object.can_be_in_place() => {
                return self.nested_object("Push", object, items);
            }
            Item::One(value) => self.call_with("push", [self.in_list().required(value), items]),
            Item::Splice(iterator) => self.splice("splice_into", [written(iterator), items], kind),
        };
        statement.sign(";", self.at);
        statement
    }
}

/// How many items a list has at least.
fn capacity(list: &List) -> TokenTree {
    let is_one = |item: &&Item| matches!(item, Item::One(_));
    Literal::usize_unsuffixed(list.items.iter().filter(is_one).count()).into()
}
