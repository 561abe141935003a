//! Sending requests.

use seam_portal::testing::FakeSeam;
use seam_portal::{Client, CreatePortal, portal};

use crate::{counted, names};

fn request(names: &[String]) -> CreatePortal<'_> {
    portal! {
        customer_data: {
            customer_key: "c",
            rooms: [..names.iter().map(|name| portal!(Room { room_key: name, name }))],
        },
    }
}

/// A call with a large request only allocates more than one with a small request where it writes
/// the request.
#[test]
fn a_request_is_written_once() {
    let fake = FakeSeam::start().unwrap();
    let client = Client::builder()
        .endpoint(fake.endpoint())
        .api_key(fake.api_key())
        .build()
        .unwrap();
    let (few, many) = (names(1), names(5_000));
    let (small, large) = (request(&few), request(&many));
    // To open the connection.
    client.create_portal(&small).unwrap();

    let sent = |request| {
        let (info, portal) = counted(|| client.create_portal(request));
        portal.unwrap();
        info.bytes_total
    };
    let written = |request| counted(|| client.prepare(request).unwrap()).0.bytes_total;
    let (sent_small, sent_large) = (sent(&small), sent(&large));
    // The lengths of texts such as the `content-length` header may differ. An attempt with less
    // time, because writing took some, also has settings of its own.
    let more = (sent_large - sent_small).abs_diff(written(&large) - written(&small));
    assert!(more < 1024, "{more} bytes");
}
