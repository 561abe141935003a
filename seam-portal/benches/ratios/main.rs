//! How fast `seam-portal` is compared with code that does not use it, as ratios.
//!
//! `cargo bench -p seam-portal --bench ratios` measures both candidates of a comparison in turns,
//! in one process, so that other work on the machine slows both down. A ratio of 1.10 means that
//! the other one takes 1.10 times as long. Without cargo's `--bench`, everything runs once and
//! nothing is printed.

#[path = "../plain/mod.rs"]
#[allow(dead_code, missing_docs, unreachable_pub, clippy::pedantic)]
mod plain;
#[path = "../support/mod.rs"]
mod support;

mod duel;
mod pin;

use std::hint::black_box;

use duel::{Duel, Report};
use seam_portal::Client;
use serde::Serialize;
use support::data::Hotel;
use support::sending::{Bare, bold, client, server};
use support::{by_hand, requests};

const ROOMS: usize = 10_000;

fn main() {
    let report = if std::env::args().any(|argument| argument == "--bench") {
        Report::new()
    } else {
        Report::trial()
    };
    pin::to_one_processor();
    serialize(&report);
    validate(&report);
    create_portal(&report);
}

fn serialize(report: &Report) {
    let locale = Some(plain::Locale::PtPt);
    written(
        report,
        "serialize, small",
        &requests::small("grand-hotel", Some("pt-PT")),
        &by_hand::small("grand-hotel", locale),
    );
    let hotel = Hotel::with(ROOMS);
    written(
        report,
        "serialize, large",
        &requests::large(&hotel),
        &by_hand::large(&hotel),
    );
    report.print(&mut Duel {
        what: "make and serialize, large",
        against: "derive",
        subject: || drop(serde_json::to_vec(&requests::large(black_box(&hotel)))),
        base: || drop(serde_json::to_vec(&by_hand::large(black_box(&hotel)))),
        least: 1.0,
    });
}

fn written(report: &Report, what: &str, subject: &impl Serialize, base: &impl Serialize) {
    let (mut one, mut other) = (to_vec(subject), to_vec(base));
    assert!(one == other, "{what}: not the same JSON");
    report.print(&mut Duel {
        what,
        against: "derive",
        subject: || write(black_box(subject), &mut one),
        base: || write(black_box(base), &mut other),
        least: 1.0,
    });
}

fn validate(report: &Report) {
    let hotel = Hotel::with(ROOMS);
    for (what, request) in [
        (
            "validate, small",
            requests::small("grand-hotel", Some("pt-PT")),
        ),
        ("validate, large", requests::large(&hotel)),
    ] {
        let mut buffer = to_vec(&request);
        report.print(&mut Duel {
            what,
            against: "serialize",
            subject: || assert!(black_box(&request).validate().is_ok()),
            base: || write(black_box(&request), &mut buffer),
            least: 1.0,
        });
    }
}

fn to_vec(request: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(request).expect("JSON")
}

fn write(request: &impl Serialize, buffer: &mut Vec<u8>) {
    buffer.clear();
    serde_json::to_writer(black_box(buffer), request).expect("JSON");
}

fn create_portal(report: &Report) {
    let server = server();
    let (client, bold) = (client(&server), bold(&server));
    let request = requests::small("grand-hotel", Some("pt-PT"));
    let call = |client: &Client| {
        let portal = client.create_portal(black_box(&request));
        drop(portal.expect("a portal"));
    };
    report.print(&mut Duel {
        what: "create_portal",
        against: "without validation",
        subject: || call(&client),
        base: || call(&bold),
        least: 0.99,
    });
    let prepared = || client.prepare(&request).expect("a request");
    for (against, bare) in [
        ("ureq, same limits", Bare::limited(prepared())),
        ("ureq, no limits", Bare::new(prepared())),
    ] {
        report.print(&mut Duel {
            what: "create_portal",
            against,
            subject: || call(&client),
            base: || drop(black_box(&bare).send()),
            least: 0.97,
        });
    }
}
