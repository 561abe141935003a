//! Holds a request against the schema.

use seam_portal_schema::rules::{METADATA_TEXT_MAX, Problem, check_text};
use seam_portal_schema::{Enum, Kind, Object, ObjectRule, TextOrBoolean, TextRule};
use serde_json::{Map, Number, Value};

use super::mistakes::Mistakes;

/// All that is wrong with `value` as an `object`.
///
/// It goes no deeper than the schema does, whatever it is given.
pub(super) fn check(
    value: &Value,
    object: &'static Object,
    unknown_keys: bool,
) -> Result<(), Mistakes> {
    let mut mistakes = Mistakes::new(unknown_keys);
    check_object(value, object, &mut mistakes);
    if mistakes.is_empty() {
        Ok(())
    } else {
        Err(mistakes)
    }
}

fn check_object(value: &Value, object: &'static Object, mistakes: &mut Mistakes) {
    let Some(given) = value.as_object() else {
        return mistakes.add(expected("object", value));
    };
    for field in object.fields {
        match given.get(field.name) {
            None if field.required => mistakes.within(field.name, |at| at.add("Required")),
            None => {}
            Some(Value::Null) if field.nullable => {}
            Some(value) => mistakes.within(field.name, |at| check_kind(value, &field.kind, at)),
        }
    }
    let unknown = given.keys().filter(|key| object.field(key).is_none());
    refuse_keys(unknown.map(String::as_str), mistakes);
    check_rule(given, object, mistakes);
}

fn check_rule(given: &Map<String, Value>, object: &Object, mistakes: &mut Mistakes) {
    match object.rule {
        ObjectRule::None => {}
        ObjectRule::OneOf => {
            let known = given.keys().filter(|key| object.field(key).is_some());
            if known.count() != 1 {
                mistakes.add("Invalid input: exactly one key is needed");
            }
        }
        ObjectRule::IdField(pairs) => check_id_field(given, object, pairs, mistakes),
    }
}

fn check_id_field(
    given: &Map<String, Value>,
    object: &Object,
    pairs: &[(&str, &'static str)],
    mistakes: &mut Mistakes,
) {
    let kind = object.fields.iter().find(|field| field.required);
    let kind = kind.and_then(|field| given.get(field.name)?.as_str());
    let Some((_, needed)) = pairs.iter().find(|(name, _)| Some(*name) == kind) else {
        // Already a mistake of that field.
        return;
    };
    if !given.contains_key(*needed) {
        mistakes.within(*needed, |at| at.add("Required"));
    }
    let other = |key: &&str| key != needed && pairs.iter().any(|(_, field)| field == key);
    refuse_keys(given.keys().map(String::as_str).filter(other), mistakes);
}

fn refuse_keys<'k>(keys: impl Iterator<Item = &'k str>, mistakes: &mut Mistakes) {
    let keys: Vec<_> = keys.map(|key| format!("'{key}'")).collect();
    if !keys.is_empty() && !mistakes.unknown_keys {
        mistakes.add(format!(
            "Unrecognized key(s) in object: {}",
            keys.join(", ")
        ));
    }
}

fn check_kind(value: &Value, kind: &'static Kind, mistakes: &mut Mistakes) {
    match (kind, value) {
        (Kind::Text(rule), Value::String(text)) => check_string(text, *rule, mistakes),
        (Kind::Text(_), _) => mistakes.add(expected("string", value)),
        (Kind::Boolean, Value::Bool(_)) | (Kind::Number, Value::Number(_)) => {}
        (Kind::Boolean, _) => mistakes.add(expected("boolean", value)),
        (Kind::PositiveInteger, Value::Number(number)) => check_count(number, mistakes),
        (Kind::PositiveInteger | Kind::Number, _) => mistakes.add(expected("number", value)),
        (Kind::Enum(names), _) => check_name(value, names, mistakes),
        (Kind::TextOrBoolean(union), _) => check_union(value, union, mistakes),
        (Kind::Object(object), _) => check_object(value, object, mistakes),
        (Kind::List(item), Value::Array(items)) => {
            for (index, value) in items.iter().enumerate() {
                mistakes.within(index.to_string(), |at| check_kind(value, item, at));
            }
        }
        (Kind::List(_), _) => mistakes.add(expected("array", value)),
        (Kind::Map(map), Value::Object(entries)) => {
            for (key, value) in entries {
                mistakes.within(key, |at| check_kind(value, &map.value, at));
            }
        }
        (Kind::Map(_), _) => mistakes.add(expected("object", value)),
    }
}

fn check_string(text: &str, rule: TextRule, mistakes: &mut Mistakes) {
    let Err(problem) = check_text(rule, text) else {
        return;
    };
    mistakes.add(match problem {
        Problem::Empty => "String must contain at least 1 character(s)".to_owned(),
        Problem::TooLong(_) => {
            format!("String must contain at most {METADATA_TEXT_MAX} character(s)")
        }
        Problem::Uuid => "Invalid uuid".to_owned(),
        Problem::DateTime(_) => "Invalid datetime".to_owned(),
        Problem::FieldName | Problem::TimeOfDay => "Invalid".to_owned(),
    });
}

fn check_count(number: &Number, mistakes: &mut Mistakes) {
    // JSON has one kind of number: `30.0` is whole.
    let value = number.as_f64().unwrap_or_default();
    if value.fract() != 0.0 {
        mistakes.add("Expected integer, received float");
    } else if value <= 0.0 {
        mistakes.add("Number must be greater than 0");
    }
}

fn check_name(value: &Value, names: &Enum, mistakes: &mut Mistakes) {
    if value
        .as_str()
        .is_some_and(|name| names.variant(name).is_some())
    {
        return;
    }
    let listed = names
        .variants
        .iter()
        .map(|variant| format!("'{}'", variant.name));
    let listed = listed.collect::<Vec<_>>().join(" | ");
    mistakes.add(match value {
        Value::String(other) => {
            format!("Invalid enum value. Expected {listed}, received '{other}'")
        }
        _ => expected(&listed, value),
    });
}

fn check_union(value: &Value, union: &TextOrBoolean, mistakes: &mut Mistakes) {
    match value {
        Value::Null if union.nullable => {}
        Value::Bool(_) => {}
        Value::String(text) => check_string(text, union.text, mistakes),
        _ => mistakes.add("Invalid input"),
    }
}

fn expected(what: &str, value: &Value) -> String {
    let received = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    format!("Expected {what}, received {received}")
}

#[cfg(test)]
mod tests {
    use seam_portal_schema::table::CREATE_PORTAL;
    use serde_json::json;

    use super::*;

    /// The lines that are said of a request.
    fn said(value: &Value) -> String {
        check(value, &CREATE_PORTAL, false)
            .map_or_else(|mistakes| mistakes.message(), |()| String::new())
    }

    fn assert_all(cases: &[(Value, &str)]) {
        for (value, message) in cases {
            assert_eq!(said(value), *message, "{value}");
        }
    }

    #[test]
    fn values_are_of_their_kind() {
        assert_all(&[
            (json!({}), ""),
            (json!([]), "Expected object, received array"),
            (json!(null), "Expected object, received null"),
            (
                json!({ "read_only": "yes" }),
                "Expected boolean, received string for \"read_only\"",
            ),
            (
                json!({ "read_only": null }),
                "Expected boolean, received null for \"read_only\"",
            ),
            (
                json!({ "features": { "connect": { "accepted_providers": "august" } } }),
                "Expected array, received string for \"features.connect.accepted_providers\"",
            ),
            (
                json!({ "features": { "connect": { "accepted_providers": ["august", 1] } } }),
                "Expected string, received number for \"features.connect.accepted_providers.1\"",
            ),
        ]);
    }

    #[test]
    fn names_are_listed() {
        assert_all(&[
            (json!({ "locale": "pt-PT" }), ""),
            (
                json!({ "navigation_mode": "half" }),
                "Invalid enum value. Expected 'full' | 'restricted', received 'half' \
                for \"navigation_mode\"",
            ),
            (
                json!({ "navigation_mode": 1 }),
                "Expected 'full' | 'restricted', received number for \"navigation_mode\"",
            ),
        ]);
    }

    #[test]
    fn keys_are_known_and_there() {
        assert_all(&[
            (
                json!({ "customer_data": {} }),
                "customer_data.customer_key is required",
            ),
            (
                json!({ "custmer_data": 1, "zone": 2 }),
                "Unrecognized key(s) in object: 'custmer_data', 'zone'",
            ),
            (
                json!({ "_dev": true }),
                "Unrecognized key(s) in object: '_dev'",
            ),
        ]);
    }

    #[test]
    fn spaces_have_the_other_kinds() {
        let space = |field: &str, value: Value| {
            let mut space = json!({ "space_key": "s", "name": "" });
            space[field] = value;
            said(&json!({ "customer_data": { "customer_key": "c", "spaces": [space] } }))
        };
        let at = |path: &str| format!(" for \"customer_data.spaces.0.{path}\"");
        for fine in [json!(1), json!(30.0), json!(u64::MAX), json!(1e300)] {
            assert_eq!(space("duration_minutes", fine), "");
        }
        for (wrong, message) in [
            (json!(0), "Number must be greater than 0"),
            (json!(-5), "Number must be greater than 0"),
            (json!(1.5), "Expected integer, received float"),
            (json!("1"), "Expected number, received string"),
        ] {
            let expected = format!("{message}{}", at("duration_minutes"));
            assert_eq!(space("duration_minutes", wrong), expected);
        }
        let place = json!({ "latitude": -1, "longitude": 2.5 });
        assert_eq!(space("geolocation", place), "");
        let hours = json!({ "address": null, "default_checkin_time": "15:00" });
        assert_eq!(space("customer_data", hours), "");
        let hours = json!({ "default_checkin_time": "3 pm" });
        let path = at("customer_data.default_checkin_time");
        assert_eq!(space("customer_data", hours), format!("Invalid{path}"));
    }

    #[test]
    fn metadata_takes_texts_booleans_and_null() {
        let reservation = |metadata: Value| {
            let one = json!({ "reservation_key": "r", "custom_metadata": metadata });
            said(&json!({ "customer_data": { "customer_key": "c", "reservations": [one] } }))
        };
        assert_eq!(reservation(json!({ "a": "b", "c": true, "d": null })), "");
        let path = "customer_data.reservations.0.custom_metadata";
        assert_eq!(
            reservation(json!({ "a": 1 })),
            format!("Invalid input for \"{path}.a\"")
        );
        assert_eq!(
            reservation(json!({ "a": "b".repeat(501) })),
            format!("String must contain at most 500 character(s) for \"{path}.a\"")
        );
        assert_eq!(
            reservation(json!([])),
            format!("Expected object, received array for \"{path}\"")
        );
    }

    #[test]
    fn filters_know_one_operation() {
        let filter = |field: &str, operation: &str, value: Value| {
            let filter = json!({ "field": field, "operation": operation, "value": value });
            said(&json!({ "customer_resources_filters": [filter] }))
        };
        let at = |key: &str| format!(" for \"customer_resources_filters.0.{key}\"");
        assert_eq!(filter("is_vip", "=", json!(true)), "");
        assert_eq!(
            filter("is-vip", "=", json!("")),
            format!("Invalid{}", at("field"))
        );
        assert_eq!(
            filter("a", "=", json!(null)),
            format!("Invalid input{}", at("value"))
        );
        assert_eq!(
            filter("a", "!=", json!("b")),
            format!(
                "Invalid enum value. Expected '=', received '!='{}",
                at("operation")
            )
        );
    }

    #[test]
    fn exactly_one_landing_page() {
        let page = |manage: Value| said(&json!({ "landing_page": { "manage": manage } }));
        let message = "Invalid input: exactly one key is needed for \"landing_page.manage\"";
        assert_eq!(page(json!({ "room_key": "1" })), "");
        assert_eq!(page(json!({})), message);
        assert_eq!(page(json!({ "room_key": "1", "unit_key": "2" })), message);
    }

    #[test]
    fn a_deep_link_has_the_key_of_its_type() {
        assert_all(&[
            (
                json!({ "deep_link": { "resource_type": "space", "resource_key": "1" } }),
                "",
            ),
            (
                json!({ "deep_link": { "resource_type": "device", "resource_id": "1" } }),
                "",
            ),
            (
                json!({ "deep_link": {} }),
                "deep_link.resource_type is required",
            ),
            (
                json!({ "deep_link": { "resource_type": "device", "resource_key": "1" } }),
                "2 Input Errors: deep_link.resource_id is required, \
                Unrecognized key(s) in object: 'resource_key' for \"deep_link\"",
            ),
        ]);
    }

    #[test]
    fn texts_keep_their_rules() {
        let at = |key: &str| format!(" for \"customer_data.bookings.0.{key}\"");
        let booking = |key: &str, ends_at: &str| {
            let booking = json!({ "booking_key": key, "ends_at": ends_at });
            said(&json!({ "customer_data": { "customer_key": "c", "bookings": [booking] } }))
        };
        assert_eq!(booking("b", "2026-12-01T15:00:00Z"), "");
        assert_eq!(
            booking("", "2026-12-01T15:00:00Z"),
            format!(
                "String must contain at least 1 character(s){}",
                at("booking_key")
            )
        );
        assert_eq!(
            booking("b", "today"),
            format!("Invalid datetime{}", at("ends_at"))
        );
        assert_all(&[(
            json!({ "customization_profile_id": "1" }),
            "Invalid uuid for \"customization_profile_id\"",
        )]);
    }
}
