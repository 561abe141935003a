//! Many threads that share one client, against a server that fails often.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use seam_portal::{Client, CreatePortal, CustomerData, CustomerPortal, Error, RetryPolicy};

use crate::builder;
use crate::connections::eventually;
use kit::server::{Connection, Request, Server, html, json, portal};

const THREADS: usize = 64;
const CALLS: usize = 20_000;

/// What the server does with a call. Every tenth call fails in one of these ways. The others
/// succeed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    Answered,
    /// 400 with the name of the customer.
    Invalid,
    /// 500 with a type that Seam does not document.
    Broken,
    /// 404 as an HTML page with the name of the customer.
    Page,
    /// The connection is closed without an answer.
    Closed,
    /// The answer is cut off.
    Cut,
    /// 503 and 429, then a success.
    Busy,
}

impl Fate {
    fn of(number: usize) -> Self {
        const FAILURES: [Fate; 6] = [
            Fate::Invalid,
            Fate::Broken,
            Fate::Page,
            Fate::Closed,
            Fate::Cut,
            Fate::Busy,
        ];
        match number % 10 {
            0 => FAILURES[number / 10 % FAILURES.len()],
            _ => Fate::Answered,
        }
    }

    fn attempts(self) -> usize {
        match self {
            Fate::Closed | Fate::Cut | Fate::Busy => 3,
            _ => 1,
        }
    }
}

/// The number of requests for each customer.
type Attempts = Arc<Mutex<HashMap<String, usize>>>;

fn key_of(request: &Request) -> String {
    let body = std::str::from_utf8(&request.body).unwrap();
    body.split('"').nth(5).unwrap().to_owned()
}

/// Returns whether the connection stays open.
fn serve(connection: &mut Connection, key: &str, attempt: usize) -> bool {
    let answer = match Fate::of(key[1..].parse().unwrap()) {
        Fate::Invalid => json(
            "400 Bad Request",
            &format!(
                r#"{{"error":{{"type":"invalid_input","message":"m","validation_errors":{{"{key}":{{"_errors":["bad"]}}}}}}}}"#
            ),
        ),
        Fate::Broken => json(
            "500 Error",
            &format!(r#"{{"error":{{"type":"{key}","message":"m"}}}}"#),
        ),
        Fate::Page => html("404 Not Found", key),
        Fate::Closed => return false,
        Fate::Cut => {
            let answer = portal(key);
            connection.send(&answer[..answer.len() - 9]);
            return false;
        }
        Fate::Busy if attempt == 1 => html("503 Unavailable", key),
        Fate::Busy if attempt == 2 => html("429 Slow Down", key),
        Fate::Answered | Fate::Busy => portal(key),
    };
    connection.send(answer)
}

fn start(attempts: Attempts) -> Server {
    Server::start(move |connection| {
        while let Some(request) = connection.request() {
            let key = key_of(&request);
            let attempt = {
                let mut attempts = attempts.lock().unwrap();
                let count = attempts.entry(key.clone()).or_default();
                *count += 1;
                *count
            };
            if !serve(connection, &key, attempt) {
                return;
            }
        }
    })
}

fn create(client: &Client, key: &str) -> Result<CustomerPortal, Error> {
    client.create_portal(&CreatePortal {
        customer_data: Some(CustomerData {
            customer_key: key.into(),
            ..CustomerData::EMPTY
        }),
        ..CreatePortal::default()
    })
}

/// Whether the outcome of a call is what the server sent for it.
fn is_right(fate: Fate, key: &str, result: &Result<CustomerPortal, Error>) -> bool {
    match (fate, result) {
        (Fate::Answered | Fate::Busy, Ok(portal)) => {
            portal.customer_key == key && portal.url().contains(&format!("/{key}?"))
        }
        (Fate::Invalid, Err(Error::InvalidInput(error))) => error.fields()[0].path() == key,
        (Fate::Broken, Err(Error::Api(error))) => error.error_type() == key,
        (Fate::Page, Err(Error::Http(error))) => error.excerpt() == key,
        (Fate::Closed, Err(Error::Transport(_))) | (Fate::Cut, Err(Error::UnreadableAnswer(_))) => {
            true
        }
        _ => false,
    }
}

#[test]
fn many_threads_share_one_client() {
    let attempts = Attempts::default();
    let server = start(attempts.clone());
    let policy =
        RetryPolicy::idempotent().with_backoff(Duration::from_millis(1), Duration::from_millis(2));
    let client = builder(server.url())
        .retries(policy)
        .timeout(Duration::from_secs(120))
        .build()
        .unwrap();
    thread::scope(|scope| {
        for thread in 0..THREADS {
            let client = client.clone();
            scope.spawn(move || {
                for number in (thread..CALLS).step_by(THREADS) {
                    let key = format!("c{number}");
                    let result = create(&client, &key);
                    let fate = Fate::of(number);
                    assert!(is_right(fate, &key, &result), "{key} {fate:?}: {result:?}");
                }
            });
        }
    });
    check_attempts(&attempts);
    assert!(
        server.open_connections() <= THREADS,
        "{}",
        server.open_connections()
    );
    drop(client);
    assert!(eventually(|| server.open_connections() == 0));
}

/// The client renews a closed connection once, so the server may get one more request.
fn check_attempts(attempts: &Attempts) {
    let attempts = attempts.lock().unwrap();
    assert_eq!(attempts.len(), CALLS);
    for (key, count) in attempts.iter() {
        let fate = Fate::of(key[1..].parse().unwrap());
        let renewed = usize::from(fate == Fate::Closed);
        let expected = fate.attempts()..=fate.attempts() + renewed;
        assert!(expected.contains(count), "{key} {fate:?}: {count}");
    }
}
