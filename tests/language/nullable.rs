//! Fields that can be cleared with `null`.

use seam_portal::model::Nullable;
use seam_portal::{SpaceCustomerData, portal};
use serde_json::json;

use crate::wire;

#[test]
fn null_is_sent_and_nothing_is_not() {
    let details = portal!(SpaceCustomerData {
        address: null,
        time_zone: None,
        default_checkin_time: "15:00",
    });
    assert_eq!(
        wire(&details),
        json!({ "address": null, "default_checkin_time": "15:00" })
    );
}

#[test]
fn every_nullable_field() {
    let cleared = portal!(SpaceCustomerData {
        address: null,
        default_checkin_time: null,
        default_checkout_time: null,
        time_zone: null,
    });
    assert_eq!(
        wire(&cleared),
        json!({
            "address": null,
            "default_checkin_time": null,
            "default_checkout_time": null,
            "time_zone": null,
        }),
    );
    let given = portal!(SpaceCustomerData {
        address: "",
        default_checkin_time: "15:00",
        default_checkout_time: "11:00:30",
        time_zone: "Europe/Lisbon",
    });
    assert_eq!(
        wire(&given),
        json!({
            "address": "",
            "default_checkin_time": "15:00",
            "default_checkout_time": "11:00:30",
            "time_zone": "Europe/Lisbon",
        }),
    );
}

#[test]
fn every_type_that_fits() {
    let address = String::from("1 Main St");
    let given = json!({ "address": "1 Main St" });
    for details in [
        portal!(SpaceCustomerData { address: &address }),
        portal!(SpaceCustomerData {
            address: address.clone()
        }),
        portal!(SpaceCustomerData {
            address: Some(address.as_str())
        }),
        portal!(SpaceCustomerData {
            address: Some(address.clone())
        }),
        portal!(SpaceCustomerData {
            address: Nullable::Value(&address)
        }),
        portal!(SpaceCustomerData {
            address: Nullable::from(address.clone())
        }),
        portal!(SpaceCustomerData {
            address: Some(Nullable::Value(address.as_str()))
        }),
    ] {
        assert_eq!(wire(&details), given);
    }
    for details in [
        portal!(SpaceCustomerData {
            address: Nullable::<&str>::Null
        }),
        portal!(SpaceCustomerData {
            address: Some(Nullable::<String>::Null)
        }),
    ] {
        assert_eq!(wire(&details), json!({ "address": null }));
    }
    for details in [
        portal!(SpaceCustomerData {
            address: None::<&str>
        }),
        portal!(SpaceCustomerData {
            address: None::<Nullable<&str>>
        }),
        portal!(SpaceCustomerData {}),
    ] {
        assert_eq!(details, SpaceCustomerData::default());
    }
}

/// Times of day are text with a rule, and can also be `null`.
#[test]
fn times_of_day() {
    let checkin = Some("15:00");
    let details = portal!(SpaceCustomerData {
        default_checkin_time: checkin,
        default_checkout_time: checkin.map_or(Nullable::Null, Nullable::Value),
    });
    assert_eq!(
        wire(&details),
        json!({ "default_checkin_time": "15:00", "default_checkout_time": "15:00" }),
    );
}

/// `if` has one type, so a choice between a value and `null` is a [`Nullable`].
#[test]
fn a_choice_at_run_time() {
    for keep in [true, false] {
        let details = portal!(SpaceCustomerData {
            address: if keep {
                Nullable::Value("1 Main St")
            } else {
                Nullable::Null
            },
        });
        let expected = if keep {
            json!("1 Main St")
        } else {
            json!(null)
        };
        assert_eq!(wire(&details), json!({ "address": expected }));
    }
}
