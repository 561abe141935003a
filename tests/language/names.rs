//! The caller's own names do not clash with the expansion, whatever they are.

use serde_json::json;

use crate::wire;

/// Items with every name that an expansion might use.
#[allow(dead_code, non_camel_case_types, non_snake_case)]
mod items {
    pub(super) struct Option;
    pub(super) struct Some;
    pub(super) struct None;
    pub(super) struct Result;
    pub(super) struct Ok;
    pub(super) struct String;
    pub(super) struct Vec;
    pub(super) struct Box;
    pub(super) struct Cow;
    pub(super) struct List;
    pub(super) struct Room;
    pub(super) struct Nullable;
    pub(super) struct CreatePortal;
    pub(super) struct CustomerData;
    pub(super) struct Client;
    pub(super) struct str;
    pub(super) struct bool;
    pub(super) struct u64;
    pub(super) struct f64;
    pub(super) trait Into {}
    pub(super) trait From {}
    pub(super) trait IntoIterator {}
    pub(super) trait Iterator {}
    pub(super) trait Clone {}
    pub(super) fn text() {}
    pub(super) fn key() {}
    pub(super) fn list() {}
    pub(super) fn items() {}
    pub(super) fn entries() {}
    pub(super) fn entry() {}
    pub(super) fn optional_text() {}
    pub(super) fn full() {}
    pub(super) fn reservation() {}
    pub(super) mod core {}
    pub(super) mod std {}
    pub(super) mod alloc {}
    pub(super) mod __private {}
    pub(super) mod model {}
    pub(super) mod serde {}
    pub(super) mod navigation_mode {}
}

mod request {
    #[allow(unused_imports)]
    use super::items::*;

    /// Uses every part of the language, in a scope where names have other meanings.
    pub(super) fn request<'a>(
        name: &'a ::std::primitive::str,
        mode: &'a ::std::primitive::str,
    ) -> ::seam_portal::CreatePortal<'a> {
        ::seam_portal::portal! {
            customer_data: {
                customer_key: name,
                rooms: [
                    { room_key: "1", name, parent_site_key: "s" },
                    ..::std::iter::once(::seam_portal::portal!(Room { room_key: name, name })),
                ],
                spaces: [{
                    space_key: "s",
                    name: "S",
                    duration_minutes: 90,
                    geolocation: { latitude: -1.5, longitude: 2 },
                    customer_data: { address: null, time_zone: name },
                }],
                property_listings: [{
                    property_listing_key: "p",
                    name: "P",
                    custom_metadata: { region: name, vip: null, #[cfg(all())] floor: true },
                }],
            },
            customer_resources_filters: [region = name, vip = true],
            deep_link: { resource_type: reservation, resource_key: name },
            features: { connect: { accepted_providers: ["august"], excluded_providers: [name] } },
            locale: mode,
            navigation_mode: if name == "c" { full } else { restricted },
            read_only: true,
        }
    }
}

#[test]
fn items_of_the_same_name() {
    assert_eq!(
        wire(&request::request("c", "pt-PT")),
        json!({
            "customer_data": {
                "customer_key": "c",
                "rooms": [
                    { "room_key": "1", "name": "c", "parent_site_key": "s" },
                    { "room_key": "c", "name": "c" },
                ],
                "spaces": [{
                    "space_key": "s",
                    "name": "S",
                    "duration_minutes": 90,
                    "geolocation": { "latitude": -1.5, "longitude": 2.0 },
                    "customer_data": { "address": null, "time_zone": "c" },
                }],
                "property_listings": [{
                    "property_listing_key": "p",
                    "name": "P",
                    "custom_metadata": { "region": "c", "vip": null, "floor": true },
                }],
            },
            "customer_resources_filters": [
                { "field": "region", "operation": "=", "value": "c" },
                { "field": "vip", "operation": "=", "value": true },
            ],
            "deep_link": { "resource_type": "reservation", "resource_key": "c" },
            "features": { "connect": { "accepted_providers": ["august"], "excluded_providers": ["c"] } },
            "locale": "pt-PT",
            "navigation_mode": "full",
            "read_only": true,
        }),
    );
}

#[test]
fn variables_of_the_same_name() {
    use seam_portal::portal;

    let (text, list, items, portal, value, object) =
        ("text", vec!["list"], "items", true, "value", "object");
    let (key, name, base, optional_text, seam_portal) =
        ("key", "name", "base", "optional", "crate");
    let entries = portal!(CustomMetadata {
        text,
        items,
        portal,
        value,
        object,
        base,
        optional_text,
        seam_portal
    });
    assert_eq!(wire(&entries)["seam_portal"], "crate");
    let grant = portal!(AccessGrant {
        access_grant_key: key,
        name,
        room_keys: list
    });
    assert_eq!(
        wire(&grant),
        json!({ "access_grant_key": "key", "name": "name", "room_keys": ["list"] })
    );
}

/// Traits with methods that have the same names as those that an expansion calls.
#[test]
fn methods_of_the_same_name() {
    use seam_portal::{Room, portal};

    trait Meddling: Sized {
        fn list(self) -> &'static str {
            "meddled"
        }
        fn items(self, _: [u8; 0]) -> &'static str {
            "meddled"
        }
        fn splice(self, _: u8) -> &'static str {
            "meddled"
        }
        fn base(self, _: u8) -> &'static str {
            "meddled"
        }
    }
    impl<T> Meddling for T {}
    assert_eq!(1.list(), "meddled");
    assert_eq!(
        (2.items([]), 3.splice(0), 4.base(0)),
        ("meddled", "meddled", "meddled")
    );
    let room = || {
        portal!(Room {
            room_key: "1",
            name: "1"
        })
    };
    let data = portal!(CustomerData {
        customer_key: "c",
        rooms: [room(), ..[room()], room()]
    });
    assert_eq!(data.rooms.map(|list| list.len()), Some(3));
    let metadata = portal!(CustomMetadata {
        a: true,
        ..seam_portal::CustomMetadata::default()
    });
    assert_eq!(wire(&metadata), json!({ "a": true }));
    let _: Room<'_> = room();
}
