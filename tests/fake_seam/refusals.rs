//! Invalid requests are refused in the same way as Seam refuses them.

use seam_portal::testing::FakeSeam;
use serde_json::{Value, json};

use crate::wire::{Wire, call, post};

fn seam() -> FakeSeam {
    FakeSeam::start().unwrap()
}

/// The error that `body` gets.
fn error(body: &(impl ToString + ?Sized)) -> Value {
    let seam = seam();
    let answer = call(&seam, &post(&seam, body));
    assert_eq!(answer.error(), (400, "invalid_input".to_owned()));
    assert!(answer.header("seam-request-id").is_some());
    assert!(seam.customer_keys().is_empty());
    answer.json()["error"].clone()
}

#[test]
fn other_paths_are_not_found() {
    let seam = seam();
    for path in [
        "/",
        "/customers/create_portal/",
        "/customers",
        "*",
        "/CUSTOMERS/CREATE_PORTAL",
    ] {
        let mut request = post(&seam, "{}");
        request.path = path;
        let answer = call(&seam, &request);
        assert_eq!(answer.error(), (404, "not_found".to_owned()), "{path}");
    }
}

#[test]
fn other_methods_are_not_allowed() {
    let seam = seam();
    for method in ["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW"] {
        let mut request = post(&seam, "{}");
        request.method = method;
        let answer = call(&seam, &request);
        assert_eq!(
            answer.error(),
            (405, "method_not_allowed".to_owned()),
            "{method}"
        );
        assert_eq!(answer.header("allow"), Some("POST"));
    }
}

#[test]
fn a_head_gets_no_body() {
    let seam = seam();
    let mut wire = Wire::open(&seam);
    let mut request = post(&seam, "{}");
    request.method = "HEAD";
    for _ in 0..2 {
        assert_eq!(wire.call(&request).unwrap().status, 405);
    }
}

#[test]
fn content_has_to_be_json() {
    let seam = seam();
    let refused = (400, "invalid_content_type".to_owned());
    for wrong in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/jsonp",
        "",
    ] {
        let answer = call(&seam, &post(&seam, "{}").with("content-type", wrong));
        assert_eq!(answer.error(), refused, "{wrong}");
    }
    let answer = call(&seam, &post(&seam, "{}").without("content-type"));
    assert_eq!(answer.error(), refused);
    for right in [
        "application/json; charset=utf-8",
        "Application/JSON",
        "application/json ;x=y",
    ] {
        assert_eq!(
            call(&seam, &post(&seam, "{}").with("content-type", right)).status,
            200
        );
    }
}

#[test]
fn bodies_have_to_be_json() {
    for body in [
        "",
        " ",
        "{",
        "{}x",
        "{'a': 1}",
        "{\"a\": NaN}",
        "\u{feff}{}",
    ] {
        assert_eq!(error(body).get("validation_errors"), None, "{body:?}");
    }
    let seam = seam();
    let mut request = post(&seam, "");
    request.body = b"{\"locale\": \"\xff\"}".to_vec();
    assert_eq!(
        call(&seam, &request).error(),
        (400, "invalid_input".to_owned())
    );
}

#[test]
fn deep_json_is_refused() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        error(&format!(
            "{}1{}",
            open.repeat(100_000),
            close.repeat(100_000)
        ));
        error(&open.repeat(100_000));
    }
}

#[test]
fn mistakes_are_reported_at_their_place() {
    let rooms = json!([
        { "room_key": "0", "name": "Lobby" },
        { "room_key": "1", "name": "Spa" },
        { "room_key": "2", "name": "Bar" },
        { "room_key": "3" },
    ]);
    let error = error(&json!({ "customer_data": { "customer_key": "c", "rooms": rooms } }));
    let name = json!({ "_errors": ["Required"] });
    let expected = json!({
        "type": "invalid_input",
        "message": "customer_data.rooms.3.name is required",
        "validation_errors": {
            "_errors": [],
            "customer_data": {
                "_errors": [],
                "rooms": { "_errors": [], "3": { "_errors": [], "name": name } },
            },
        },
    });
    assert_eq!(error, expected);
}

#[test]
fn all_mistakes_are_reported_at_once() {
    let error = error(&json!({
        "customer_data": {
            "spaces": [{ "space_key": "", "name": 1, "duration_minutes": 0 }],
            "bookings": {},
        },
        "customer_resources_filters": [{ "field": "9", "operation": "<", "value": 1 }],
        "customization_profile_id": "x",
        "deep_link": { "resource_type": "space" },
        "landing_page": { "manage": {} },
        "locale": "en",
        "read_only": null,
        "color": "red",
    }));
    let tree = &error["validation_errors"];
    for (pointer, message) in [
        ("", "Unrecognized key(s) in object: 'color'"),
        ("/customer_data/customer_key", "Required"),
        ("/customer_data/bookings", "Expected array, received object"),
        (
            "/customer_data/spaces/0/space_key",
            "String must contain at least 1 character(s)",
        ),
        (
            "/customer_data/spaces/0/name",
            "Expected string, received number",
        ),
        (
            "/customer_data/spaces/0/duration_minutes",
            "Number must be greater than 0",
        ),
        ("/customer_resources_filters/0/field", "Invalid"),
        (
            "/customer_resources_filters/0/operation",
            "Invalid enum value. Expected '=', received '<'",
        ),
        ("/customer_resources_filters/0/value", "Invalid input"),
        ("/customization_profile_id", "Invalid uuid"),
        ("/deep_link/resource_key", "Required"),
        (
            "/landing_page/manage",
            "Invalid input: exactly one key is needed",
        ),
        ("/read_only", "Expected boolean, received null"),
    ] {
        let node = tree
            .pointer(pointer)
            .unwrap_or_else(|| panic!("nothing at {pointer}: {tree}"));
        assert_eq!(node["_errors"], json!([message]), "{pointer}");
    }
    let locale = tree["locale"]["_errors"][0].as_str().unwrap();
    assert!(
        locale.starts_with("Invalid enum value. Expected 'en-US' | "),
        "{locale}"
    );
    let message = error["message"].as_str().unwrap();
    assert!(message.starts_with("14 Input Errors: "), "{message}");
}

#[test]
fn the_number_of_mistakes_is_bounded() {
    let rooms = vec![0; 100_000];
    let error = error(&json!({ "customer_data": { "customer_key": "c", "rooms": rooms } }));
    let rooms = error["validation_errors"]["customer_data"]["rooms"]
        .as_object()
        .unwrap();
    assert_eq!(rooms.len(), 1 + 1000);
    assert!(error["message"].as_str().unwrap().len() < 2000);
}

#[test]
fn the_same_rejection_names_a_request_once() {
    let seam = seam();
    let mut wire = Wire::open(&seam);
    let mut id = || {
        let answer = wire.call(&post(&seam, "[]")).unwrap();
        answer.header("seam-request-id").unwrap().to_owned()
    };
    assert_ne!(id(), id());
}
