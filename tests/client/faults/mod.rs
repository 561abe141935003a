//! The table of faults. Each test checks the exact error, the number of requests, the time taken,
//! and that no secret is shown.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use seam_portal::{CustomerPortal, Error, RetryPolicy};

use self::fault::Fault;
use crate::connections::eventually;
use crate::log_capture::{capture, retries};
use crate::{builder, everything, outcome, quick};
use kit::server::LINK;

mod bodies;
mod connections;
mod early;
mod fault;
mod refusals;
mod slow;

/// The timeout of a call to a server that is too slow.
const SHORT: Duration = Duration::from_millis(400);
/// The timeout of any other call. It is never reached.
const LONG: Duration = Duration::from_secs(60);
/// How late a call may end on a busy machine.
const SLACK: Duration = Duration::from_secs(20);

fn check(fault: &Fault, policy: RetryPolicy, attempts: usize) {
    let name = fault.name;
    let limit = if fault.slow { SHORT } else { LONG };
    let client = builder(fault.server.url())
        .retries(policy)
        .timeout(limit)
        .build()
        .unwrap();
    let before = fault.server.requests();
    let start = Instant::now();
    let (result, log) = capture(|| client.create_portal(&fault.request));
    let elapsed = start.elapsed();

    assert_eq!(
        without_request_id(&result).replace(&fault.server.host(), "HOST"),
        fault.expected,
        "{name}"
    );
    // On a busy machine, the server may count the last request a little later.
    let is_counted = || fault.server.requests() - before == attempts;
    assert!(eventually(is_counted), "{name}: {log:?}");
    assert_eq!(retries(&log), attempts - 1, "{name}");
    if fault.slow {
        assert!(
            elapsed >= SHORT && elapsed < SHORT + SLACK,
            "{name}: {elapsed:?}"
        );
    } else {
        assert!(elapsed < LONG, "{name}: {elapsed:?}");
    }
    let shown = match &result {
        Ok(portal) => format!("{portal} {portal:?}"),
        Err(error) => everything(error),
    };
    for text in [shown, format!("{client:?}"), format!("{log:?}")] {
        assert!(
            !text.contains("Hush") && !text.contains(LINK),
            "{name}: {text}"
        );
    }
}

/// The outcome without the request id, which is at the end of the message if the answer has one.
fn without_request_id(result: &Result<CustomerPortal, Error>) -> String {
    let outcome = outcome(result);
    let id = result.as_ref().err().and_then(Error::request_id);
    let Some(id) = id else { return outcome };
    let end = format!(" (request id `{id}`)");
    let start = outcome.strip_suffix(&end);
    start.unwrap_or_else(|| panic!("{outcome}")).to_owned()
}

fn check_all(faults: &[Fault]) {
    let policies = [
        RetryPolicy::none(),
        RetryPolicy::default(),
        RetryPolicy::idempotent(),
    ];
    for fault in faults {
        for (policy, attempts) in policies.iter().zip(fault.attempts) {
            check(fault, quick(policy.clone()), attempts);
        }
    }
}

#[test]
fn faults_of_connections() {
    check_all(&connections::all());
}

#[test]
fn early_answers() {
    check_all(&early::all());
}

#[test]
fn faults_that_take_time() {
    check_all(&slow::all());
}

#[test]
fn faults_in_bodies() {
    check_all(&bodies::all());
}

#[test]
fn no_faults() {
    check_all(&bodies::successes());
}

#[test]
fn refusals() {
    check_all(&refusals::all());
}

#[test]
fn connection_refused() {
    let free = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    for (policy, attempts) in [(RetryPolicy::none(), 1), (RetryPolicy::default(), 3)] {
        let client = builder(format!("http://{free}"))
            .retries(quick(policy))
            .build()
            .unwrap();
        let (result, log) = capture(|| crate::create(&client));
        assert_eq!(
            outcome(&result),
            format!("Transport: no connection to {free}: check the network and the endpoint"),
        );
        assert_eq!(retries(&log), attempts - 1);
        let error = result.unwrap_err();
        assert!(everything(&error).contains("refused"), "{error:?}");
        assert!(!everything(&error).contains("Hush"));
    }
}
