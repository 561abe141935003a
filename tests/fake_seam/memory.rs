//! The customers and requests that it remembers.

use seam_portal::testing::{Failure, FakeSeam};
use serde_json::{Value, json};

use crate::wire::{PATH, Wire, call, post};

#[test]
fn customers_are_upserted_by_key() {
    let seam = FakeSeam::start().unwrap();
    let send = |data: Value| {
        let answer = call(&seam, &post(&seam, &json!({ "customer_data": data })));
        assert_eq!(answer.status, 200);
    };
    send(json!({ "customer_key": "b", "rooms": [{ "room_key": "1", "name": "One" }] }));
    send(json!({ "customer_key": "a", "guests": [{ "guest_key": "g", "name": "Ada" }] }));
    send(json!({ "customer_key": "b", "rooms": [
        { "room_key": "2", "name": "Two" },
        { "room_key": "1", "name": "Uno" },
    ] }));
    send(json!({ "customer_key": "b", "guests": [] }));

    assert_eq!(seam.customer_keys(), ["a", "b"]);
    let rooms = json!([
        { "room_key": "1", "name": "Uno" },
        { "room_key": "2", "name": "Two" },
    ]);
    let expected = json!({ "customer_key": "b", "rooms": rooms, "guests": [] });
    assert_eq!(seam.customer("b"), Some(expected));
    assert_eq!(seam.customer("c"), None);
}

#[test]
fn what_is_refused_or_fails_changes_no_customer() {
    let seam = FakeSeam::start().unwrap();
    let body = json!({ "customer_data": { "customer_key": "c", "rooms": [{}] } });
    assert_eq!(call(&seam, &post(&seam, &body)).status, 400);
    let body = json!({ "customer_data": { "customer_key": "c" } });
    call(&seam, &post(&seam, &body).without("authorization"));
    seam.fail_next(Failure::status(500));
    call(&seam, &post(&seam, &body));
    assert_eq!(seam.customer("c"), None);
    assert_eq!(seam.requests().len(), 3);
}

#[test]
fn requests_are_recorded_as_they_came() {
    let seam = FakeSeam::start().unwrap();
    let mut wire = Wire::open(&seam);
    wire.call(&post(&seam, " { \"locale\":\"pt-PT\"}").with("X-Thing", " a b "))
        .unwrap();
    let mut wrong = post(&seam, "not JSON").without("authorization");
    wrong.path = "/elsewhere?a=b";
    wire.call(&wrong).unwrap();

    let requests = seam.requests();
    let [right, wrong] = requests.as_slice() else {
        panic!("{requests:?}")
    };
    assert_eq!(
        (right.method(), right.path(), right.query()),
        ("POST", PATH, None)
    );
    assert_eq!(right.body(), b" { \"locale\":\"pt-PT\"}");
    assert_eq!(right.json(), Some(&json!({ "locale": "pt-PT" })));
    assert_eq!(right.header("x-thing"), Some("a b"));
    assert_eq!(right.header("X-THING"), Some("a b"));
    assert_eq!(right.header("nothing"), None);
    let authorization = format!("Bearer {}", seam.api_key());
    assert_eq!(right.header("authorization"), Some(authorization.as_str()));
    let names: Vec<_> = right.headers().map(|(name, _)| name).collect();
    let expected = [
        "host",
        "authorization",
        "content-type",
        "x-thing",
        "content-length",
    ];
    assert_eq!(names, expected);

    assert_eq!((wrong.path(), wrong.query()), ("/elsewhere", Some("a=b")));
    assert_eq!((wrong.body(), wrong.json()), (&b"not JSON"[..], None));
}

#[test]
fn requests_can_be_taken() {
    let seam = FakeSeam::start().unwrap();
    let mut wire = Wire::open(&seam);
    for locale in ["fr-FR", "it-IT"] {
        wire.call(&post(&seam, &json!({ "locale": locale })))
            .unwrap();
        let requests = seam.take_requests();
        assert_eq!(requests.len(), 1);
        assert_eq!(requests[0].json().unwrap()["locale"], locale);
    }
    assert!(seam.requests().is_empty());
}

#[test]
fn each_has_a_memory_of_its_own() {
    let (one, other) = (FakeSeam::start().unwrap(), FakeSeam::start().unwrap());
    call(
        &one,
        &post(&one, &json!({ "customer_data": { "customer_key": "c" } })),
    );
    assert!(other.requests().is_empty() && other.customer("c").is_none());
}

#[test]
fn debug_shows_no_secrets() {
    let seam = FakeSeam::start().unwrap();
    let body = json!({ "customer_data": { "customer_key": "secret" } });
    let answer = call(&seam, &post(&seam, &body)).json();
    let shown = format!("{seam:?} {:#?}", seam.requests());
    let (_, token) = answer["magic_link"]["url"]
        .as_str()
        .unwrap()
        .split_once('=')
        .unwrap();
    for secret in [
        seam.api_key(),
        seam.personal_access_token(),
        token,
        "secret",
    ] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(
        shown.contains(seam.endpoint()) && shown.contains("[redacted]"),
        "{shown}"
    );
}
