//! Time limits.

use std::thread;
use std::time::{Duration, Instant};

use seam_portal::{Client, CreatePortal, Error, Locale, RetryPolicy, TimeoutKind};

use crate::connections::eventually;
use crate::{KEY, builder, create, everything, outcome, quick};
use kit::server::{Connection, Server, answer};

/// How late a call may end on a busy machine.
const SLACK: Duration = Duration::from_secs(20);

fn silent() -> Server {
    Server::start(Connection::wait_for_close)
}

fn timeout_kind(client: &Client) -> TimeoutKind {
    match create(client) {
        Err(Error::Timeout(error)) => error.kind(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn tells_the_limits_apart() {
    let server = silent();
    let short = Duration::from_millis(100);
    let policy = quick(RetryPolicy::none());
    let overall = builder(server.url())
        .retries(policy.clone())
        .timeout(short)
        .build()
        .unwrap();
    assert_eq!(timeout_kind(&overall), TimeoutKind::Overall);
    let attempt = builder(server.url())
        .retries(policy)
        .attempt_timeout(short)
        .build()
        .unwrap();
    assert_eq!(timeout_kind(&attempt), TimeoutKind::Attempt);
    let error = create(&attempt).unwrap_err();
    assert!(error.is_retryable());
    assert_eq!((error.status(), error.request_id()), (None, None));
    assert!(std::error::Error::source(&error).is_some());
}

/// A TLS handshake is part of connecting. On one machine, a handshake without an answer is the way
/// to test the limit.
#[test]
fn a_connection_takes_no_longer_than_its_limit() {
    let server = silent();
    let client = builder(server.url().replace("http:", "https:"))
        .connect_timeout(Duration::from_millis(100))
        .build()
        .unwrap();
    let start = Instant::now();
    let result = create(&client);
    assert_eq!(
        outcome(&result),
        "Timeout: no connection within 100ms: check the network, or raise `connect_timeout`",
    );
    // Nothing was sent, so the call is retried.
    assert!(eventually(|| server.connections() == 3));
    assert!(start.elapsed() >= Duration::from_millis(300));
    assert!(start.elapsed() < SLACK);
}

#[test]
fn the_deadline_holds_over_all_attempts_and_waits() {
    let server = Server::start(|connection| {
        while connection.request().is_some() {
            thread::sleep(Duration::from_millis(150));
            connection.send(answer("503 Unavailable", "", ""));
        }
    });
    let policy = RetryPolicy::default()
        .with_retries(u32::MAX)
        .with_backoff(Duration::from_millis(100), Duration::from_millis(100));
    let limit = Duration::from_millis(800);
    let client = builder(server.url())
        .retries(policy)
        .timeout(limit)
        .build()
        .unwrap();
    let start = Instant::now();
    let error = create(&client).unwrap_err();
    assert!(start.elapsed() < limit + SLACK);
    assert!(
        matches!(error, Error::Http(_) | Error::Timeout(_)),
        "{error:?}"
    );
    assert!(
        (1..=6).contains(&server.requests()),
        "{}",
        server.requests()
    );
}

#[test]
fn tls_to_a_server_without_it_is_no_answer() {
    let server = Server::start(|connection| {
        connection.send(format!("HTTP/1.1 400 Bad Request\r\n\r\n{KEY}"));
        connection.finish();
    });
    let client = builder(server.url().replace("http:", "https:"))
        .build()
        .unwrap();
    let result = create(&client);
    assert_eq!(
        outcome(&result),
        format!(
            "Transport: no TLS connection to {}, nothing was sent: io: received corrupt message of \
             type InvalidContentType: check that the endpoint supports TLS, and check any proxy in between",
            server.host(),
        ),
    );
    let error = result.unwrap_err();
    assert!(!everything(&error).contains("Hush"));
    assert!(!error.may_have_been_carried_out());
    assert_eq!(server.connections(), 1);
}

#[test]
fn limits_of_any_length_are_fine() {
    let server = Server::answering(kit::server::portal("x"));
    let client = builder(server.url())
        .timeout(Duration::MAX)
        .attempt_timeout(Duration::MAX)
        .connect_timeout(Duration::MAX)
        .build()
        .unwrap();
    create(&client).unwrap();
    let error = builder(server.url())
        .timeout(Duration::ZERO)
        .build()
        .unwrap_err();
    assert_eq!(error.to_string(), "the timeout is zero: use a longer time");
}

/// How much later than its limit a call ends. It is the least of three calls at once, and the test
/// repeats them: a busy machine delays some calls, but a limit that is rounded up delays all of
/// them.
fn lateness(client: &Client, request: &CreatePortal<'_>, limit: Duration) -> Duration {
    let call = || {
        let start = Instant::now();
        let error = client.create_portal(request).unwrap_err();
        let elapsed = start.elapsed();
        assert!(matches!(error, Error::Timeout(_)), "{error:?}");
        assert!(elapsed >= limit, "{elapsed:?} of {limit:?}");
        elapsed.saturating_sub(limit)
    };
    thread::scope(|scope| {
        let calls: Vec<_> = (0..3).map(|_| scope.spawn(call)).collect();
        let late = calls.into_iter().map(|call| call.join().unwrap());
        late.min().unwrap()
    })
}

#[test]
fn a_call_ends_when_its_time_is_up() {
    let large = || CreatePortal {
        locale: Some(Locale::Other("x".repeat(6 << 20).into())),
        ..CreatePortal::default()
    };
    let deaf = || Server::start(|_| thread::sleep(Duration::from_secs(120)));
    let slow_to_read = || {
        Server::start(|connection| {
            while connection.try_read(100_000) {
                thread::sleep(Duration::from_millis(300));
            }
        })
    };
    thread::scope(|scope| {
        for limit in [5, 30].map(Duration::from_secs) {
            for (what, server, scheme, request) in [
                ("no answer", silent(), "http:", CreatePortal::default()),
                ("no TLS", silent(), "https:", CreatePortal::default()),
                ("no reader", deaf(), "http:", large()),
                ("a slow reader", slow_to_read(), "http:", large()),
            ] {
                scope.spawn(move || {
                    let client = builder(server.url().replace("http:", scheme))
                        .connect_timeout(Duration::from_secs(60))
                        .timeout(limit)
                        .build()
                        .unwrap();
                    let ends_in_time =
                        || lateness(&client, &request, limit) < Duration::from_millis(100);
                    assert!((0..3).any(|_| ends_in_time()), "{what}, {limit:?}");
                });
            }
        }
    });
}
