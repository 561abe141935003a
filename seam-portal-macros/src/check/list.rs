//! Lists.

use super::Checker;
use crate::checked::{self, Item, Value};
use crate::schema::Kind;
use crate::tree;

impl Checker<'_> {
    pub(super) fn list<'t>(
        &mut self,
        list: &'t tree::List,
        item: &'static Kind,
        name: &str,
    ) -> Value<'t> {
        let mut items = Vec::with_capacity(list.items.len());
        for entry in &list.items {
            self.errors.place = entry.place;
            match &entry.value {
                tree::Value::Expression(expression) if entry.splice => {
                    items.push(Item::Splice(expression));
                }
                value => items.push(Item::One(self.value_of_kind(value, item, name))),
            }
        }
        super::warnings::between_items(item, &mut items);
        Value::List(checked::List { items })
    }
}
