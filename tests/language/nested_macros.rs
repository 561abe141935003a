//! `portal!` inside the caller's own `macro_rules!`. Most cases use a `const`, where an expression
//! would not compile, to show that the macro still recognizes a literal.

use seam_portal::{CreatePortal, CustomMetadata, Room, Space, portal};
use serde_json::json;

use crate::wire;

macro_rules! room {
    ($key:expr, $name:expr) => {
        portal!(Room {
            room_key: $key,
            name: $name
        })
    };
}

macro_rules! literal_room {
    ($key:literal, $name:literal) => {
        portal!(Room {
            room_key: $key,
            name: ($name)
        })
    };
}

#[test]
fn values_that_are_matched_as_expressions() {
    const ROOM: Room<'_> = room!("101", "Room 101");
    let (key, name) = (String::from("k"), "n");
    assert_eq!(
        wire(&ROOM),
        json!({ "room_key": "101", "name": "Room 101" })
    );
    assert_eq!(
        wire(&room!(&key, name)),
        json!({ "room_key": "k", "name": "n" })
    );
    assert_eq!(
        wire(&room!(key.to_uppercase(), { name })),
        json!({ "room_key": "K", "name": "n" })
    );
    assert_eq!(
        wire(&room!(
            format!("{key}"),
            if key.is_empty() { "" } else { name }
        ))["name"],
        "n"
    );
}

#[test]
fn values_that_are_matched_as_literals() {
    const ROOM: Room<'_> = literal_room!("101", "Room 101");
    assert_eq!(
        wire(&ROOM),
        json!({ "room_key": "101", "name": "Room 101" })
    );
    macro_rules! point {
        ($latitude:literal, $longitude:literal, $minutes:literal, $flag:literal) => {
            (
                portal!(Space {
                    space_key: "s",
                    name: "S",
                    geolocation: { latitude: $latitude, longitude: $longitude },
                    duration_minutes: $minutes,
                }),
                portal!(OrganizeFeature { exclude: $flag }),
            )
        };
    }
    const POINT: (Space<'_>, seam_portal::OrganizeFeature) = point!(-1.5, -2, 90, true);
    assert_eq!(
        wire(&POINT),
        json!([
            {
                "space_key": "s",
                "name": "S",
                "geolocation": { "latitude": -1.5, "longitude": -2.0 },
                "duration_minutes": 90,
            },
            { "exclude": true },
        ]),
    );
}

#[test]
fn literals_that_went_through_several_macros() {
    macro_rules! outer {
        ($x:expr) => {
            middle!($x)
        };
    }
    macro_rules! middle {
        ($x:expr) => {
            inner!(($x))
        };
    }
    macro_rules! inner {
        ($x:expr) => {
            portal! { locale: $x, navigation_mode: full }
        };
    }
    const REQUEST: CreatePortal<'_> = outer!("pt-PT");
    assert_eq!(
        wire(&REQUEST),
        json!({ "locale": "pt-PT", "navigation_mode": "full" })
    );
}

#[test]
fn keys_and_types_that_are_matched_as_identifiers() {
    macro_rules! typed {
        ($Type:ident { $($key:ident: $value:expr),* }) => { portal!($Type { $($key: $value),* }) };
    }
    macro_rules! by_path {
        ($Type:path, $key:ident) => {
            portal!($Type {
                $key: "1",
                name: "n"
            })
        };
    }
    macro_rules! by_type {
        ($Type:ty, $key:ident) => {
            portal!($Type {
                $key: "1",
                name: "n"
            })
        };
    }
    const ROOM: Room<'_> = typed!(Room {
        room_key: "101",
        name: "Room 101"
    });
    assert_eq!(
        wire(&ROOM),
        json!({ "room_key": "101", "name": "Room 101" })
    );
    assert_eq!(
        wire(&by_path!(Room, room_key)),
        json!({ "room_key": "1", "name": "n" })
    );
    assert_eq!(
        wire(&by_type!(Unit, unit_key)),
        json!({ "unit_key": "1", "name": "n" })
    );
}

#[test]
fn keys_that_are_matched_as_literals() {
    macro_rules! string_keys {
        ($($key:literal => $value:expr),*) => { portal!({ $($key: $value),* }) };
    }
    const REQUEST: CreatePortal<'_> = string_keys!("locale" => "pt-PT", "read_only" => false);
    assert_eq!(
        wire(&REQUEST),
        json!({ "locale": "pt-PT", "read_only": false })
    );
}

#[test]
fn single_tokens() {
    macro_rules! value {
        ($value:tt) => {
            portal! { customer_data: $value }
        };
    }
    macro_rules! key {
        ($key:tt, $value:tt) => {
            portal! { $key: $value }
        };
    }
    const DATA: CreatePortal<'_> =
        value!({ customer_key: "c", rooms: [{ room_key: "1", name: "1" }] });
    assert_eq!(
        wire(&DATA),
        json!({ "customer_data": { "customer_key": "c", "rooms": [{ "room_key": "1", "name": "1" }] } }),
    );
    assert_eq!(wire(&key!(read_only, true)), json!({ "read_only": true }));
    assert_eq!(wire(&key!("locale", "pt-PT")), json!({ "locale": "pt-PT" }));
    assert_eq!(wire(&key!(features, {})), json!({ "features": {} }));
}

#[test]
fn whole_bodies() {
    macro_rules! request { ($($body:tt)*) => { portal! { read_only: true, $($body)* } }; }
    macro_rules! pass { ($($body:tt)*) => { portal!($($body)*) }; }
    macro_rules! braced {
        ($body:tt) => {
            portal!($body)
        };
    }
    macro_rules! objects { ($($key:expr),* $(,)?) => { [$(portal!(Room { room_key: $key, name: $key })),*] }; }
    const REQUEST: CreatePortal<'_> =
        request! { features: { organize: {} }, customer_resources_filters: [a = "1"] };
    const METADATA: CustomMetadata<'_> = pass!(CustomMetadata { "any key": null });
    assert_eq!(
        wire(&REQUEST),
        json!({
            "read_only": true,
            "features": { "organize": {} },
            "customer_resources_filters": [{ "field": "a", "operation": "=", "value": "1" }],
        }),
    );
    assert_eq!(wire(&METADATA), json!({ "any key": null }));
    assert_eq!(pass! { locale: "pt-PT" }, braced!({ "locale": "pt-PT" }));
    assert_eq!(wire(&objects!["a", String::from("b"),])[1]["room_key"], "b");
}

/// Lists, blocks of names and whole requests can also be passed as expressions.
#[test]
fn expressions_that_look_like_values() {
    macro_rules! providers {
        ($list:expr) => {
            portal!(ConnectFeature {
                accepted_providers: $list
            })
        };
    }
    macro_rules! mode {
        ($mode:expr) => {
            portal! { navigation_mode: $mode }
        };
    }
    macro_rules! filter {
        ($field:ident, $value:expr) => {
            portal! { customer_resources_filters: [$field = $value] }
        };
    }
    macro_rules! splice {
        ($rooms:expr) => {
            portal!(CustomerData {
                customer_key: "c",
                rooms: [..$rooms]
            })
        };
    }
    macro_rules! base {
        ($base:expr) => {
            portal! { read_only: true, ..$base }
        };
    }
    const PROVIDERS: seam_portal::ConnectFeature<'_> = providers!(["august", "yale"]);
    assert_eq!(
        wire(&PROVIDERS),
        json!({ "accepted_providers": ["august", "yale"] })
    );
    assert_eq!(
        wire(&providers!(vec!["august"; 1])),
        json!({ "accepted_providers": ["august"] })
    );
    assert_eq!(
        wire(&mode!(restricted)),
        json!({ "navigation_mode": "restricted" })
    );
    assert_eq!(
        wire(&mode!(if true { full } else { restricted })),
        json!({ "navigation_mode": "full" })
    );
    assert_eq!(
        wire(&filter!(region, "eu"))["customer_resources_filters"][0]["value"],
        "eu"
    );
    assert_eq!(
        wire(&filter!(region, 1 < 2))["customer_resources_filters"][0]["value"],
        true
    );
    assert_eq!(
        wire(&splice!(["1"].map(|key| room!(key, key))))["rooms"][0]["name"],
        "1"
    );
    assert_eq!(
        wire(&base!(mode!(full))),
        json!({ "navigation_mode": "full", "read_only": true })
    );
}

/// A variable of the macro is not a variable of the caller, and the reverse.
#[test]
fn variables_keep_to_their_macro() {
    macro_rules! named {
        ($name:expr) => {{
            let name = "the macro's";
            let room = portal!(Room {
                room_key: name,
                name: $name
            });
            room
        }};
    }
    macro_rules! shortened {
        ($name:ident) => {{
            let room_key = "the macro's";
            portal!(Room { room_key, $name })
        }};
    }
    let name = "the caller's";
    let expected = json!({ "room_key": "the macro's", "name": "the caller's" });
    assert_eq!(wire(&named!(name)), expected);
    assert_eq!(wire(&shortened!(name)), expected);
}
