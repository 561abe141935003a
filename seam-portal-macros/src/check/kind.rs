//! Values of the wrong kind: objects, lists and `null` where something else is wanted.

use super::Checker;
use super::slot::Slot;
use crate::checked::Value;
use crate::errors::{OPERATOR, VALUE};
use crate::schema::Kind;
use crate::schema::table::CUSTOMER_RESOURCES_FILTER;
use crate::tree::{self, List, Object};
use crate::words;

impl Checker<'_> {
    pub(super) fn wrong_kind<'t>(
        &mut self,
        value: &tree::Value,
        kind: &'static Kind,
        slot: Slot<'_>,
    ) -> Value<'t> {
        if let Some(extent) = value.extent() {
            let (takes, found) = (words::expected(kind), words::found(value));
            let fix = fix(value, kind)
                .map(|fix| format!(": {fix}"))
                .unwrap_or_default();
            let message = format!("{slot} takes {takes}, found {found}{fix}");
            self.errors.add(extent, message);
        }
        match (kind, value) {
            (Kind::List(item), tree::Value::Object(object)) if !object.entries.is_empty() => {
                self.lone_item(object, item);
            }
            (Kind::Object(_) | Kind::Map(_), tree::Value::List(list)) => {
                self.lone_object(list, kind, slot);
            }
            _ => {}
        }
        Value::Invalid
    }

    /// An object where a list of such is wanted, which has only its brackets missing.
    fn lone_item(&mut self, object: &Object, item: &'static Kind) {
        match item {
            Kind::Object(schema) if !is_filter_like(object, item) => {
                self.object(object, schema, None);
            }
            Kind::Object(_) => {
                if let [_, _, value] = CUSTOMER_RESOURCES_FILTER.fields {
                    for entry in &object.entries {
                        self.errors.withdraw(entry.place + OPERATOR);
                        self.errors.place = entry.place + VALUE;
                        self.value(&entry.value, value);
                    }
                }
            }
            _ => {}
        }
    }

    /// An object in brackets that are too many.
    fn lone_object(&mut self, list: &List, kind: &'static Kind, slot: Slot<'_>) {
        for item in &list.items {
            if let tree::Value::Object(_) = &item.value {
                self.errors.place = item.place + VALUE;
                self.value_of_kind(&item.value, kind, slot);
            }
        }
    }
}

/// What to write, if that is clear.
fn fix(value: &tree::Value, kind: &Kind) -> Option<String> {
    match (kind, value) {
        (Kind::List(item), tree::Value::Object(object)) if is_filter_like(object, item) => {
            let name = object.entries.first()?.key.written();
            Some(format!("write `[{name} = …]`"))
        }
        (Kind::List(Kind::Object(_)), tree::Value::Object(_)) => {
            Some("put it in brackets, `[{ … }]`".to_owned())
        }
        (Kind::Object(schema), tree::Value::List(list)) if super::filter::is_filter(schema) => {
            let filter = |item: &tree::Item| matches!(item.value, tree::Value::Comparison(_));
            let filters = !list.items.is_empty() && list.items.iter().all(filter);
            filters.then(|| "remove the brackets".to_owned())
        }
        (Kind::Object(_) | Kind::Map(_), tree::Value::List(list)) => match list.items.as_slice() {
            [
                tree::Item {
                    value: tree::Value::Object(_),
                    ..
                },
            ] => Some("remove the brackets".to_owned()),
            _ => None,
        },
        _ => None,
    }
}

/// Whether it is an object as somebody writes filters: fields with values.
fn is_filter_like(object: &Object, item: &Kind) -> bool {
    let Kind::Object(schema) = item else {
        return false;
    };
    super::filter::is_filter(schema)
        && object
            .entries
            .iter()
            .all(|entry| schema.field(&entry.key.name).is_none())
        && !object.entries.is_empty()
}
