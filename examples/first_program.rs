//! The first program of the README. Unlike the other examples it needs an API key.
//!
//! `SEAM_API_KEY=… cargo run --example first_program`

use std::process::ExitCode;

use seam_portal::{Client, Error, portal};

fn main() -> ExitCode {
    match link() {
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

fn link() -> Result<String, Error> {
    let seam = Client::from_env()?;
    let portal = portal!(seam, {
        customer_data: {
            customer_key: "grand-hotel",
            rooms: [{ room_key: "101", name: "Room 101" }],
        },
    })?;
    Ok(portal.url().to_owned())
}
