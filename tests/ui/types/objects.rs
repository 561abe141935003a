use seam_portal::{Room, portal};

fn main() {
    let number = 5_i64;
    let room: Room<'_> = portal!(Room { room_key: "101", name: "Lobby" });
    let _ = portal!({ features: number, customer_data: &room, deep_link: Some(number) });
    let _ = portal!(Space { space_key: "s", name: "S", geolocation: room.clone() });
    let _ = portal!(Reservation { reservation_key: "r", custom_metadata: number });
    let _ = portal!(CustomerData { customer_key: "c", rooms: number, users: [room.clone()], units: Some(room.clone()) });
    let _ = portal!(CustomerData { customer_key: "c", rooms: [..number], users: [..[room.clone()]] });
    let _ = portal!(Room { room_key: "101", ..number });
    let _ = portal!(number, { locale: "pt-PT" });
}
