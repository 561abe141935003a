//! Features and their parts.

use seam_portal::portal;
use serde_json::json;

use crate::wire;

#[test]
fn configure_feature() {
    let value = portal!(ConfigureFeature {
        allow_access_automation_rule_customization: true,
        allow_climate_automation_rule_customization: false,
        allow_instant_key_customization: true,
        exclude: false,
    });
    assert_eq!(
        wire(&value),
        json!({
            "allow_access_automation_rule_customization": true,
            "allow_climate_automation_rule_customization": false,
            "allow_instant_key_customization": true,
            "exclude": false,
        }),
    );
}

#[test]
fn connect_feature() {
    let value = portal!(ConnectFeature {
        accepted_providers: ["august", "yale"],
        exclude: false,
        excluded_providers: ["nuki"],
    });
    assert_eq!(
        wire(&value),
        json!({
            "accepted_providers": ["august", "yale"],
            "exclude": false,
            "excluded_providers": ["nuki"],
        }),
    );
}

#[test]
fn manage_events() {
    let value = portal!(ManageEvents {
        allowed_events: ["lock.locked", "lock.unlocked"],
        default_events: ["lock.locked"],
    });
    assert_eq!(
        wire(&value),
        json!({
            "allowed_events": ["lock.locked", "lock.unlocked"],
            "default_events": ["lock.locked"],
        }),
    );
}

#[test]
fn device_management_confirmation() {
    let value = portal!(DeviceManagementConfirmation {
        title: "T",
        body: "B",
        confirm_button_label: "Yes",
        cancel_button_label: "No",
    });
    assert_eq!(
        wire(&value),
        json!({
            "title": "T",
            "body": "B",
            "confirm_button_label": "Yes",
            "cancel_button_label": "No",
        }),
    );
}

#[test]
fn manage_feature() {
    let value = portal!(ManageFeature {
        device_management_confirmation: { "title": "T" },
        events: { "allowed_events": [] },
        exclude: false,
        exclude_reservation_management: true,
        exclude_reservation_technical_details: false,
        exclude_staff_management: true,
    });
    assert_eq!(
        wire(&value),
        json!({
            "device_management_confirmation": { "title": "T" },
            "events": { "allowed_events": [] },
            "exclude": false,
            "exclude_reservation_management": true,
            "exclude_reservation_technical_details": false,
            "exclude_staff_management": true,
        }),
    );
}

#[test]
fn manage_devices_feature() {
    let value = portal!(ManageDevicesFeature { exclude: true });
    assert_eq!(
        wire(&value),
        json!({
            "exclude": true,
        }),
    );
}

#[test]
fn organize_feature() {
    let value = portal!(OrganizeFeature { exclude: true });
    assert_eq!(
        wire(&value),
        json!({
            "exclude": true,
        }),
    );
}

/// The field that is deprecated is still there.
#[test]
#[allow(deprecated)]
fn features() {
    let value = portal!(Features {
        configure: { "exclude": true },
        connect: { "exclude": true },
        manage: { "exclude": true },
        manage_devices: { "exclude": true },
        organize: { "exclude": true },
    });
    assert_eq!(
        wire(&value),
        json!({
            "configure": { "exclude": true },
            "connect": { "exclude": true },
            "manage": { "exclude": true },
            "manage_devices": { "exclude": true },
            "organize": { "exclude": true },
        }),
    );
}
