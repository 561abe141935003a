//! Seam's own schema.

use std::fs;

use serde_json::Value;

/// The committed copy of it.
pub fn schema() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../create_portal.json");
    serde_json::from_str(&fs::read_to_string(path).expect(path)).expect("JSON")
}
