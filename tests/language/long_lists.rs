//! Lists that are so long that they are expanded in another way than short ones.

use seam_portal::model::List;
use seam_portal::{CustomerData, portal};
use serde_json::json;

use crate::wire;

const LONG: CustomerData<'_> = portal! { CustomerData {
    customer_key: "c",
    reservations: [
        { reservation_key: "0", room_keys: ["0"] }, { reservation_key: "1", room_keys: ["1"] },
        { reservation_key: "2", room_keys: ["2"] }, { reservation_key: "3", room_keys: ["3"] },
        { reservation_key: "4", room_keys: ["4"] }, { reservation_key: "5", room_keys: ["5"] },
        { reservation_key: "6", room_keys: ["6"] }, { reservation_key: "7", room_keys: ["7"] },
        { reservation_key: "8", room_keys: ["8"] }, { reservation_key: "9", room_keys: ["9"] },
        { reservation_key: "10", room_keys: ["10"] }, { reservation_key: "11", room_keys: ["11"] },
        { reservation_key: "12", room_keys: ["12"] }, { reservation_key: "13", room_keys: ["13"] },
        { reservation_key: "14", room_keys: ["14"] }, { reservation_key: "15", room_keys: ["15"] },
        { reservation_key: "16", room_keys: ["16"] }, { reservation_key: "17", room_keys: ["17"] },
        { reservation_key: "18", room_keys: ["18"] }, { reservation_key: "19", room_keys: ["19"] },
        { reservation_key: "20", room_keys: ["20"] }, { reservation_key: "21", room_keys: ["21"] },
        { reservation_key: "22", room_keys: ["22"] }, { reservation_key: "23", room_keys: ["23"] },
        { reservation_key: "24", room_keys: ["24"] }, { reservation_key: "25", room_keys: ["25"] },
        { reservation_key: "26", room_keys: ["26"] }, { reservation_key: "27", room_keys: ["27"] },
        { reservation_key: "28", room_keys: ["28"] }, { reservation_key: "29", room_keys: ["29"] },
        { reservation_key: "30", room_keys: ["30"] }, { reservation_key: "31", room_keys: ["31"] },
        { reservation_key: "32", room_keys: ["32"] }, { reservation_key: "33", room_keys: ["33"] },
        { reservation_key: "34", room_keys: ["34"] }, { reservation_key: "35", room_keys: ["35"] },
        { reservation_key: "36", room_keys: ["36"] }, { reservation_key: "37", room_keys: ["37"] },
        { reservation_key: "38", room_keys: ["38"] }, { reservation_key: "39", room_keys: ["39"] },
    ],
} };

#[test]
fn a_long_list_is_borrowed_too() {
    const MORE: CustomerData<'_> = portal!(CustomerData { rooms: [], ..LONG });
    let Some(List::Borrowed(reservations)) = MORE.reservations else {
        panic!("not borrowed")
    };
    let keys = reservations.iter().map(|one| &*one.reservation_key);
    assert!(keys.eq((0..40).map(|number| number.to_string())));
    assert_eq!(
        wire(&reservations[39]),
        json!({ "reservation_key": "39", "room_keys": ["39"] })
    );
}

struct Guest<'a> {
    key: &'a str,
    note: String,
}

/// Items with variables and literals are added in parts, in their order.
#[test]
fn a_long_list_of_variables() {
    let text = String::from("guest");
    let guest = Guest {
        key: &text,
        note: "note".to_owned(),
    };
    let name = Some("Stay");
    let data = portal!(CustomerData {
        customer_key: "c",
        reservations: [
            { reservation_key: "0", guest_key: guest.key, name: name, room_keys: ["0"] }, { reservation_key: "1", guest_key: guest.key, name: name, room_keys: ["1"] },
            { reservation_key: "2", guest_key: guest.key, name: name, room_keys: ["2"] }, { reservation_key: "3", guest_key: guest.key, name: name, room_keys: ["3"] },
            { reservation_key: "4", guest_key: guest.key, name: name, room_keys: ["4"] }, { reservation_key: "5", guest_key: guest.key, name: name, room_keys: ["5"] },
            { reservation_key: "6", guest_key: guest.key, name: name, room_keys: ["6"] }, { reservation_key: "7", guest_key: guest.key, name: name, room_keys: ["7"] },
            { reservation_key: "8", guest_key: guest.key, name: name, room_keys: ["8"] }, { reservation_key: "9", guest_key: guest.key, name: name, room_keys: ["9"] },
            { reservation_key: "10", guest_key: guest.key, name: name, room_keys: ["10"] }, { reservation_key: "11", guest_key: guest.key, name: name, room_keys: ["11"] },
            { reservation_key: "12", guest_key: guest.key, name: name, room_keys: ["12"] }, { reservation_key: "13", guest_key: guest.key, name: name, room_keys: ["13"] },
            { reservation_key: "14", guest_key: guest.key, name: name, room_keys: ["14"] }, { reservation_key: "15", guest_key: guest.key, name: name, room_keys: ["15"] },
            { reservation_key: "16", guest_key: guest.key, name: name, room_keys: ["16"] }, { reservation_key: "17", guest_key: guest.key, name: name, room_keys: ["17"] },
            { reservation_key: "18", guest_key: guest.key, name: name, room_keys: ["18"] }, { reservation_key: "19", guest_key: guest.key, name: name, room_keys: ["19"] },
            { reservation_key: "20", guest_key: guest.key, name: name, room_keys: ["20"] }, { reservation_key: "21", guest_key: guest.key, name: name, room_keys: ["21"] },
            { reservation_key: "22", guest_key: guest.key, name: name, room_keys: ["22"] }, { reservation_key: "23", guest_key: guest.key, name: name, room_keys: ["23"] },
            { reservation_key: "24", guest_key: guest.key, name: name, room_keys: ["24"] }, { reservation_key: "25", guest_key: guest.key, name: name, room_keys: ["25"] },
            { reservation_key: "26", guest_key: guest.key, name: name, room_keys: ["26"] }, { reservation_key: "27", guest_key: guest.key, name: name, room_keys: ["27"] },
            { reservation_key: "28", guest_key: guest.key, name: name, room_keys: ["28"] }, { reservation_key: "29", guest_key: guest.key, name: name, room_keys: ["29"] },
            { reservation_key: "30", guest_key: guest.key, name: name, room_keys: ["30"] }, { reservation_key: "31", guest_key: guest.key, name: name, room_keys: ["31"] },
            { reservation_key: "32", guest_key: guest.key, name: name, room_keys: ["32"] }, { reservation_key: "33", guest_key: guest.key, name: name, room_keys: ["33"] },
            { reservation_key: "34", guest_key: guest.key, name: name, room_keys: ["34"] }, { reservation_key: "35", guest_key: guest.key, name: name, room_keys: ["35"] },
            { reservation_key: format!("{}", 36), room_keys: ["36"], custom_metadata: { floor: "1" } },
            { reservation_key: guest.note, guest_key: guest.key },
        ],
    });
    let reservations = data.reservations.as_ref().expect("given");
    let keys: Vec<_> = reservations
        .iter()
        .map(|one| &*one.reservation_key)
        .collect();
    let mut expected: Vec<_> = (0..37).map(|number| number.to_string()).collect();
    expected.push("note".to_owned());
    assert_eq!(keys, expected);
    assert_eq!(
        wire(&reservations[35]),
        json!({ "reservation_key": "35", "name": "Stay", "guest_key": "guest", "room_keys": ["35"] })
    );
    assert_eq!(
        wire(&reservations[36])["custom_metadata"],
        json!({ "floor": "1" })
    );
}

/// Literals next to a splice remain constants.
#[test]
fn a_long_list_with_a_splice() {
    let more = [portal!(Room {
        room_key: "x",
        name: "X"
    })];
    let data = portal!(CustomerData {
        customer_key: "c",
        rooms: [..more.clone(), { room_key: "0", name: "N" }, { room_key: "1", name: "N" }, { room_key: "2", name: "N" }, { room_key: "3", name: "N" }, { room_key: "4", name: "N" }, { room_key: "5", name: "N" }, { room_key: "6", name: "N" }, { room_key: "7", name: "N" }, { room_key: "8", name: "N" }, { room_key: "9", name: "N" }, { room_key: "10", name: "N" }, { room_key: "11", name: "N" }, { room_key: "12", name: "N" }, { room_key: "13", name: "N" }, { room_key: "14", name: "N" }, { room_key: "15", name: "N" }, { room_key: "16", name: "N" }, { room_key: "17", name: "N" }, { room_key: "18", name: "N" }, { room_key: "19", name: "N" }, { room_key: "20", name: "N" }, { room_key: "21", name: "N" }, { room_key: "22", name: "N" }, { room_key: "23", name: "N" }, { room_key: "24", name: "N" }, { room_key: "25", name: "N" }, { room_key: "26", name: "N" }, { room_key: "27", name: "N" }, { room_key: "28", name: "N" }, { room_key: "29", name: "N" }, { room_key: "30", name: "N" }, { room_key: "31", name: "N" }, { room_key: "32", name: "N" }, { room_key: "33", name: "N" }, { room_key: "34", name: "N" }, { room_key: "35", name: "N" }, { room_key: "36", name: "N" }, { room_key: "37", name: "N" }, { room_key: "38", name: "N" }, { room_key: "39", name: "N" }, ..more],
    });
    let rooms = data.rooms.expect("given");
    let keys: Vec<_> = rooms.iter().map(|one| one.room_key.to_string()).collect();
    let mut expected: Vec<_> = (0..40).map(|number| number.to_string()).collect();
    expected.insert(0, "x".to_owned());
    expected.push("x".to_owned());
    assert_eq!(keys, expected);
}

/// Temporaries that live until the end of the statement, and early returns, also work in a long
/// list.
#[test]
fn a_long_list_that_may_return() {
    fn data(name: Option<&str>) -> Option<String> {
        let data = portal!(CustomerData {
            customer_key: "c",
            rooms: [{ room_key: "0", name: "N" }, { room_key: "1", name: "N" }, { room_key: "2", name: "N" }, { room_key: "3", name: "N" }, { room_key: "4", name: "N" }, { room_key: "5", name: "N" }, { room_key: "6", name: "N" }, { room_key: "7", name: "N" }, { room_key: "8", name: "N" }, { room_key: "9", name: "N" }, { room_key: "10", name: "N" }, { room_key: "11", name: "N" }, { room_key: "12", name: "N" }, { room_key: "13", name: "N" }, { room_key: "14", name: "N" }, { room_key: "15", name: "N" }, { room_key: "16", name: "N" }, { room_key: "17", name: "N" }, { room_key: "18", name: "N" }, { room_key: "19", name: "N" }, { room_key: "20", name: "N" }, { room_key: "21", name: "N" }, { room_key: "22", name: "N" }, { room_key: "23", name: "N" }, { room_key: "24", name: "N" }, { room_key: "25", name: "N" }, { room_key: "26", name: "N" }, { room_key: "27", name: "N" }, { room_key: "28", name: "N" }, { room_key: "29", name: "N" }, { room_key: "30", name: "N" }, { room_key: "31", name: "N" }, { room_key: "32", name: "N" }, { room_key: "33", name: "N" }, { room_key: "34", name: "N" }, { room_key: "35", name: "N" }, { room_key: "36", name: "N" }, { room_key: "37", name: "N" }, { room_key: "38", name: "N" }, { room_key: "39", name: "N" }, { room_key: "last", name: name? }],
        });
        Some(wire(&data)["rooms"][40]["name"].to_string())
    }
    assert_eq!(data(None), None);
    assert_eq!(data(Some("N")).as_deref(), Some("\"N\""));
}

trait Hotel {
    const TAG: &'static str;
}

struct Grand;

impl Hotel for Grand {
    const TAG: &'static str = "grand";
}

#[test]
fn a_long_list_with_generics_in_keys() {
    fn data<H: Hotel>(key: &str) -> CustomerData<'_> {
        portal!(CustomerData {
            customer_key: key,
            reservations: [{ reservation_key: key }, { reservation_key: "0", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "1", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "2", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "3", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "4", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "5", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "6", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "7", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "8", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "9", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "10", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "11", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "12", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "13", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "14", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "15", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "16", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "17", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "18", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "19", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "20", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "21", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "22", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "23", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "24", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "25", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "26", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "27", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "28", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "29", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "30", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "31", custom_metadata: { (const { H::TAG }): "x" } }, { reservation_key: "32", custom_metadata: { (const { H::TAG }): "x" } }],
        })
    }
    let data = data::<Grand>("c");
    let reservations = data.reservations.as_ref().expect("given");
    assert_eq!(
        wire(&reservations[33]),
        json!({ "reservation_key": "32", "custom_metadata": { "grand": "x" } })
    );
}

/// A list is built where it ends up, so that its items do not fill the stack.
#[test]
fn thousands_of_items_need_little_stack() {
    macro_rules! hundreds {
        ($key:ident: $($name:literal)*) => {
            portal!(CustomerData {
                customer_key: $key,
                reservations: [$(
                    { reservation_key: $key, name: $name }, { reservation_key: $key, name: $name },
                    { reservation_key: $key, name: $name }, { reservation_key: $key, name: $name },
                    { reservation_key: $key, name: $name }, { reservation_key: $key, name: $name },
                    { reservation_key: $key, name: $name }, { reservation_key: $key, name: $name },
                    { reservation_key: $key, name: $name }, { reservation_key: $key, name: $name },
                    { reservation_key: $key, name: $name }, { reservation_key: $key, name: $name },
                    { reservation_key: $key, name: $name }, { reservation_key: $key, name: $name },
                    { reservation_key: $key, name: $name }, { reservation_key: $key, name: $name },
                    { reservation_key: $key, name: $name }, { reservation_key: $key, name: $name },
                    { reservation_key: $key, name: $name }, { reservation_key: $key, name: $name },
                    { reservation_key: $key, name: $name }, { reservation_key: $key, name: $name },
                    { reservation_key: $key, name: $name }, { reservation_key: $key, name: $name },
                    { reservation_key: $key, name: $name }, { reservation_key: $key, name: $name },
                    { reservation_key: $key, name: $name }, { reservation_key: $key, name: $name },
                    { reservation_key: $key, name: $name }, { reservation_key: $key, name: $name },
                )*],
            })
        };
    }
    fn count(key: &str) -> usize {
        let data = hundreds!(key:
            "0" "1" "2" "3" "4" "5" "6" "7" "8" "9" "0" "1" "2" "3" "4" "5" "6" "7" "8" "9"
            "0" "1" "2" "3" "4" "5" "6" "7" "8" "9" "0" "1" "2" "3" "4" "5" "6" "7" "8" "9"
            "0" "1" "2" "3" "4" "5" "6" "7" "8" "9" "0" "1" "2" "3" "4" "5" "6" "7" "8" "9"
            "0" "1" "2" "3" "4" "5" "6" "7" "8" "9" "0" "1" "2" "3" "4" "5" "6" "7" "8" "9"
            "0" "1" "2" "3" "4" "5" "6" "7" "8" "9" "0" "1" "2" "3" "4" "5" "6" "7" "8" "9"
        );
        data.reservations.map_or(0, |list| list.len())
    }
    let thread = std::thread::Builder::new().stack_size(1 << 20);
    let thread = thread.spawn(|| count("r")).expect("a thread");
    assert_eq!(thread.join().expect("enough stack"), 3_000);
}
