//! Connections that are kept for the next call, and that the server may close in the meantime.

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use seam_portal::ureq::Agent;
use seam_portal::{Error, RetryPolicy};

use crate::log_capture::{capture, retries};
use crate::{builder, create};
use kit::server::{Connection, Server, portal};

fn answer_all(connection: &mut Connection) {
    while connection.request().is_some() {
        connection.send(portal("x"));
    }
}

/// Waits until the server's threads have done something.
pub(crate) fn eventually(holds: impl Fn() -> bool) -> bool {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(60) {
        if holds() {
            return true;
        }
        thread::sleep(Duration::from_millis(1));
    }
    false
}

#[test]
fn calls_share_a_connection() {
    let server = Server::start(answer_all);
    let client = builder(server.url()).build().unwrap();
    for _ in 0..5 {
        create(&client.clone()).unwrap();
    }
    assert_eq!((server.requests(), server.connections()), (5, 1));
    assert_eq!(server.open_connections(), 1);
    drop(client);
    assert!(eventually(|| server.open_connections() == 0));
}

#[test]
fn a_connection_closed_between_calls_goes_unnoticed() {
    let (closed, was_closed) = mpsc::channel();
    let server = Server::start(move |connection| {
        connection.request();
        connection.send(portal("x"));
        closed.send(()).unwrap();
    });
    for policy in [
        RetryPolicy::none(),
        RetryPolicy::default(),
        RetryPolicy::idempotent(),
    ] {
        let client = builder(server.url()).retries(policy).build().unwrap();
        for _ in 0..10 {
            create(&client).unwrap();
            was_closed.recv().unwrap();
            assert!(eventually(|| server.open_connections() == 0));
            // The client may not have seen the end of the connection yet.
            thread::sleep(Duration::from_millis(10));
        }
    }
    assert_eq!((server.requests(), server.connections()), (30, 30));
}

/// Closes the first connection instead of answering the second request on it.
fn close_at_the_second_request() -> Server {
    Server::start(|connection| {
        if connection.number == 0 {
            connection.request();
            connection.send(portal("x"));
            connection.request();
        } else {
            answer_all(connection);
        }
    })
}

#[test]
fn a_connection_closed_during_a_call_is_renewed_once() {
    for policy in [
        RetryPolicy::default().with_retries(0),
        RetryPolicy::idempotent(),
    ] {
        let server = close_at_the_second_request();
        let client = builder(server.url()).retries(policy).build().unwrap();
        create(&client).unwrap();
        let (result, log) = capture(|| create(&client));
        result.unwrap();
        assert_eq!(retries(&log), 0, "this does not count as a retry");
        assert_eq!((server.requests(), server.connections()), (3, 2));
    }
}

/// Another user of the agent may have left a connection behind.
#[test]
fn a_connection_of_a_shared_agent_is_renewed_too() {
    let server = close_at_the_second_request();
    let agent = Agent::new_with_defaults();
    let client = || builder(server.url()).agent(agent.clone()).build().unwrap();
    create(&client()).unwrap();
    create(&client()).unwrap();
    assert_eq!((server.requests(), server.connections()), (3, 2));
}

#[test]
fn without_retries_a_request_is_sent_once() {
    let server = close_at_the_second_request();
    let client = builder(server.url())
        .retries(RetryPolicy::none())
        .build()
        .unwrap();
    create(&client).unwrap();
    assert!(matches!(create(&client), Err(Error::Transport(_))));
    assert_eq!(server.requests(), 2);
}

#[test]
fn a_server_that_is_gone_for_good_is_reported() {
    let server = Server::start(|connection| {
        connection.request();
        if connection.number == 0 {
            connection.send(portal("x"));
            connection.request();
        }
    });
    let client = builder(server.url()).build().unwrap();
    create(&client).unwrap();
    assert!(matches!(create(&client), Err(Error::Transport(_))));
    assert_eq!(server.requests(), 3);
}

#[test]
fn a_server_that_closes_at_will_does_no_harm() {
    // A server that closes right after its answer races with the next request.
    let server = Server::start(|connection| {
        for _ in 0..=connection.number % 3 {
            if connection.request().is_some() {
                connection.send(portal("x"));
            }
        }
    });
    let client = builder(server.url()).build().unwrap();
    for _ in 0..500 {
        create(&client).unwrap();
    }
}
