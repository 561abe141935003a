//! Failures that a test asks for.

use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use seam_portal::testing::{Failure, FakeSeam};
use serde_json::{Value, json};

use crate::wire::{Answer, Wire, call, post};

fn body() -> Value {
    json!({ "customer_data": { "customer_key": "c" } })
}

/// Sends a request that fails in this way. Returns the outcome, and whether it was carried out.
fn failed(failure: Failure) -> (std::io::Result<Answer>, bool) {
    let seam = FakeSeam::start().unwrap();
    seam.fail_next(failure);
    let answer = Wire::open(&seam).call(&post(&seam, &body()));
    let carried_out = seam.customer("c").is_some();
    assert_eq!(
        call(&seam, &post(&seam, &body())).status,
        200,
        "the next request"
    );
    (answer, carried_out)
}

fn answer(failure: Failure) -> Answer {
    let (answer, carried_out) = failed(failure);
    assert!(!carried_out);
    answer.unwrap()
}

#[test]
fn a_status_and_an_error() {
    let unavailable = answer(Failure::status(503));
    assert_eq!(unavailable.error(), (503, "service_unavailable".to_owned()));
    assert!(unavailable.header("seam-request-id").is_some());

    let archived = answer(Failure::error(409, "workspace_archived", "Gone"));
    assert_eq!(archived.error(), (409, "workspace_archived".to_owned()));
    assert_eq!(archived.json()["error"]["message"], "Gone");

    assert_eq!(answer(Failure::status(799)).status, 799);
    assert_eq!(answer(Failure::status(204)).header("content-length"), None);
}

#[test]
fn any_answer() {
    let page = answer(Failure::response(502, "text/html", "<h1>Bad gateway</h1>"));
    assert_eq!(page.status, 502);
    assert_eq!(page.header("content-type"), Some("text/html"));
    assert_eq!(page.body, b"<h1>Bad gateway</h1>");

    let redirect = answer(Failure::status(302).header("location", "https://example.com/"));
    assert_eq!(redirect.header("location"), Some("https://example.com/"));
}

#[test]
fn waits_that_are_asked_for() {
    let limited = answer(Failure::rate_limited(Duration::from_millis(1500)));
    assert_eq!(
        (limited.status, limited.header("retry-after")),
        (429, Some("2"))
    );
    let unavailable = answer(Failure::status(503).retry_after(Duration::from_secs(30)));
    assert_eq!(unavailable.header("retry-after"), Some("30"));
}

#[test]
fn connections_that_close() {
    let (hung_up, carried_out) = failed(Failure::hang_up());
    assert_eq!(hung_up.unwrap_err().kind(), ErrorKind::UnexpectedEof);
    assert!(!carried_out);

    let (lost, carried_out) = failed(Failure::lost_answer());
    assert_eq!(lost.unwrap_err().kind(), ErrorKind::UnexpectedEof);
    assert!(carried_out);
}

#[test]
fn a_reset_comes_before_the_request_is_read() {
    let seam = FakeSeam::start().unwrap();
    seam.fail_next(Failure::reset());
    let reset = Wire::open(&seam).call(&post(&seam, &body()));
    assert_eq!(reset.unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert!(seam.requests().is_empty() && seam.customer("c").is_none());

    // Also on a connection that has already been used.
    let mut wire = Wire::open(&seam);
    assert_eq!(wire.call(&post(&seam, &body())).unwrap().status, 200);
    seam.fail_next(Failure::reset());
    assert!(wire.call(&post(&seam, &body())).is_err());
    assert_eq!(seam.requests().len(), 1);
}

#[test]
fn a_reset_by_closure_is_a_hang_up() {
    let seam = FakeSeam::start().unwrap();
    seam.respond_with(|_| Some(Failure::reset()));
    let hung_up = Wire::open(&seam).call(&post(&seam, &body()));
    assert_eq!(hung_up.unwrap_err().kind(), ErrorKind::UnexpectedEof);
    assert_eq!(seam.requests().len(), 1);
}

#[test]
fn an_answer_that_breaks_off() {
    let seam = FakeSeam::start().unwrap();
    seam.fail_next(Failure::truncated());
    let mut wire = Wire::open(&seam);
    wire.write(&post(&seam, &body()).bytes()).unwrap();
    let text = String::from_utf8(wire.rest().unwrap()).unwrap();
    let (head, part) = text.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK"));
    let length = head.split("content-length: ").nth(1).unwrap();
    let length: usize = length.lines().next().unwrap().parse().unwrap();
    assert!(part.starts_with('{') && part.len() == length / 2, "{text}");
    assert!(seam.customer("c").is_some());
}

#[test]
fn raw_bytes() {
    let seam = FakeSeam::start().unwrap();
    seam.fail_next(Failure::raw([0, 255, b'\n']));
    let mut wire = Wire::open(&seam);
    wire.write(&post(&seam, &body()).bytes()).unwrap();
    assert_eq!(wire.rest().unwrap(), [0, 255, b'\n']);
    assert!(seam.customer("c").is_none());
}

#[test]
fn answers_that_come_late() {
    let wait = Duration::from_millis(150);
    let start = Instant::now();
    let (answer, carried_out) = failed(Failure::delay(wait));
    assert_eq!((answer.unwrap().status, carried_out), (200, true));
    assert!(start.elapsed() >= wait);

    for failure in [Failure::hang_up(), Failure::reset(), Failure::status(500)] {
        let start = Instant::now();
        let _ = failed(failure.after(wait));
        assert!(start.elapsed() >= wait);
    }
}

#[test]
fn failures_come_in_the_order_they_were_asked_for() {
    let seam = FakeSeam::start().unwrap();
    seam.fail_times(2, Failure::status(500));
    seam.fail_times(0, Failure::status(501));
    seam.fail_next(Failure::status(502));
    let mut wire = Wire::open(&seam);
    let statuses: Vec<_> = (0..5)
        .map(|_| wire.call(&post(&seam, "{}")).unwrap().status)
        .collect();
    assert_eq!(statuses, [500, 500, 502, 200, 200]);
}

#[test]
fn a_closure_sees_each_request_that_is_left() {
    let seam = FakeSeam::start().unwrap();
    let seen = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&seen);
    seam.respond_with(move |request| {
        count.fetch_add(1, Ordering::Relaxed);
        let locale = request.json()?.get("locale")?;
        (locale == "el-GR").then(|| Failure::status(418))
    });
    seam.fail_next(Failure::status(500));
    let mut wire = Wire::open(&seam);
    let mut status = |body: &str| wire.call(&post(&seam, body)).unwrap().status;
    assert_eq!(status(r#"{"locale": "el-GR"}"#), 500);
    assert_eq!(status(r#"{"locale": "el-GR"}"#), 418);
    assert_eq!(status(r#"{"locale": "pl-PL"}"#), 200);
    assert_eq!(seen.load(Ordering::Relaxed), 2);

    seam.respond_with(|_| None);
    assert_eq!(status(r#"{"locale": "el-GR"}"#), 200);
}

#[test]
fn a_closure_that_panics_closes_its_connection_alone() {
    let seam = FakeSeam::start().unwrap();
    seam.respond_with(|request| {
        assert!(request.query().is_none(), "on purpose");
        None
    });
    let mut bystander = Wire::open(&seam);
    assert_eq!(bystander.call(&post(&seam, "{}")).unwrap().status, 200);
    let mut request = post(&seam, "{}");
    request.path = "/?panic";
    assert!(Wire::open(&seam).call(&request).is_err());
    assert_eq!(bystander.call(&post(&seam, "{}")).unwrap().status, 200);
}
