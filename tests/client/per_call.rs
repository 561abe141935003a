//! Clients that differ in one setting and share their connections.

use std::sync::mpsc;
use std::time::{Duration, Instant};

use seam_portal::{CreatePortal, Error, TimeoutKind};

use crate::{builder, create, outcome};
use kit::server::{Server, portal};

#[test]
fn all_share_one_pool() {
    let (sender, heads) = mpsc::channel();
    let server = Server::start(move |connection| {
        while let Some(request) = connection.request() {
            sender.send(request.head).unwrap();
            connection.send(portal("x"));
        }
    });
    let client = builder(server.url()).build().unwrap();
    let traced = client.with_header("X-Trace-Id", "first").unwrap();
    let replaced = traced.with_header("x-trace-id", "second").unwrap();
    let hurried = replaced.with_timeout(Duration::from_secs(20));
    for (client, expected) in [
        (&client, None),
        (&traced, Some("x-trace-id: first")),
        (&replaced, Some("x-trace-id: second")),
        (&hurried, Some("x-trace-id: second")),
        (&client, None),
    ] {
        create(client).unwrap();
        let head = heads.recv().unwrap();
        let found: Vec<_> = head.lines().filter(|line| line.contains("trace")).collect();
        assert_eq!(found, expected.as_slice());
        assert!(head.contains("authorization: Bearer"), "{head}");
    }
    assert_eq!((server.requests(), server.connections()), (5, 1));
}

#[test]
fn a_time_limit_can_be_shorter_or_longer() {
    let server = Server::start(|connection| {
        while connection.request().is_some() {
            std::thread::sleep(Duration::from_millis(500));
            connection.send(portal("x"));
        }
    });
    let (short, long) = (Duration::from_millis(100), Duration::from_secs(60));
    let client = builder(server.url()).timeout(short).build().unwrap();
    create(&client.with_timeout(long)).unwrap();

    let client = builder(server.url()).timeout(long).build().unwrap();
    let start = Instant::now();
    let Err(Error::Timeout(error)) = create(&client.with_timeout(short)) else {
        panic!("the server answers too late");
    };
    assert!(start.elapsed() < Duration::from_secs(20));
    assert_eq!((error.kind(), error.limit()), (TimeoutKind::Overall, short));
    create(&client).unwrap();
    create(&client.with_timeout(Duration::MAX)).unwrap();
}

#[test]
fn without_time_nothing_is_sent() {
    let server = Server::answering(portal("x"));
    let client = builder(server.url()).build().unwrap();
    let result = create(&client.with_timeout(Duration::ZERO));
    assert_eq!(
        outcome(&result),
        "Timeout: nothing could be sent within 0ns: check the network, or raise `timeout`",
    );
    assert!(!result.unwrap_err().may_have_been_carried_out());
    assert_eq!(server.connections(), 0);
}

#[test]
fn refuses_headers_that_are_not_the_callers() {
    let client = builder("http://localhost").build().unwrap();
    let refusal = |name: &str, value: &str| {
        let error = client.with_header(name, value).unwrap_err();
        assert!(matches!(error, Error::Configuration(_)));
        assert!(!format!("{error} {error:?}").contains("Hush"));
        error.to_string()
    };
    for name in [
        "Authorization",
        "seam-workspace",
        "seam-sdk-name",
        "host",
        "content-length",
        "transfer-encoding",
        "content-type",
        "user-agent",
        "expect",
        "proxy-authorization",
    ] {
        let name_shown = name.to_lowercase();
        assert_eq!(
            refusal(name, "Hush"),
            format!("the header `{name_shown}` cannot be set by hand: leave it to the client"),
        );
    }
    let name = "the name of a header is empty or contains a character that is not allowed: \
                write it as in `x-trace-id`";
    assert_eq!(refusal("", "Hush"), name);
    assert_eq!(refusal("x\r\ny", "Hush"), name);
    assert_eq!(
        refusal("x-trace-id", "Hush\r\nx: y"),
        "the value of the header `x-trace-id` contains a character that is not allowed: \
         write it in printable ASCII",
    );
}

#[test]
fn shows_no_value() {
    let client = builder("http://localhost").build().unwrap();
    let client = client.with_header("x-gateway-key", "Hush").unwrap();
    let request = client.prepare(&CreatePortal::default()).unwrap();
    assert_eq!(request.headers()["x-gateway-key"], "Hush");
    assert!(!format!("{client:?} {client:#?} {request:?}").contains("Hush"));
}
