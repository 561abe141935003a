//! An async web server with axum. A handler creates a portal and redirects the visitor to it.
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
    // A visitor waits for the portal, so the time limit is shorter than the default of 30 s.
    let seam = support::connect_with(|client| client.timeout(Duration::from_secs(8)))?;
    let app = Router::new()
        .route("/rooms/{room}", get(open_portal))
        // Each request gets a clone of the client. All clones share the connections.
        .with_state(Client::clone(&seam));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    println!("http://{}/rooms/101", listener.local_addr()?);
    axum::serve(listener, app).await?;
    Ok(())
}

/// Redirects every visitor to the portal. In production, check that the visitor is signed in and that
/// the room is theirs.
async fn open_portal(State(seam): State<Client>, Path(room): Path<String>) -> Response {
    match link(seam, room).await {
        // The link is a credential, so no cache may store it.
        Ok(portal) => ([(CACHE_CONTROL, "no-store")], Redirect::to(portal.url())).into_response(),
        Err(error) => {
            // The error is for the operator of the server. A visitor cannot fix it.
            eprintln!("no portal: {error}");
            (StatusCode::BAD_GATEWAY, "Please try again in a minute.").into_response()
        }
    }
}

/// The call blocks its thread, so it runs on a thread for blocking calls, with its own data. It continues
/// even if the visitor disconnects.
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
