//! Writing requests as JSON.

use std::iter::successors;

use seam_portal::{Client, CreatePortal, portal};

use crate::{count, counted, names};

/// A request with everything that has a special way of being written: names, numbers, unions,
/// `null`.
fn request(names: &[String]) -> CreatePortal<'_> {
    portal! {
        customer_data: {
            customer_key: "c",
            reservations: [..names.iter().map(|name| portal!(Reservation {
                reservation_key: name,
                room_keys: [name],
                custom_metadata: { vip: true, region: "e\"u", note: null },
            }))],
            spaces: [{
                space_key: "s",
                name: "S",
                duration_minutes: 90,
                geolocation: { latitude: 38.7, longitude: -9.1 },
                customer_data: { address: null },
            }],
        },
        customer_resources_filters: [region = "eu", is_vip = true],
        navigation_mode: restricted,
        locale: "pt-PT",
    }
}

#[test]
fn nothing_but_the_buffer_is_needed() {
    let names = names(1_000);
    let request = request(&names);
    let mut buffer = serde_json::to_vec(&request).unwrap();
    buffer.clear();
    let written = count(|| serde_json::to_writer(&mut buffer, &request).unwrap());
    assert_eq!(written, 0);
    assert!(buffer.len() > 1_000);
}

#[test]
fn validation_needs_nothing() {
    let names = names(1_000);
    let request = request(&names);
    let validated = count(|| request.validate().unwrap());
    assert_eq!(validated, 0);
}

/// The client writes into one buffer. Only its growth depends on the request.
#[test]
fn the_client_writes_into_one_buffer() {
    let client = Client::new("seam_key").unwrap();
    let prepare = |request: &CreatePortal<'_>| counted(|| client.prepare(request).unwrap());
    // The first copy of the endpoint's address makes later copies share it.
    prepare(&CreatePortal::EMPTY);
    let (nothing, _) = prepare(&CreatePortal::EMPTY);
    for number in [1, 100, 10_000] {
        let names = names(number);
        let request = request(&names);
        let (info, prepared) = prepare(&request);
        // The buffer starts with 1 kB and doubles until the body fits.
        let length = prepared.body().len() as u64;
        let sizes = successors(Some(1024), |size| Some(size * 2));
        let grown: Vec<u64> = sizes.take_while(|size| *size < length).collect();
        let (times, bytes) = (grown.len() as u64, grown.iter().sum::<u64>() * 2);
        assert_eq!(info.count_total, nothing.count_total + times, "{number}");
        assert_eq!(info.bytes_total, nothing.bytes_total + bytes, "{number}");
    }
}
