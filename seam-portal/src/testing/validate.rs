//! Checks a request against the schema, and says what is wrong with it in Seam's words.

use seam_portal_schema::rules::{self, METADATA_TEXT_MAX};
use seam_portal_schema::table::CREATE_PORTAL;
use seam_portal_schema::{Enum, Kind};
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::mistakes::Mistakes;
use crate::invalid::Step;
use crate::validate::{Found, Id, Tolerance, Wrong, problems};

/// The largest number of mistakes in an answer, so that the size of answers is limited.
const MISTAKES_MAX: usize = 1000;

/// Finds all mistakes of a request.
pub(super) fn check(value: &Value, unknown_keys: bool) -> Result<(), Mistakes> {
    const KIND: &Kind = &Kind::Object(&CREATE_PORTAL);
    let tolerance = Tolerance {
        unknown_keys,
        unlisted_names: false,
        has_to_fit: false,
        most_problems: MISTAKES_MAX,
    };
    let mut mistakes = Mistakes::default();
    for problem in problems(&Given(value), KIND, tolerance) {
        match &problem.wrong {
            Wrong::Id(id) => add_id(problem.path, id, unknown_keys, &mut mistakes),
            wrong => mistakes.add(problem.path, said(wrong)),
        }
    }
    if mistakes.is_empty() {
        Ok(())
    } else {
        Err(mistakes)
    }
}

/// JSON in the form that the walk needs. Numbers are numbers, however `serde_json` stores them.
struct Given<'v>(&'v Value);

impl Serialize for Given<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Number(number) => serializer.serialize_f64(number.as_f64().unwrap_or_default()),
            Value::String(text) => serializer.serialize_str(text),
            Value::Array(items) => serializer.collect_seq(items.iter().map(Given)),
            Value::Object(entries) => {
                serializer.collect_map(entries.iter().map(|(key, value)| (key, Given(value))))
            }
        }
    }
}

/// A missing id is reported at its own key, an id that is not allowed at its object.
fn add_id(path: Vec<Step>, id: &Id, unknown_keys: bool, mistakes: &mut Mistakes) {
    if !id.right_is_given {
        let mut path = path.clone();
        path.push(Step::Key(id.right.into()));
        mistakes.add(path, REQUIRED);
    }
    if !id.others.is_empty() && !unknown_keys {
        mistakes.add(path, unrecognized(&id.others));
    }
}

/// Seam's message for a missing field.
const REQUIRED: &str = "Required";

/// Seam's message.
fn said(wrong: &Wrong) -> String {
    match wrong {
        Wrong::Text(problem) => said_of_text(problem),
        Wrong::Integer(number) if number.fract() != 0.0 => {
            "Expected integer, received float".to_owned()
        }
        Wrong::Integer(_) => "Number must be greater than 0".to_owned(),
        Wrong::Name(given, names) => {
            let listed = listed(names);
            format!("Invalid enum value. Expected {listed}, received '{given}'")
        }
        // The others do not occur here. JSON that was read has no such number and no duplicated key, and
        // an id has two messages.
        Wrong::Kind(Kind::TextOrBoolean(_), _)
        | Wrong::Number(_)
        | Wrong::Repeated
        | Wrong::Id(_) => "Invalid input".to_owned(),
        Wrong::Kind(kind, found) => {
            format!("Expected {}, received {}", wanted(kind), received(*found))
        }
        Wrong::Missing(_) => REQUIRED.to_owned(),
        Wrong::UnknownKeys(_, keys) => {
            let names: Vec<_> = keys.iter().map(|key| &key.name).collect();
            unrecognized(&names)
        }
        Wrong::OneOf(..) => "Invalid input: exactly one key is needed".to_owned(),
    }
}

fn said_of_text(problem: &rules::Problem) -> String {
    use rules::Problem;
    match problem {
        Problem::Empty => "String must contain at least 1 character(s)".to_owned(),
        Problem::TooLong(_) => {
            format!("String must contain at most {METADATA_TEXT_MAX} character(s)")
        }
        Problem::Uuid => "Invalid uuid".to_owned(),
        Problem::DateTime(_) => "Invalid datetime".to_owned(),
        Problem::FieldName | Problem::TimeOfDay => "Invalid".to_owned(),
    }
}

fn unrecognized(keys: &[impl AsRef<str>]) -> String {
    let keys: Vec<_> = keys
        .iter()
        .map(|key| format!("'{}'", key.as_ref()))
        .collect();
    format!("Unrecognized key(s) in object: {}", keys.join(", "))
}

fn listed(names: &Enum) -> String {
    let names = names.variants.iter();
    let names: Vec<_> = names.map(|variant| format!("'{}'", variant.name)).collect();
    names.join(" | ")
}

fn wanted(kind: &Kind) -> String {
    match kind {
        Kind::Enum(names) => listed(names),
        Kind::Text(_) | Kind::TextOrBoolean(_) => "string".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::PositiveInteger | Kind::Number => "number".to_owned(),
        Kind::Object(_) | Kind::Map(_) => "object".to_owned(),
        Kind::List(_) => "array".to_owned(),
    }
}

fn received(found: Found) -> &'static str {
    match found {
        Found::Null => "null",
        Found::Boolean => "boolean",
        Found::Number => "number",
        Found::Text => "string",
        Found::List => "array",
        Found::Object => "object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::NavigationMode;

    /// The lines of the message about a request.
    fn said(value: &Value) -> String {
        check(value, false).map_or_else(|mistakes| mistakes.message(), |()| String::new())
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
        assert_eq!(said(&json!({ "locale": "pt-PT" })), "");
        let names = NavigationMode::NAMES.join("' | '");
        assert_eq!(
            said(&json!({ "navigation_mode": "half" })),
            format!(
                "Invalid enum value. Expected '{names}', received 'half' for \"navigation_mode\""
            )
        );
        assert_eq!(
            said(&json!({ "navigation_mode": 1 })),
            format!("Expected '{names}', received number for \"navigation_mode\"")
        );
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
