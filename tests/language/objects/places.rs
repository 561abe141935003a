//! Places.

use seam_portal::portal;
use serde_json::json;

use crate::wire;

#[test]
fn building() {
    let value = portal!(Building {
        building_key: "k",
        name: "N",
    });
    assert_eq!(
        wire(&value),
        json!({
            "building_key": "k",
            "name": "N",
        }),
    );
}

#[test]
fn facility() {
    let value = portal!(Facility {
        facility_key: "k",
        name: "N",
    });
    assert_eq!(
        wire(&value),
        json!({
            "facility_key": "k",
            "name": "N",
        }),
    );
}

#[test]
fn listing() {
    let value = portal!(Listing {
        listing_key: "k",
        name: "N",
    });
    assert_eq!(
        wire(&value),
        json!({
            "listing_key": "k",
            "name": "N",
        }),
    );
}

#[test]
fn property() {
    let value = portal!(Property {
        property_key: "k",
        name: "N",
    });
    assert_eq!(
        wire(&value),
        json!({
            "property_key": "k",
            "name": "N",
        }),
    );
}

#[test]
fn site() {
    let value = portal!(Site {
        site_key: "k",
        name: "N",
    });
    assert_eq!(
        wire(&value),
        json!({
            "site_key": "k",
            "name": "N",
        }),
    );
}

#[test]
fn common_area() {
    let value = portal!(CommonArea {
        common_area_key: "k",
        name: "N",
        parent_site_key: "s",
    });
    assert_eq!(
        wire(&value),
        json!({
            "common_area_key": "k",
            "name": "N",
            "parent_site_key": "s",
        }),
    );
}

#[test]
fn room() {
    let value = portal!(Room {
        room_key: "k",
        name: "N",
        parent_site_key: "s",
    });
    assert_eq!(
        wire(&value),
        json!({
            "room_key": "k",
            "name": "N",
            "parent_site_key": "s",
        }),
    );
}

#[test]
fn unit() {
    let value = portal!(Unit {
        unit_key: "k",
        name: "N",
        parent_site_key: "s",
    });
    assert_eq!(
        wire(&value),
        json!({
            "unit_key": "k",
            "name": "N",
            "parent_site_key": "s",
        }),
    );
}

#[test]
fn property_listing() {
    let value = portal!(PropertyListing {
        property_listing_key: "k",
        name: "N",
        custom_metadata: { "region": "eu", "vip": false, "floor": null },
    });
    assert_eq!(
        wire(&value),
        json!({
            "property_listing_key": "k",
            "name": "N",
            "custom_metadata": { "region": "eu", "vip": false, "floor": null },
        }),
    );
}

#[test]
fn custom_metadata() {
    let value = portal!(CustomMetadata {
        region: "eu",
        vip: true,
        floor: null,
    });
    assert_eq!(
        wire(&value),
        json!({
            "region": "eu",
            "vip": true,
            "floor": null,
        }),
    );
}

#[test]
fn geolocation() {
    let value = portal!(Geolocation {
        latitude: 38.7223,
        longitude: -9.1393,
    });
    assert_eq!(
        wire(&value),
        json!({
            "latitude": 38.7223,
            "longitude": -9.1393,
        }),
    );
}

#[test]
fn space_customer_data() {
    let value = portal!(SpaceCustomerData {
        address: "1 Main St",
        default_checkin_time: "15:00",
        default_checkout_time: "11:00",
        time_zone: null,
    });
    assert_eq!(
        wire(&value),
        json!({
            "address": "1 Main St",
            "default_checkin_time": "15:00",
            "default_checkout_time": "11:00",
            "time_zone": null,
        }),
    );
}

#[test]
fn space() {
    let value = portal!(Space {
        space_key: "k",
        name: "N",
        customer_data: { "address": "1 Main St" },
        duration_minutes: 90,
        geolocation: { "latitude": 1.5, "longitude": -2.5 },
        parent_site_key: "s",
    });
    assert_eq!(
        wire(&value),
        json!({
            "space_key": "k",
            "name": "N",
            "customer_data": { "address": "1 Main St" },
            "duration_minutes": 90,
            "geolocation": { "latitude": 1.5, "longitude": -2.5 },
            "parent_site_key": "s",
        }),
    );
}
