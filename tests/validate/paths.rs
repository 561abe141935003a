//! The client and the server name the same fields.

use seam_portal::testing::FakeSeam;
use seam_portal::{Client, CreatePortal, Error, portal};

/// The paths that the error of a call names.
fn paths(client: &Client, request: &CreatePortal<'_>) -> Vec<String> {
    let Err(Error::InvalidInput(error)) = client.create_portal(request) else {
        panic!("not refused")
    };
    let paths = error.fields().iter().map(|field| field.path().to_owned());
    paths.collect()
}

#[test]
fn what_is_refused_before_is_what_seam_refuses() {
    let fake = FakeSeam::start().unwrap();
    let server = Client::builder()
        .endpoint(fake.endpoint())
        .api_key(fake.api_key())
        .validate(false)
        .build()
        .unwrap();
    let (empty, time, long, minutes) = ("", "noon", "x".repeat(501), 0_u32);
    let rooms =
        [("1", "One"), ("", "Two")].map(|(room_key, name)| portal!(Room { room_key, name }));
    let request = portal! {
        customer_data: {
            customer_key: empty,
            reservations: [{
                reservation_key: empty,
                custom_metadata: { note: &long },
                ends_at: time,
            }],
            rooms,
            spaces: [{
                space_key: "s",
                name: "",
                customer_data: { default_checkin_time: time },
                duration_minutes: minutes,
            }],
        },
        customer_resources_filters: [{ field: empty, operation: "=", value: empty }],
        customization_profile_id: time,
    };
    let before = paths(&fake.client().unwrap(), &request);
    assert!(fake.requests().is_empty());
    let mut answered = paths(&server, &request);
    assert_eq!(fake.requests().len(), 1);
    // The errors of an answer are sorted by name.
    answered.sort();
    let mut sorted = before.clone();
    sorted.sort();
    assert_eq!(sorted, answered);
    assert_eq!(before.len(), 9);
}
