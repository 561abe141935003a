//! A web server with threads that shows the portal of a room inside its own page.
//!
//! `cargo run --example embedded -- 8080`, then open the address that it prints. Without a port, or
//! with 0, it takes one that is free.
//!
//! Without a credential, the frame shows the page of the `FakeSeam`, with the content of the request.

mod support;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::process::ExitCode;
use std::time::Duration;
use std::{env, io};

use oxhttp::Server;
use oxhttp::model::{Body, Method, Request, Response};
use seam_portal::{Client, Error, portal};

const STYLE: &str = "
:root { color-scheme: light dark; font-family: system-ui, sans-serif }
body { display: flex; flex-direction: column; height: 100vh; margin: 0; padding: 1rem; box-sizing: border-box }
h1 { margin: 0 0 1rem }
iframe { flex: 1; border: 1px solid gray; border-radius: 0.5rem }
";
const ROOMS: [(&str, &str); 2] = [("101", "Garden room"), ("102", "Sea & sky")];

fn main() -> ExitCode {
    env_logger::init();
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let port = env::args().nth(1).unwrap_or_else(|| "0".to_owned());
    let port = port.parse().map_err(|_| "usage: embedded [PORT]")?;
    let address = free(port)?;
    // A visitor waits for the portal, so the time limit is shorter than the default of 30 s.
    let seam = support::connect_with(|client| client.timeout(Duration::from_secs(8)))?;
    // All threads share one client and its connections.
    let server = Server::new(move |request| answer(&seam, request))
        .bind(address)
        .with_global_timeout(Duration::from_secs(10))
        .with_max_concurrent_connections(64)
        .spawn()?;
    println!("http://{address}/rooms/{}", ROOMS[0].0);
    Ok(server.join()?)
}

/// The server does not say which port it uses, so a free one is chosen before it starts.
fn free(port: u16) -> io::Result<SocketAddr> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))?.local_addr()
}

fn answer(seam: &Client, request: &Request<Body>) -> Response<Body> {
    let room = request.uri().path().strip_prefix("/rooms/");
    match ROOMS.iter().find(|(id, _)| Some(*id) == room) {
        _ if request.method() != Method::GET => page(405, "Not allowed", "Only GET is."),
        Some((id, title)) => room_page(seam, id, title),
        None => page(404, "Not found", "There is no such room."),
    }
}

/// Everyone who gets the page can use the portal. In this example that is every visitor. In production,
/// check that the visitor is signed in and that the room is theirs.
fn room_page(seam: &Client, id: &str, title: &str) -> Response<Body> {
    match link(seam, id, title) {
        Ok(url) => {
            let frame = format!(r#"<iframe src="{}" title="Portal"></iframe>"#, escape(&url));
            page(200, title, &frame)
        }
        Err(error) => {
            // The error is for the operator of the server. A visitor cannot fix it.
            eprintln!("no portal for room {id}: {error}");
            page(502, "Not available", "Please try again in a minute.")
        }
    }
}

/// Creates a new link for each page. It works for seven days.
fn link(seam: &Client, id: &str, title: &str) -> Result<String, Error> {
    let portal = portal!(seam, {
        customer_data: {
            customer_key: "grand-hotel",
            rooms: [{ room_key: id, name: title }],
        },
        is_embedded: true,
        landing_page: { manage: { room_key: id } },
        navigation_mode: restricted,
    })?;
    Ok(portal.url().to_owned())
}

fn page(status: u16, title: &str, content: &str) -> Response<Body> {
    let title = escape(title);
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<style>{STYLE}</style>\n\
         <h1>{title}</h1>\n{content}\n</html>\n",
    );
    Response::builder()
        .status(status)
        .header("content-type", "text/html; charset=utf-8")
        // The link is a credential, so no cache may store it.
        .header("cache-control", "no-store")
        .body(Body::from(html))
        .expect("status and headers that are well formed")
}

fn escape(text: &str) -> String {
    // The ampersand comes first. Otherwise the ampersands of the others would be escaped again.
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
