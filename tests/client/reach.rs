//! How much of a request may have been sent, and what follows from that.

use std::env;
use std::fs::File;
use std::net::TcpListener;
use std::time::Duration;

use seam_portal::{Client, ClientBuilder, Error, RetryPolicy};

#[cfg(target_os = "linux")]
use crate::child::child;
#[cfg(target_os = "linux")]
use crate::child::limited_child;
use crate::connections::eventually;
use crate::log_capture::{capture, retries};
use crate::{builder, create, everything, outcome, quick};
use kit::server::{Connection, Server, answer, json, portal, portal_body};

/// Checks that creating a portal fails with nothing sent. Returns the outcome and the number of
/// retries.
pub(crate) fn nothing_sent(client: &Client) -> (String, usize) {
    let (result, log) = capture(|| create(client));
    let outcome = outcome(&result);
    let error = result.unwrap_err();
    assert!(!error.may_have_been_carried_out(), "{error:?}");
    match &error {
        Error::Transport(error) => assert!(!error.may_have_been_sent()),
        Error::Timeout(error) => assert!(!error.may_have_been_sent()),
        _ => panic!("{error:?}"),
    }
    assert!(!everything(&error).contains("Hush"));
    (outcome, retries(&log))
}

fn encrypted(server: &Server) -> ClientBuilder {
    builder(server.url().replace("http:", "https:"))
}

/// No TCP connection is possible: there is no route, or the system refuses it as a firewall would.
#[test]
fn an_address_that_cannot_be_reached() {
    let client = builder("https://255.255.255.255").build().unwrap();
    assert_eq!(
        nothing_sent(&client),
        (
            "Transport: no connection to 255.255.255.255: check the network and the endpoint"
                .to_owned(),
            2
        )
    );
}

#[test]
fn a_handshake_that_is_broken_off() {
    let server = Server::start(|connection| connection.read(1));
    let host = server.host();
    assert_eq!(
        nothing_sent(&encrypted(&server).build().unwrap()),
        (
            format!("Transport: no connection to {host}: check the network and the endpoint"),
            2
        )
    );
    assert!(eventually(|| server.connections() == 3));
}

/// The time limit of the call or of the attempt ends during the TLS handshake.
#[test]
fn a_time_limit_that_ends_while_connecting() {
    let limit = Duration::from_millis(150);
    let server = Server::start(Connection::wait_for_close);
    let client = encrypted(&server).timeout(limit).build().unwrap();
    assert_eq!(
        nothing_sent(&client).0,
        "Timeout: nothing could be sent within 150ms: check the network, or raise `timeout`",
    );
    assert!(eventually(|| server.connections() == 1));

    let server = Server::start(Connection::wait_for_close);
    let client = encrypted(&server).attempt_timeout(limit).build().unwrap();
    assert_eq!(
        nothing_sent(&client),
        (
            "Timeout: nothing could be sent in one attempt within 150ms: check the network, or \
             raise the limit"
                .to_owned(),
            2
        )
    );
    assert!(eventually(|| server.connections() == 3));
}

#[cfg(target_os = "linux")]
#[test]
fn child_without_descriptors() {
    if env::var_os("ENDPOINT").is_none() {
        return;
    }
    let client = builder(env::var("ENDPOINT").unwrap()).build().unwrap();
    let mut files = Vec::new();
    while let Ok(file) = File::open("/dev/null") {
        files.push(file);
    }
    let failed = nothing_sent(&client);
    drop(files);
    println!("\nclient: {failed:?} {:?}", create(&client).is_ok());
}

#[cfg(target_os = "linux")]
#[test]
fn no_file_descriptors_left() {
    let server = Server::answering(portal("x"));
    let endpoint = [("ENDPOINT", &*server.url())];
    let host = server.host();
    assert_eq!(
        limited_child("reach::child_without_descriptors", "-n 32", &endpoint),
        format!(
            "(\"Transport: no connection to {host}: check the network and the endpoint\", 2) true"
        ),
    );
    assert_eq!(server.requests(), 1);
}

/// A kept connection could be renewed. But a new connection that is lost may have carried the
/// request.
#[test]
fn a_new_connection_that_is_lost_is_not_taken_for_a_kept_one() {
    let closing = answer("200 OK", "connection: close\r\n", &portal_body("x"));
    let server = Server::start(move |connection| {
        connection.request();
        if connection.number == 0 {
            connection.send(&closing);
        }
    });
    let client = builder(server.url()).build().unwrap();
    create(&client).unwrap();
    let error = create(&client).unwrap_err();
    assert!(error.may_have_been_carried_out());
    assert_eq!((server.requests(), server.connections()), (2, 2));
}

/// The library cannot observe the user's own agent, so its errors are treated as the worst that
/// they may mean.
#[test]
fn with_an_agent_of_the_users_more_is_in_doubt() {
    let server = Server::start(|connection| connection.read(1));
    let client = encrypted(&server)
        .agent(seam_portal::ureq::Agent::new_with_defaults())
        .retries(quick(RetryPolicy::default()))
        .build()
        .unwrap();
    assert!(create(&client).unwrap_err().may_have_been_carried_out());

    let free = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let client = builder(format!("http://{free}"))
        .agent(seam_portal::ureq::Agent::new_with_defaults())
        .build()
        .unwrap();
    assert_eq!(nothing_sent(&client).1, 2);
}

#[test]
fn child_without_threads() {
    if env::var_os("RUST_MIN_STACK").is_none() {
        return;
    }
    let client = builder("https://seam.invalid").build().unwrap();
    assert!(std::thread::Builder::new().spawn(|| ()).is_err());
    println!("\nclient: {:?}", nothing_sent(&client));
}

/// The stack size is larger than the memory, so the process cannot start threads.
#[cfg(target_os = "linux")]
#[test]
fn no_threads_left_to_look_a_name_up() {
    let stack = (1_u64 << 46).to_string();
    assert_eq!(
        child(
            "reach::child_without_threads",
            &[("RUST_MIN_STACK", &stack)]
        ),
        "(\"Transport: no connection to seam.invalid: check the network and the endpoint\", 2)",
    );
}

#[test]
fn names_of_this_machine() {
    let server = Server::answering(portal("x"));
    for name in ["localhost", "seam.localhost"] {
        let client = builder(server.url().replace("127.0.0.1", name)).build();
        create(&client.unwrap()).unwrap();
    }
    assert_eq!(server.requests(), 2);
}

/// The endpoint is on this machine, but the link leads to another host.
#[test]
fn plain_links_have_to_be_allowed() {
    let body = portal_body("x").replace("https:", "http:");
    let server = Server::answering(json("200 OK", &body));
    let client = |allow| builder(server.url()).allow_http(allow).build().unwrap();
    assert!(create(&client(true)).unwrap().url().starts_with("http:"));
    let error = create(&client(false)).unwrap_err();
    assert!(matches!(error, Error::UnreadableAnswer(_)), "{error}");
}

#[test]
fn a_name_that_does_not_exist_for_many_calls() {
    let client = builder("https://seam.invalid").build().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..30 {
            scope.spawn(|| nothing_sent(&client));
        }
    });
}
