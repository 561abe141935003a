//! Lists that are long enough to be expanded in another way than short ones.

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
