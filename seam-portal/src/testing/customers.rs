//! The data of the customers, from all requests that were carried out.

use std::collections::{BTreeMap, HashMap};

use seam_portal_schema::Kind;
use seam_portal_schema::table::CUSTOMER_DATA;
use serde_json::{Map, Value};

type Json = Map<String, Value>;

#[derive(Debug, Default)]
pub(super) struct Customers(BTreeMap<String, Json>);

impl Customers {
    pub(super) fn get(&self, key: &str) -> Option<Value> {
        self.0.get(key).cloned().map(Value::Object)
    }

    pub(super) fn keys(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    /// Adds `data`, which is valid customer data by the schema.
    pub(super) fn upsert(&mut self, key: &str, data: &Json) {
        let customer = self.0.entry(key.to_owned()).or_default();
        for (name, value) in data {
            let items = value.as_array();
            match (own_key(name), items) {
                (Some(own_key), Some(items)) => {
                    let list = customer
                        .entry(name)
                        .or_insert_with(|| Value::Array(Vec::new()));
                    if let Value::Array(list) = list {
                        upsert_items(list, items, own_key);
                    }
                }
                _ => merge(customer.entry(name).or_insert(Value::Null), value),
            }
        }
    }
}

/// The key that identifies the items of a customer's list.
fn own_key(list: &str) -> Option<&'static str> {
    match &CUSTOMER_DATA.field(list)?.kind {
        Kind::List(Kind::Object(item)) => item.own_key,
        _ => None,
    }
}

fn upsert_items(list: &mut Vec<Value>, items: &[Value], own_key: &str) {
    let key = |item: &Value| item[own_key].as_str().map(str::to_owned);
    let mut places: HashMap<_, _> = list.iter().map(key).zip(0..).collect();
    for item in items {
        if let Some(place) = places.get(&key(item)) {
            merge(&mut list[*place], item);
        } else {
            places.insert(key(item), list.len());
            list.push(item.clone());
        }
    }
}

/// Fields that `new` leaves out stay as they were.
fn merge(old: &mut Value, new: &Value) {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            for (key, value) in new {
                merge(old.entry(key).or_insert(Value::Null), value);
            }
        }
        (old, new) => *old = new.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn upserted(all: &[Value]) -> Value {
        let mut customers = Customers::default();
        for data in all {
            customers.upsert("c", data.as_object().unwrap());
        }
        customers.get("c").unwrap()
    }

    #[test]
    fn every_list_of_things_has_an_own_key() {
        for field in CUSTOMER_DATA.fields {
            if let Kind::List(Kind::Object(item)) = &field.kind {
                assert!(item.own_key.is_some(), "{}", item.name);
            }
        }
        assert_eq!(own_key("rooms"), Some("room_key"));
        assert_eq!(own_key("properties"), Some("property_key"));
        assert_eq!(own_key("customer_key"), None);
    }

    #[test]
    fn items_are_told_apart_by_key() {
        let first = json!({ "rooms": [
            { "room_key": "1", "name": "One", "parent_site_key": "s" },
            { "room_key": "2", "name": "Two" },
        ] });
        let second = json!({ "rooms": [
            { "room_key": "3", "name": "Three" },
            { "room_key": "1", "name": "Uno" },
            { "room_key": "3", "name": "Tre" },
        ] });
        let expected = json!({ "rooms": [
            { "room_key": "1", "name": "Uno", "parent_site_key": "s" },
            { "room_key": "2", "name": "Two" },
            { "room_key": "3", "name": "Tre" },
        ] });
        assert_eq!(upserted(&[first, second]), expected);
    }

    #[test]
    fn objects_are_merged_and_lists_of_keys_replaced() {
        let first = json!({ "bookings": [
            { "booking_key": "1", "room_keys": ["1"], "custom_metadata": { "a": "1", "b": true } },
        ] });
        let second = json!({ "bookings": [
            { "booking_key": "1", "room_keys": ["2"], "custom_metadata": { "b": null } },
        ] });
        let expected = json!({ "bookings": [
            { "booking_key": "1", "room_keys": ["2"], "custom_metadata": { "a": "1", "b": null } },
        ] });
        assert_eq!(upserted(&[first, second]), expected);
    }
}
