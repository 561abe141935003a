//! Makes a request for a queue, and reads one from it.

use seam_portal::{CreatePortal, NavigationMode, Timestamp, portal};

fn request(customer_key: &str, starts_at: &Timestamp) -> CreatePortal<'static> {
    let rooms = ["101", "102"];
    let request = portal! {
        customer_data: {
            customer_key,
            rooms: [..rooms.iter().map(|room_key| portal!(Room { room_key, name: room_key }))],
            reservations: [{ reservation_key: "r-9", starts_at }],
        },
        navigation_mode: restricted,
        #[unchecked]
        theme: "teal",
    };
    request.into_owned()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let request = request("grand-hotel", &Timestamp::from("2026-12-01T15:00:00Z"));
    request.validate()?;
    println!("{}", serde_json::to_string(&request)?);

    let read = CreatePortal::from_json(r#"{ "navigation_mode": "full" }"#)?;
    assert_eq!(read.navigation_mode, Some(NavigationMode::Full));
    let refused = CreatePortal::from_json(r#"{ "navigation_mode": "ful" }"#).unwrap_err();
    println!("{refused}");
    let invalid = portal! { customer_data: { customer_key: String::new() } };
    println!("{}", invalid.validate().unwrap_err());
    Ok(())
}
