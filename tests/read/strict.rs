//! `Deserialize`: reports the first mistake of a document, in the same words.

use seam_portal::model::{FilterValue, List, MetadataValue, Nullable, Unchecked};
use seam_portal::{
    CreatePortal, CustomMetadata, CustomerData, DeepLink, FilterOperation, Locale,
    ManageLandingPage, NavigationMode, Reservation, ResourceType, Room, Space, Timestamp,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{from_str, from_value, json, to_value};

use crate::listed;

#[track_caller]
fn is_refused<'de, T: Deserialize<'de> + std::fmt::Debug>(json: &'de str, message: &str) {
    let error = from_str::<T>(json).expect_err(json);
    let (error, _) = error.to_string().rsplit_once(" at line 1 ").map_or_else(
        || panic!("{error}"),
        |(message, place)| (message.to_owned(), place.to_owned()),
    );
    assert_eq!(error, message);
}

#[test]
fn messages_are_those_of_validate() {
    is_refused::<CreatePortal<'_>>(
        r#"{ "customer_data": { "custmer_key": "c" } }"#,
        "unknown key `custmer_key` in a `CustomerData`: did you mean `customer_key`?",
    );
    is_refused::<CreatePortal<'_>>(
        r#"{ "locale": "pt-PT", "locale": "pt-PT" }"#,
        "`locale`: duplicate key: remove one",
    );
    is_refused::<CreatePortal<'_>>(
        r#"{ "navigation_mode": "FULL" }"#,
        &format!(
            "`navigation_mode`: unknown value: write `\"full\"`, it takes {}",
            listed(NavigationMode::NAMES)
        ),
    );
    is_refused::<CreatePortal<'_>>(
        r#"{ "read_only": null }"#,
        "`read_only`: takes `true` or `false`, found `null`",
    );
    is_refused::<Room<'_>>(
        r#"{ "room_key": "1" }"#,
        "`name`: missing: a `Room` needs it",
    );
    is_refused::<Room<'_>>(
        r#"{ "room_key": 1 }"#,
        "`room_key`: takes an identifier in quotes, found a number",
    );
    is_refused::<Reservation<'_>>(
        r#"{ "room_keys": ["1", true] }"#,
        "an item of `room_keys`: takes text in quotes, found a boolean",
    );
    is_refused::<Reservation<'_>>(
        r#"{ "room_keys": "1" }"#,
        "`room_keys`: takes a list such as `[\"…\"]`, found text",
    );
    is_refused::<Reservation<'_>>(
        r#"{ "starts_at": { "year": 2026 } }"#,
        "`starts_at`: takes a date-time such as `\"2026-12-01T15:00:00Z\"`, found an object",
    );
    is_refused::<Reservation<'_>>(
        r#"{ "custom_metadata": { "a": [] } }"#,
        "`a`: takes text, `true`, `false` or `null`, found a list",
    );
    is_refused::<Space<'_>>(
        r#"{ "duration_minutes": -5 }"#,
        "`duration_minutes`: negative: write a whole number above zero",
    );
    is_refused::<Space<'_>>(
        r#"{ "geolocation": { "latitude": "1" } }"#,
        "`latitude`: takes a number such as `38.7`, found text",
    );
}

/// Values without a key that a message could name.
#[test]
fn what_is_read_may_be_of_any_type_of_the_model() {
    is_refused::<Room<'_>>(
        "[ ]",
        "takes an object such as `{ room_key: …, name: … }`, found a list",
    );
    is_refused::<Locale>(
        "1 ",
        &format!("takes {}, found a number", listed(Locale::NAMES)),
    );
    is_refused::<CustomMetadata<'_>>(r#"{ "a": "", "a": "" }"#, "`a`: duplicate key: remove one");
    is_refused::<FilterValue<'_>>("null", "takes text, `true` or `false`, found `null`");
    is_refused::<MetadataValue<'_>>(
        "1.5",
        "takes text, `true`, `false` or `null`, found a number",
    );

    assert_eq!(
        from_str::<NavigationMode>("\"full\"").unwrap(),
        NavigationMode::Full
    );
    assert_eq!(
        from_str::<ResourceType>("\"space\"").unwrap(),
        ResourceType::Space
    );
    assert_eq!(
        from_str::<FilterOperation>("\"=\"").unwrap(),
        FilterOperation::Equals
    );
    assert_eq!(
        from_str::<MetadataValue<'_>>("null").unwrap(),
        MetadataValue::Null
    );
    assert_eq!(
        from_str::<FilterValue<'_>>("true").unwrap(),
        FilterValue::Boolean(true)
    );
    assert_eq!(from_str::<Nullable<bool>>("null").unwrap(), Nullable::Null);
    assert_eq!(
        from_str::<Nullable<bool>>("true").unwrap(),
        Nullable::Value(true)
    );
    let keys: List<'_, Room<'_>> = from_str(r#"[{ "room_key": "1", "name": "" }]"#).unwrap();
    assert_eq!(keys[0].room_key, "1");
}

/// These types borrow nothing, so they can be read from anything.
#[test]
fn what_borrows_nothing_is_owned() {
    fn owned<T: DeserializeOwned>() {}
    owned::<Locale>();
    owned::<NavigationMode>();
    owned::<Timestamp>();
    owned::<seam_portal::Geolocation>();
}

#[test]
fn no_rule_for_a_value_is_held() {
    let request = CustomerData::deserialize(json!({
        "customer_key": "",
        "reservations": [{ "reservation_key": "r", "starts_at": "tomorrow" }],
        "spaces": [{ "space_key": "s", "name": "", "duration_minutes": 0 }],
    }))
    .unwrap();
    assert_eq!(request.validate().unwrap_err().fields().len(), 3);
    let page = ManageLandingPage::deserialize(json!({})).unwrap();
    assert!(page.validate().is_err());
    let link = DeepLink::deserialize(json!({ "resource_type": "space" })).unwrap();
    assert!(link.validate().is_err());
}

/// A name that the model does not list can be sent, but is refused when it is read.
#[test]
fn what_seam_added_since_is_not_read() {
    let mode = to_value(NavigationMode::from("half")).unwrap();
    assert!(from_value::<NavigationMode>(mode).is_err());
    let feature = seam_portal::OrganizeFeature {
        unchecked: Unchecked::NONE.with("floor", 1),
        ..seam_portal::OrganizeFeature::EMPTY
    };
    assert!(from_value::<seam_portal::OrganizeFeature>(to_value(feature).unwrap()).is_err());
}

#[test]
fn a_moment_is_its_text() {
    let moment = Timestamp::from("2026-12-08T15:00:00Z");
    assert_eq!(to_value(&moment).unwrap(), json!("2026-12-08T15:00:00Z"));
    assert_eq!(
        from_value::<Timestamp>(to_value(&moment).unwrap()).unwrap(),
        moment
    );
}
