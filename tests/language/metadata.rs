//! Custom metadata: any keys, and text, booleans or `null` as values.

use seam_portal::model::{List, MetadataValue};
use seam_portal::{CustomMetadata, portal};
use serde_json::json;

use crate::wire;

#[test]
fn any_key_and_every_kind_of_value() {
    let metadata = portal!(CustomMetadata {
        region: "eu",
        "is vip": true,
        "": false,
        "größe \u{1f5dd} \"": null,
        r#type: "suite",
        null: null,
        empty: "",
    });
    assert_eq!(
        wire(&metadata),
        json!({
            "region": "eu",
            "is vip": true,
            "": false,
            "größe 🗝 \"": null,
            "type": "suite",
            "null": null,
            "empty": "",
        }),
    );
    assert_eq!(wire(&portal!(CustomMetadata {})), json!({}));
}

#[test]
fn the_order_is_kept() {
    let metadata = portal!(CustomMetadata {
        z: true,
        a: true,
        m: "1".to_owned(),
        b: null
    });
    let names: String = metadata
        .entries
        .iter()
        .map(|(name, _)| name.as_ref())
        .collect();
    assert_eq!(names, "zamb");
    assert_eq!(
        serde_json::to_string(&metadata).expect("JSON"),
        r#"{"z":true,"a":true,"m":"1","b":null}"#,
    );
}

#[test]
fn text_at_its_greatest_length() {
    let metadata = portal!(CustomMetadata {
        text: "éééééééééééééééééééééééééééééééééééééééééééééééééé\
        éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\
        éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\
        éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\
        éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\
        éééééééééééééééééééééééééééééééééééééééééééééééééé"
    });
    assert_eq!(
        wire(&metadata)["text"]
            .as_str()
            .map(|text| text.chars().count()),
        Some(500)
    );
}

#[test]
fn values_are_expressions() {
    let (region, vip, floor) = (String::from("eu"), true, None::<&str>);
    let listing = portal!(PropertyListing {
        property_listing_key: "p",
        name: "P",
        custom_metadata: {
            region: &region,
            upper: region.to_uppercase(),
            vip,
            not_vip: !vip,
            chosen: if vip { "a" } else { "b" },
            maybe: Some("yes"),
            maybe_not: floor,
            nothing: None,
            cleared: MetadataValue::Null,
            set: MetadataValue::from(true),
            boolean: Some(false),
            owned: Some(String::from("o")),
            cow: std::borrow::Cow::Borrowed("c"),
            choice: if vip { MetadataValue::Null } else { "x".into() },
        },
    });
    assert_eq!(
        wire(&listing.custom_metadata),
        json!({
            "region": "eu",
            "upper": "EU",
            "vip": true,
            "not_vip": false,
            "chosen": "a",
            "maybe": "yes",
            "cleared": null,
            "set": true,
            "boolean": false,
            "owned": "o",
            "cow": "c",
            "choice": null,
        }),
    );
}

#[test]
fn a_base_adds_what_is_not_given() {
    const DEFAULTS: CustomMetadata<'_> = portal!(CustomMetadata {
        region: "eu",
        vip: false,
        floor: null
    });
    let metadata = portal!(CustomMetadata {
        vip: true,
        extra: "x",
        ..DEFAULTS
    });
    assert_eq!(
        serde_json::to_string(&metadata).expect("JSON"),
        r#"{"vip":true,"extra":"x","region":"eu","floor":null}"#,
    );
    assert_eq!(portal!(CustomMetadata { ..DEFAULTS }), DEFAULTS);
    let left_out = portal!(CustomMetadata {
        vip: None,
        ..DEFAULTS
    });
    assert_eq!(
        wire(&left_out),
        json!({ "region": "eu", "vip": false, "floor": null })
    );
}

#[test]
fn metadata_known_at_run_time() {
    let pairs = vec![
        ("a".into(), MetadataValue::from("1")),
        (String::from("b").into(), true.into()),
    ];
    let metadata = CustomMetadata {
        entries: List::from(pairs),
    };
    let reservation = portal!(Reservation {
        reservation_key: "r",
        custom_metadata: metadata
    });
    assert_eq!(
        wire(&reservation),
        json!({ "reservation_key": "r", "custom_metadata": { "a": "1", "b": true } }),
    );
}

#[test]
fn metadata_collected_and_extended() {
    let tags = std::collections::BTreeMap::from([
        (String::from("a"), String::from("1")),
        (String::from("b"), String::from("2")),
    ]);
    let mut metadata: CustomMetadata<'_> = tags.iter().collect();
    metadata.extend([("c", true), ("a", false)]);
    metadata.extend(
        tags.get_key_value("b")
            .map(|(name, _)| (name, MetadataValue::Null)),
    );
    metadata.extend([
        ("d".to_owned(), "x".to_owned()),
        ("d".to_owned(), "y".to_owned()),
    ]);
    assert_eq!(
        serde_json::to_string(&metadata).expect("JSON"),
        r#"{"a":false,"b":null,"c":true,"d":"y"}"#,
    );

    const DEFAULTS: CustomMetadata<'_> = portal!(CustomMetadata { region: "eu" });
    let id = String::from("7");
    let mut local = DEFAULTS;
    local.extend([("id", std::borrow::Cow::Borrowed(&*id))]);
    assert_eq!(wire(&local), json!({ "region": "eu", "id": "7" }));
    assert_eq!(wire(&CustomMetadata::from_iter([("", ""); 0])), json!({}));
}

/// Metadata without entries is still sent: `{}` differs from nothing.
#[test]
fn metadata_may_be_empty() {
    let reservation = portal!(Reservation {
        reservation_key: "r",
        custom_metadata: {}
    });
    assert_eq!(
        wire(&reservation),
        json!({ "reservation_key": "r", "custom_metadata": {} })
    );
}

#[test]
fn computed_keys() {
    let (floor, suite) = (3, String::from("is suite"));
    let metadata = portal!(CustomMetadata {
        region: "eu",
        (format!("floor_{floor}")): true,
        (suite): "yes",
        ("plain"): None,
        (if floor > 2 { "high" } else { "low" }): null,
    });
    assert_eq!(
        wire(&metadata),
        json!({ "region": "eu", "floor_3": true, "is suite": "yes", "high": null })
    );
}
