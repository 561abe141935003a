//! Bases: what stands behind `..` fills up what is not given.

use seam_portal::{CreatePortal, CustomerData, Features, Room, portal};
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

/// A base replaces nothing inside an object that is given: it is as in a struct literal.
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

/// It may give the one field of an object that takes exactly one.
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
