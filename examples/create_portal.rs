//! The example at the top of the README: creates a portal for a hotel and prints its link.
//!
//! `cargo run --example create_portal`

mod support;

use std::process::ExitCode;

use seam_portal::portal;

struct Customer {
    id: String,
    rooms: Vec<HotelRoom>,
    locale: Option<String>,
}

struct HotelRoom {
    id: String,
    title: String,
}

fn main() -> ExitCode {
    env_logger::init();
    match run() {
        Ok(url) => {
            println!("{url}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, Box<dyn std::error::Error>> {
    let customer = Customer {
        id: "grand-hotel".into(),
        rooms: vec![
            HotelRoom {
                id: "101".into(),
                title: "Room 101".into(),
            },
            HotelRoom {
                id: "102".into(),
                title: "Room 102".into(),
            },
        ],
        locale: Some("pt-PT".into()),
    };

    let seam = support::connect()?;
    let link = portal!(seam, {
        customer_data: {
            customer_key: &customer.id,
            rooms: [
                { room_key: "lobby", name: "Lobby" },
                ..customer.rooms.iter().map(|room| portal!(Room { room_key: &room.id, name: &room.title })),
            ],
        },
        customer_resources_filters: [region = "eu", is_vip = true],
        features: { organize: { exclude: true }, connect: { accepted_providers: ["august", "yale"] } },
        navigation_mode: restricted,
        locale: customer.locale.as_deref(),
    })?;
    Ok(link.url().to_owned())
}
