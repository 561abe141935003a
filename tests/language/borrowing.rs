//! Requests borrow from the caller's data, as long as a struct literal would.

use seam_portal::model::List;
use seam_portal::{CreatePortal, CustomerData, Room, portal};
use serde_json::json;

use crate::wire;

/// A borrowed temporary lives as long as the `let` that it is part of.
#[test]
fn a_let_extends_temporaries() {
    let number = 7;
    let request = portal! {
        customization_profile_id: &format!("profile {number}"),
        customer_data: {
            customer_key: &format!("c-{number}"),
            rooms: [{ room_key: "literal", name: "literal" }],
            units: &[portal!(Unit { unit_key: "u", name: "U" })],
            guests: &vec![portal!(Guest { guest_key: "g", name: String::from("G") })],
        },
        landing_page: { manage: { room_key: &number.to_string() } },
    };
    let room = portal!(Room {
        room_key: &number.to_string(),
        name: &("a".to_owned() + "b"),
        parent_site_key: &format!("s")
    });
    assert_eq!(
        wire(&room),
        json!({ "room_key": "7", "name": "ab", "parent_site_key": "s" })
    );
    assert_eq!(
        wire(&request),
        json!({
            "customization_profile_id": "profile 7",
            "customer_data": {
                "customer_key": "c-7",
                "rooms": [{ "room_key": "literal", "name": "literal" }],
                "units": [{ "unit_key": "u", "name": "U" }],
                "guests": [{ "guest_key": "g", "name": "G" }],
            },
            "landing_page": { "manage": { "room_key": "7" } },
        }),
    );
}

struct RoomId(String);

impl RoomId {
    fn new(number: u8) -> Self {
        RoomId(number.to_string())
    }
}

impl AsRef<str> for RoomId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// A temporary does not have to be a `String`.
#[test]
fn temporaries_are_whatever_is_text() {
    let room = portal!(Room {
        room_key: &RoomId::new(7),
        name: &Box::<str>::from("Seven"),
        parent_site_key: &std::rc::Rc::<str>::from("s"),
    });
    assert_eq!(
        wire(&room),
        json!({ "room_key": "7", "name": "Seven", "parent_site_key": "s" })
    );
    let details = portal!(SpaceCustomerData {
        address: &String::from("here"),
        default_checkin_time: &RoomId("15:00".into())
    });
    assert_eq!(
        wire(&details),
        json!({ "address": "here", "default_checkin_time": "15:00" })
    );
}

/// A place that is reached through a call lives as long as the call's result: to the end of the
/// statement.
#[test]
fn places_reached_through_calls() {
    struct State {
        id: RoomId,
        names: Vec<String>,
    }
    let state = std::sync::Mutex::new(State {
        id: RoomId::new(1),
        names: vec!["One".into()],
    });
    let shared = || std::rc::Rc::new(RoomId::new(2));
    let room = wire(&portal!(Room {
        room_key: &state.lock().unwrap().id,
        name: "One",
    }));
    assert_eq!(room, json!({ "room_key": "1", "name": "One" }));
    let room = wire(&portal!(Room {
        room_key: &*shared(),
        name: &state.lock().unwrap().names[0],
    }));
    assert_eq!(room, json!({ "room_key": "2", "name": "One" }));
}

/// Items of lists borrow until the end of the statement.
#[test]
fn a_statement_keeps_temporaries_of_items() {
    let text = serde_json::to_string(&portal!(CustomerData {
        customer_key: "c",
        rooms: [
            { room_key: &format!("{}", 1), name: String::from("1").as_str() },
            ..[2].map(|number| portal!(Room { room_key: format!("{number}"), name: "2" })),
        ],
        access_grants: [{ access_grant_key: "g", room_keys: [&format!("{}", 1), String::from("2").trim()] }],
    }));
    assert_eq!(
        text.expect("JSON"),
        concat!(
            r#"{"customer_key":"c","access_grants":[{"access_grant_key":"g","room_keys":["1","2"]}],"#,
            r#""rooms":[{"room_key":"1","name":"1"},{"room_key":"2","name":"2"}]}"#,
        ),
    );
}

#[test]
fn a_request_borrows_and_does_not_copy() {
    let (key, rooms) = (
        String::from("c"),
        vec![portal!(Room {
            room_key: "1",
            name: "1"
        })],
    );
    let request = portal! { customer_data: { customer_key: &key, rooms: &rooms } };
    let data = request.customer_data.expect("given");
    assert_eq!(data.customer_key.as_ptr(), key.as_ptr());
    assert!(
        matches!(data.rooms, Some(List::Borrowed(borrowed)) if std::ptr::eq(borrowed, &raw const *rooms))
    );
}

#[test]
fn a_request_is_returned_as_far_as_it_borrows() {
    struct Customer {
        id: String,
        rooms: Vec<(String, String)>,
    }
    impl Customer {
        fn request<'a>(&'a self, locale: Option<&'a str>) -> CreatePortal<'a> {
            portal! {
                customer_data: {
                    customer_key: &self.id,
                    rooms: [..self.rooms.iter().map(|(key, name)| portal!(Room { room_key: key, name }))],
                },
                locale,
            }
        }
    }
    fn data(key: &str) -> CustomerData<'_> {
        portal!(CustomerData { customer_key: key, sites: [{ site_key: "s", name: "S" }] })
    }
    let customer = Customer {
        id: "c".into(),
        rooms: vec![("1".into(), "One".into())],
    };
    assert_eq!(
        wire(&customer.request(Some("pt-PT"))),
        json!({
            "customer_data": { "customer_key": "c", "rooms": [{ "room_key": "1", "name": "One" }] },
            "locale": "pt-PT",
        }),
    );
    assert_eq!(data(&customer.id).customer_key, "c");
}

/// A caller who mixes two lifetimes gets a request with the shorter one.
#[test]
fn lives_of_different_length_mix() {
    fn mixed<'a>(long: &'static str, short: &'a str) -> CreatePortal<'a> {
        let rooms: List<'static, Room<'static>> = List::Borrowed(
            const {
                &[portal!(Room {
                    room_key: "1",
                    name: "1"
                })]
            },
        );
        portal! { customer_data: { customer_key: short, rooms }, customization_profile_id: long }
    }
    let short = String::from("c");
    assert_eq!(
        wire(&mixed("p", &short))["customer_data"]["customer_key"],
        "c"
    );
}

#[test]
fn owned_requests_outlive_what_they_came_from() {
    fn owned() -> CreatePortal<'static> {
        let key = String::from("c");
        let rooms = [portal!(Room {
            room_key: &key,
            name: &key
        })];
        portal! { customer_data: { customer_key: &key, rooms: &rooms } }.into_owned()
    }
    let sent = std::thread::spawn(owned).join().expect("no panic");
    assert_eq!(
        wire(&sent),
        json!({ "customer_data": { "customer_key": "c", "rooms": [{ "room_key": "c", "name": "c" }] } }),
    );
}

/// A temporary that a value borrows lives until the end of the statement, wherever it is created.
#[test]
fn a_statement_keeps_temporaries_in_nested_objects() {
    fn text(number: u8) -> String {
        number.to_string()
    }
    struct Id {
        text: String,
    }
    let (ids, one, is_one) = ([text(1)], text(1), true);
    let sent = wire(&portal! {
        customer_data: {
            customer_key: text(0).as_str(),
            rooms: [
                { room_key: one.clone(), name: one.replace('1', &text(2)) },
                { room_key: Some(&text(3)).unwrap(), name: Id { text: text(4) }.text.trim() },
                { room_key: ids[usize::from(!is_one)].as_str(), name: *&text(5).as_str() },
                { room_key: (text(6), ()).0.trim(), name: if is_one { "7" } else { text(8).leak() } },
                { room_key: match &text(9) { text if is_one => text.as_str(), _ => "none" }, name: [text(10)][0].trim() },
            ],
            guests: [
                ..[text(11)].iter().map(|key| portal!(Guest { guest_key: key, name: "G" })),
            ],
        },
        landing_page: { manage: { room_key: std::convert::identity(&text(12)) } },
    });
    let rooms = [("1", "2"), ("3", "4"), ("1", "5"), ("6", "7"), ("9", "10")];
    let rooms = rooms.map(|(key, name)| json!({ "room_key": key, "name": name }));
    assert_eq!(
        sent,
        json!({
            "customer_data": {
                "customer_key": "0",
                "rooms": rooms,
                "guests": [{ "guest_key": "11", "name": "G" }],
            },
            "landing_page": { "manage": { "room_key": "12" } },
        })
    );
}
