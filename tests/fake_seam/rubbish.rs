//! Bytes of all kinds. No thread of the server panics.

use std::net::Shutdown;
use std::panic;
use std::sync::{Arc, Mutex};

use kit::{Cases, Random};
use seam_portal::testing::{Failure, FakeSeam};

use crate::wire::{Request, Wire, call, post};

/// What a mutation inserts: whatever might confuse a parser of HTTP or JSON.
const PIECES: &[&[u8]] = &[
    b"\r\n",
    b"\n",
    b"\r\n\r\n",
    b"\0",
    b"\xff\xfe",
    b" ",
    b":",
    b"?token=",
    b"content-length: 99999999999999999999\r\n",
    b"content-length: 3\r\n",
    b"transfer-encoding: chunked\r\n",
    b"ffffffffffffffff\r\n",
    b"0\r\n\r\n",
    b"1e999",
    b"\"\\ud800\"",
    b"[[[[[[[[[[",
    b"{\"customer_data\":{}}",
    b"null",
    b"-0",
    b"authorization: \r\n",
    b"host: [::1\r\n",
    b"expect: 100-continue\r\n",
];

fn mutated(mut bytes: Vec<u8>, random: &mut Random) -> Vec<u8> {
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        let to = (at + random.below(20)).min(bytes.len());
        match random.below(4) {
            0 => drop(bytes.drain(at..to)),
            1 => {
                let piece = PIECES[random.below(PIECES.len())];
                drop(bytes.splice(at..at, piece.iter().copied()));
            }
            2 => {
                let copy = bytes[at..to].to_vec();
                drop(bytes.splice(at..at, copy));
            }
            _ => {
                let bits = random.below(256).to_le_bytes()[0];
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= bits;
                }
            }
        }
    }
    bytes
}

/// The requests before mutation: everything that the server supports.
fn requests(seam: &FakeSeam) -> Vec<Vec<u8>> {
    let body = "{\"customer_data\":{\"customer_key\":\"c\",\"rooms\":[{\"room_key\":\"1\",\
                \"name\":\"One\"}]},\"customer_resources_filters\":[{\"field\":\"a\",\
                \"operation\":\"=\",\"value\":true}],\"landing_page\":{\"manage\":\
                {\"room_key\":\"1\"}},\"deep_link\":{\"resource_type\":\"space\",\
                \"resource_key\":\"s\"}}";
    let right = post(seam, body);
    let answer = call(seam, &right).json();
    let url = answer["magic_link"]["url"].as_str().unwrap();
    let page = Request {
        method: "GET",
        path: String::leak(url.strip_prefix("http://seam").unwrap().to_owned()),
        headers: Vec::new(),
        body: Vec::new(),
    };
    let mut chunked = post(seam, "").head("transfer-encoding", "chunked");
    chunked.extend_from_slice(b"2;a=b\r\n{}\r\n0\r\ntrailer: x\r\n\r\n");
    vec![right.bytes(), page.bytes(), chunked]
}

#[test]
fn no_thread_panics() {
    let panics = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&panics);
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        // Closures of other tests panic on purpose.
        if !place.contains("tests/")
            && std::thread::current().name() == Some("fake-seam-connection")
        {
            seen.lock().unwrap().push(place);
        }
        usual(info);
    }));

    let seam = FakeSeam::start().unwrap();
    seam.take_unknown_keys();
    let requests = requests(&seam);
    let cases = Cases::new(3000);
    let mut answered = 0;
    let mut round = 0;
    cases.in_turn(|random, _| {
        round += 1;
        match random.below(20) {
            0 => seam.fail_next(Failure::truncated()),
            1 => seam.fail_next(Failure::lost_answer()),
            _ => {}
        }
        let bytes = mutated(requests[round % requests.len()].clone(), random);
        let mut wire = Wire::open(&seam);
        // The server may close the connection before it has read everything.
        let _ = wire.write(&bytes);
        wire.shut_down(Shutdown::Write);
        let answer = wire.rest().unwrap_or_default();
        answered += usize::from(answer.starts_with(b"HTTP/1.1 "));
    });
    // The mutated requests are not so wrong that the server records none of them.
    assert!(answered > cases.count / 3, "{answered}");
    assert!(seam.requests().len() > cases.count / 10);
    drop(seam.take_requests());
    assert_eq!(*panics.lock().unwrap(), [""; 0]);
    // The server still works after the remaining failures.
    while !is_answered(&seam) {}
}

fn is_answered(seam: &FakeSeam) -> bool {
    let mut wire = Wire::open(seam);
    let _ = wire.write(&post(seam, "{}").bytes());
    wire.shut_down(Shutdown::Write);
    let answer = wire.rest().unwrap_or_default();
    answer.starts_with(b"HTTP/1.1 200") && answer.ends_with(b"}")
}
