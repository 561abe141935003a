//! Requests with the names of their types, and a test that rustfmt formats them.

#![allow(unused_qualifications, reason = "paths are under test")]

use std::io::Write as _;
use std::process::{Command, Stdio};

use seam_portal::testing::FakeSeam;
use seam_portal::{CreatePortal, model, portal};
use serde_json::json;

use crate::wire;

const PRESET: CreatePortal<'_> = portal!(CreatePortal {
    locale: "en-US",
    features: Features {
        organize: OrganizeFeature { exclude: true },
        connect: seam_portal::ConnectFeature {
            accepted_providers: ["august", "yale"],
        },
    },
});

/// Every construct of the language.
fn everything<'a>(key: &'a str, rooms: &'a [(u8, &'a str)], read_only: bool) -> CreatePortal<'a> {
    portal!(CreatePortal {
        customer_data: model::CustomerData {
            customer_key: key,
            rooms: [
                Room {
                    room_key: "lobby",
                    name: "Lobby",
                },
                ..rooms.iter().map(|(floor, name)| portal!(Room {
                    room_key: floor.to_string(),
                    name
                })),
            ],
            #[cfg(all())]
            reservations: [seam_portal::model::Reservation {
                reservation_key: "r-9",
                starts_at: "2026-12-01T15:00:00Z",
                room_keys: ["lobby"],
                custom_metadata: CustomMetadata {
                    region: "eu",
                    is_vip: true,
                    note: null,
                },
            }],
            spaces: [Space {
                space_key: "studio",
                name: "Studio",
                duration_minutes: 90,
                geolocation: Geolocation {
                    latitude: 38.7,
                    longitude: -9.1,
                },
            }],
        },
        customer_resources_filters: [
            region = "eu",
            CustomerResourcesFilter {
                field: "is_vip",
                operation: "=",
                value: true,
            },
        ],
        landing_page: LandingPage {
            manage: ManageLandingPage {
                reservation_key: "r-9",
            },
        },
        navigation_mode: if read_only { restricted } else { full },
        read_only,
        #[unchecked]
        theme: json!({ "color": "teal" }),
        ..PRESET
    })
}

#[test]
fn a_name_changes_nothing() {
    let rooms = [(1, "First"), (2, "Second")];
    assert_eq!(
        wire(&everything("k", &rooms, true)),
        json!({
            "customer_data": {
                "customer_key": "k",
                "rooms": [
                    { "room_key": "lobby", "name": "Lobby" },
                    { "room_key": "1", "name": "First" },
                    { "room_key": "2", "name": "Second" },
                ],
                "reservations": [{
                    "reservation_key": "r-9",
                    "starts_at": "2026-12-01T15:00:00Z",
                    "room_keys": ["lobby"],
                    "custom_metadata": { "region": "eu", "is_vip": true, "note": null },
                }],
                "spaces": [{
                    "space_key": "studio",
                    "name": "Studio",
                    "duration_minutes": 90,
                    "geolocation": { "latitude": 38.7, "longitude": -9.1 },
                }],
            },
            "customer_resources_filters": [
                { "field": "region", "operation": "=", "value": "eu" },
                { "field": "is_vip", "operation": "=", "value": true },
            ],
            "features": {
                "organize": { "exclude": true },
                "connect": { "accepted_providers": ["august", "yale"] },
            },
            "landing_page": { "manage": { "reservation_key": "r-9" } },
            "locale": "en-US",
            "navigation_mode": "restricted",
            "read_only": true,
            "theme": { "color": "teal" },
        }),
    );
}

#[test]
fn the_sending_form_takes_a_name() {
    let seam = FakeSeam::start().expect("a server");
    let client = seam.client().expect("a client");
    let sent = |portal: Result<_, seam_portal::Error>| {
        portal.map(|_| ()).expect("a portal");
        seam.requests()
            .last()
            .and_then(|request| request.json().cloned())
    };
    let expected = Some(json!({ "customer_data": { "customer_key": "k", "sites": [] } }));
    let short = portal!(
        client,
        CreatePortal {
            customer_data: CustomerData {
                customer_key: "k",
                sites: []
            }
        }
    );
    assert_eq!(sent(short), expected);
    let path = portal!(
        client,
        seam_portal::CreatePortal {
            customer_data: CustomerData {
                customer_key: "k",
                sites: []
            }
        }
    );
    assert_eq!(sent(path), expected);
}

/// The source, formatted by rustfmt.
fn formatted(source: &str) -> String {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--quiet"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("rustfmt runs");
    let mut input = rustfmt.stdin.take().expect("its input");
    input.write_all(source.as_bytes()).expect("it reads");
    drop(input);
    let output = rustfmt.wait_with_output().expect("it ends");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn rustfmt_formats_it() {
    let (source, _) = include_str!("formatted.rs")
        .split_once("#[test]")
        .expect("a test");
    let source = source.trim_end().to_owned() + "\n";
    let flat = source.replace("\n    ", "\n").replace("    ", "");
    assert_ne!(flat, source);
    assert_eq!(formatted(&flat), source);
}
