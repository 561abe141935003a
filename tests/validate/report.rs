//! What an `InvalidRequest` shows.

use std::error::Error as _;

use seam_portal::{CustomerData, Error, PathSegment, Reservation, Room, portal};

/// So many rooms without a key.
fn rooms(count: usize) -> CustomerData<'static> {
    CustomerData {
        customer_key: "c".into(),
        rooms: Some((0..count).map(|_| Room::EMPTY).collect()),
        ..CustomerData::EMPTY
    }
}

#[test]
fn every_mistake_is_there_and_a_message_names_some() {
    let error = rooms(10_000).validate().unwrap_err();
    assert_eq!(error.fields().len(), 10_000);
    assert_eq!(error.fields()[9_999].path(), "rooms[9999].room_key");

    let message = error.to_string();
    assert!(message.starts_with("the request is invalid: `rooms[0].room_key`: empty: write "));
    assert!(
        message.ends_with(
            "`rooms[19].room_key`: empty: write an identifier of at least one \
        character; and 9980 more"
        ),
        "{message}"
    );
    assert_eq!(message.lines().count(), 1);

    let message = rooms(20).validate().unwrap_err().to_string();
    assert!(message.ends_with(" of at least one character"), "{message}");
}

#[test]
fn segments_lead_to_the_record() {
    let error = rooms(3).validate().unwrap_err();
    let segments: Vec<_> = error.fields()[2].segments().collect();
    let [
        PathSegment::Key("rooms"),
        PathSegment::Index(at),
        PathSegment::Key(name),
    ] = segments[..]
    else {
        panic!("{segments:?}")
    };
    assert_eq!((at, name), (2, "room_key"));
    assert_eq!(error.fields()[2].segments().len(), 3);
}

/// A wrong value may be personal data, for example a guest's name in the wrong column.
#[test]
fn no_value_is_repeated() {
    let text = "Ada Lovelace";
    let long = "Ada Lovelace ".repeat(50);
    let stay = portal!(Reservation {
        reservation_key: "r",
        starts_at: text,
        custom_metadata: { note: &long },
    });
    let request = portal! {
        customization_profile_id: text,
        customer_resources_filters: [{ field: text, operation: "=", value: text }],
        customer_data: {
            customer_key: "c",
            reservations: [stay],
            spaces: [{ space_key: "s", name: "", customer_data: { default_checkin_time: text } }],
        },
    };
    let error = request.validate().unwrap_err();
    assert_eq!(error.fields().len(), 5);
    let shown = format!("{error}\n{error:?}");
    assert!(!shown.contains("Ada"), "{shown}");
}

#[test]
fn it_is_an_error_of_a_call_as_well() {
    let stay = Reservation::EMPTY;
    let error = stay.validate().unwrap_err();
    assert!(error.source().is_none());
    let error = Error::from(error);
    assert!(matches!(&error, Error::InvalidInput(error) if error.api().is_none()));
    assert_eq!(
        error.to_string(),
        "the request is invalid and was not sent: \
         `reservation_key`: empty: write an identifier of at least one character"
    );
}
