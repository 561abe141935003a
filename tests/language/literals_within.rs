//! Literals as a part of an expression, where the macro checks them. Valid literals are not
//! changed.

use std::borrow::Cow;

use seam_portal::portal;
use serde_json::{Value, json};

use crate::wire;

/// What is sent for a date-time.
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

/// Texts that are compared, replaced or passed on do not have to follow the rule of the field.
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

/// Methods of other types with the name of a method of `Option`.
#[test]
fn methods_of_other_types() {
    struct Clock;
    impl Clock {
        fn map(&self, word: &str) -> &'static str {
            ["", NOON][usize::from(word == "noon")]
        }
        fn then(&self, word: &str) -> &'static str {
            self.map(word)
        }
        fn or_else(&self, word: &str) -> &'static str {
            self.map(word)
        }
    }
    assert_eq!(starts_at!(Clock.map("noon")), NOON);
    assert_eq!(starts_at!(Clock.then("noon")), NOON);
    assert_eq!(starts_at!(Clock.or_else("noon")), NOON);
}

/// More branches than a program usually has.
#[test]
fn long_expressions() {
    let number = 24;
    assert_eq!(
        starts_at!(if number == 1 {
            "2026-12-01T01:00:00Z"
        } else if number == 2 {
            "2026-12-01T02:00:00Z"
        } else if number == 3 {
            "2026-12-01T03:00:00Z"
        } else if number == 4 {
            "2026-12-01T04:00:00Z"
        } else if number == 5 {
            "2026-12-01T05:00:00Z"
        } else if number == 6 {
            "2026-12-01T06:00:00Z"
        } else if number == 7 {
            "2026-12-01T07:00:00Z"
        } else if number == 8 {
            "2026-12-01T08:00:00Z"
        } else if number == 9 {
            "2026-12-01T09:00:00Z"
        } else if number == 10 {
            "2026-12-01T10:00:00Z"
        } else if number == 11 {
            "2026-12-01T11:00:00Z"
        } else if number == 13 {
            "2026-12-01T13:00:00Z"
        } else if number == 14 {
            "2026-12-01T14:00:00Z"
        } else if number == 15 {
            "2026-12-01T15:00:00Z"
        } else if number == 16 {
            "2026-12-01T16:00:00Z"
        } else if number == 17 {
            "2026-12-01T17:00:00Z"
        } else if number == 18 {
            "2026-12-01T18:00:00Z"
        } else if number == 19 {
            "2026-12-01T19:00:00Z"
        } else if number == 20 {
            "2026-12-01T20:00:00Z"
        } else if number == 21 {
            "2026-12-01T21:00:00Z"
        } else {
            "2026-12-01T12:00:00Z"
        }),
        NOON
    );
}
