//! Requests in `const` and `static`, and functions of all kinds around them.

use seam_portal::{CreatePortal, CustomMetadata, CustomerData, List, Room, portal};
use serde_json::json;

use crate::wire;

/// Every kind of value there is, all of it literals.
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
fn everything_is_constant() {
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

/// Borrowed all the way down is what makes it free.
#[test]
fn literals_are_borrowed_wherever_they_stand() {
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

/// As deep as the request goes, in one constant.
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
