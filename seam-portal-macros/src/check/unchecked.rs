//! Fields with `#[unchecked]`: keys that the schema does not know, or knows too little of.

use super::Checker;
use super::keys::Keys;
use super::slot::Slot;
use crate::errors::VALUE;
use crate::schema;
use crate::tree::{Entry, List, Literal, LiteralKind, Object, Value};
use crate::words;

impl Checker<'_> {
    pub(super) fn unchecked<'t>(
        &mut self,
        object: &'t Object,
        schema: &'static schema::Object,
        keys: &mut Keys<'t>,
    ) {
        for entry in &object.unchecked {
            self.errors.place = entry.place;
            let first = self.given(entry, &format!("`{}`", schema.name), keys);
            let field = schema.field(&entry.key.name);
            if first && field.is_some_and(|field| field.required) {
                let (name, of) = (&entry.key.name, words::a_type(schema.name));
                let message = format!("{of} needs `{name}`, checked: remove `#[unchecked]`");
                self.errors.add(entry.key.extent, message);
            }
            self.json(
                &entry.value,
                Slot::entry(&entry.key.name),
                entry.place + VALUE,
            );
        }
    }

    /// Any value will do that can be written as JSON: literals, lists and objects of such, and
    /// expressions, whose types say whether they can.
    fn json(&mut self, value: &Value, slot: Slot<'_>, place: usize) {
        self.errors.place = place;
        match value {
            Value::Object(object) => self.json_object(object),
            Value::List(list) => self.json_list(list, slot),
            Value::Comparison(comparison) => {
                let message = "only `customer_resources_filters` takes the short form of filters: write an object";
                self.errors.add(comparison.operator_extent, message);
            }
            Value::Literal(literal) => self.json_literal(literal, slot),
            Value::Null(_) | Value::Expression(_) | Value::Named { .. } | Value::Invalid => {}
        }
    }

    fn json_literal(&mut self, literal: &Literal, slot: Slot<'_>) {
        let text = match &literal.kind {
            LiteralKind::Number(digits) => {
                self.number(digits, literal, slot);
                return;
            }
            LiteralKind::Unquoted(text) => text.clone(),
            LiteralKind::Character(character) => character.to_string(),
            LiteralKind::Other => literal.text.get(2..).unwrap_or_default().replace('"', ""),
            _ => return,
        };
        let message = format!(
            "`{}` is no value of JSON: write `{text:?}`",
            words::excerpt(&literal.text)
        );
        self.errors.add(literal.extent, message);
    }

    fn json_object(&mut self, object: &Object) {
        self.mistakes(object);
        let mut given: Vec<&Entry> = Vec::new();
        for entry in object.entries.iter().chain(&object.unchecked) {
            self.errors.place = entry.place;
            self.repeated_key(entry, &given, "object");
            given.push(entry);
            self.json(
                &entry.value,
                Slot::entry(&entry.key.name),
                entry.place + VALUE,
            );
        }
        if let Some(base) = &object.base {
            let message = "an unchecked object takes no base: write its fields";
            if let Some(first) = base.expression.clone().into_iter().next() {
                self.errors.add(first.span(), message);
            }
        }
    }

    fn json_list(&mut self, list: &List, slot: Slot<'_>) {
        for item in &list.items {
            self.json(&item.value, slot.item(), item.place + VALUE);
            if let (true, Some(extent)) = (item.splice, item.value.extent()) {
                let message = "an unchecked list takes no `..`: write an expression for all of it";
                self.errors.add(extent, message);
            }
        }
    }
}
