//! Literals of every kind, in every form that Rust has.

use seam_portal::portal;
use serde_json::json;

use crate::wire;

#[test]
fn text_in_every_spelling() {
    let confirmation = portal!(DeviceManagementConfirmation {
        title: "quote \" backslash \\ newline \n tab \t nul \0 bell \x07 euro \u{20ac}",
        body: r#"raw "text" with \n as it stands"#,
        confirm_button_label: "one \
                               line",
        cancel_button_label: "Größe 日本語 🗝 \u{202e}",
    });
    assert_eq!(
        wire(&confirmation),
        json!({
            "title": "quote \" backslash \\ newline \n tab \t nul \0 bell \u{7} euro €",
            "body": "raw \"text\" with \\n as it stands",
            "confirm_button_label": "one line",
            "cancel_button_label": "Größe 日本語 🗝 \u{202e}",
        }),
    );
}

#[test]
fn text_over_several_lines() {
    let confirmation = portal!(DeviceManagementConfirmation {
        title: "first
second",
        body: r"first
second",
    });
    assert_eq!(
        wire(&confirmation),
        json!({ "title": "first\nsecond", "body": "first\nsecond" }),
    );
}

#[test]
fn text_may_be_empty_where_it_is_no_identifier() {
    let room = portal!(Room {
        room_key: " ",
        name: ""
    });
    assert_eq!(wire(&room), json!({ "room_key": " ", "name": "" }));
}

#[test]
fn whole_numbers_in_every_spelling() {
    fn minutes(space: &seam_portal::Space<'_>) -> Option<u64> {
        space.duration_minutes
    }
    let space = |duration_minutes: u64| {
        portal!(Space {
            space_key: "s",
            name: "S",
            duration_minutes
        })
    };
    let plain = portal!(Space {
        space_key: "s",
        name: "S",
        duration_minutes: 90
    });
    let suffixed = portal!(Space {
        space_key: "s",
        name: "S",
        duration_minutes: 90_u16
    });
    let hexadecimal = portal!(Space {
        space_key: "s",
        name: "S",
        duration_minutes: 0x5a
    });
    let binary = portal!(Space {
        space_key: "s",
        name: "S",
        duration_minutes: 0b101_1010
    });
    for spelling in [plain, suffixed, hexadecimal, binary] {
        assert_eq!(spelling, space(90));
    }
    let least = portal!(Space {
        space_key: "s",
        name: "S",
        duration_minutes: 1
    });
    let most = portal!(Space {
        space_key: "s",
        name: "S",
        duration_minutes: 18_446_744_073_709_551_615
    });
    assert_eq!((minutes(&least), minutes(&most)), (Some(1), Some(u64::MAX)));
}

#[test]
#[rustfmt::skip]
fn numbers_in_every_spelling() {
    let point = |latitude: f64, longitude: f64| json!({ "latitude": latitude, "longitude": longitude });
    assert_eq!(wire(&portal!(Geolocation { latitude: 38.7223, longitude: -9.1393 })), point(38.7223, -9.1393));
    assert_eq!(wire(&portal!(Geolocation { latitude: 38, longitude: -9 })), point(38.0, -9.0));
    assert_eq!(wire(&portal!(Geolocation { latitude: 0, longitude: -0.0 })), point(0.0, -0.0));
    assert_eq!(wire(&portal!(Geolocation { latitude: 1e1, longitude: -1.5E-3 })), point(10.0, -0.0015));
    assert_eq!(wire(&portal!(Geolocation { latitude: 2_0.5_0_f64, longitude: 7_i8 })), point(20.5, 7.0));
    assert_eq!(wire(&portal!(Geolocation { latitude: 1., longitude: 0x10 })), point(1.0, 16.0));
}

/// The sign of zero is kept, although a JSON reader treats the two as equal.
#[test]
fn minus_zero_stays_negative() {
    let point = portal!(Geolocation {
        latitude: -0.0,
        longitude: 0.0
    });
    assert!(point.latitude.is_sign_negative() && point.longitude.is_sign_positive());
}

#[test]
fn parentheses_around_a_literal_change_nothing() {
    #[allow(unused_parens)]
    let space = portal!(Space {
        space_key: ("s"),
        name: (("S")),
        duration_minutes: (90),
        geolocation: { latitude: (-1.5), longitude: ((2)) },
    });
    assert_eq!(
        wire(&space),
        json!({
            "space_key": "s",
            "name": "S",
            "duration_minutes": 90,
            "geolocation": { "latitude": -1.5, "longitude": 2.0 },
        }),
    );
}

#[test]
fn formats_take_what_their_rule_takes() {
    let request = portal! {
        customization_profile_id: "5F1C6A4E-8a0b-4f0e-9d5c-2b1f6a7d3c90",
        customer_data: {
            customer_key: "c",
            reservations: [{
                reservation_key: "r",
                starts_at: "2024-02-29t23:59:60.123Z",
                ends_at: "2024-03-01T00:00:00-23:59",
            }],
            spaces: [{
                space_key: "s",
                name: "S",
                customer_data: { default_checkin_time: "00:00", default_checkout_time: "23:59:59" },
            }],
        },
    };
    assert_eq!(
        wire(&request),
        json!({
            "customization_profile_id": "5F1C6A4E-8a0b-4f0e-9d5c-2b1f6a7d3c90",
            "customer_data": {
                "customer_key": "c",
                "reservations": [{
                    "reservation_key": "r",
                    "starts_at": "2024-02-29t23:59:60.123Z",
                    "ends_at": "2024-03-01T00:00:00-23:59",
                }],
                "spaces": [{
                    "space_key": "s",
                    "name": "S",
                    "customer_data": {
                        "default_checkin_time": "00:00",
                        "default_checkout_time": "23:59:59",
                    },
                }],
            },
        }),
    );
}
