//! Custom metadata from maps, and from everything else that iterates over pairs.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use seam_portal::model::MetadataValue;
use seam_portal::{CustomMetadata, portal};
use serde_json::{Value, json};

use crate::wire;

/// What is sent for each expression, as the metadata of a reservation and as the base of metadata.
macro_rules! all {
    ($expected:tt; $($metadata:expr),* $(,)?) => {$(
        let reservation = portal!(Reservation { reservation_key: "r", custom_metadata: $metadata });
        assert_eq!(
            wire(&reservation),
            json!({ "reservation_key": "r", "custom_metadata": $expected })
        );
        let reservation = portal!(Reservation { reservation_key: "r", custom_metadata: Some($metadata) });
        assert_eq!(wire(&reservation)["custom_metadata"], json!($expected));
        let reservation = portal!(Reservation { reservation_key: "r", custom_metadata: { ..$metadata } });
        assert_eq!(wire(&reservation)["custom_metadata"], json!($expected));
    )*};
}

#[test]
fn maps() {
    let strings = HashMap::from([("a".to_owned(), "1".to_owned())]);
    let borrowed = BTreeMap::from([("a", "1")]);
    all![{ "a": "1" }; strings.clone(), &strings, borrowed.clone(), &borrowed];

    let booleans = BTreeMap::from([("a", true), ("b", false)]);
    all![{ "a": true, "b": false }; booleans.clone(), &booleans];

    let values = BTreeMap::from([
        (Cow::Borrowed("a"), MetadataValue::Null),
        (Cow::Borrowed("b"), MetadataValue::from("1")),
    ]);
    all![{ "a": null, "b": "1" }; values.clone(), &values];

    let shared: BTreeMap<Rc<str>, Rc<str>> = BTreeMap::from([("a".into(), "1".into())]);
    all![{ "a": "1" }; &shared];
}

#[test]
fn pairs() {
    let array = [("a", "1"), ("b", "2")];
    let vector = vec![
        ("a".to_owned(), MetadataValue::from("1")),
        ("b".to_owned(), MetadataValue::from("2")),
    ];
    let collected: CustomMetadata<'_> = array.into_iter().collect();
    all![
        { "a": "1", "b": "2" };
        array,
        &array,
        &array[..],
        array.to_vec(),
        vector.clone(),
        &vector,
        array.iter(),
        array.into_iter(),
        array.iter().map(|(key, value)| (key.to_string(), value)),
        collected.clone(),
        &collected,
    ];
}

#[test]
fn an_option_as_value_leaves_the_entry_out() {
    let (tags, note) = ([("a", Some("1")), ("b", None)], Some(String::from("n")));
    let map = BTreeMap::from(tags);
    all![{ "a": "1" }; tags, &tags, BTreeMap::from(tags), &map];
    let notes = [("note", &note), ("other", &None)];
    all![{ "note": "n" }; notes];
}

#[test]
fn metadata_that_may_not_be_there() {
    let (some, none) = (
        Some(HashMap::from([("a", "1")])),
        None::<HashMap<&str, bool>>,
    );
    let tags = |custom_metadata: Option<&HashMap<&str, &str>>| {
        wire(&portal!(Reservation {
            reservation_key: "r",
            custom_metadata
        }))
    };
    let given = json!({ "reservation_key": "r", "custom_metadata": { "a": "1" } });
    assert_eq!(tags(some.as_ref()), given);
    assert_eq!(tags(None), json!({ "reservation_key": "r" }));
    for (reservation, expected) in [
        (
            portal!(Reservation {
                reservation_key: "r",
                custom_metadata: &some
            }),
            given.clone(),
        ),
        (
            portal!(Reservation {
                reservation_key: "r",
                custom_metadata: some.clone()
            }),
            given,
        ),
        (
            portal!(Reservation {
                reservation_key: "r",
                custom_metadata: &none
            }),
            json!({ "reservation_key": "r" }),
        ),
        (
            portal!(Reservation {
                reservation_key: "r",
                custom_metadata: none.clone()
            }),
            json!({ "reservation_key": "r" }),
        ),
    ] {
        assert_eq!(wire(&reservation), expected);
    }
}

fn text(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("JSON")
}

/// Of two equal keys, the last one is used, in the position of the first one.
#[test]
fn no_key_is_sent_twice() {
    let pairs = [("a", "1"), ("b", "2"), ("a", "3")];
    let reservation = portal!(Reservation {
        reservation_key: "r",
        custom_metadata: pairs
    });
    assert_eq!(text(&reservation.custom_metadata), r#"{"a":"3","b":"2"}"#);
    let metadata = portal!(CustomMetadata { c: true, ..pairs });
    assert_eq!(text(&metadata), r#"{"c":true,"a":"3","b":"2"}"#);
    // An absent value replaces nothing.
    let pairs = [("a", Some("1")), ("a", None)];
    assert_eq!(text(&portal!(CustomMetadata { ..pairs })), r#"{"a":"1"}"#);
}

#[test]
fn what_is_given_wins_over_the_map() {
    let tags = HashMap::from([("a", "1"), ("b", "2")]);
    let nothing = None::<&str>;
    let metadata = portal!(CustomMetadata {
        a: true,
        b: nothing,
        c: null,
        ..&tags
    });
    assert_eq!(wire(&metadata), json!({ "a": true, "b": "2", "c": null }));
    let empty = BTreeMap::<String, Value>::new();
    let metadata = portal!(CustomMetadata {
        a: true,
        ..empty.keys().map(|key| (key, false))
    });
    assert_eq!(wire(&metadata), json!({ "a": true }));
}

/// Texts of a borrowed map are borrowed.
#[test]
fn a_borrowed_map_is_not_copied() {
    let tags = BTreeMap::from([(String::from("a"), String::from("1"))]);
    let metadata = portal!(CustomMetadata { ..&tags });
    let (key, value) = &metadata.entries[0];
    assert!(matches!(key, Cow::Borrowed(_)));
    assert!(matches!(value, MetadataValue::Text(Cow::Borrowed(_))));
}

#[test]
fn pairs_that_are_written_out() {
    let text = String::from("1");
    let reservation = portal!(Reservation {
        reservation_key: "r",
        custom_metadata: [("a", &text), ("b", &text)],
    });
    assert_eq!(
        wire(&reservation)["custom_metadata"],
        json!({ "a": "1", "b": "1" })
    );
    let repeated = portal!(Reservation {
        reservation_key: "r",
        custom_metadata: [("a", true); 1]
    });
    assert_eq!(wire(&repeated)["custom_metadata"], json!({ "a": true }));
}
