//! Literals as a part of an expression, where the macro looks at them: right ones stay what they are.

use std::borrow::Cow;

use seam_portal::portal;
use serde_json::{Value, json};

use crate::wire;

/// What is sent for a moment.
macro_rules! starts_at {
    ($($value:tt)*) => {
        wire(&portal!(Reservation { reservation_key: "r", starts_at: $($value)* }))
            .get("starts_at")
            .map_or(Value::Null, Value::clone)
    };
}

const NOON: &str = "2026-12-01T12:00:00Z";

#[test]
fn every_place_of_a_literal() {
    let (noon, none) = (true, None::<String>);
    assert_eq!(starts_at!(Some("2026-12-01T12:00:00Z")), NOON);
    assert_eq!(
        starts_at!(if noon {
            "2026-12-01T12:00:00Z"
        } else {
            "2026-12-02T12:00:00Z"
        }),
        NOON
    );
    assert_eq!(
        starts_at!(match noon {
            true => "2026-12-01T12:00:00Z",
            false => NOON,
        }),
        NOON
    );
    assert_eq!(
        starts_at!({
            let text = "noon";
            let _ = text;
            "2026-12-01T12:00:00Z"
        }),
        NOON
    );
    assert_eq!(starts_at!("2026-12-01T12:00:00Z".to_string()), NOON);
    assert_eq!(starts_at!(String::from("2026-12-01T12:00:00Z")), NOON);
    assert_eq!(starts_at!(Cow::<str>::from("2026-12-01T12:00:00Z")), NOON);
    assert_eq!(starts_at!(Cow::Borrowed("2026-12-01T12:00:00Z")), NOON);
    assert_eq!(
        starts_at!(none.as_deref().unwrap_or("2026-12-01T12:00:00Z")),
        NOON
    );
    assert_eq!(
        starts_at!(none.as_deref().map_or("2026-12-01T12:00:00Z", str::trim)),
        NOON
    );
    assert_eq!(starts_at!(noon.then_some("2026-12-01T12:00:00Z")), NOON);
    assert_eq!(
        starts_at!(if noon {
            Some("2026-12-01T12:00:00Z".into())
        } else {
            none
        }),
        NOON
    );
}

/// What is compared, replaced or handed on need not be what the field takes.
#[test]
fn text_that_is_not_the_value() {
    fn parse(text: &str) -> Option<&'static str> {
        (text == "noon").then_some(NOON)
    }
    let (word, date) = ("noon", "2026-12-01_12:00:00Z");
    assert_eq!(starts_at!(parse("noon")), NOON);
    assert_eq!(starts_at!(parse("never").or(parse("noon"))), NOON);
    assert_eq!(starts_at!(date.replace("1_1", "1T1")), NOON);
    assert_eq!(starts_at!(if word == "noon" { NOON } else { word }), NOON);
    assert_eq!(
        starts_at!(match word {
            "noon" => NOON,
            other => other,
        }),
        NOON
    );
    assert_eq!(starts_at!("2026-12-01T12:00:00Z ".trim()), NOON);
    assert_eq!(starts_at!("2026-12-01T".to_owned() + "12:00:00Z"), NOON);
    assert_eq!(starts_at!(["x", NOON][1]), NOON);
    assert_eq!(starts_at!(Some("x").map(|_| NOON)), NOON);
}

#[test]
fn literals_in_vectors() {
    let (some, more) = (true, String::from("3"));
    let keys = |request: &seam_portal::Reservation<'_>| wire(request)["room_keys"].clone();
    for request in [
        portal!(Reservation {
            reservation_key: "r",
            room_keys: vec!["1", "2"]
        }),
        portal!(Reservation {
            reservation_key: "r",
            room_keys: Some(vec!["1", "2"])
        }),
        portal!(Reservation {
            reservation_key: "r",
            room_keys: if some { ["1", "2"] } else { ["3", "4"] }
        }),
        portal!(Reservation {
            reservation_key: "r",
            room_keys: Vec::from(["1", "2"])
        }),
        portal!(Reservation {
            reservation_key: "r",
            room_keys: ["1", "2"].to_vec()
        }),
    ] {
        assert_eq!(keys(&request), json!(["1", "2"]));
    }
    let request = portal!(Reservation {
        reservation_key: "r",
        room_keys: vec!["1".to_owned(), more]
    });
    assert_eq!(keys(&request), json!(["1", "3"]));
}
