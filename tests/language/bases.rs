//! Bases: the value after `..` supplies the fields that are not given.

use seam_portal::{CreatePortal, CustomerData, Features, Reservation, Room, portal};
use serde_json::json;

use crate::wire;

const BASE: CreatePortal<'_> = portal! {
    customer_data: { customer_key: "base" },
    features: { organize: { exclude: true }, connect: { accepted_providers: ["august"] } },
    locale: "pt-PT",
};

#[test]
fn what_is_given_wins() {
    let request = portal! { locale: "de-DE", read_only: true, ..BASE };
    assert_eq!(
        wire(&request),
        json!({
            "customer_data": { "customer_key": "base" },
            "features": { "organize": { "exclude": true }, "connect": { "accepted_providers": ["august"] } },
            "locale": "de-DE",
            "read_only": true,
        }),
    );
    assert_eq!(portal! { ..BASE }, BASE);
    assert_eq!(portal!({ ..BASE }), BASE);
    assert_eq!(portal!(CreatePortal { ..BASE }), BASE);
}

#[test]
fn any_expression_is_a_base() {
    let local = portal!(Room {
        room_key: "a",
        name: "A",
        parent_site_key: "s"
    });
    let room = portal!(Room {
        room_key: "b",
        ..local.clone()
    });
    assert_eq!(
        wire(&room),
        json!({ "room_key": "b", "name": "A", "parent_site_key": "s" })
    );
    let room = portal!(Room {
        room_key: "c",
        name: "C",
        ..{ local }
    });
    assert_eq!(
        wire(&room),
        json!({ "room_key": "c", "name": "C", "parent_site_key": "s" })
    );
    assert_eq!(
        wire(&portal! { read_only: true, ..CreatePortal::default() }),
        json!({ "read_only": true })
    );
    assert_eq!(
        wire(&portal! { read_only: true, ..portal! { locale: "de-DE" } })["locale"],
        "de-DE"
    );
    assert_eq!(
        portal!(Features {
            manage: {},
            ..Default::default()
        })
        .organize,
        None
    );
}

#[test]
fn objects_at_any_depth_have_bases() {
    const ROOM: Room<'_> = portal!(Room {
        room_key: "base",
        name: "Base",
        parent_site_key: "s"
    });
    const DATA: CustomerData<'_> = portal!(CustomerData {
        customer_key: "base",
        units: []
    });
    const FEATURES: Features<'_> = portal!(Features { configure: {} });
    let rooms = ["x", "y"];
    let request = portal! {
        customer_data: {
            rooms: [
                { room_key: "a", ..ROOM },
                ..rooms.map(|key| portal!(Room { room_key: key, ..ROOM })),
            ],
            ..DATA
        },
        features: { organize: { exclude: false }, ..FEATURES },
        ..BASE
    };
    assert_eq!(
        wire(&request),
        json!({
            "customer_data": {
                "customer_key": "base",
                "rooms": [
                    { "room_key": "a", "name": "Base", "parent_site_key": "s" },
                    { "room_key": "x", "name": "Base", "parent_site_key": "s" },
                    { "room_key": "y", "name": "Base", "parent_site_key": "s" },
                ],
                "units": [],
            },
            "features": { "configure": {}, "organize": { "exclude": false } },
            "locale": "pt-PT",
        }),
    );
}

/// A base does not change anything inside an object that is given, as in a struct literal.
#[test]
fn a_base_is_shallow() {
    let request = portal! { features: { manage: {} }, ..BASE };
    assert_eq!(wire(&request)["features"], json!({ "manage": {} }));
}

/// A `const` request can be the base of one that borrows from local data.
#[test]
fn a_base_may_live_longer() {
    let key = String::from("local");
    let local: &str = &key;
    let request = portal! { customer_data: { customer_key: local, rooms: [..[portal!(Room { room_key: local, name: local })]] }, ..BASE };
    assert_eq!(wire(&request)["customer_data"]["rooms"][0]["name"], "local");
}

/// The base may supply the one field of an object that takes exactly one.
#[test]
fn a_base_may_give_the_target() {
    let base = portal!(ManageLandingPage { room_key: "101" });
    assert_eq!(
        wire(&portal!(ManageLandingPage { ..base })),
        json!({ "room_key": "101" })
    );
    let link = portal!(DeepLink {
        resource_type: space,
        resource_key: "a"
    });
    let other = portal!(DeepLink {
        resource_key: "b",
        ..link
    });
    assert_eq!(
        wire(&other),
        json!({ "resource_type": "space", "resource_key": "b" })
    );
}

const PRESET: CreatePortal<'_> = portal! {
    features: {
        connect: { accepted_providers: ["august"] },
        manage: { exclude: false, events: { allowed_events: ["lock.locked"], default_events: [] } },
        organize: { exclude: true },
    },
    locale: "pt-PT",
};

#[test]
fn a_rest_comes_from_the_base_outside() {
    let request = portal! { features: { organize: { exclude: false }, .. }, ..PRESET };
    assert_eq!(
        wire(&request),
        json!({
            "features": {
                "connect": { "accepted_providers": ["august"] },
                "manage": {
                    "exclude": false,
                    "events": { "allowed_events": ["lock.locked"], "default_events": [] },
                },
                "organize": { "exclude": false },
            },
            "locale": "pt-PT",
        })
    );
}

#[test]
fn rests_at_any_depth_and_in_constants() {
    const DEEP: CreatePortal<'_> = portal! {
        features: {
            manage: { exclude_staff_management: true, events: { default_events: ["lock.unlocked"], .. }, .. },
            ..
        },
        read_only: true,
        ..PRESET
    };
    // Between the base and the inner `..`, fields that are not given are left out.
    const SHALLOW: CreatePortal<'_> = portal! { features: { manage: { events: { default_events: ["lock.unlocked"], .. } } }, ..PRESET };
    let events = json!({ "allowed_events": ["lock.locked"], "default_events": ["lock.unlocked"] });
    assert_eq!(
        wire(&DEEP),
        json!({
            "features": {
                "connect": { "accepted_providers": ["august"] },
                "manage": { "events": events, "exclude": false, "exclude_staff_management": true },
                "organize": { "exclude": true },
            },
            "locale": "pt-PT",
            "read_only": true,
        })
    );
    assert_eq!(
        wire(&SHALLOW),
        json!({ "features": { "manage": { "events": events } }, "locale": "pt-PT" })
    );
}

#[test]
fn a_base_without_the_object_has_no_rest() {
    let request = portal! { features: { connect: { exclude: true }, .. }, ..CreatePortal::EMPTY };
    assert_eq!(
        wire(&request),
        json!({ "features": { "connect": { "exclude": true } } })
    );
}

#[test]
fn the_nearest_base_counts() {
    const OTHER: Features<'_> = portal!(Features { manage: { exclude: true } });
    let request = portal! {
        features: { manage: { exclude_staff_management: true, .. }, ..OTHER },
        ..PRESET
    };
    assert_eq!(
        wire(&request),
        json!({
            "features": { "manage": { "exclude": true, "exclude_staff_management": true } },
            "locale": "pt-PT",
        })
    );
    // In an item of a list, the base of the item is used.
    const STAY: Reservation<'_> =
        portal!(Reservation { reservation_key: "base", custom_metadata: { a: "1", b: true } });
    let data = portal!(CustomerData {
        customer_key: "c",
        reservations: [{ reservation_key: "r", custom_metadata: { a: "2", .. }, ..STAY }],
    });
    assert_eq!(
        wire(&data),
        json!({
            "customer_key": "c",
            "reservations": [{ "reservation_key": "r", "custom_metadata": { "a": "2", "b": true } }],
        })
    );
}

/// The base is evaluated once, before the objects inside, and is moved out of field by field.
#[test]
fn a_base_is_evaluated_once() {
    let stored = PRESET.into_owned();
    let (mut count, key) = (0, String::from("c"));
    let mut base = || {
        count += 1;
        stored.clone()
    };
    let request = portal! {
        customer_data: { customer_key: &key, guests: [], .. },
        features: { manage: { exclude: true, .. }, organize: { exclude: false, .. }, .. },
        #[unchecked]
        theme: "dark",
        ..base()
    };
    assert_eq!(
        wire(&request),
        json!({
            "customer_data": { "customer_key": "c", "guests": [] },
            "features": {
                "connect": { "accepted_providers": ["august"] },
                "manage": {
                    "exclude": true,
                    "events": { "allowed_events": ["lock.locked"], "default_events": [] },
                },
                "organize": { "exclude": false },
            },
            "locale": "pt-PT",
            "theme": "dark",
        })
    );
    assert_eq!(count, 1);
}

#[test]
fn temporaries_beside_a_rest_live_as_long_as_the_request() {
    let number = 7;
    let request = portal! {
        customer_data: { customer_key: &format!("c-{number}"), .. },
        ..PRESET.into_owned()
    };
    assert_eq!(
        wire(&request)["customer_data"],
        json!({ "customer_key": "c-7" })
    );
}

/// Its type is that of the object, so it can be inferred.
#[test]
fn a_default_is_a_base() {
    let request = portal! { features: { organize: {}, .. }, ..Default::default() };
    assert_eq!(wire(&request), json!({ "features": { "organize": {} } }));
    let request = portal! { #[unchecked] theme: "dark", ..Default::default() };
    assert_eq!(wire(&request), json!({ "theme": "dark" }));
}
