//! Values that no field of the model checks.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::model::Unchecked;

/// A value as JSON, or why it is none.
pub type Json = Result<Value, Box<str>>;

pub fn json(value: impl Serialize) -> Json {
    serde_json::to_value(value).map_err(|error| error.to_string().into())
}

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
