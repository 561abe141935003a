//! People.

use seam_portal::portal;
use serde_json::json;

use crate::wire;

#[test]
fn guest() {
    let value = portal!(Guest {
        guest_key: "p-1",
        name: "Ada Lovelace",
        email_address: "ada@example.com",
        phone_number: "+44 20 7946 0000",
    });
    assert_eq!(
        wire(&value),
        json!({
            "guest_key": "p-1",
            "name": "Ada Lovelace",
            "email_address": "ada@example.com",
            "phone_number": "+44 20 7946 0000",
        }),
    );
}

#[test]
fn resident() {
    let value = portal!(Resident {
        resident_key: "p-1",
        name: "Ada Lovelace",
        email_address: "ada@example.com",
        phone_number: "+44 20 7946 0000",
    });
    assert_eq!(
        wire(&value),
        json!({
            "resident_key": "p-1",
            "name": "Ada Lovelace",
            "email_address": "ada@example.com",
            "phone_number": "+44 20 7946 0000",
        }),
    );
}

#[test]
fn tenant() {
    let value = portal!(Tenant {
        tenant_key: "p-1",
        name: "Ada Lovelace",
        email_address: "ada@example.com",
        phone_number: "+44 20 7946 0000",
    });
    assert_eq!(
        wire(&value),
        json!({
            "tenant_key": "p-1",
            "name": "Ada Lovelace",
            "email_address": "ada@example.com",
            "phone_number": "+44 20 7946 0000",
        }),
    );
}

#[test]
fn user() {
    let value = portal!(User {
        user_key: "p-1",
        name: "Ada Lovelace",
        email_address: "ada@example.com",
        phone_number: "+44 20 7946 0000",
    });
    assert_eq!(
        wire(&value),
        json!({
            "user_key": "p-1",
            "name": "Ada Lovelace",
            "email_address": "ada@example.com",
            "phone_number": "+44 20 7946 0000",
        }),
    );
}

#[test]
fn user_identity() {
    let value = portal!(UserIdentity {
        user_identity_key: "p-1",
        name: "Ada Lovelace",
        email_address: "ada@example.com",
        phone_number: "+44 20 7946 0000",
    });
    assert_eq!(
        wire(&value),
        json!({
            "user_identity_key": "p-1",
            "name": "Ada Lovelace",
            "email_address": "ada@example.com",
            "phone_number": "+44 20 7946 0000",
        }),
    );
}

#[test]
fn staff_member() {
    let value = portal!(StaffMember {
        staff_member_key: "s-1",
        name: "Grace Hopper",
        email_address: "grace@example.com",
        phone_number: "+1 555 0100",
        building_keys: ["b1", "b2"],
        common_area_keys: ["c1", "c2"],
        facility_keys: ["f1", "f2"],
        listing_keys: ["l1", "l2"],
        property_keys: ["p1", "p2"],
        property_listing_keys: ["p1", "p2"],
        room_keys: ["r1", "r2"],
        site_keys: ["s1", "s2"],
        space_keys: ["s1", "s2"],
        unit_keys: ["u1", "u2"],
    });
    assert_eq!(
        wire(&value),
        json!({
            "staff_member_key": "s-1",
            "name": "Grace Hopper",
            "email_address": "grace@example.com",
            "phone_number": "+1 555 0100",
            "building_keys": ["b1", "b2"],
            "common_area_keys": ["c1", "c2"],
            "facility_keys": ["f1", "f2"],
            "listing_keys": ["l1", "l2"],
            "property_keys": ["p1", "p2"],
            "property_listing_keys": ["p1", "p2"],
            "room_keys": ["r1", "r2"],
            "site_keys": ["s1", "s2"],
            "space_keys": ["s1", "s2"],
            "unit_keys": ["u1", "u2"],
        }),
    );
}
