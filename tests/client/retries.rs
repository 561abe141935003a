//! Retries that succeed, and what they send.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use log::Level;
use seam_portal::{CreatePortal, Error, Locale, RetryPolicy};

use crate::log_capture::{capture, retries};
use crate::{builder, create, quick};
use kit::server::{Server, answer, portal};

/// Sends each answer in turn, then the last one again and again.
fn in_turn(answers: Vec<String>) -> (Server, Arc<Mutex<Vec<Vec<u8>>>>) {
    let bodies = Arc::new(Mutex::new(Vec::new()));
    let seen = bodies.clone();
    let server = Server::start(move |connection| {
        while let Some(request) = connection.request() {
            let mut seen = seen.lock().unwrap();
            let answer = &answers[seen.len().min(answers.len() - 1)];
            seen.push(request.body);
            connection.send(answer);
        }
    });
    (server, bodies)
}

fn refusal(status: &str, headers: &str) -> String {
    answer(status, headers, "no")
}

#[test]
fn sends_the_same_bytes_again() {
    let (server, bodies) = in_turn(vec![
        refusal("503 Unavailable", ""),
        refusal("429 Slow Down", ""),
        portal("x"),
    ]);
    let client = builder(server.url()).build().unwrap();
    let request = CreatePortal {
        locale: Some(Locale::PtPt),
        ..CreatePortal::default()
    };
    let (result, log) = capture(|| client.create_portal(&request));
    assert_eq!(result.unwrap().customer_key, "x");
    assert_eq!(*bodies.lock().unwrap(), [br#"{"locale":"pt-PT"}"#; 3]);
    assert_eq!(retries(&log), 2);
    let logged = log
        .iter()
        .find(|line| line.target.starts_with("seam_portal"))
        .unwrap();
    assert_eq!(logged.level, Level::Warn);
    assert!(
        logged.text.starts_with("attempt 1 failed: status 503"),
        "{}",
        logged.text
    );
}

#[test]
fn a_request_without_fields_is_an_empty_object() {
    let (server, bodies) = in_turn(vec![portal("x")]);
    create(&builder(server.url()).build().unwrap()).unwrap();
    assert_eq!(*bodies.lock().unwrap(), [b"{}"]);
}

#[test]
fn waits_as_long_as_the_server_asks() {
    for wait in ["retry-after: 1\r\n".to_owned(), {
        "date: Tue, 01 Dec 2026 12:00:00 GMT\r\nretry-after: Tue, 01 Dec 2026 12:00:01 GMT\r\n"
            .to_owned()
    }] {
        let (server, _) = in_turn(vec![refusal("429 Slow Down", &wait), portal("x")]);
        let client = builder(server.url()).build().unwrap();
        let start = Instant::now();
        create(&client).unwrap();
        assert!(start.elapsed() >= Duration::from_secs(1));
        assert_eq!(server.requests(), 2);
    }
}

#[test]
fn gives_up_rather_than_wait_past_the_deadline() {
    let (server, _) = in_turn(vec![refusal("429 Slow Down", "retry-after: 60\r\n")]);
    let client = builder(server.url()).build().unwrap();
    let start = Instant::now();
    let error = create(&client).unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
    assert!(error.is_retryable());
    assert!(start.elapsed() < Duration::from_secs(20));
    assert_eq!(server.requests(), 1);
}

#[test]
fn retries_as_often_as_set() {
    for count in [0, 1, 5] {
        let (server, _) = in_turn(vec![refusal("503 Unavailable", "")]);
        let policy = quick(RetryPolicy::default().with_retries(count));
        let client = builder(server.url()).retries(policy).build().unwrap();
        assert_eq!(create(&client).unwrap_err().status(), Some(503));
        assert_eq!(server.requests(), 1 + count as usize);
    }
}

/// The last attempt was surely not carried out, but the one before it may have been.
#[test]
fn an_error_tells_of_an_attempt_in_doubt_before_the_last() {
    let fail = |first: &str| {
        let (server, _) = in_turn(vec![
            refusal(first, ""),
            refusal("429 Slow Down", "retry-after: 60\r\n"),
        ]);
        let policy = quick(RetryPolicy::idempotent());
        let client = builder(server.url()).retries(policy).build().unwrap();
        create(&client).unwrap_err()
    };
    let error = fail("502 Bad Gateway");
    assert!(matches!(error, Error::RateLimited(_)), "{error}");
    assert!(error.may_have_been_carried_out());
    let message = error.to_string();
    assert!(
        message.ends_with("; an earlier attempt may have made the portal"),
        "{message}"
    );
    assert!(!fail("503 Unavailable").may_have_been_carried_out());
}

#[test]
fn an_attempt_that_takes_too_long_is_given_up() {
    let server = Server::start(|connection| {
        while connection.request().is_some() {
            match connection.number {
                0 => connection.wait_for_close(),
                _ => drop(connection.send(portal("x"))),
            }
        }
    });
    let client = |policy| {
        builder(server.url())
            .retries(quick(policy))
            .attempt_timeout(Duration::from_millis(200))
            .build()
            .unwrap()
    };
    let Err(Error::Timeout(error)) = create(&client(RetryPolicy::default())) else {
        panic!("a lost answer is not retried by default");
    };
    assert_eq!(error.limit(), Duration::from_millis(200));
    drop(error);

    let server = Server::start(|connection| {
        while connection.request().is_some() {
            match connection.number {
                0 => connection.wait_for_close(),
                _ => drop(connection.send(portal("x"))),
            }
        }
    });
    let client = builder(server.url())
        .retries(quick(RetryPolicy::idempotent()).with_retries(9))
        .attempt_timeout(Duration::from_millis(200))
        .build()
        .unwrap();
    create(&client).unwrap();
    assert!(server.requests() >= 2);
}
