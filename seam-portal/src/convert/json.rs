//! Lists and objects that no field of the model checks.

use serde_json::{Map, Value};

use crate::model::Unchecked;
pub use crate::model::json::{Json, json};

pub fn json_list<const N: usize>(items: [Json; N]) -> Json {
    items.into_iter().collect()
}

pub fn json_object<const N: usize>(entries: [(&'static str, Json); N]) -> Json {
    let entries = entries
        .into_iter()
        .map(|(key, value)| Ok((key.to_owned(), value?)));
    entries.collect::<Result<Map<_, _>, _>>().map(Value::Object)
}

#[must_use]
pub fn unchecked<const N: usize>(entries: [(&'static str, Json); N]) -> Unchecked {
    entries.into_iter().collect()
}
