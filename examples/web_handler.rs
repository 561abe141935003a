//! An async web server, with axum: a handler makes a portal and sends the visitor there.
//!
//! `cargo run --example web_handler -- 8080`, then open the address that it prints. Without a port, or
//! with 0, it takes one that is free.

mod support;

use std::env;
use std::error::Error;
use std::net::Ipv4Addr;
use std::process::ExitCode;
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use seam_portal::{Client, CustomerPortal, portal};
use tokio::net::TcpListener;
use tokio::task;

#[tokio::main]
async fn main() -> ExitCode {
    env_logger::init();
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let port = env::args().nth(1).unwrap_or_else(|| "0".to_owned());
    let port: u16 = port.parse().map_err(|_| "usage: web_handler [PORT]")?;
    // A visitor waits for this, so it gets less than the 30 s that a call may take otherwise.
    let seam = support::connect_with(|client| client.timeout(Duration::from_secs(8)))?;
    let app = Router::new()
        .route("/rooms/{room}", get(open_portal))
        // Each request gets a clone. They share the connections.
        .with_state(Client::clone(&seam));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    println!("http://{}/rooms/101", listener.local_addr()?);
    axum::serve(listener, app).await?;
    Ok(())
}

/// Lets whoever asks into the portal. Elsewhere, see to it that they have signed in and that the room
/// is theirs.
async fn open_portal(State(seam): State<Client>, Path(room): Path<String>) -> Response {
    match link(seam, room).await {
        // The link is a credential, and no cache may keep it.
        Ok(portal) => ([(CACHE_CONTROL, "no-store")], Redirect::to(portal.url())).into_response(),
        Err(error) => {
            // What went wrong is for whoever runs the server. A visitor can do nothing about it.
            eprintln!("no portal: {error}");
            (StatusCode::BAD_GATEWAY, "Please try again in a minute.").into_response()
        }
    }
}

/// The call blocks its thread, so it gets one where that is allowed, and all that it needs. If the
/// visitor leaves, it runs on.
async fn link(seam: Client, room: String) -> Result<CustomerPortal, Box<dyn Error + Send + Sync>> {
    let call = move || {
        portal!(seam, {
            customer_data: {
                customer_key: "grand-hotel",
                rooms: [{ room_key: &room, name: format!("Room {room}") }],
            },
            landing_page: { manage: { room_key: &room } },
            navigation_mode: restricted,
        })
    };
    Ok(task::spawn_blocking(call).await??)
}
