//! Lists.

use super::Checker;
use super::slot::Slot;
use crate::checked::{self, Item, Value};
use crate::errors::VALUE;
use crate::schema::Kind;
use crate::tree;
use crate::words;

impl Checker<'_> {
    pub(super) fn list<'t>(
        &mut self,
        list: &'t tree::List,
        item: &'static Kind,
        slot: Slot<'_>,
    ) -> Value<'t> {
        let mut items = Vec::with_capacity(list.items.len());
        for entry in &list.items {
            self.errors.place = entry.place + VALUE;
            match &entry.value {
                tree::Value::Expression(expression) if entry.splice => {
                    items.push(Item::Splice(expression));
                }
                value => items.push(Item::One(self.item(value, item, slot.item()))),
            }
        }
        super::warnings::between_items(item, &mut items);
        Value::List(checked::List { item, items })
    }

    fn item<'t>(
        &mut self,
        value: &'t tree::Value,
        item: &'static Kind,
        slot: Slot<'_>,
    ) -> Value<'t> {
        match (item, value) {
            (Kind::Object(schema), tree::Value::Object(object))
                if self.filter_with_colon(object, schema) =>
            {
                Value::Invalid
            }
            (_, tree::Value::Object(object)) if object.bare => {
                self.bare_object(object, item, slot);
                Value::Invalid
            }
            _ => self.value_of_kind(value, item, slot),
        }
    }

    /// Keys and values in a list, without braces around them.
    fn bare_object(&mut self, object: &tree::Object, item: &'static Kind, slot: Slot<'_>) {
        let Some(first) = object.entries.first() else {
            return;
        };
        self.errors.place = object.place;
        if let Kind::Object(schema) = item {
            let key = first.key.written();
            let message = format!("an object in a list stands in braces: write `{{ {key}: … }}`");
            self.errors.add(first.key.extent, message);
            self.object(object, schema, None);
        } else {
            let takes = words::expected(item);
            let message = format!("{slot} takes {takes}, found a key");
            self.errors.add(first.key.extent, message);
        }
    }
}
