//! `#[unchecked]`: keys that the model does not know.

use std::collections::BTreeMap;

use seam_portal::model::Unchecked;
use seam_portal::{CreatePortal, portal};
use serde_json::{Value, json, to_value};

#[track_caller]
#[allow(
    clippy::needless_pass_by_value,
    reason = "makes the calls easier to read"
)]
fn is(value: impl serde::Serialize, expected: Value) {
    assert_eq!(to_value(value).expect("JSON"), expected);
}

#[test]
fn any_literal() {
    let request = portal! {
        read_only: true,
        #[unchecked]
        theme: { color: "red", "dark mode": null, sizes: [1, -2, 3.5, 1e3], deep: { on: true } },
        #[unchecked]
        "beta-flag": false,
    };
    is(
        request,
        json!({
            "read_only": true,
            "theme": {
                "color": "red", "dark mode": null, "sizes": [1, -2, 3.5, 1000.0], "deep": { "on": true },
            },
            "beta-flag": false,
        }),
    );
}

#[test]
fn any_serializable_expression() {
    let counts = BTreeMap::from([("a", 1), ("b", 2)]);
    let floor = Some(3);
    let room = portal!(Room {
        room_key: "101",
        name: "Room 101",
        #[unchecked]
        counts: &counts,
        #[unchecked]
        floor,
        #[unchecked]
        tags: ["x".to_string(), format!("{}", 1 + 1)],
    });
    is(
        room,
        json!({
            "room_key": "101", "name": "Room 101",
            "counts": { "a": 1, "b": 2 }, "floor": 3, "tags": ["x", "2"],
        }),
    );
}

#[test]
fn a_value_that_is_too_new_for_a_known_field() {
    is(
        portal! { #[unchecked] locale: "ja-JP" },
        json!({ "locale": "ja-JP" }),
    );
    is(
        portal! { landing_page: { manage: { #[unchecked] floor_key: "3" } } },
        json!({ "landing_page": { "manage": { "floor_key": "3" } } }),
    );
}

#[test]
fn under_a_condition() {
    let request = portal! {
        #[cfg(any())]
        #[unchecked]
        left: 1,
        #[unchecked]
        #[cfg(all())]
        right: 2,
    };
    is(request, json!({ "right": 2 }));
}

#[test]
fn in_a_base_and_owned() {
    let base: CreatePortal<'_> = portal! { #[unchecked] beta: true, locale: "en-US" };
    let request = portal! { read_only: true, ..base.clone() }.into_owned();
    is(
        &request,
        json!({ "read_only": true, "locale": "en-US", "beta": true }),
    );
    assert_ne!(request, base);
    assert_eq!(Unchecked::default(), Unchecked::NONE);
}

#[test]
fn what_is_no_json_is_an_error_of_the_call() {
    let map = BTreeMap::from([(vec![1], 2)]);
    let request = portal! { #[unchecked] map: map };
    let error = to_value(&request).unwrap_err().to_string();
    assert!(error.contains("`map` cannot be written as JSON"), "{error}");
}

#[test]
fn over_a_base_each_key_stands_once() {
    const BASE: CreatePortal<'_> = portal! { read_only: true, is_embedded: true };
    let text = |request: &CreatePortal<'_>| serde_json::to_string(request).expect("JSON");
    let loose = portal! { #[unchecked] read_only: "maybe", ..BASE };
    assert_eq!(text(&loose), r#"{"is_embedded":true,"read_only":"maybe"}"#);
    let strict = portal! { read_only: true, ..loose.clone() };
    assert_eq!(text(&strict), r#"{"is_embedded":true,"read_only":true}"#);
    let both = portal! { #[unchecked] other: 2, ..loose };
    assert_eq!(
        text(&both),
        r#"{"is_embedded":true,"read_only":"maybe","other":2}"#
    );
}

#[test]
fn whole_numbers_of_64_bits() {
    is(
        portal! { #[unchecked] n: [-9223372036854775808, 18446744073709551615, 0, -0] },
        json!({ "n": [i64::MIN, u64::MAX, 0, 0] }),
    );
}

#[test]
fn the_base_may_be_a_struct_literal() {
    let base = portal!(Room {
        room_key: "101",
        name: "Lobby"
    });
    let room = portal!(Room {
        #[unchecked]
        colour: "red",
        ..seam_portal::Room {
            name: "Spa".into(),
            ..base
        }
    });
    is(
        room,
        json!({ "room_key": "101", "name": "Spa", "colour": "red" }),
    );
}

#[test]
fn fractions_in_every_form() {
    is(
        portal! { #[unchecked] n: [1., -2.5, 1e3, 4.0f32] },
        json!({ "n": [1.0, -2.5, 1000.0, 4.0] }),
    );
}
