//! Checks a document against Seam's published schema, keyword by keyword.
//!
//! It shares nothing with the table that the crates under test use.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::shape::rule;
use crate::texts::texts;

/// The places in `value` that violate `schema`.
pub fn wrong_places(schema: &Value, value: &Value) -> BTreeSet<String> {
    let mut wrong = BTreeSet::new();
    check(schema, value, "", &mut wrong);
    wrong
}

fn check(schema: &Value, value: &Value, path: &str, wrong: &mut BTreeSet<String>) {
    if value.is_null() && schema["nullable"] == true {
        return;
    }
    if let Some(parts) = schema["allOf"].as_array() {
        for part in parts {
            check(part, value, path, wrong);
        }
        return;
    }
    let fine = match schema["oneOf"].as_array() {
        Some(branches) => {
            let fits = |branch: &&Value| wrong_places(branch, value).is_empty();
            branches.iter().filter(fits).count() == 1
        }
        None => match (schema["type"].as_str().expect("a type"), value) {
            ("boolean", Value::Bool(_)) | ("number", Value::Number(_)) => true,
            ("integer", Value::Number(number)) => count(schema, number.as_f64().unwrap()),
            ("string", Value::String(text)) => string(schema, text),
            ("array", Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    check(
                        &schema["items"],
                        item,
                        &join(path, &index.to_string()),
                        wrong,
                    );
                }
                true
            }
            ("object", Value::Object(given)) => {
                object(schema, given, path, wrong);
                true
            }
            _ => false,
        },
    };
    if !fine {
        wrong.insert(path.to_owned());
    }
}

fn object(schema: &Value, given: &Map<String, Value>, path: &str, wrong: &mut BTreeSet<String>) {
    for name in schema["required"].as_array().into_iter().flatten() {
        let name = name.as_str().unwrap();
        if !given.contains_key(name) {
            wrong.insert(join(path, name));
        }
    }
    for (name, value) in given {
        let property = schema["properties"]
            .get(name)
            .or(schema.get("additionalProperties"));
        if let Some(property) = property {
            check(property, value, &join(path, name), wrong);
        }
    }
}

fn string(schema: &Value, text: &str) -> bool {
    let length = text.chars().count() as u64;
    let listed = schema["enum"].as_array();
    listed.is_none_or(|listed| listed.iter().any(|name| name == text))
        && schema["minLength"]
            .as_u64()
            .is_none_or(|least| length >= least)
        && schema["maxLength"]
            .as_u64()
            .is_none_or(|most| length <= most)
        && (schema.get("format").or(schema.get("pattern")))
            .is_none_or(|_| texts(rule(schema)).contains(&(text, true)))
}

fn count(schema: &Value, number: f64) -> bool {
    let above = match (
        schema["minimum"].as_f64(),
        schema["exclusiveMinimum"] == true,
    ) {
        (None, _) => true,
        (Some(least), true) => number > least,
        (Some(least), false) => number >= least,
    };
    above && number.fract() == 0.0
}

pub fn join(path: &str, name: &str) -> String {
    match path {
        "" => name.to_owned(),
        _ => format!("{path}.{name}"),
    }
}
