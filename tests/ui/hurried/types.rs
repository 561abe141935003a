//! What somebody in a hurry hands over, and rustc finds.

use seam_portal::{Client, NavigationMode, portal};

fn main() {
    let (id, minutes, flag) = (5_i64, 30_i32, "yes".to_owned());
    let at = chrono::DateTime::from_timestamp(0, 0).unwrap().naive_utc();
    let optional: Option<String> = None;
    let result = std::env::var("ID");
    let (ids, names, key) = (vec![1, 2], ["a"], "seam_key");
    let room = portal!(Room { room_key: "a", name: "n" });
    let rooms = [room.clone()];
    let seam = Client::from_env().unwrap();

    let _ = portal!(Room { room_key: id, name: "n" });
    let _ = portal!(Room { room_key: optional, name: "n" });
    let _ = portal!(Room { room_key: result, name: "n" });
    let _ = portal!(Room { room_key: "room-${id}" + id, name: "n" });
    let _ = portal! { read_only: flag };
    let _ = portal! { navigation_mode: NavigationMode::full };
    let _ = portal!(Reservation { reservation_key: "r", starts_at: at });
    let _ = portal!(Space { space_key: "s", name: "n", duration_minutes: minutes });
    let _ = portal!(Reservation { reservation_key: "r", room_keys: ids });
    let _ = portal!(CustomerData { customer_key: "h", spaces: [room] });
    let _ = portal!(CustomerData { customer_key: "h", rooms: [rooms] });
    let _ = portal!(CustomerData { customer_key: "h", rooms: [..rooms.iter()] });
    let _ = portal!(CustomerData {
        customer_key: "h",
        rooms: [names.iter().map(|name| portal!(Room { room_key: name, name }))],
    });
    let _ = portal!(CustomerData {
        customer_key: "h",
        rooms: names.iter().map(|name| portal!(Room { room_key: name, name })),
    });
    let _ = portal!(key, { read_only: true });
    let _ = portal!(Client::from_env(), { read_only: true });
    let _ = portal!(seam, { read_only: true }).url();
}
