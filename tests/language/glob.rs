//! All names of the crate imported by `*`, together with those of other crates.

#![allow(clippy::wildcard_imports)]

use seam_portal::*;
use serde_json::json;

use self::others::*;
use crate::wire;

/// Names that other crates have in their preludes.
mod others {
    pub(super) struct DateTime(pub(super) &'static str);
    pub(super) struct Uuid(pub(super) &'static str);
    pub(super) type Text = &'static str;
    pub(super) type Key = &'static str;
    pub(super) type List<T> = Vec<T>;
    pub(super) type Nullable<T> = Option<T>;
}

/// Other names than objects and names of enums are in `model`.
#[test]
fn globs_do_not_clash() {
    let (start, profile) = (
        DateTime("2026-12-01T15:00:00Z"),
        Uuid("5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90"),
    );
    let (key, name): (Key, Nullable<Text>) = ("r", None);
    let stays: List<Reservation<'_>> = vec![portal!(Reservation {
        reservation_key: key,
        name,
        starts_at: start.0
    })];
    let request: CreatePortal<'_> = portal! {
        customer_data: { customer_key: "c", reservations: stays },
        customization_profile_id: profile.0,
        locale: Locale::PtPt,
    };
    assert_eq!(
        wire(&request),
        json!({
            "customer_data": {
                "customer_key": "c",
                "reservations": [{ "reservation_key": "r", "starts_at": "2026-12-01T15:00:00Z" }],
            },
            "customization_profile_id": "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90",
            "locale": "pt-PT",
        })
    );
}
