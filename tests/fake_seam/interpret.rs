//! The schema as Seam publishes it, interpreted keyword by keyword.
//!
//! It shares nothing with the table that `FakeSeam` goes by.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// Texts of each kind that has a rule, and whether they keep it.
pub(crate) const DATE_TIMES: &[(&str, bool)] = &[
    ("2026-12-01T15:00:00Z", true),
    ("2024-02-29T23:59:59.123+14:00", true),
    ("2026-12-01t15:00:00z", true),
    ("2026-02-29T15:00:00Z", false),
    ("2026-12-01", false),
    ("2026-12-01 15:00:00Z", false),
    ("2026-12-01T15:00:00", false),
    ("2026-12-01T25:00:00Z", false),
];
pub(crate) const UUIDS: &[(&str, bool)] = &[
    ("5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90", true),
    ("5F1C6A4E-8A0B-4F0E-9D5C-2B1F6A7D3C90", true),
    ("5f1c6a4e8a0b4f0e9d5c2b1f6a7d3c90", false),
    ("5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c9g", false),
];
pub(crate) const TIMES_OF_DAY: &[(&str, bool)] = &[
    ("00:00", true),
    ("23:59:59", true),
    ("19:30", true),
    ("24:00", false),
    ("9:30", false),
    ("12:60", false),
    ("12:00:00Z", false),
];
pub(crate) const FIELD_NAMES: &[(&str, bool)] = &[
    ("region", true),
    ("x", true),
    ("_", true),
    ("isVip2", true),
    ("9a", false),
    ("is-vip", false),
    ("é", false),
];

/// The texts with and against the format or pattern of `schema`, if it has one.
pub(crate) fn labelled(schema: &Value) -> Option<&'static [(&'static str, bool)]> {
    let rule = schema.get("format").or(schema.get("pattern"))?;
    Some(match rule.as_str()? {
        "date-time" => DATE_TIMES,
        "uuid" => UUIDS,
        "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$" => TIMES_OF_DAY,
        "^[a-zA-Z_]\\w*$" => FIELD_NAMES,
        "float" => return None,
        other => panic!("the tests do not know the rule {other}"),
    })
}

/// The places in `value` that are wrong by `schema`.
pub(crate) fn wrong_places(schema: &Value, value: &Value) -> BTreeSet<String> {
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
        && labelled(schema).is_none_or(|texts| texts.contains(&(text, true)))
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

pub(crate) fn join(path: &str, name: &str) -> String {
    match path {
        "" => name.to_owned(),
        _ => format!("{path}.{name}"),
    }
}
