//! JSON that is pasted without changes.

use seam_portal::portal;
use serde_json::{Value, json};

use crate::wire;

/// The same text as Rust source for `portal!` and as JSON.
macro_rules! both {
    ($($json:tt)*) => {
        (wire(&portal! { $($json)* }), serde_json::from_str::<Value>(stringify!($($json)*)).expect("JSON"))
    };
}

#[test]
#[rustfmt::skip]
fn a_whole_request() {
    let (sent, pasted) = both!({
        "customer_data": {
            "customer_key": "grand-hotel",
            "rooms": [
                { "room_key": "101", "name": "Room 101" },
                { "room_key": "102", "name": "Room \"102\"", "parent_site_key": "north" }
            ],
            "spaces": [
                {
                    "space_key": "s-1",
                    "name": "Studio",
                    "duration_minutes": 90,
                    "geolocation": { "latitude": 38.7223, "longitude": -9.1393 },
                    "customer_data": { "address": null, "default_checkin_time": "15:00" }
                }
            ],
            "property_listings": [
                {
                    "property_listing_key": "pl-3",
                    "name": "Garden flat",
                    "custom_metadata": { "region": "eu", "is vip": true, "floor": null }
                }
            ],
            "reservations": [],
            "guests": [{ "guest_key": "ada", "name": "Ada \\ Lovelace\n" }]
        },
        "customer_resources_filters": [
            { "field": "region", "operation": "=", "value": "eu" },
            { "field": "is_vip", "operation": "=", "value": false }
        ],
        "deep_link": { "resource_type": "acs_entrance", "resource_id": "e-1" },
        "features": {
            "configure": {},
            "connect": { "accepted_providers": ["august", "yale"], "exclude": false },
            "organize": { "exclude": true }
        },
        "landing_page": { "manage": { "room_key": "101" } },
        "locale": "pt-PT",
        "navigation_mode": "restricted",
        "is_embedded": true,
        "exclude_locale_picker": false,
        "read_only": false
    });
    assert_eq!(sent, pasted);
}

#[test]
fn numbers_as_json_writes_them() {
    let (sent, pasted) = both!({
        "customer_data": {
            "customer_key": "c",
            "spaces": [
                { "space_key": "a", "name": "A", "geolocation": { "latitude": -0.5, "longitude": 1.25e2 } },
                { "space_key": "b", "name": "B", "geolocation": { "latitude": -12.5E-1, "longitude": 0.0 } }
            ]
        }
    });
    assert_eq!(sent, pasted);
}

#[test]
fn whole_numbers_are_numbers_too() {
    let point = portal!(Geolocation { "latitude": -33, "longitude": 151 });
    assert_eq!(
        wire(&point),
        json!({ "latitude": -33.0, "longitude": 151.0 })
    );
}
