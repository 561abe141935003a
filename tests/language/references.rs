//! References to the caller's data: `&Option<T>` for every kind of field, and shared text.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::rc::Rc;
use std::sync::Arc;

use seam_portal::model::{FilterValue, List, MetadataValue, Nullable, Text};
use seam_portal::{
    CreatePortal, CustomMetadata, Locale, NavigationMode, OrganizeFeature, ResourceType, Room,
    portal,
};
use serde_json::{Value, json};

use crate::wire;

/// A struct that a program might have.
#[derive(Default)]
struct Record {
    note: Option<String>,
    id: Option<Box<str>>,
    name: Option<&'static str>,
    cow: Option<Cow<'static, str>>,
    shared: Option<Arc<str>>,
    minutes: Option<u32>,
    non_zero: Option<NonZeroU32>,
    vip: Option<bool>,
    mode: Option<NavigationMode>,
    locale: Option<Locale>,
    organize: Option<OrganizeFeature>,
    rooms: Option<Vec<Room<'static>>>,
    array: Option<[Room<'static>; 1]>,
    list: Option<List<'static, Room<'static>>>,
    keys: Option<Vec<String>>,
    texts: Option<List<'static, Text<'static>>>,
    slice: Option<&'static [&'static str]>,
    address: Option<Nullable<String>>,
    tags: Option<BTreeMap<String, bool>>,
    metadata: Option<CustomMetadata<'static>>,
    value: Option<MetadataValue<'static>>,
}

fn record() -> Record {
    let room = || {
        portal!(Room {
            room_key: "1",
            name: "1"
        })
    };
    Record {
        note: Some("n".to_owned()),
        id: Some("i".into()),
        name: Some("m"),
        cow: Some("c".into()),
        shared: Some("s".into()),
        minutes: Some(7),
        non_zero: NonZeroU32::new(7),
        vip: Some(true),
        mode: Some(NavigationMode::Full),
        locale: Some(Locale::PtPt),
        organize: Some(portal!(OrganizeFeature { exclude: true })),
        rooms: Some(vec![room()]),
        array: Some([room()]),
        list: Some([room()].into()),
        keys: Some(vec!["k".to_owned()]),
        texts: Some(["t".into()].into()),
        slice: Some(&["l"]),
        address: Some(Nullable::Value("a".to_owned())),
        tags: Some([("t".to_owned(), true)].into()),
        metadata: Some(portal!(CustomMetadata { region: "eu" })),
        value: Some(MetadataValue::Null),
    }
}

/// Every kind of field, from a borrowed record.
fn request(record: &Record) -> Value {
    let request: CreatePortal<'_> = portal! {
        customization_profile_id: &record.id,
        is_embedded: &record.vip,
        navigation_mode: &record.mode,
        locale: &record.locale,
        features: {
            organize: &record.organize,
            connect: { accepted_providers: &record.keys, excluded_providers: &record.slice },
            manage: { events: { allowed_events: &record.texts } },
        },
        customer_data: {
            customer_key: "c",
            rooms: &record.rooms,
            units: [{ unit_key: "u", name: "U", parent_site_key: &record.shared }],
            property_listings: [
                { property_listing_key: "p", name: "P", custom_metadata: &record.tags },
                { property_listing_key: "q", name: "Q", custom_metadata: &record.metadata },
            ],
            reservations: [{
                reservation_key: "r",
                name: &record.note,
                starts_at: &record.name,
                ends_at: &record.cow,
                custom_metadata: {
                    note: &record.note,
                    vip: &record.vip,
                    shared: &record.shared,
                    value: &record.value,
                },
            }],
            spaces: [{
                space_key: "s",
                name: "S",
                duration_minutes: &record.minutes,
                customer_data: {
                    address: &record.address,
                    time_zone: &record.note,
                    default_checkin_time: &record.shared,
                },
            }],
        },
    };
    wire(&request)
}

#[test]
fn a_reference_to_an_option_in_every_kind_of_field() {
    let room = json!({ "room_key": "1", "name": "1" });
    assert_eq!(
        request(&record()),
        json!({
            "customization_profile_id": "i",
            "is_embedded": true,
            "navigation_mode": "full",
            "locale": "pt-PT",
            "features": {
                "organize": { "exclude": true },
                "connect": { "accepted_providers": ["k"], "excluded_providers": ["l"] },
                "manage": { "events": { "allowed_events": ["t"] } },
            },
            "customer_data": {
                "customer_key": "c",
                "rooms": [room],
                "units": [{ "unit_key": "u", "name": "U", "parent_site_key": "s" }],
                "property_listings": [
                    { "property_listing_key": "p", "name": "P", "custom_metadata": { "t": true } },
                    { "property_listing_key": "q", "name": "Q", "custom_metadata": { "region": "eu" } },
                ],
                "reservations": [{
                    "reservation_key": "r",
                    "name": "n",
                    "starts_at": "m",
                    "ends_at": "c",
                    "custom_metadata": { "note": "n", "vip": true, "shared": "s", "value": null },
                }],
                "spaces": [{
                    "space_key": "s",
                    "name": "S",
                    "duration_minutes": 7,
                    "customer_data": {
                        "address": "a",
                        "time_zone": "n",
                        "default_checkin_time": "s",
                    },
                }],
            },
        }),
    );
}

#[test]
fn a_reference_to_none_leaves_the_field_out() {
    assert_eq!(
        request(&Record::default()),
        json!({
            "features": { "connect": {}, "manage": { "events": {} } },
            "customer_data": {
                "customer_key": "c",
                "units": [{ "unit_key": "u", "name": "U" }],
                "property_listings": [
                    { "property_listing_key": "p", "name": "P" },
                    { "property_listing_key": "q", "name": "Q" },
                ],
                "reservations": [{ "reservation_key": "r", "custom_metadata": {} }],
                "spaces": [{ "space_key": "s", "name": "S", "customer_data": {} }],
            },
        }),
    );
}

#[test]
fn lists_in_every_form() {
    let record = record();
    let expected = json!([{ "room_key": "1", "name": "1" }]);
    macro_rules! all {
        ($($rooms:expr),* $(,)?) => {$(
            let data = portal!(CustomerData { customer_key: "c", rooms: $rooms });
            assert_eq!(wire(&data)["rooms"], expected);
        )*};
    }
    let boxed: Option<Box<[Room<'_>]>> = record.rooms.clone().map(Vec::into_boxed_slice);
    let slice = record.rooms.as_deref();
    all![
        &record.rooms,
        &record.array,
        &record.list,
        &boxed,
        &slice,
        record.list.as_ref()
    ];
}

/// A text or a list is not copied from a reference to an `Option`.
#[test]
fn what_is_borrowed_is_not_copied() {
    let record = record();
    let (note, rooms) = (record.note.as_deref(), record.rooms.as_deref());
    let reservation = portal!(Reservation {
        reservation_key: "r",
        name: &record.note
    });
    assert!(
        matches!(reservation.name, Some(Cow::Borrowed(text)) if std::ptr::eq(text, note.unwrap()))
    );
    let data = portal!(CustomerData {
        customer_key: "c",
        rooms: &record.rooms
    });
    assert!(matches!(data.rooms, Some(List::Borrowed(list)) if std::ptr::eq(list, rooms.unwrap())));
}

#[test]
fn references_to_numbers_booleans_and_objects() {
    let (minutes, non_zero, degrees, vip) = (7_u32, NonZeroU32::MIN, 1.5_f64, true);
    let record = record();
    macro_rules! minutes {
        ($($minutes:expr => $expected:expr),* $(,)?) => {$(
            let space = portal!(Space { space_key: "s", name: "S", duration_minutes: $minutes });
            assert_eq!(space.duration_minutes, $expected);
        )*};
    }
    minutes![
        &minutes => Some(7),
        Some(&minutes) => Some(7),
        &non_zero => Some(1),
        &record.minutes => Some(7),
        &record.non_zero => Some(7),
        record.minutes.as_ref() => Some(7),
        &None::<u8> => None,
    ];
    let point = portal!(Geolocation {
        latitude: &degrees,
        longitude: &-3_i32
    });
    assert_eq!(wire(&point), json!({ "latitude": 1.5, "longitude": -3.0 }));
    let features = portal!(Features {
        organize: &portal!(OrganizeFeature { exclude: &vip })
    });
    assert_eq!(wire(&features), json!({ "organize": { "exclude": true } }));
}

#[test]
fn references_to_names() {
    let (mode, shared): (_, Rc<str>) = (NavigationMode::Full, "pt-PT".into());
    let (string, boxed) = (
        Rc::new(String::from("pt-PT")),
        Some(Box::<str>::from("pt-PT")),
    );
    for request in [
        portal! { navigation_mode: &mode, locale: &shared },
        portal! { navigation_mode: Some(&mode), locale: &string },
        portal! { navigation_mode: &Some(mode.clone()), locale: &boxed },
    ] {
        assert_eq!(
            wire(&request),
            json!({ "navigation_mode": "full", "locale": "pt-PT" })
        );
    }
    let link = ResourceType::Space;
    let link = portal!(DeepLink {
        resource_type: &link,
        resource_key: &shared
    });
    assert_eq!(
        wire(&link),
        json!({ "resource_type": "space", "resource_key": "pt-PT" })
    );
}

/// Pointers to text, shared or owned, in every kind of text.
#[test]
fn shared_text() {
    macro_rules! all {
        ($($text:expr),* $(,)?) => {$({
            let text = $text;
            let grant = portal!(AccessGrant {
                access_grant_key: &text,
                name: &text,
                starts_at: Some(&text),
                room_keys: [&text, ..[&text]],
            });
            assert_eq!(
                wire(&grant),
                json!({ "access_grant_key": "x", "name": "x", "starts_at": "x", "room_keys": ["x", "x"] }),
            );
            assert!(matches!(grant.access_grant_key, Cow::Borrowed(_)));
            let space = portal!(SpaceCustomerData { address: &text, default_checkin_time: &text });
            assert_eq!(wire(&space), json!({ "address": "x", "default_checkin_time": "x" }));
            let texts = [text.clone(), text.clone()];
            let request = portal! {
                customization_profile_id: &text,
                locale: &text,
                customer_resources_filters: [region = &text],
                features: { connect: { accepted_providers: &texts } },
                customer_data: {
                    customer_key: &text,
                    reservations: [{ reservation_key: &text, custom_metadata: { note: &text, maybe: Some(&text) } }],
                },
            };
            assert_eq!(
                wire(&request),
                json!({
                    "customization_profile_id": "x",
                    "locale": "x",
                    "customer_resources_filters": [{ "field": "region", "operation": "=", "value": "x" }],
                    "features": { "connect": { "accepted_providers": ["x", "x"] } },
                    "customer_data": {
                        "customer_key": "x",
                        "reservations": [{ "reservation_key": "x", "custom_metadata": { "note": "x", "maybe": "x" } }],
                    },
                }),
            );
            let optional = Some(text.clone());
            let room = portal!(Room { room_key: "1", name: "1", parent_site_key: &optional });
            assert_eq!(room.parent_site_key.as_deref(), Some("x"));
        })*};
    }
    let string = String::from("x");
    all![
        Rc::<str>::from("x"),
        Arc::<str>::from("x"),
        Box::<str>::from("x"),
        Rc::new(string.clone()),
        Arc::new(string.clone()),
        Box::new(string.clone()),
        string.clone(),
        Cow::Borrowed("x"),
        "x",
    ];
}

#[test]
fn values_of_unions() {
    let (filter, vip) = (FilterValue::Boolean(true), Some(true));
    let request = portal! {
        customer_resources_filters: [a = &filter, b = filter.clone(), c = &vip.unwrap()],
    };
    let filters = request.customer_resources_filters.expect("given");
    assert!(
        filters
            .iter()
            .all(|filter| filter.value == FilterValue::Boolean(true))
    );
    let value = MetadataValue::from("x");
    let metadata = portal!(CustomMetadata {
        a: &value,
        b: Some(&value),
        c: &Some(value.clone()),
        d: &vip
    });
    assert_eq!(
        wire(&metadata),
        json!({ "a": "x", "b": "x", "c": "x", "d": true })
    );
}

/// Types that the field alone determines are still inferred from it.
#[test]
fn inferred_from_the_field() {
    let yes = true;
    let request = portal! {
        is_embedded: yes.then(Default::default),
        features: yes.then(Default::default),
        customer_data: {
            customer_key: "c",
            rooms: yes.then(Vec::new),
            units: [],
            sites: Vec::new(),
            guests: Some(Vec::new()),
        },
    };
    assert_eq!(
        wire(&request),
        json!({
            "is_embedded": false,
            "features": {},
            "customer_data": { "customer_key": "c", "rooms": [], "units": [], "sites": [], "guests": [] },
        }),
    );
}
