//! Calls by this library's own client.

use std::time::Duration;

use seam_portal::testing::{Failure, FakeSeam};
use seam_portal::{Client, ClientBuilder, Error, InvalidField, RetryPolicy, portal};

type IsExpected = fn(&Error) -> bool;

/// A client that also sends invalid requests, so that the server sees them.
fn builder(fake: &FakeSeam) -> ClientBuilder {
    Client::builder()
        .endpoint(fake.endpoint())
        .validate(false)
        .retries(RetryPolicy::none())
}

fn client(fake: &FakeSeam) -> Client {
    builder(fake).api_key(fake.api_key()).build().unwrap()
}

#[test]
fn portals_are_made_with_both_kinds_of_credentials() {
    let fake = FakeSeam::start().unwrap();
    let by_token = builder(&fake)
        .personal_access_token(fake.personal_access_token(), fake.workspace_id())
        .build()
        .unwrap();
    for seam in [client(&fake), by_token] {
        let portal = portal!(seam, { customer_data: { customer_key: "c" } }).unwrap();
        assert_eq!(portal.customer_key, "c");
        assert_eq!(portal.workspace_id, fake.workspace_id());
        assert!(portal.url().starts_with(fake.endpoint()));
    }
    let seam = builder(&fake).api_key("seam_other").build().unwrap();
    let error = portal!(seam, {}).unwrap_err();
    assert!(matches!(error, Error::Unauthorized(_)), "{error:?}");
}

#[test]
fn mistakes_are_found_by_their_path() {
    let fake = FakeSeam::start().unwrap();
    let (key, time) = ("", "noon");
    let error = portal!(client(&fake), {
        customer_data: {
            customer_key: "c",
            rooms: [{ room_key: "1", name: "One" }, { room_key: key, name: "Two" }],
            bookings: [{ booking_key: "b", ends_at: time }],
        },
    });
    let Err(Error::InvalidInput(error)) = error else {
        panic!("{error:?}")
    };
    let fields: Vec<_> = error.fields().iter().map(InvalidField::path).collect();
    let expected = [
        "customer_data.bookings[0].ends_at",
        "customer_data.rooms[1].room_key",
    ];
    assert_eq!(fields, expected);
}

#[test]
fn each_failure_is_an_error_of_its_own() {
    let wait = Duration::from_secs(7);
    let cases: Vec<(Failure, IsExpected)> = vec![
        (Failure::status(401), |error| {
            matches!(error, Error::Unauthorized(_))
        }),
        (Failure::status(503), |error| matches!(error, Error::Api(_))),
        (Failure::rate_limited(wait), |error| {
            matches!(error, Error::RateLimited(_)) && error.retry_after().is_some()
        }),
        (Failure::response(502, "text/html", "<h1>"), |error| {
            matches!(error, Error::Http(_))
        }),
        (
            Failure::status(302).header("location", "https://example.com/"),
            |error| matches!(error, Error::Redirect(_)),
        ),
        (Failure::reset(), |error| {
            matches!(error, Error::Transport(_))
        }),
        (Failure::hang_up(), |error| {
            matches!(error, Error::Transport(_))
        }),
        (Failure::lost_answer(), |error| {
            matches!(error, Error::Transport(_))
        }),
        (Failure::raw("garbage"), |error| {
            matches!(error, Error::Transport(_))
        }),
        (Failure::truncated(), |error| {
            matches!(error, Error::UnreadableAnswer(_))
        }),
        (Failure::delay(Duration::MAX), |error| {
            matches!(error, Error::Timeout(_))
        }),
    ];
    for (failure, is_expected) in cases {
        let fake = FakeSeam::start().unwrap();
        let limit = Duration::from_millis(500);
        let seam = builder(&fake).api_key(fake.api_key()).timeout(limit);
        let seam = seam.build().unwrap();
        fake.fail_next(failure.clone());
        let error = portal!(seam, {}).unwrap_err();
        assert!(is_expected(&error), "{failure:?}: {error:?}");
        assert!(portal!(seam, {}).is_ok(), "after {failure:?}");
    }
}

#[test]
fn the_default_policy_gets_through() {
    let fake = FakeSeam::start().unwrap();
    let seam = builder(&fake)
        .api_key(fake.api_key())
        .retries(RetryPolicy::default())
        .build()
        .unwrap();
    fake.fail_next(Failure::rate_limited(Duration::ZERO));
    fake.fail_next(Failure::status(503));
    assert!(portal!(seam, {}).is_ok());
    assert_eq!(fake.requests().len(), 3);
}
