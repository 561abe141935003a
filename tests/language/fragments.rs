//! Values that a `macro_rules!` passes on keep their meaning.

use seam_portal::{CreatePortal, CustomerData, Room, Space, portal};
use serde_json::json;

use crate::wire;

macro_rules! minutes {
    ($($value:tt)*) => {
        portal!(Space { space_key: "s", name: "S", duration_minutes: $($value)* }).duration_minutes
    };
}

macro_rules! product {
    ($a:expr, $b:expr) => {
        minutes!($a * $b)
    };
}

macro_rules! in_a_branch {
    ($a:expr) => {
        minutes!(if 1 < 2 { 2 * $a } else { 1 })
    };
}

macro_rules! negated {
    ($a:expr) => {
        portal! { read_only: !$a }.read_only
    };
}

macro_rules! latitude {
    ($a:expr) => {
        portal!(Geolocation {
            latitude: -$a,
            longitude: 0
        })
        .latitude
    };
}

macro_rules! name {
    ($a:expr) => {
        portal!(Room {
            room_key: &$a,
            name: $a.to_string()
        })
    };
}

/// A passed-on expression stays one operand.
#[test]
#[allow(clippy::float_cmp)]
fn precedence() {
    let (x, y) = (1_u32, 3_u32);
    assert_eq!(product!(1 + 2, 3 + 4), Some(21));
    assert_eq!(product!(x + 2, y + 4), Some(21));
    assert_eq!(in_a_branch!(1 + 2), Some(6));
    let (p, q) = (true, true);
    assert_eq!(negated!(p || q), Some(false));
    assert_eq!(latitude!(1 - 2), 1.0);
    assert_eq!(
        wire(&name!("a".to_owned() + "b")),
        json!({ "room_key": "ab", "name": "ab" })
    );
    assert_eq!(product!(x.pow(2), { y }), Some(3));
}

macro_rules! room {
    ($key:expr) => {
        portal!(Room {
            room_key: $key,
            name: "One"
        })
    };
}

const CONSTANT: Room<'_> = room!(concat!("room-", 1));
const KEY: &str = "1";
const NAMED: Room<'_> = room!(const { KEY });

/// A passed-on value is treated as if it were written in its place.
#[test]
fn wholes() {
    assert_eq!(
        wire(&CONSTANT),
        json!({ "room_key": "room-1", "name": "One" })
    );
    assert_eq!(wire(&NAMED), json!({ "room_key": "1", "name": "One" }));
    let number = 7;
    let temporary = room!(&format!("room-{number}"));
    assert_eq!(
        wire(&temporary),
        json!({ "room_key": "room-7", "name": "One" })
    );
    let optional = minutes!(Some(60 * 24));
    assert_eq!(optional, Some(1440));
}

/// A struct literal of Rust is not an object of the macro.
#[test]
fn struct_literals() {
    macro_rules! list {
        ($room:expr) => {
            portal!(CustomerData {
                customer_key: "c",
                rooms: [$room]
            })
        };
    }
    let data: CustomerData<'_> = list!(Room {
        room_key: "1".into(),
        name: "One".into(),
        ..Room::EMPTY
    });
    assert_eq!(
        wire(&data),
        json!({ "customer_key": "c", "rooms": [{ "room_key": "1", "name": "One" }] })
    );
}

macro_rules! typed {
    ($Type:ident, $($fields:tt)*) => { portal!($Type { $($fields)* }) };
}

macro_rules! block {
    ($block:block, $path:path, $literal:literal) => {
        portal! { read_only: $block, navigation_mode: $path, customer_data: { customer_key: $literal } }
    };
}

#[test]
fn other_fragments() {
    let space: Space<'_> = typed!(Space, space_key: "s", name: "S");
    assert_eq!(wire(&space), json!({ "space_key": "s", "name": "S" }));
    let request: CreatePortal<'_> = block!({ 1 < 2 }, seam_portal::NavigationMode::Full, "c");
    assert_eq!(
        wire(&request),
        json!({ "customer_data": { "customer_key": "c" }, "navigation_mode": "full", "read_only": true })
    );
}
