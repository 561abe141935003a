//! Values that no field of the model checks.

use serde::Serialize;
use serde_json::Value;

/// A value as JSON, or why it is none.
pub type Json = Result<Value, Box<str>>;

/// The value as JSON.
///
/// # Errors
///
/// Why it is none.
pub fn json(value: impl Serialize) -> Json {
    serde_json::to_value(value).map_err(|error| error.to_string().into())
}
