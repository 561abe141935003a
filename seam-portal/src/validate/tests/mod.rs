//! Random requests with mistakes at known places.

mod generate;

use std::collections::BTreeSet;

use seam_portal_schema::table::CREATE_PORTAL;
use seam_portal_schema::{Kind, Object, ObjectRule, TextRule};
use serde_json::{Value, json};

use self::generate::Generator;
use super::words::told;
use super::{Tolerance, problems, validate};
use crate::InvalidRequest;

const REQUEST: &Kind = &Kind::Object(&CREATE_PORTAL);

/// The paths of the fields with problems, and their messages.
fn said(request: &Value) -> Vec<(String, Vec<String>)> {
    fields(validate(request, REQUEST))
}

fn fields(result: Result<(), InvalidRequest>) -> Vec<(String, Vec<String>)> {
    let error = match result {
        Ok(()) => return Vec::new(),
        Err(error) => error,
    };
    let field = |field: &crate::InvalidField| {
        let messages = field.messages().map(str::to_owned);
        (field.path().to_owned(), messages.collect())
    };
    error.fields().iter().map(field).collect()
}

fn paths(request: &Value) -> Vec<String> {
    said(request).into_iter().map(|(path, _)| path).collect()
}

#[test]
fn what_is_right_is_let_through() {
    for seed in 0..300 {
        let request = Generator::right(seed).request();
        assert_eq!(
            paths(&request.value),
            [""; 0],
            "seed {seed}: {}",
            request.value
        );
    }
}

/// Each mistake is reported at its place, in the order of the schema, and nothing else is. All places
/// of the schema with a rule are tested.
#[test]
fn what_is_wrong_is_found_where_it_is() {
    let mut seen = BTreeSet::new();
    for seed in 0..3000 {
        let request = Generator::wrong(seed).request();
        assert_eq!(
            paths(&request.value),
            request.wrong,
            "seed {seed}: {}",
            request.value
        );
        seen.extend(request.kinds);
    }
    let mut all = BTreeSet::new();
    places(&CREATE_PORTAL, "", &mut all);
    let missed: Vec<_> = all.difference(&seen).collect();
    assert!(missed.is_empty(), "never wrong: {missed:?}");
}

/// The places of a request with a rule, with `[]` for any item.
fn places(object: &Object, path: &str, all: &mut BTreeSet<String>) {
    if !matches!(object.rule, ObjectRule::None) {
        all.insert(path.to_owned());
    }
    for field in object.fields {
        let path = match path {
            "" => field.name.to_owned(),
            outer => format!("{outer}.{}", field.name),
        };
        let (kind, path) = match &field.kind {
            Kind::List(item) => (*item, format!("{path}[]")),
            kind => (kind, path),
        };
        match kind {
            Kind::Object(object) => places(object, &path, all),
            Kind::Map(_) => drop(all.insert(format!("{path}[]"))),
            Kind::Text(TextRule::Text | TextRule::ProviderKey | TextRule::EventType)
            | Kind::Boolean
            | Kind::Number
            | Kind::Enum(_)
            | Kind::TextOrBoolean(_) => {}
            _ => drop(all.insert(path)),
        }
    }
}

/// Mistakes that JSON can have but structs of the model cannot.
#[test]
fn the_structure_is_told_of_as_well() {
    for (request, path, message) in [
        (
            json!([]),
            "",
            "takes an object such as `{ customer_data: … }`, found a list",
        ),
        (
            json!({ "read_only": null }),
            "read_only",
            "takes `true` or `false`, found `null`",
        ),
        (
            json!({ "read_only": 1 }),
            "read_only",
            "takes `true` or `false`, found a number",
        ),
        (
            json!({ "features": true }),
            "features",
            "takes an object such as `{ configure: … }`, found a boolean",
        ),
        (
            json!({ "landing_page": "x" }),
            "landing_page",
            "takes an object such as `{ manage: … }`, found text",
        ),
        (
            json!({ "customization_profile_id": {} }),
            "customization_profile_id",
            "takes a UUID such as `\"5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90\"`, found an object",
        ),
        (
            json!({ "customer_data": {} }),
            "customer_data.customer_key",
            "missing: a `CustomerData` needs it",
        ),
    ] {
        let expected = (path.to_owned(), vec![message.to_owned()]);
        assert_eq!(said(&request), [expected], "{request}");
    }
}

#[test]
fn what_the_model_does_not_list_is_left_to_seam() {
    for request in [
        json!({ "colour": 1, "locale": "xx-XX", "navigation_mode": "" }),
        json!({ "deep_link": { "resource_type": "other" } }),
        json!({ "deep_link": { "resource_type": "other", "resource_key": "1", "resource_id": "2" } }),
        json!({ "features": { "connect": { "accepted_providers": ["brand_new"] } } }),
    ] {
        assert_eq!(said(&request), [], "{request}");
    }
}

#[test]
fn what_the_model_does_not_list_can_be_told_of() {
    let tolerance = Tolerance {
        unknown_keys: false,
        unlisted_names: false,
        has_to_fit: false,
        most_problems: usize::MAX,
    };
    let request = json!({
        "": 1, "colour": 1, "navigation_mode": "ful", "features": { "organize": { "a": 1 } },
    });
    let said = fields(told(problems(&request, REQUEST, tolerance)));
    let said: Vec<_> = said
        .iter()
        .map(|(path, said)| format!("{path}: {}", said.join(", ")))
        .collect();
    assert_eq!(
        said,
        [
            "features.organize: unknown key `a` in an `OrganizeFeature`",
            "navigation_mode: unknown value: did you mean `\"full\"`? it takes `\"full\"` or `\"restricted\"`",
            ": unknown key `\"\"` in a `CreatePortal`, unknown key `colour` in a `CreatePortal`",
        ]
    );
    let two = Tolerance {
        most_problems: 2,
        ..tolerance
    };
    assert_eq!(problems(&request, REQUEST, two).len(), 2);
}

/// Numbers that JSON does not have, but a request can.
#[test]
fn numbers_have_to_be_finite() {
    use crate::{Geolocation, Space};

    for (number, message) in [
        (
            f64::NAN,
            "not a number: write a finite number such as `38.7`",
        ),
        (
            f64::INFINITY,
            "too large: write a number that fits in `f64`",
        ),
        (
            f64::NEG_INFINITY,
            "too large: write a number that fits in `f64`",
        ),
    ] {
        let place = Geolocation {
            longitude: number,
            ..Geolocation::EMPTY
        };
        let space = Space {
            space_key: "s".into(),
            geolocation: Some(place),
            ..Space::EMPTY
        };
        let error = space.validate().unwrap_err();
        assert_eq!(error.fields()[0].path(), "geolocation.longitude");
        assert_eq!(error.fields()[0].messages().collect::<Vec<_>>(), [message]);
    }
}
