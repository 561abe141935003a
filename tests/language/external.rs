//! Date-times and UUIDs: types of other crates, by value and by reference, and this crate's own
//! `Timestamp`.

use seam_portal::{Timestamp, portal};
use serde_json::json;
use uuid::Uuid;

use crate::wire;

const ID: &str = "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90";

/// Every form of a value of a type, in an optional field.
macro_rules! moments {
    ($moment:expr => $text:literal) => {{
        let moment = $moment;
        let (some, none) = (Some(moment.clone()), moment.clone());
        let none = Some(none).filter(|_| false);
        macro_rules! booking {
            ($start:expr, $expected:expr) => {
                assert_eq!(
                    wire(&portal!(Booking { booking_key: "b", starts_at: $start })),
                    $expected
                );
            };
        }
        let given = json!({ "booking_key": "b", "starts_at": $text });
        booking!(&moment, given);
        booking!(Some(&moment), given);
        booking!(&some, given);
        booking!(some.as_ref(), given);
        booking!(some.clone(), given);
        booking!(moment.clone(), given);
        booking!(&none, json!({ "booking_key": "b" }));
        booking!(none, json!({ "booking_key": "b" }));
    }};
}

#[test]
fn date_times_of_chrono() {
    let moment = chrono::DateTime::parse_from_rfc3339("2026-12-01T15:00:00+01:00");
    let moment = moment.expect("a moment");
    moments!(moment => "2026-12-01T15:00:00+01:00");
    moments!(moment.to_utc() => "2026-12-01T14:00:00+00:00");
}

#[test]
fn date_times_of_jiff() {
    moments!(jiff::Timestamp::UNIX_EPOCH => "1970-01-01T00:00:00Z");
}

#[test]
fn date_times_of_time() {
    moments!(time::OffsetDateTime::UNIX_EPOCH => "1970-01-01T00:00:00Z");
}

/// A date-time of an answer can be used in a request.
#[test]
fn date_times_of_answers() {
    moments!(Timestamp::from("2026-12-01T15:00:00Z") => "2026-12-01T15:00:00Z");
}

#[test]
fn uuids_in_each_kind_of_text_that_can_hold_one() {
    let id: Uuid = ID.parse().expect("a UUID");
    let (some, none) = (Some(id), None::<Uuid>);
    macro_rules! all {
        ($($id:expr),* $(,)?) => {$(
            let room = portal!(Room { room_key: $id, name: $id, parent_site_key: $id });
            assert_eq!(wire(&room), json!({ "room_key": ID, "name": ID, "parent_site_key": ID }));
            let request = portal! {
                customization_profile_id: $id,
                customer_resources_filters: [owner = $id],
                customer_data: {
                    customer_key: "c",
                    spaces: [{ space_key: $id, name: "S", customer_data: { address: $id } }],
                    reservations: [{ reservation_key: $id, custom_metadata: { owner: $id } }],
                },
            };
            assert_eq!(wire(&request), json!({
                "customization_profile_id": ID,
                "customer_resources_filters": [{ "field": "owner", "operation": "=", "value": ID }],
                "customer_data": {
                    "customer_key": "c",
                    "spaces": [{ "space_key": ID, "name": "S", "customer_data": { "address": ID } }],
                    "reservations": [{ "reservation_key": ID, "custom_metadata": { "owner": ID } }],
                },
            }));
        )*};
    }
    all![id, &id];
    macro_rules! optional {
        ($($id:expr => $expected:expr),* $(,)?) => {$(
            let reservation = portal!(Reservation {
                reservation_key: "r",
                guest_key: $id,
                name: $id,
                custom_metadata: { owner: $id },
            });
            let mut expected = json!({ "reservation_key": "r", "custom_metadata": {} });
            if let Some(id) = $expected {
                expected["guest_key"] = json!(id);
                expected["name"] = json!(id);
                expected["custom_metadata"]["owner"] = json!(id);
            }
            assert_eq!(wire(&reservation), expected);
            let request = portal! { customization_profile_id: $id };
            assert_eq!(request.customization_profile_id.as_deref(), $expected);
        )*};
    }
    optional![
        some => Some(ID),
        &some => Some(ID),
        some.as_ref() => Some(ID),
        none => None::<&str>,
        &none => None::<&str>,
        none.as_ref() => None::<&str>,
    ];
}

#[test]
fn lists_of_uuids() {
    let id: Uuid = ID.parse().expect("a UUID");
    let (array, vector, some) = ([id], vec![id], Some(vec![id]));
    macro_rules! all {
        ($($keys:expr),* $(,)?) => {$(
            let grant = portal!(AccessGrant { access_grant_key: "g", room_keys: $keys });
            assert_eq!(wire(&grant)["room_keys"], json!([ID]));
        )*};
    }
    all![
        vector.clone(),
        &vector,
        &vector[..],
        array,
        &array,
        some.clone(),
        &some,
        some.as_deref(),
    ];
    let grant = portal!(AccessGrant {
        access_grant_key: id,
        room_keys: [
            id,
            &id,
            ..vector.iter(),
            ..&vector,
            ..vector.clone(),
            ..array
        ],
        space_keys: [..vector],
    });
    assert_eq!(
        wire(&grant),
        json!({ "access_grant_key": ID, "room_keys": vec![ID; 6], "space_keys": [ID] })
    );
}
