//! Stays and grants.

use seam_portal::portal;
use serde_json::json;

use crate::wire;

#[test]
fn access_grant() {
    let value = portal!(AccessGrant {
        access_grant_key: "k-1",
        name: "Ada's stay",
        building_keys: ["b1"],
        common_area_keys: ["c1"],
        facility_keys: ["f1"],
        listing_keys: ["l1"],
        property_keys: ["p1"],
        room_keys: ["r1"],
        space_keys: ["s1"],
        unit_keys: ["u1"],
        starts_at: "2026-12-01T15:00:00Z",
        ends_at: "2026-12-04T11:00:00+01:00",
        preferred_code: "1234",
        guest_key: "g",
        resident_key: "r",
        tenant_key: "t",
        user_key: "u",
        user_identity_key: "ui",
    });
    assert_eq!(
        wire(&value),
        json!({
            "access_grant_key": "k-1",
            "name": "Ada's stay",
            "building_keys": ["b1"],
            "common_area_keys": ["c1"],
            "facility_keys": ["f1"],
            "listing_keys": ["l1"],
            "property_keys": ["p1"],
            "room_keys": ["r1"],
            "space_keys": ["s1"],
            "unit_keys": ["u1"],
            "starts_at": "2026-12-01T15:00:00Z",
            "ends_at": "2026-12-04T11:00:00+01:00",
            "preferred_code": "1234",
            "guest_key": "g",
            "resident_key": "r",
            "tenant_key": "t",
            "user_key": "u",
            "user_identity_key": "ui",
        }),
    );
}

#[test]
fn booking() {
    let value = portal!(Booking {
        booking_key: "k-1",
        name: "Ada's stay",
        building_keys: ["b1"],
        common_area_keys: ["c1"],
        facility_keys: ["f1"],
        listing_keys: ["l1"],
        property_keys: ["p1"],
        room_keys: ["r1"],
        space_keys: ["s1"],
        unit_keys: ["u1"],
        starts_at: "2026-12-01T15:00:00Z",
        ends_at: "2026-12-04T11:00:00+01:00",
        preferred_code: "1234",
        guest_key: "g",
        resident_key: "r",
        tenant_key: "t",
        user_key: "u",
        user_identity_key: "ui",
    });
    assert_eq!(
        wire(&value),
        json!({
            "booking_key": "k-1",
            "name": "Ada's stay",
            "building_keys": ["b1"],
            "common_area_keys": ["c1"],
            "facility_keys": ["f1"],
            "listing_keys": ["l1"],
            "property_keys": ["p1"],
            "room_keys": ["r1"],
            "space_keys": ["s1"],
            "unit_keys": ["u1"],
            "starts_at": "2026-12-01T15:00:00Z",
            "ends_at": "2026-12-04T11:00:00+01:00",
            "preferred_code": "1234",
            "guest_key": "g",
            "resident_key": "r",
            "tenant_key": "t",
            "user_key": "u",
            "user_identity_key": "ui",
        }),
    );
}

#[test]
fn reservation() {
    let value = portal!(Reservation {
        reservation_key: "k-1",
        name: "Ada's stay",
        building_keys: ["b1"],
        common_area_keys: ["c1"],
        facility_keys: ["f1"],
        listing_keys: ["l1"],
        property_keys: ["p1"],
        room_keys: ["r1"],
        space_keys: ["s1"],
        unit_keys: ["u1"],
        custom_metadata: { "vip": true },
        starts_at: "2026-12-01T15:00:00Z",
        ends_at: "2026-12-04T11:00:00+01:00",
        preferred_code: "1234",
        guest_key: "g",
        resident_key: "r",
        tenant_key: "t",
        user_key: "u",
        user_identity_key: "ui",
    });
    assert_eq!(
        wire(&value),
        json!({
            "reservation_key": "k-1",
            "name": "Ada's stay",
            "building_keys": ["b1"],
            "common_area_keys": ["c1"],
            "facility_keys": ["f1"],
            "listing_keys": ["l1"],
            "property_keys": ["p1"],
            "room_keys": ["r1"],
            "space_keys": ["s1"],
            "unit_keys": ["u1"],
            "custom_metadata": { "vip": true },
            "starts_at": "2026-12-01T15:00:00Z",
            "ends_at": "2026-12-04T11:00:00+01:00",
            "preferred_code": "1234",
            "guest_key": "g",
            "resident_key": "r",
            "tenant_key": "t",
            "user_key": "u",
            "user_identity_key": "ui",
        }),
    );
}
