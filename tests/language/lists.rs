//! Lists: of values, with spliced iterators, and as one expression.

use std::borrow::Cow;
use std::collections::{BTreeMap, VecDeque};

use seam_portal::model::{List, Text};
use seam_portal::{Room, portal};
use serde_json::json;

use crate::wire;

/// The keys of the rooms, which show the order of the items.
fn keys(rooms: Option<&List<'_, Room<'_>>>) -> String {
    rooms
        .into_iter()
        .flat_map(|list| list.iter())
        .map(|room| &*room.room_key)
        .collect()
}

fn room(key: &str) -> Room<'_> {
    portal!(Room {
        room_key: key,
        name: ""
    })
}

macro_rules! rooms {
    ($($list:tt)*) => {
        keys(portal!(CustomerData { customer_key: "c", rooms: $($list)* }).rooms.as_ref())
    };
}

#[test]
fn of_values() {
    let b = room("b");
    assert_eq!(rooms!([]), "");
    assert_eq!(rooms!([{ room_key: "a", name: "" }]), "a");
    assert_eq!(
        rooms!([{ room_key: "a", name: "" }, b, room("c"), portal!(Room { room_key: "d", name: "" })]),
        "abcd"
    );
}

#[test]
fn with_iterators_in_any_place() {
    let two = || [room("x"), room("y")];
    assert_eq!(rooms!([..two()]), "xy");
    assert_eq!(rooms!([..two(), { room_key: "a", name: "" }]), "xya");
    assert_eq!(rooms!([{ room_key: "a", name: "" }, ..two()]), "axy");
    assert_eq!(
        rooms!([{ room_key: "a", name: "" }, ..two(), room("b"), room("c"), ..two(), ..two(),]),
        "axybcxyxy"
    );
    assert_eq!(
        rooms!([
            ..Vec::<Room<'_>>::new(),
            ..None::<Room<'_>>,
            ..[room("x"), room("y")].into_iter().take(0)
        ]),
        ""
    );
}

#[test]
fn whatever_iterates_can_be_spliced() {
    let vector = vec![room("a")];
    let map = BTreeMap::from([(1, "d"), (2, "e")]);
    let spliced = rooms!([
        ..vector,
        ..Some(room("b")),
        ..VecDeque::from([room("c")]),
        ..map.values().map(|key| room(key)),
        ..map
            .iter()
            .filter(|(number, _)| **number > 1)
            .map(|(_, key)| portal!(Room {
                room_key: *key,
                name: ""
            })),
        ..std::iter::once(room("f")),
        ..Box::<[Room<'_>]>::from([room("g")]),
        ..std::iter::repeat_with(|| room("h")).take(2),
    ]);
    assert_eq!(spliced, "abcdeefghh");
}

#[test]
fn iterators_may_borrow_from_what_surrounds_them() {
    struct Row {
        key: String,
        floor: u8,
    }
    let rows = [
        Row {
            key: "a".into(),
            floor: 0,
        },
        Row {
            key: "b".into(),
            floor: 1,
        },
    ];
    let floor = 1;
    let data = portal!(CustomerData {
        customer_key: "c",
        rooms: [..rows
            .iter()
            .filter(|row| row.floor == floor)
            .map(|row| portal!(Room {
                room_key: &row.key,
                name: format!("Room {}", row.key)
            }))],
    });
    assert_eq!(
        wire(&data),
        json!({ "customer_key": "c", "rooms": [{ "room_key": "b", "name": "Room b" }] }),
    );
}

#[test]
fn whole_lists_of_every_type() {
    let array = [room("a"), room("b")];
    let vector = array.to_vec();
    let list = List::from(vector.clone());
    assert_eq!(rooms!(array.clone()), "ab");
    assert_eq!(rooms!(&array), "ab");
    assert_eq!(rooms!(&array[..]), "ab");
    assert_eq!(rooms!(&array[1..]), "b");
    assert_eq!(rooms!(vector.clone()), "ab");
    assert_eq!(rooms!(&vector), "ab");
    assert_eq!(rooms!(vector.as_slice()), "ab");
    assert_eq!(rooms!(list.clone()), "ab");
    assert_eq!(rooms!(list.as_slice()), "ab");
    assert_eq!(rooms!(Cow::Borrowed(&array[..])), "ab");
    assert_eq!(rooms!(Cow::<[Room<'_>]>::Owned(vector.clone())), "ab");
    assert_eq!(rooms!(vector.iter().cloned().collect::<Vec<_>>()), "ab");
    assert_eq!(
        rooms!(vector.iter().cloned().collect::<List<'_, _>>()),
        "ab"
    );
    assert_eq!(rooms!(vec![room("z"); 3]), "zzz");
    assert_eq!(rooms!(Some(vector.clone())), "ab");
    assert_eq!(rooms!(Some(&vector)), "ab");
    assert_eq!(rooms!(Some(&array[..])), "ab");
    assert_eq!(rooms!(Some(&array)), "ab");
    assert_eq!(rooms!(Some(array.clone())), "ab");
    assert_eq!(rooms!(Some(list.clone())), "ab");
}

#[test]
fn an_array_of_copies_is_an_expression() {
    const LOBBY: Room<'_> = portal!(Room {
        room_key: "l",
        name: "Lobby"
    });
    assert_eq!(rooms!([LOBBY; 3]), "lll");
}

/// An empty list is sent, and a list that is left out is not: for Seam, the two differ.
#[test]
fn empty_and_left_out() {
    assert_eq!(
        wire(&portal!(CustomerData {
            customer_key: "c",
            rooms: []
        }))["rooms"],
        json!([])
    );
    assert_eq!(
        wire(&portal!(CustomerData {
            customer_key: "c",
            rooms: Vec::new()
        }))["rooms"],
        json!([])
    );
    for data in [
        portal!(CustomerData {
            customer_key: "c",
            rooms: None
        }),
        portal!(CustomerData {
            customer_key: "c",
            rooms: None::<Vec<Room<'_>>>
        }),
        portal!(CustomerData { customer_key: "c" }),
    ] {
        assert_eq!(wire(&data), json!({ "customer_key": "c" }));
    }
}

#[test]
fn of_text() {
    let owned = String::from("c");
    let cow = Cow::Borrowed("d");
    let rest = ["e", "f"];
    let grant = portal!(AccessGrant {
        access_grant_key: "g",
        room_keys: [
            "a",
            "b".to_owned(),
            &owned,
            cow,
            ..rest,
            ..owned.chars().map(String::from)
        ],
    });
    assert_eq!(
        wire(&grant)["room_keys"],
        json!(["a", "b", "c", "d", "e", "f", "c"])
    );
}

#[test]
fn whole_lists_of_text() {
    let expected = json!(["a", "b"]);
    let array = ["a", "b"];
    let owned = array.map(String::from);
    let vector = owned.to_vec();
    let cows: Vec<Cow<'_, str>> = array.map(Cow::Borrowed).to_vec();
    let list: List<'_, Text<'_>> = cows.clone().into();
    macro_rules! all {
        ($($list:expr),* $(,)?) => {$(
            let grant = portal!(AccessGrant { access_grant_key: "g", room_keys: $list });
            assert_eq!(wire(&grant)["room_keys"], expected);
            let grant = portal!(AccessGrant { access_grant_key: "g", room_keys: Some($list) });
            assert_eq!(wire(&grant)["room_keys"], expected);
        )*};
    }
    all![
        array,
        &array,
        &array[..],
        vec!["a", "b"],
        owned.clone(),
        &owned,
        &owned[..],
        vector.clone(),
        &vector,
        vector.as_slice(),
        cows.clone(),
        &cows,
        list.clone(),
        vector.iter().map(String::as_str).collect::<Vec<_>>(),
    ];
    let none = portal!(AccessGrant {
        access_grant_key: "g",
        room_keys: None
    });
    assert_eq!(
        none,
        portal!(AccessGrant {
            access_grant_key: "g"
        })
    );
    let none = portal!(AccessGrant {
        access_grant_key: "g",
        room_keys: None::<Vec<String>>
    });
    assert_eq!(none.room_keys, None);
}

#[test]
fn providers_and_events_are_text_too() {
    let providers = vec![String::from("august")];
    let events = ["lock.locked"];
    let features = portal!(Features {
        connect: { accepted_providers: &providers, excluded_providers: ["yale", ..&providers] },
        manage: { events: { allowed_events: events, default_events: [..events] } },
    });
    assert_eq!(
        wire(&features),
        json!({
            "connect": { "accepted_providers": ["august"], "excluded_providers": ["yale", "august"] },
            "manage": { "events": { "allowed_events": ["lock.locked"], "default_events": ["lock.locked"] } },
        }),
    );
}

#[test]
fn lists_from_branches() {
    for vip in [true, false] {
        let data = portal!(CustomerData {
            customer_key: "c",
            rooms: if vip { vec![room("v")] } else { vec![] },
            guests: match vip {
                true => Some(vec![portal!(Guest {
                    guest_key: "g",
                    name: "G"
                })]),
                false => None,
            },
        });
        assert_eq!(data.rooms.map(|list| list.len()), Some(usize::from(vip)));
        assert_eq!(data.guests.is_some(), vip);
    }
}

/// `vec![…]` is treated as a list.
#[test]
fn vectors_are_lists() {
    let c = room("c");
    assert_eq!(
        rooms!(vec![{ room_key: "a", name: "" }, Room { room_key: "b", name: "" }, c]),
        "abc"
    );
    assert_eq!(
        rooms!(vec![{ room_key: "a", name: "" }, ..[room("x")], room("y")]),
        "axy"
    );
    assert_eq!(rooms!(vec![room("a"); 2]), "aa");
    for data in [
        portal!(CustomerData {
            customer_key: "c",
            rooms: vec![]
        }),
        portal!(CustomerData {
            customer_key: "c",
            rooms: Vec::new()
        }),
    ] {
        assert_eq!(wire(&data), json!({ "customer_key": "c", "rooms": [] }));
    }
    let features = portal!(ConnectFeature {
        accepted_providers: vec![],
        excluded_providers: Vec::new()
    });
    assert_eq!(
        wire(&features),
        json!({ "accepted_providers": [], "excluded_providers": [] })
    );
}

/// A list of the model can be iterated by value and by reference.
#[test]
fn lists_of_the_model() {
    const LOBBY: &[Room<'_>] = &[portal!(Room {
        room_key: "l",
        name: "Lobby"
    })];
    let owned = List::from(vec![room("o")]);
    let keys = |list: &List<'_, Room<'_>>| {
        let mut keys = String::new();
        for room in list {
            keys += &room.room_key;
        }
        for room in list.clone() {
            keys += &room.room_key;
        }
        keys
    };
    assert_eq!(keys(&owned), "oo");
    assert_eq!(keys(&List::Borrowed(LOBBY)), "ll");
    let data = portal!(CustomerData {
        customer_key: "c",
        rooms: [
            ..List::Borrowed(LOBBY),
            ..owned.clone(),
            ..owned.iter().cloned()
        ],
    });
    let rooms = data.rooms.expect("given");
    assert_eq!(keys(&rooms), "looloo");
    let data = portal!(CustomerData {
        customer_key: "c",
        rooms: &rooms,
        sites: []
    });
    assert!(matches!(data.rooms, Some(List::Borrowed(list)) if list.len() == 3));
    let grant = portal!(AccessGrant {
        access_grant_key: "g",
        room_keys: [..rooms.into_iter().map(|room| room.room_key)],
    });
    let texts = grant.room_keys.expect("given");
    let grant = portal!(AccessGrant {
        access_grant_key: "g",
        room_keys: [..texts.clone(), ..&texts],
        space_keys: &texts,
    });
    assert_eq!(
        wire(&grant),
        json!({
            "access_grant_key": "g",
            "room_keys": ["l", "o", "o", "l", "o", "o"],
            "space_keys": ["l", "o", "o"],
        }),
    );
}
