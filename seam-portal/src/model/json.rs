//! The values of unchecked keys.

use serde::Serialize;
use serde_json::Value;

/// A value as JSON, or why it cannot be written as JSON.
pub type Json = Result<Value, Box<str>>;

/// Converts a value to JSON.
///
/// # Errors
///
/// The reason why the value cannot be written as JSON.
pub fn json(value: impl Serialize) -> Json {
    serde_json::to_value(value).map_err(|error| error.to_string().into())
}
