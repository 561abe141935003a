//! Valid requests get a link.

use std::time::{Duration, SystemTime};

use seam_portal::testing::FakeSeam;
use serde_json::{Value, json};

use crate::wire::{Wire, call, post};

fn seam() -> FakeSeam {
    FakeSeam::start().unwrap()
}

#[test]
fn a_portal_is_answered_as_seam_does() {
    let seam = seam();
    let request = post(
        &seam,
        &json!({ "customer_data": { "customer_key": "hotel" } }),
    );
    let answer = call(&seam, &request);
    assert_eq!(answer.status, 200);
    let content_type = answer.header("content-type").unwrap();
    assert!(content_type.starts_with("application/json"));
    assert_eq!(answer.header("seam-request-id").unwrap().len(), 36);

    let json = answer.json();
    assert_eq!(json["ok"], true);
    assert_eq!(json["customer_portal"], json["magic_link"]);
    let portal = &json["customer_portal"];
    assert_eq!(portal["customer_key"], "hotel");
    assert_eq!(portal["workspace_id"], seam.workspace_id());
    let url = portal["url"].as_str().unwrap();
    let base = "http://seam/customer_portal?token=seam_cst_";
    assert!(url.starts_with(base), "{url}");
}

#[test]
fn a_link_lasts_seven_days_from_now() {
    let seam = seam();
    let portal = call(&seam, &post(&seam, "{}")).json()["customer_portal"].clone();
    let days = |name: &str| {
        let text = portal[name].as_str().unwrap();
        let (date, time) = text.split_once('T').unwrap();
        assert_eq!(
            (date.len(), time.len(), &time[12..]),
            (10, 13, "Z"),
            "{text}"
        );
        (day_number(date), time.to_owned())
    };
    let (created, expires) = (days("created_at"), days("expires_at"));
    assert_eq!(expires, (created.0 + 7, created.1));
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap();
    let now = (now + Duration::from_secs(60)).as_secs() / 86_400;
    assert!((now - 1..=now).contains(&created.0));
}

/// Counts the days of a `YYYY-MM-DD` from 1970 one by one.
fn day_number(date: &str) -> u64 {
    let part = |at: std::ops::Range<usize>| date[at].parse::<u64>().unwrap();
    let (year, month, day) = (part(0..4), part(5..7), part(8..10));
    let leap = |year: u64| {
        u64::from(year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)))
    };
    let years: u64 = (1970..year).map(|year| 365 + leap(year)).sum();
    let months = [31, 28 + leap(year), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let months: u64 = months
        .iter()
        .take(usize::try_from(month).unwrap() - 1)
        .sum();
    years + months + day - 1
}

#[test]
fn links_differ() {
    let seam = seam();
    let mut wire = Wire::open(&seam);
    let mut link = || wire.call(&post(&seam, "{}")).unwrap().json()["magic_link"]["url"].clone();
    assert_ne!(link(), link());
}

#[test]
fn without_customer_data_a_customer_is_made_up() {
    let seam = seam();
    let keys: Vec<_> = (0..2)
        .map(|_| call(&seam, &post(&seam, "{}")).json()["magic_link"]["customer_key"].clone())
        .collect();
    assert_ne!(keys[0], keys[1]);
    for key in keys {
        let customer = seam.customer(key.as_str().unwrap()).unwrap();
        assert_eq!(customer, json!({ "customer_key": key }));
    }
}

#[test]
fn everything_that_the_schema_has_is_taken() {
    let seam = seam();
    let all: Value = json!({
        "customer_data": {
            "customer_key": "hotel",
            "rooms": [{ "room_key": "1", "name": "", "parent_site_key": "s" }],
            "spaces": [{
                "space_key": "s",
                "name": "Spa",
                "duration_minutes": 90,
                "geolocation": { "latitude": 48.2, "longitude": 16 },
                "customer_data": { "address": null, "default_checkin_time": "15:00:30" },
            }],
            "reservations": [{
                "reservation_key": "r",
                "starts_at": "2026-12-01T15:00:00.5+01:00",
                "custom_metadata": { "vip": true, "note": null, "source": "web" },
            }],
        },
        "customer_resources_filters": [{ "field": "a", "operation": "=", "value": "" }],
        "customization_profile_id": "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90",
        "deep_link": { "resource_type": "acs_entrance", "resource_id": "e" },
        "features": {
            "connect": { "accepted_providers": ["august", "brand_new"] },
            "manage_devices": { "exclude": true },
        },
        "landing_page": { "manage": { "room_key": "1" } },
        "locale": "el-GR",
        "navigation_mode": "restricted",
        "read_only": false,
    });
    assert_eq!(call(&seam, &post(&seam, &all)).status, 200);
}
