//! Connections of every kind.

use std::io::ErrorKind;
use std::thread;
use std::time::{Duration, Instant};

use seam_portal::testing::FakeSeam;
use serde_json::json;

use crate::wire::{Wire, call, post};

fn seam() -> FakeSeam {
    FakeSeam::start().unwrap()
}

#[test]
fn connections_are_kept() {
    let seam = seam();
    let mut wire = Wire::open(&seam);
    for _ in 0..10 {
        let answer = wire.call(&post(&seam, "{}")).unwrap();
        assert_eq!(answer.header("connection"), Some("keep-alive"));
    }
    let answer = wire
        .call(&post(&seam, "{}").with("connection", "close"))
        .unwrap();
    assert_eq!(answer.header("connection"), Some("close"));
    assert_eq!(wire.rest().unwrap(), b"");
}

#[test]
fn an_error_keeps_the_connection() {
    let seam = seam();
    let mut wire = Wire::open(&seam);
    for (body, status) in [("[]", 400), ("{}", 200), ("", 400), ("{}", 200)] {
        assert_eq!(wire.call(&post(&seam, body)).unwrap().status, status);
    }
}

#[test]
fn requests_may_come_in_one_go_or_in_bits() {
    let seam = seam();
    let mut wire = Wire::open(&seam);
    let one = post(&seam, "{}").bytes();
    wire.write(&one.repeat(3)).unwrap();
    for _ in 0..3 {
        assert_eq!(wire.answer(false).unwrap().status, 200);
    }
    for byte in one {
        wire.write(&[byte]).unwrap();
    }
    assert_eq!(wire.answer(false).unwrap().status, 200);
}

#[test]
fn bodies_may_be_chunked() {
    let seam = seam();
    let mut wire = Wire::open(&seam);
    let head = post(&seam, "").head("transfer-encoding", "chunked");
    for chunks in [
        "13\r\n{\"locale\": \"pt-PT\"}\r\n0\r\n\r\n",
        "1;why=not\r\n{\r\n00012\r\n\"locale\": \"pt-PT\"}\r\n0\r\ntrailer: x\r\n\r\n",
    ] {
        wire.write(&head).unwrap();
        wire.write(chunks.as_bytes()).unwrap();
        assert_eq!(wire.answer(false).unwrap().status, 200);
    }
    for request in seam.requests() {
        assert_eq!(request.body(), b"{\"locale\": \"pt-PT\"}");
    }
}

#[test]
fn a_client_may_wait_to_be_asked_for_the_body() {
    let seam = seam();
    let mut wire = Wire::open(&seam);
    let request = post(&seam, "{}").with("expect", "100-continue");
    wire.write(&request.head("content-length", "2")).unwrap();
    assert_eq!(wire.answer(false).unwrap().status, 100);
    wire.write(b"{}").unwrap();
    assert_eq!(wire.answer(false).unwrap().status, 200);
}

#[test]
fn large_bodies_are_taken_and_larger_ones_refused() {
    let seam = seam();
    let rooms: Vec<_> = (0..20_000)
        .map(|room| json!({ "room_key": room.to_string(), "name": "Room" }))
        .collect();
    let body = json!({ "customer_data": { "customer_key": "c", "rooms": rooms } });
    assert_eq!(call(&seam, &post(&seam, &body)).status, 200);
    assert_eq!(
        seam.customer("c").unwrap()["rooms"]
            .as_array()
            .unwrap()
            .len(),
        20_000
    );
    drop(seam.take_requests());

    // The client can read the answer although it continues to send.
    let mut request = post(&seam, "");
    request.body = vec![b' '; 17 * 1024 * 1024];
    let mut wire = Wire::open(&seam);
    let _ = wire.write(&request.bytes());
    assert_eq!(wire.answer(false).unwrap().error().0, 413);
    let mut request = post(&seam, "");
    request.path = String::leak(format!("/{}", "a".repeat(64 * 1024)));
    assert_eq!(call(&seam, &request).error().0, 431);
    assert!(seam.requests().is_empty());
}

#[test]
fn garbage_is_survived() {
    let seam = seam();
    let mut bytes: Vec<u8> = Vec::new();
    let mut state: u32 = 1;
    for round in 1..200 {
        bytes.clear();
        for _ in 0..round * 7 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            bytes.push(state.to_be_bytes()[0]);
        }
        bytes.extend_from_slice(b"\r\n\r\n");
        let mut wire = Wire::open(&seam);
        let _ = wire.write(&bytes);
        match wire.answer(false) {
            Ok(answer) => assert_eq!(answer.error().0, 400, "{bytes:?}"),
            Err(error) => assert_ne!(error.kind(), ErrorKind::WouldBlock, "{bytes:?}"),
        }
    }
    assert!(seam.requests().is_empty());
    assert_eq!(call(&seam, &post(&seam, "{}")).status, 200);
}

#[test]
fn requests_cut_at_every_byte_are_survived() {
    let seam = seam();
    let right = post(&seam, "{\"read_only\": true}").bytes();
    for end in 0..right.len() {
        let mut wire = Wire::open(&seam);
        wire.write(&right[..end]).unwrap();
    }
    assert_eq!(call(&seam, &post(&seam, "{}")).status, 200);
    assert_eq!(seam.requests().len(), 1);
}

#[test]
fn many_connections_are_served_at_once() {
    let (clients, calls) = (96, 25);
    let seam = seam();
    let start = Instant::now();
    thread::scope(|scope| {
        for client in 0..clients {
            let seam = &seam;
            scope.spawn(move || {
                let mut wire = Wire::open(seam);
                for call in 0..calls {
                    let key = format!("{client}-{call}");
                    let body = json!({ "customer_data": { "customer_key": key } });
                    let answer = wire.call(&post(seam, &body)).unwrap().json();
                    assert_eq!(answer["customer_portal"]["customer_key"], key);
                }
            });
        }
    });
    assert_eq!(seam.requests().len(), clients * calls);
    assert_eq!(seam.customer_keys().len(), clients * calls);
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "{:?}",
        start.elapsed()
    );
}
