//! Requests that Seam would refuse are not sent.

use std::io::ErrorKind;
use std::net::TcpListener;

use seam_portal::{Client, CreatePortal, CustomerData, Error, InvalidField, Room, portal};

use super::builder;

const MESSAGE: &str = "the request is invalid and was not sent: \
    `customer_data.rooms[3].room_key`: empty: write an identifier of at least one character";

fn invalid() -> CreatePortal<'static> {
    let room = |key: &'static str| Room {
        room_key: key.into(),
        ..Room::EMPTY
    };
    CreatePortal {
        customer_data: Some(CustomerData {
            customer_key: "c".into(),
            rooms: Some(["0", "1", "2", ""].map(room).into()),
            ..CustomerData::EMPTY
        }),
        ..CreatePortal::EMPTY
    }
}

/// A listener and its endpoint. A test checks that nobody connects to it.
fn untouched() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    (listener, endpoint)
}

fn paths(error: &Error) -> Vec<&str> {
    let Error::InvalidInput(error) = error else {
        panic!("{error}")
    };
    error.fields().iter().map(InvalidField::path).collect()
}

#[test]
fn a_call_ends_before_it_connects() {
    let (listener, endpoint) = untouched();
    let client = builder(endpoint).build().unwrap();
    let error = client.create_portal(&invalid()).unwrap_err();
    assert_eq!(listener.accept().unwrap_err().kind(), ErrorKind::WouldBlock);
    assert_eq!(paths(&error), ["customer_data.rooms[3].room_key"]);
    assert_eq!(error.to_string(), MESSAGE);
    assert!(!error.may_have_been_carried_out());
    assert!(!error.is_retryable());
    assert_eq!(
        (error.status(), error.request_id(), error.retry_after()),
        (None, None, None)
    );
    let Error::InvalidInput(error) = error else {
        panic!("{error}")
    };
    assert!(error.api().is_none());
}

#[test]
fn the_macro_sends_nothing_either() {
    let (listener, endpoint) = untouched();
    let client = builder(endpoint).build().unwrap();
    let customer_key = "";
    let error = portal!(client, { customer_data: { customer_key } }).unwrap_err();
    assert_eq!(listener.accept().unwrap_err().kind(), ErrorKind::WouldBlock);
    assert_eq!(paths(&error), ["customer_data.customer_key"]);
}

#[test]
fn a_request_is_not_prepared() {
    let client = Client::new("seam_key").unwrap();
    let error = client.prepare(&invalid()).unwrap_err();
    assert_eq!(error.to_string(), MESSAGE);
}

#[test]
fn validation_can_be_turned_off() {
    let (listener, endpoint) = untouched();
    let client = builder(endpoint)
        .validate(false)
        .timeout(std::time::Duration::from_millis(100))
        .build()
        .unwrap();
    let prepared = client.prepare(&invalid()).unwrap();
    assert_eq!(*prepared.body(), serde_json::to_vec(&invalid()).unwrap());
    let error = client.create_portal(&invalid()).unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error}");
    assert!(listener.accept().is_ok());
}

/// What cannot be written as JSON is a separate error. It is only reported if the request is valid.
#[test]
fn an_unwritable_request_is_reported_if_it_is_valid() {
    let client = Client::new("seam_key").unwrap();
    let map = std::collections::BTreeMap::from([(vec![1], 2)]);
    let mut request = invalid();
    request.unchecked = request.unchecked.with("map", map);
    assert!(matches!(
        client.prepare(&request),
        Err(Error::InvalidInput(_))
    ));
    request.customer_data = None;
    let error = client.prepare(&request).unwrap_err();
    assert!(matches!(error, Error::Configuration(_)), "{error}");
}
