//! Sends the rooms, guests and reservations of a hotel, exported by its booking system, in one request.
//!
//! `cargo run --example hotel`

#[path = "../support/mod.rs"]
mod support;

use std::path::Path;
use std::process::ExitCode;

use seam_portal::portal;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// A line of `rooms.csv`.
#[derive(Deserialize)]
struct HotelRoom {
    number: String,
    kind: String,
}

/// A line of `guests.csv`. Unknown values are empty.
#[derive(Deserialize)]
struct HotelGuest {
    id: String,
    name: String,
    email: Option<String>,
    phone: Option<String>,
}

/// A line of `reservations.csv`.
#[derive(Deserialize)]
struct Stay {
    id: String,
    guest: String,
    room: String,
    arrival: String,
    departure: String,
    vip: String,
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
    let rooms: Vec<HotelRoom> = read("rooms.csv")?;
    let guests: Vec<HotelGuest> = read("guests.csv")?;
    let stays: Vec<Stay> = read("reservations.csv")?;
    eprintln!(
        "{} rooms, {} guests, {} reservations",
        rooms.len(),
        guests.len(),
        stays.len()
    );

    let seam = support::connect()?;
    let rooms = rooms.iter().map(|room| {
        portal!(Room {
            room_key: &room.number,
            name: format!("{} {}", room.kind, room.number),
            parent_site_key: "main-house",
        })
    });
    let guests = guests.iter().map(|guest| {
        portal!(Guest {
            guest_key: &guest.id,
            name: &guest.name,
            email_address: guest.email.as_deref(),
            phone_number: guest.phone.as_deref(),
        })
    });
    let reservations = stays.iter().map(|stay| {
        portal!(Reservation {
            reservation_key: &stay.id,
            guest_key: &stay.guest,
            room_keys: [&stay.room],
            starts_at: format!("{}T15:00:00Z", stay.arrival),
            ends_at: format!("{}T11:00:00Z", stay.departure),
            custom_metadata: CustomMetadata {
                is_vip: stay.vip == "yes",
                source: "csv",
            },
        })
    });
    // With the names of the types, rustfmt formats the request.
    let link = portal!(
        seam,
        CreatePortal {
            customer_data: CustomerData {
                customer_key: "grand-hotel",
                rooms: [..rooms],
                guests: [..guests],
                reservations: [..reservations],
                sites: [Site {
                    site_key: "main-house",
                    name: "Main house",
                }],
            },
            features: Features {
                manage: ManageFeature {
                    exclude_staff_management: true,
                },
            },
            landing_page: LandingPage {
                manage: ManageLandingPage {
                    site_key: "main-house",
                },
            },
            locale: "en-US",
        }
    )?;
    Ok(link.url().to_owned())
}

/// The lines of a file in this folder.
fn read<T: DeserializeOwned>(file: &str) -> Result<Vec<T>, csv::Error> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("hotel")
        .join(file);
    csv::Reader::from_path(path)?.deserialize().collect()
}
