//! A read request borrows from the text where it can.

use std::borrow::Cow;

use seam_portal::{CreatePortal, CustomerData};
use serde::{Deserialize, Deserializer};

#[test]
fn texts_are_borrowed_but_for_escapes() {
    let json = r#"{ "customer_key": "c", "rooms": [{ "room_key": "1", "name": "a\"b" }],
        "reservations": [{ "reservation_key": "r", "room_keys": ["1"], "custom_metadata": { "a": "b" } }] }"#;
    let data = CustomerData::from_json(json).unwrap();
    let reservations = data.reservations.unwrap();
    let stay = &reservations[0];
    let (name, value) = &stay.custom_metadata.as_ref().unwrap().entries[0];
    let seam_portal::model::MetadataValue::Text(value) = value else {
        panic!("{value:?}")
    };
    for text in [
        &data.customer_key,
        &stay.room_keys.as_ref().unwrap()[0],
        name,
        value,
    ] {
        assert!(matches!(text, Cow::Borrowed(_)), "{text}");
    }
    let rooms = data.rooms.unwrap();
    assert!(matches!(&rooms[0].name, Cow::Owned(name) if name == "a\"b"));
}

/// The settings of a program. A part of them is a request.
#[derive(Deserialize)]
struct Settings<'a> {
    database: String,
    #[serde(borrow)]
    portal: CreatePortal<'a>,
}

/// The same without borrowing.
#[derive(Deserialize)]
struct OwnedSettings {
    #[serde(deserialize_with = "owned")]
    portal: CreatePortal<'static>,
}

fn owned<'de, D: Deserializer<'de>>(deserializer: D) -> Result<CreatePortal<'static>, D::Error> {
    CreatePortal::deserialize(deserializer).map(CreatePortal::into_owned)
}

#[test]
fn a_part_of_the_settings_may_be_a_request() {
    let json = r#"{ "database": "hotel", "portal": { "locale": "pt-PT" } }"#;
    let settings: Settings<'_> = serde_json::from_str(json).unwrap();
    assert_eq!(settings.database, "hotel");
    let portal: CreatePortal<'static> = settings.portal.into_owned();
    assert_eq!(portal.locale, Some(seam_portal::Locale::PtPt));
    let owned: OwnedSettings = serde_json::from_reader(json.as_bytes()).unwrap();
    assert_eq!(owned.portal, portal);
}
