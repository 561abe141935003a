//! What is said of JSON, and how much of it is let through.

use seam_portal_schema::Kind;
use seam_portal_schema::table::CREATE_PORTAL;
use serde_json::{Value, json};

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
        "": 1, "colour": 1, "customer_resources_filters": [{ "field": "a", "operation": "!=", "value": true }], "features": { "organize": { "a": 1 } },
    });
    let said = fields(told(problems(&request, REQUEST, tolerance)));
    let said: Vec<_> = said
        .iter()
        .map(|(path, said)| format!("{path}: {}", said.join(", ")))
        .collect();
    assert_eq!(
        said,
        [
            "customer_resources_filters[0].operation: unknown value: write `\"=\"`, the only supported value",
            "features.organize: unknown key `a` in an `OrganizeFeature`",
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
