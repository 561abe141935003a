//! `T`, `Option<T>` and `None` for every kind of field, in every type that it takes.
//!
//! `None` is written in every possible way.
#![allow(unused_qualifications)]

use std::borrow::Cow;
use std::num::{NonZeroU8, NonZeroU16, NonZeroU32, NonZeroU64};
use std::rc::Rc;
use std::sync::Arc;

use seam_portal::model::MetadataValue;
use seam_portal::{CustomMetadata, OrganizeFeature, portal};
use serde_json::json;

use crate::wire;

/// Every type of text, for one required and one optional field.
macro_rules! texts {
    ($($text:expr),* $(,)?) => {$(
        let expected = json!({ "room_key": "x", "name": "x", "parent_site_key": "x" });
        assert_eq!(wire(&portal!(Room { room_key: $text, name: $text, parent_site_key: $text })), expected);
        assert_eq!(wire(&portal!(Room { room_key: $text, name: $text, parent_site_key: Some($text) })), expected);
    )*};
}

#[test]
fn text() {
    let (borrowed, string) = ("x", String::from("x"));
    let boxed: Box<str> = "x".into();
    let (rc, arc): (Rc<str>, Arc<str>) = ("x".into(), "x".into());
    let cow = Cow::Borrowed("x");
    texts![
        "x",
        borrowed,
        &borrowed,
        string.clone(),
        &string,
        string.as_str(),
        &string[..],
        &*string,
        boxed.clone(),
        &boxed,
        &rc,
        &*rc,
        &arc,
        cow.clone(),
        &cow,
        Cow::Borrowed(borrowed),
        Cow::<str>::Owned(string.clone()),
        string.chars().rev().collect::<String>(),
        concat!("", "x"),
        format!("{borrowed}"),
    ];
}

#[test]
fn absent_text() {
    let room = |parent_site_key: Option<&str>| {
        wire(&portal!(Room {
            room_key: "x",
            name: "x",
            parent_site_key
        }))
    };
    assert_eq!(room(None), json!({ "room_key": "x", "name": "x" }));
    assert_eq!(
        room(Some("s")),
        json!({ "room_key": "x", "name": "x", "parent_site_key": "s" })
    );
    let (string, cow) = (None::<String>, None::<Cow<'_, str>>);
    for room in [
        portal!(Room {
            room_key: "x",
            name: "x",
            parent_site_key: None
        }),
        portal!(Room {
            room_key: "x",
            name: "x",
            parent_site_key: Option::None
        }),
        portal!(Room {
            room_key: "x",
            name: "x",
            parent_site_key: std::option::Option::None
        }),
        portal!(Room {
            room_key: "x",
            name: "x",
            parent_site_key: None::<&str>
        }),
        portal!(Room {
            room_key: "x",
            name: "x",
            parent_site_key: string.as_deref()
        }),
        portal!(Room {
            room_key: "x",
            name: "x",
            parent_site_key: string.as_ref()
        }),
        portal!(Room {
            room_key: "x",
            name: "x",
            parent_site_key: string.clone()
        }),
        portal!(Room {
            room_key: "x",
            name: "x",
            parent_site_key: cow
        }),
    ] {
        assert_eq!(wire(&room), json!({ "room_key": "x", "name": "x" }));
    }
}

/// Text with a format takes the same types as other text.
#[test]
fn text_with_a_rule() {
    let (id, start) = (
        String::from("5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90"),
        "2026-12-01T15:00:00Z",
    );
    let end = Some(String::from("2026-12-02T15:00:00Z"));
    let request = portal! {
        customization_profile_id: &id,
        customer_data: {
            customer_key: Cow::Borrowed("c"),
            bookings: [{ booking_key: "b".to_owned(), starts_at: start, ends_at: end.as_deref() }],
        },
    };
    assert_eq!(
        wire(&request),
        json!({
            "customization_profile_id": id,
            "customer_data": {
                "customer_key": "c",
                "bookings": [{ "booking_key": "b", "starts_at": start, "ends_at": end }],
            },
        }),
    );
    let request = portal! { customization_profile_id: Some(id.clone()) };
    assert_eq!(
        request.customization_profile_id.as_deref(),
        Some(id.as_str())
    );
    assert_eq!(wire(&portal! { customization_profile_id: None }), json!({}));
}

#[test]
fn booleans() {
    let yes = true;
    for feature in [
        portal!(OrganizeFeature { exclude: true }),
        portal!(OrganizeFeature { exclude: yes }),
        portal!(OrganizeFeature { exclude: !!yes }),
        portal!(OrganizeFeature { exclude: Some(yes) }),
        portal!(OrganizeFeature {
            exclude: "x" == "x"
        }),
    ] {
        assert_eq!(feature.exclude, Some(true));
    }
    assert_eq!(
        portal!(OrganizeFeature { exclude: None }),
        OrganizeFeature::default()
    );
    assert_eq!(
        portal!(OrganizeFeature {
            exclude: None::<bool>
        })
        .exclude,
        None
    );
    assert_eq!(
        portal!(OrganizeFeature { exclude: false }).exclude,
        Some(false)
    );
}

macro_rules! minutes {
    ($($number:expr),* $(,)?) => {$(
        let space = portal!(Space { space_key: "s", name: "S", duration_minutes: $number });
        assert_eq!(space.duration_minutes, Some(7));
        let space = portal!(Space { space_key: "s", name: "S", duration_minutes: Some($number) });
        assert_eq!(space.duration_minutes, Some(7));
    )*};
}

#[test]
fn whole_numbers() {
    let seven = NonZeroU64::new(7).expect("not zero");
    minutes![7_u8, 7_u16, 7_u32, 7_u64, seven, u32::from(7_u8), 3_u64 + 4];
    minutes![
        NonZeroU8::MIN.saturating_add(6),
        NonZeroU16::MIN.saturating_add(6)
    ];
    minutes![NonZeroU32::MIN.saturating_add(6)];
    let none = portal!(Space {
        space_key: "s",
        name: "S",
        duration_minutes: None::<u32>
    });
    assert_eq!(
        none,
        portal!(Space {
            space_key: "s",
            name: "S",
            duration_minutes: None
        })
    );
}

#[test]
fn numbers() {
    let (double, single, whole) = (1.5_f64, 1.5_f32, -3_i32);
    let points = [
        portal!(Geolocation {
            latitude: double,
            longitude: whole
        }),
        portal!(Geolocation {
            latitude: single,
            longitude: f64::from(whole)
        }),
        portal!(Geolocation {
            latitude: double * 1.0,
            longitude: -(3_i8)
        }),
        portal!(Geolocation {
            latitude: 3_f64 / 2.0,
            longitude: -3_i16
        }),
        portal!(Geolocation {
            latitude: { 1.5 },
            longitude: 0_i32 - 3
        }),
    ];
    for point in &points {
        assert_eq!(wire(point), json!({ "latitude": 1.5, "longitude": -3.0 }));
    }
    let unsigned = portal!(Geolocation {
        latitude: u8::MAX,
        longitude: u32::from(u16::MAX)
    });
    assert_eq!(
        wire(&unsigned),
        json!({ "latitude": 255.0, "longitude": 65535.0 })
    );
}

#[test]
fn objects() {
    let feature = portal!(OrganizeFeature { exclude: true });
    let expected = json!({ "organize": { "exclude": true } });
    assert_eq!(
        wire(&portal!(Features {
            organize: feature.clone()
        })),
        expected
    );
    assert_eq!(
        wire(&portal!(Features {
            organize: Some(feature.clone())
        })),
        expected
    );
    assert_eq!(
        wire(&portal!(Features {
            organize: true.then(|| feature.clone())
        })),
        expected
    );
    assert_eq!(wire(&portal!(Features { organize: None })), json!({}));
    assert_eq!(
        wire(&portal!(Features {
            organize: None::<OrganizeFeature>
        })),
        json!({})
    );
    assert_eq!(
        wire(&portal!(Features {
            organize: OrganizeFeature::default()
        })),
        json!({ "organize": {} })
    );
}

#[test]
fn custom_metadata() {
    let metadata = portal!(CustomMetadata { region: "eu" });
    let listing = |custom_metadata: Option<CustomMetadata<'static>>| {
        wire(&portal!(PropertyListing {
            property_listing_key: "p",
            name: "P",
            custom_metadata
        }))
    };
    assert_eq!(
        listing(None),
        json!({ "property_listing_key": "p", "name": "P" })
    );
    assert_eq!(
        listing(Some(metadata.clone())),
        json!({ "property_listing_key": "p", "name": "P", "custom_metadata": { "region": "eu" } }),
    );
    let listing = portal!(PropertyListing {
        property_listing_key: "p",
        name: "P",
        custom_metadata: metadata
    });
    let entries = listing.custom_metadata.expect("given").entries;
    assert_eq!(entries[..], [("region".into(), MetadataValue::from("eu"))]);
}
