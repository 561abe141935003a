//! What cannot stand behind `..` in a list, and whole lists of what does not fit.

use seam_portal::model::List;
use seam_portal::{Room, portal};

fn main() {
    let rooms: Vec<Room<'_>> = Vec::new();
    let list = List::from(rooms.clone());
    let _ = portal!(CustomerData { customer_key: "c", rooms: [..&rooms] });
    let _ = portal!(CustomerData { customer_key: "c", rooms: [..rooms.iter()] });
    let _ = portal!(CustomerData { customer_key: "c", rooms: [..&list] });
    let _ = portal!(CustomerData { customer_key: "c", rooms: [&rooms[0]] });
    let _ = portal!(CustomerData { customer_key: "c", rooms: [..rooms.iter().map(|room| Ok::<_, ()>(room.clone()))] });
    let _ = portal!(CustomerData { customer_key: "c", rooms: rooms.iter().cloned() });
    let _ = portal!(CustomerData { customer_key: "c", rooms: vec![&rooms[0]] });

    let (keys, numbers) = (["a", "b"], [1_u8, 2]);
    let _ = portal!(AccessGrant { access_grant_key: "g", room_keys: [..keys.iter().map(|key| key.parse::<String>())] });
    let _ = portal!(AccessGrant { access_grant_key: "g", room_keys: [..numbers], unit_keys: [..&numbers] });
    let _ = portal!(AccessGrant { access_grant_key: "g", room_keys: numbers, unit_keys: &numbers });
    let _ = portal!(AccessGrant { access_grant_key: "g", room_keys: keys.iter(), unit_keys: keys[0] });
}
