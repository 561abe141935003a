//! Requests in `const` and `static`, and functions of all kinds around them.

use seam_portal::model::List;
use seam_portal::{
    CreatePortal, CustomMetadata, CustomerData, Geolocation, NavigationMode, Room, Space, portal,
};
use serde_json::json;

use crate::wire;

/// Every kind of value, all as literals.
const EVERYTHING: CreatePortal<'_> = portal! {
    customer_data: {
        customer_key: "c",
        rooms: [{ room_key: "101", name: "Room 101" }],
        spaces: [{
            space_key: "s",
            name: "S",
            duration_minutes: 90,
            geolocation: { latitude: -1.5, longitude: 2 },
            customer_data: { address: null, time_zone: "Europe/Lisbon" },
        }],
        reservations: [{
            reservation_key: "r",
            room_keys: ["101"],
            starts_at: "2026-12-01T15:00:00Z",
            custom_metadata: { vip: true, region: "eu", floor: null },
        }],
        units: [],
    },
    customer_resources_filters: [region = "eu", { field: "vip", operation: "=", value: true }],
    deep_link: { resource_type: device, resource_id: "d" },
    features: { connect: { accepted_providers: ["august"] } },
    landing_page: { manage: { room_key: "101" } },
    locale: "pt-PT",
    navigation_mode: restricted,
    read_only: false,
};

static IN_A_STATIC: CreatePortal<'static> =
    portal!({ locale: "pt-PT", customer_data: { customer_key: "c" } });

static ROOMS: [Room<'static>; 2] = [
    portal!(Room {
        room_key: "a",
        name: "A"
    }),
    portal!(Room {
        room_key: "b",
        name: "B"
    }),
];

const METADATA: CustomMetadata<'_> = portal!(CustomMetadata {
    region: "eu",
    vip: null
});

#[test]
fn every_kind_of_literal_is_constant() {
    let expected = json!({
        "customer_data": {
            "customer_key": "c",
            "rooms": [{ "room_key": "101", "name": "Room 101" }],
            "spaces": [{
                "space_key": "s",
                "name": "S",
                "duration_minutes": 90,
                "geolocation": { "latitude": -1.5, "longitude": 2.0 },
                "customer_data": { "address": null, "time_zone": "Europe/Lisbon" },
            }],
            "reservations": [{
                "reservation_key": "r",
                "room_keys": ["101"],
                "starts_at": "2026-12-01T15:00:00Z",
                "custom_metadata": { "vip": true, "region": "eu", "floor": null },
            }],
            "units": [],
        },
        "customer_resources_filters": [
            { "field": "region", "operation": "=", "value": "eu" },
            { "field": "vip", "operation": "=", "value": true },
        ],
        "deep_link": { "resource_type": "device", "resource_id": "d" },
        "features": { "connect": { "accepted_providers": ["august"] } },
        "landing_page": { "manage": { "room_key": "101" } },
        "locale": "pt-PT",
        "navigation_mode": "restricted",
        "read_only": false,
    });
    assert_eq!(wire(&EVERYTHING), expected);
    assert_eq!(
        wire(&IN_A_STATIC),
        json!({ "locale": "pt-PT", "customer_data": { "customer_key": "c" } })
    );
    assert_eq!(
        wire(&ROOMS),
        json!([{ "room_key": "a", "name": "A" }, { "room_key": "b", "name": "B" }])
    );
    assert_eq!(wire(&METADATA), json!({ "region": "eu", "vip": null }));
}

mod keys {
    pub(super) const HOTEL: &str = "grand-hotel";
}

const VIP: bool = true;
const REGION: &str = "eu";
const NOON: &str = "2026-12-01T12:00:00Z";
const MODE: NavigationMode = NavigationMode::Full;
const PLACE: Geolocation = portal!(Geolocation {
    latitude: 1.5,
    longitude: 2
});

/// Every kind of value as a constant.
const OF_CONSTANTS: CreatePortal<'_> = portal! {
    customer_data: {
        customer_key: const { keys::HOTEL },
        rooms: [
            { room_key: concat!("room-", 1, '0'), name: stringify!(Room 10) },
            { room_key: const { REGION }, name: env!("CARGO_PKG_NAME") },
        ],
        spaces: [{
            space_key: const { concat!("s-", 1) },
            name: include_str!("../Cargo.toml"),
            duration_minutes: const { 60 * 24 },
            geolocation: const { PLACE },
            customer_data: { address: const { REGION }, default_checkin_time: concat!("15", ":00") },
        }],
        reservations: [{
            reservation_key: "r",
            starts_at: const { NOON },
            ends_at: std::concat!("2026-12-02", "T12:00:00Z"),
            room_keys: [const { keys::HOTEL }, concat!("room-", 10)],
            custom_metadata: { vip: const { VIP }, region: const { REGION }, tag: concat!("a", "b") },
        }],
    },
    customer_resources_filters: [region = const { REGION }, is_vip = const { VIP }, tag = concat!("a", 1)],
    customization_profile_id: const { "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90" },
    deep_link: { resource_type: const { device }, resource_id: "d" },
    features: const { portal!(Features { organize: { exclude: true } }) },
    locale: concat!("pt-", "PT"),
    navigation_mode: const { MODE },
    read_only: const { VIP && 1 < 2 },
};

#[test]
fn constants_are_values_of_constants() {
    static BASED: CreatePortal<'_> = portal! { is_embedded: const { VIP }, ..OF_CONSTANTS };
    let expected = json!({
        "customer_data": {
            "customer_key": "grand-hotel",
            "rooms": [
                { "room_key": "room-10", "name": "Room 10" },
                { "room_key": "eu", "name": "seam-portal-tests" },
            ],
            "spaces": [{
                "space_key": "s-1",
                "name": include_str!("../Cargo.toml"),
                "duration_minutes": 1440,
                "geolocation": { "latitude": 1.5, "longitude": 2.0 },
                "customer_data": { "address": "eu", "default_checkin_time": "15:00" },
            }],
            "reservations": [{
                "reservation_key": "r",
                "starts_at": "2026-12-01T12:00:00Z",
                "ends_at": "2026-12-02T12:00:00Z",
                "room_keys": ["grand-hotel", "room-10"],
                "custom_metadata": { "vip": true, "region": "eu", "tag": "ab" },
            }],
        },
        "customer_resources_filters": [
            { "field": "region", "operation": "=", "value": "eu" },
            { "field": "is_vip", "operation": "=", "value": true },
            { "field": "tag", "operation": "=", "value": "a1" },
        ],
        "customization_profile_id": "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90",
        "deep_link": { "resource_type": "device", "resource_id": "d" },
        "features": { "organize": { "exclude": true } },
        "is_embedded": true,
        "locale": "pt-PT",
        "navigation_mode": "full",
        "read_only": true,
    });
    assert_eq!(wire(&BASED), expected);
}

/// The generics of the enclosing function, and its constants, are in scope.
#[test]
fn constants_of_the_function_around() {
    trait Hotel {
        const KEY: &'static str;
        const FLOORS: u64;
    }
    struct Grand;
    impl Hotel for Grand {
        const KEY: &'static str = "grand";
        const FLOORS: u64 = 4;
    }
    impl Grand {
        const NAME: &'static str = "Grand";

        fn room() -> Room<'static> {
            portal!(Room {
                room_key: const { Self::KEY },
                name: const { Self::NAME }
            })
        }
    }
    fn space<H: Hotel, const N: usize>(text: &str) -> Space<'_> {
        const PREFIX: &str = "space-";
        const KEYS: [&str; 2] = ["a", "b"];
        portal!(Space {
            space_key: const { KEYS[N] },
            name: const { H::KEY },
            duration_minutes: const { H::FLOORS * 2 },
            parent_site_key: const { PREFIX },
            customer_data: { address: text },
        })
    }
    assert_eq!(
        wire(&Grand::room()),
        json!({ "room_key": "grand", "name": "Grand" })
    );
    let text = String::from("here");
    assert_eq!(
        wire(&space::<Grand, 1>(&text)),
        json!({
            "space_key": "b",
            "name": "grand",
            "customer_data": { "address": "here" },
            "duration_minutes": 8,
            "parent_site_key": "space-",
        })
    );
}

/// Literals need no allocation, because they are borrowed.
#[test]
fn literals_are_borrowed_everywhere() {
    let data = EVERYTHING.customer_data.expect("given");
    assert!(matches!(data.rooms, Some(List::Borrowed([_]))));
    assert!(matches!(data.units, Some(List::Borrowed([]))));
    let key = String::from("k");
    let mixed = portal!(CustomerData { customer_key: &key, rooms: [{ room_key: "1", name: "1" }] });
    assert!(matches!(mixed.rooms, Some(List::Borrowed([_]))));
    assert!(matches!(
        mixed.customer_key,
        std::borrow::Cow::Borrowed("k")
    ));
}

#[test]
fn a_constant_is_a_base_of_a_constant() {
    const MORE: CreatePortal<'_> = portal! { read_only: true, ..EVERYTHING };
    assert_eq!(
        MORE,
        CreatePortal {
            read_only: Some(true),
            ..EVERYTHING
        }
    );
}

#[test]
fn functions_that_are_const() {
    const fn request() -> CreatePortal<'static> {
        portal! { locale: "pt-PT", customer_data: { customer_key: "c", rooms: [{ room_key: "1", name: "1" }] } }
    }
    const fn chosen(embedded: bool) -> CreatePortal<'static> {
        if embedded {
            portal! { navigation_mode: restricted }
        } else {
            portal!({})
        }
    }
    const REQUEST: CreatePortal<'_> = request();
    const CHOSEN: CreatePortal<'_> = chosen(true);
    assert_eq!(REQUEST, request());
    assert_eq!(wire(&CHOSEN), json!({ "navigation_mode": "restricted" }));
    assert_eq!(wire(&chosen(false)), json!({}));
}

#[test]
fn associated_constants_and_inline_blocks() {
    struct Hotel;
    trait Customer {
        const DATA: CustomerData<'static>;
    }
    impl Customer for Hotel {
        const DATA: CustomerData<'static> = portal!(CustomerData {
            customer_key: "hotel"
        });
    }
    let request = portal! { customer_data: Hotel::DATA, ..const { portal! { read_only: true } } };
    assert_eq!(
        wire(&request),
        json!({ "customer_data": { "customer_key": "hotel" }, "read_only": true })
    );
}

#[test]
fn a_reference_to_a_request_is_promoted() {
    fn request() -> &'static CreatePortal<'static> {
        &portal! { locale: "pt-PT" }
    }
    assert_eq!(wire(request()), json!({ "locale": "pt-PT" }));
}

#[test]
fn generic_functions() {
    fn data<'a, K: AsRef<str> + ?Sized, const N: usize>(
        key: &'a K,
        rooms: [&'a str; N],
    ) -> CustomerData<'a> {
        portal!(CustomerData {
            customer_key: key,
            rooms: [..rooms.into_iter().map(|key| portal!(Room { room_key: key, name: key }))],
            sites: [{ site_key: "s", name: "S" }],
        })
    }
    fn request(key: impl Into<String>, locale: Option<&str>) -> CreatePortal<'_> {
        portal! { customer_data: { customer_key: key.into() }, locale }
    }
    let expected = json!({
        "customer_key": "c",
        "rooms": [{ "room_key": "1", "name": "1" }],
        "sites": [{ "site_key": "s", "name": "S" }],
    });
    assert_eq!(wire(&data("c", ["1"])), expected);
    assert_eq!(wire(&data(&String::from("c"), ["1"])), expected);
    assert_eq!(
        wire(&request("c", None)),
        json!({ "customer_data": { "customer_key": "c" } })
    );
}

#[test]
fn asynchronous_functions() {
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    async fn key() -> String {
        "c".to_owned()
    }
    async fn request(rooms: &[&str]) -> CreatePortal<'static> {
        portal! {
            customer_data: { customer_key: key().await, guests: [{ guest_key: key().await, name: "Ada" }] },
            read_only: rooms.is_empty(),
        }
    }
    let mut future = pin!(request(&["1"]));
    let Poll::Ready(request) = future
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    else {
        panic!("nothing waits");
    };
    assert_eq!(
        wire(&request),
        json!({
            "customer_data": { "customer_key": "c", "guests": [{ "guest_key": "c", "name": "Ada" }] },
            "read_only": false,
        }),
    );
}

/// The deepest path of a request, in one constant.
#[test]
fn the_deepest_branch() {
    const DEEP: CreatePortal<'_> = portal! {
        features: { manage: { events: { allowed_events: ["lock.locked"], default_events: [] } } },
    };
    let events = DEEP
        .features
        .and_then(|features| features.manage)
        .and_then(|manage| manage.events);
    assert_eq!(
        wire(&events),
        json!({ "allowed_events": ["lock.locked"], "default_events": [] })
    );
}

/// Constants of the caller do not clash with names in the expansion.
#[test]
#[allow(non_upper_case_globals)]
fn constants_in_lower_case() {
    const value: &str = "v";
    const base: u8 = 1;
    const given: u8 = 2;
    const text: bool = true;
    const client: u8 = 3;
    let preset = || portal! { features: { organize: { exclude: true } } };
    let request = portal! {
        customer_resources_filters: [a = const { value }, b = const { text }],
        features: { connect: {}, .. },
        read_only: base + given + client == 6,
        ..preset()
    };
    assert_eq!(
        wire(&request),
        json!({
            "customer_resources_filters": [
                { "field": "a", "operation": "=", "value": "v" },
                { "field": "b", "operation": "=", "value": true },
            ],
            "features": { "connect": {}, "organize": { "exclude": true } },
            "read_only": true,
        })
    );
}

#[test]
fn constants_that_are_generics() {
    fn request<const VIP: bool, const MINUTES: u64>() -> CreatePortal<'static> {
        portal! {
            customer_resources_filters: [is_vip = const { VIP }],
            customer_data: {
                customer_key: "c",
                spaces: [{ space_key: "s", name: "S", duration_minutes: const { MINUTES } }],
                reservations: [{ reservation_key: "r", custom_metadata: { vip: const { VIP } } }],
            },
            read_only: const { VIP },
        }
    }
    assert_eq!(
        wire(&request::<true, 30>()),
        json!({
            "customer_data": {
                "customer_key": "c",
                "reservations": [{ "reservation_key": "r", "custom_metadata": { "vip": true } }],
                "spaces": [{ "space_key": "s", "name": "S", "duration_minutes": 30 }],
            },
            "customer_resources_filters": [{ "field": "is_vip", "operation": "=", "value": true }],
            "read_only": true,
        })
    );
}

#[test]
fn numbers_and_keys_that_are_constants() {
    const PLACE: Geolocation = portal!(Geolocation {
        latitude: const { 90 / 2 },
        longitude: const { -9.1 }
    });
    const TAGS: CustomMetadata<'_> =
        portal!(CustomMetadata { ("a"): true, (const { REGION }): "x", (concat!("b", 1)): null });
    assert_eq!(wire(&PLACE), json!({ "latitude": 45.0, "longitude": -9.1 }));
    assert_eq!(wire(&TAGS), json!({ "a": true, "eu": "x", "b1": null }));
}

/// The macro imports names such as `NO_TEXT` only where no name of the user can be.
#[test]
fn a_key_is_a_constant_of_any_name() {
    const NO_TEXT: &str = "k";
    const TAGS: CustomMetadata<'_> = portal!(CustomMetadata { (const { NO_TEXT }): "x" });
    assert_eq!(wire(&TAGS), json!({ "k": "x" }));
}
