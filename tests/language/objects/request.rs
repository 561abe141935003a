//! The request itself and what stands at its top.

use seam_portal::portal;
use serde_json::json;

use crate::wire;

#[test]
fn create_portal() {
    let value = portal!(CreatePortal {
        customer_data: { "customer_key": "c" },
        customer_resources_filters: [{ "field": "a", "operation": "=", "value": "b" }],
        customization_profile_id: "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90",
        deep_link: { "resource_type": "space", "resource_key": "s" },
        exclude_locale_picker: true,
        features: { "organize": {} },
        is_embedded: false,
        landing_page: { "manage": { "site_key": "s" } },
        locale: "el-GR",
        navigation_mode: "full",
        read_only: true,
    });
    assert_eq!(
        wire(&value),
        json!({
            "customer_data": { "customer_key": "c" },
            "customer_resources_filters": [{ "field": "a", "operation": "=", "value": "b" }],
            "customization_profile_id": "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90",
            "deep_link": { "resource_type": "space", "resource_key": "s" },
            "exclude_locale_picker": true,
            "features": { "organize": {} },
            "is_embedded": false,
            "landing_page": { "manage": { "site_key": "s" } },
            "locale": "el-GR",
            "navigation_mode": "full",
            "read_only": true,
        }),
    );
}

#[test]
fn customer_data() {
    let value = portal!(CustomerData {
        customer_key: "c",
        access_grants: [{ "access_grant_key": "k" }],
        bookings: [{ "booking_key": "k" }],
        buildings: [{ "building_key": "k", "name": "N" }],
        common_areas: [{ "common_area_key": "k", "name": "N" }],
        facilities: [{ "facility_key": "k", "name": "N" }],
        guests: [{ "guest_key": "k", "name": "N" }],
        listings: [{ "listing_key": "k", "name": "N" }],
        properties: [{ "property_key": "k", "name": "N" }],
        property_listings: [{ "property_listing_key": "k", "name": "N" }],
        reservations: [{ "reservation_key": "k" }],
        residents: [{ "resident_key": "k", "name": "N" }],
        rooms: [{ "room_key": "k", "name": "N" }],
        sites: [{ "site_key": "k", "name": "N" }],
        spaces: [{ "space_key": "k", "name": "N" }],
        staff_members: [{ "staff_member_key": "k", "name": "N" }],
        tenants: [{ "tenant_key": "k", "name": "N" }],
        units: [{ "unit_key": "k", "name": "N" }],
        user_identities: [{ "user_identity_key": "k", "name": "N" }],
        users: [{ "user_key": "k", "name": "N" }],
    });
    assert_eq!(
        wire(&value),
        json!({
            "customer_key": "c",
            "access_grants": [{ "access_grant_key": "k" }],
            "bookings": [{ "booking_key": "k" }],
            "buildings": [{ "building_key": "k", "name": "N" }],
            "common_areas": [{ "common_area_key": "k", "name": "N" }],
            "facilities": [{ "facility_key": "k", "name": "N" }],
            "guests": [{ "guest_key": "k", "name": "N" }],
            "listings": [{ "listing_key": "k", "name": "N" }],
            "properties": [{ "property_key": "k", "name": "N" }],
            "property_listings": [{ "property_listing_key": "k", "name": "N" }],
            "reservations": [{ "reservation_key": "k" }],
            "residents": [{ "resident_key": "k", "name": "N" }],
            "rooms": [{ "room_key": "k", "name": "N" }],
            "sites": [{ "site_key": "k", "name": "N" }],
            "spaces": [{ "space_key": "k", "name": "N" }],
            "staff_members": [{ "staff_member_key": "k", "name": "N" }],
            "tenants": [{ "tenant_key": "k", "name": "N" }],
            "units": [{ "unit_key": "k", "name": "N" }],
            "user_identities": [{ "user_identity_key": "k", "name": "N" }],
            "users": [{ "user_key": "k", "name": "N" }],
        }),
    );
}

#[test]
fn customer_resources_filter() {
    let value = portal!(CustomerResourcesFilter {
        field: "region",
        operation: "=",
        value: "eu",
    });
    assert_eq!(
        wire(&value),
        json!({
            "field": "region",
            "operation": "=",
            "value": "eu",
        }),
    );
}

#[test]
fn deep_link_to_reservation() {
    let value = portal!(DeepLink {
        resource_type: "reservation",
        resource_key: "x",
    });
    assert_eq!(
        wire(&value),
        json!({
            "resource_type": "reservation",
            "resource_key": "x",
        }),
    );
}

#[test]
fn deep_link_to_space() {
    let value = portal!(DeepLink {
        resource_type: "space",
        resource_key: "x",
    });
    assert_eq!(
        wire(&value),
        json!({
            "resource_type": "space",
            "resource_key": "x",
        }),
    );
}

#[test]
fn deep_link_to_device() {
    let value = portal!(DeepLink {
        resource_type: "device",
        resource_id: "x",
    });
    assert_eq!(
        wire(&value),
        json!({
            "resource_type": "device",
            "resource_id": "x",
        }),
    );
}

#[test]
fn deep_link_to_acs_entrance() {
    let value = portal!(DeepLink {
        resource_type: "acs_entrance",
        resource_id: "x",
    });
    assert_eq!(
        wire(&value),
        json!({
            "resource_type": "acs_entrance",
            "resource_id": "x",
        }),
    );
}

#[test]
fn landing_page() {
    let value = portal!(LandingPage {
        manage: { "room_key": "r" },
    });
    assert_eq!(
        wire(&value),
        json!({
            "manage": { "room_key": "r" },
        }),
    );
}

#[test]
fn manage_landing_page() {
    assert_eq!(
        wire(&portal!(ManageLandingPage {
            access_grant_key: "k"
        })),
        json!({ "access_grant_key": "k" })
    );
    assert_eq!(
        wire(&portal!(ManageLandingPage { booking_key: "k" })),
        json!({ "booking_key": "k" })
    );
    assert_eq!(
        wire(&portal!(ManageLandingPage { building_key: "k" })),
        json!({ "building_key": "k" })
    );
    assert_eq!(
        wire(&portal!(ManageLandingPage {
            common_area_key: "k"
        })),
        json!({ "common_area_key": "k" })
    );
    assert_eq!(
        wire(&portal!(ManageLandingPage { facility_key: "k" })),
        json!({ "facility_key": "k" })
    );
    assert_eq!(
        wire(&portal!(ManageLandingPage { listing_key: "k" })),
        json!({ "listing_key": "k" })
    );
    assert_eq!(
        wire(&portal!(ManageLandingPage { property_key: "k" })),
        json!({ "property_key": "k" })
    );
    assert_eq!(
        wire(&portal!(ManageLandingPage {
            property_listing_key: "k"
        })),
        json!({ "property_listing_key": "k" })
    );
    assert_eq!(
        wire(&portal!(ManageLandingPage {
            reservation_key: "k"
        })),
        json!({ "reservation_key": "k" })
    );
    assert_eq!(
        wire(&portal!(ManageLandingPage { room_key: "k" })),
        json!({ "room_key": "k" })
    );
    assert_eq!(
        wire(&portal!(ManageLandingPage { site_key: "k" })),
        json!({ "site_key": "k" })
    );
    assert_eq!(
        wire(&portal!(ManageLandingPage { space_key: "k" })),
        json!({ "space_key": "k" })
    );
    assert_eq!(
        wire(&portal!(ManageLandingPage { unit_key: "k" })),
        json!({ "unit_key": "k" })
    );
}
