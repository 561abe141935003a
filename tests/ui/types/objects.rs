use seam_portal::{Room, portal};

mod other {
    pub struct Room;
}

fn main() {
    let (number, byte) = (5_i64, 5_u8);
    let room: Room<'_> = portal!(Room { room_key: "101", name: "Lobby" });
    let _ = portal!({ features: number, customer_data: &room, deep_link: Some(number) });
    let _ = portal!(Space { space_key: "s", name: "S", geolocation: room.clone() });
    let _ = portal!(Reservation { reservation_key: "r", custom_metadata: number });
    let _ = portal!(CustomerData { customer_key: "c", rooms: number, users: [room.clone()], units: Some(room.clone()) });
    let _ = portal!(CustomerData { customer_key: "c", rooms: [..byte], users: [..[room.clone()]] });
    let _ = portal!(Room { room_key: "101", ..number });
    let _ = portal!(number, { locale: "pt-PT" });
    let _ = portal!({ customer_data: Some(&portal!(CustomerData { customer_key: "c" })) });
    let key = "k";
    let _ = portal! { customer_data: { customer_key: key, rooms: [other::Room { room_key: key, name: "Lobby" }] } };
}
