//! The forms of an invocation, except the one that sends.

#![allow(unused_qualifications, reason = "paths are under test")]

use seam_portal::{CreatePortal, Room, portal};
use serde_json::json;

use crate::wire;

#[test]
fn a_request_without_braces_of_its_own() {
    let expected = json!({ "locale": "pt-PT", "read_only": true });
    assert_eq!(
        wire(&portal! { locale: "pt-PT", read_only: true }),
        expected
    );
    assert_eq!(wire(&portal!(locale: "pt-PT", read_only: true)), expected);
    assert_eq!(wire(&portal![locale: "pt-PT", read_only: true]), expected);
}

#[test]
fn a_request_in_braces() {
    let expected = json!({ "locale": "pt-PT", "read_only": true });
    assert_eq!(
        wire(&portal!({ locale: "pt-PT", read_only: true })),
        expected
    );
    assert_eq!(
        wire(&portal! {{ locale: "pt-PT", read_only: true }}),
        expected
    );
    assert_eq!(
        wire(&portal![{ locale: "pt-PT", read_only: true }]),
        expected
    );
}

#[test]
fn one_object_by_its_type() {
    let expected = json!({ "room_key": "101", "name": "Room 101" });
    assert_eq!(
        wire(&portal!(Room {
            room_key: "101",
            name: "Room 101"
        })),
        expected
    );
    assert_eq!(
        wire(&portal! { Room { room_key: "101", name: "Room 101" } }),
        expected
    );
    assert_eq!(
        wire(&portal![Room {
            room_key: "101",
            name: "Room 101"
        }]),
        expected
    );
}

#[test]
fn the_type_may_be_a_path() {
    let room = portal!(seam_portal::Room {
        room_key: "101",
        name: "Room 101"
    });
    assert_eq!(
        room,
        portal!(Room {
            room_key: "101",
            name: "Room 101"
        })
    );
    let room = portal!(::seam_portal::model::Room {
        room_key: "101",
        name: "Room 101"
    });
    assert_eq!(room.room_key, "101");
}

#[test]
fn a_request_may_be_empty() {
    assert_eq!(portal!({}), CreatePortal::default());
    assert_eq!(portal! {{}}, CreatePortal::default());
    assert_eq!(wire(&portal!({})), json!({}));
    assert_eq!(wire(&portal!(CreatePortal {})), json!({}));
}

#[test]
#[rustfmt::skip]
fn commas_may_trail_everywhere() {
    let request = portal!({
        customer_data: {
            customer_key: "c",
            rooms: [{ room_key: "101", name: "Room 101", },],
            access_grants: [{ access_grant_key: "g", room_keys: ["101",], },],
        },
        customer_resources_filters: [region = "eu",],
    },);
    assert_eq!(
        wire(&request),
        json!({
            "customer_data": {
                "customer_key": "c",
                "rooms": [{ "room_key": "101", "name": "Room 101" }],
                "access_grants": [{ "access_grant_key": "g", "room_keys": ["101"] }],
            },
            "customer_resources_filters": [{ "field": "region", "operation": "=", "value": "eu" }],
        }),
    );
    assert_eq!(wire(&portal! { read_only: true, }), json!({ "read_only": true }));
    assert_eq!(wire(&portal!(OrganizeFeature { exclude: true, },)), json!({ "exclude": true }));
}

/// It can be used like any other expression: as an argument, an operand, or the value of a block.
#[test]
fn it_stands_wherever_an_expression_stands() {
    fn key(room: Room<'_>) -> String {
        room.room_key.into_owned()
    }
    fn request() -> CreatePortal<'static> {
        portal! { read_only: true }
    }
    assert_eq!(
        key(portal!(Room {
            room_key: "1",
            name: ""
        })),
        "1"
    );
    assert!(portal! { read_only: true } == request());
    assert_eq!(
        portal!(Room {
            room_key: "1",
            name: "n"
        })
        .name
        .len(),
        1
    );
    let closure = || portal!({ read_only: true });
    assert_eq!(closure(), request());
    let pair = (portal!({}), portal!(Features {}));
    assert_eq!(wire(&pair), json!([{}, {}]));
}

#[test]
fn it_nests_in_itself() {
    let request = portal! {
        customer_data: portal!(CustomerData {
            customer_key: "c",
            spaces: [portal!(Space {
                space_key: "s",
                name: "S",
                geolocation: portal!(Geolocation { latitude: 1.5, longitude: -2 }),
            })],
        }),
        features: Some(portal!(Features { organize: portal!(OrganizeFeature { exclude: false }) })),
    };
    assert_eq!(
        wire(&request),
        json!({
            "customer_data": {
                "customer_key": "c",
                "spaces": [{
                    "space_key": "s",
                    "name": "S",
                    "geolocation": { "latitude": 1.5, "longitude": -2.0 },
                }],
            },
            "features": { "organize": { "exclude": false } },
        }),
    );
}

/// The invocation determines the type, so that no annotation is needed.
#[test]
fn the_type_needs_no_annotation() {
    let empty = portal!(ManageEvents {
        allowed_events: [],
        default_events: [..[""; 0]]
    });
    assert_eq!(
        wire(&empty),
        json!({ "allowed_events": [], "default_events": [] })
    );
    let rooms = portal!(CustomerData {
        customer_key: "c",
        rooms: []
    })
    .rooms;
    assert!(rooms.is_some_and(|rooms| rooms.is_empty()));
}

#[test]
fn a_path_is_the_users_own() {
    use seam_portal::model;
    let room = portal!(model::Room {
        room_key: "101",
        name: "Room 101"
    });
    assert_eq!(room.name, "Room 101");
}
