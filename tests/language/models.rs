//! What else the values of the model can do.

use std::borrow::Cow;

use seam_portal::model::{FilterValue, List, MetadataValue, Nullable};
use seam_portal::{CreatePortal, CustomMetadata, Room, portal};
use serde_json::json;

use crate::wire;

fn everything(text: &str) -> CreatePortal<'_> {
    portal! {
        customer_data: {
            customer_key: text,
            rooms: [{ room_key: text, name: "R" }],
            spaces: [{ space_key: "s", name: text, customer_data: { address: text, time_zone: null } }],
            reservations: [{ reservation_key: "r", room_keys: [text], custom_metadata: { a: text, b: true, c: null } }],
        },
        customer_resources_filters: [a = text, b = true],
        customization_profile_id: text,
        deep_link: { resource_type: text, resource_id: text },
        features: { connect: { accepted_providers: [text] } },
        landing_page: { manage: { room_key: text } },
        locale: text,
        navigation_mode: full,
        read_only: true,
    }
}

#[test]
fn owned_is_the_same_request() {
    let text = String::from("x");
    let owned: CreatePortal<'static> = everything(&text).into_owned();
    assert_eq!(owned, everything(&text));
    assert_eq!(wire(&owned), wire(&everything(&text)));
    drop(text);
    let data = owned.customer_data.expect("given");
    assert!(matches!(data.customer_key, Cow::Owned(_)));
    assert!(
        matches!(&data.rooms, Some(List::Owned(rooms)) if matches!(rooms[0].name, Cow::Owned(_)))
    );
    let _: Option<Room<'static>> = data.rooms.and_then(|rooms| rooms.into_vec().pop());
}

#[test]
fn copies_are_equal_and_changes_are_not() {
    let request = everything("x");
    assert_eq!(request.clone(), request);
    assert_ne!(everything("y"), request);
    assert_ne!(
        CreatePortal {
            read_only: None,
            ..request.clone()
        },
        request
    );
    assert_ne!(portal!({ read_only: false }), portal!({}));
}

/// Only objects without required fields have a default. It is sent as `{}`.
#[test]
fn defaults_are_empty() {
    assert_eq!(wire(&CreatePortal::default()), json!({}));
    assert_eq!(wire(&seam_portal::Features::default()), json!({}));
    assert_eq!(wire(&seam_portal::ManageFeature::default()), json!({}));
    assert_eq!(wire(&seam_portal::SpaceCustomerData::default()), json!({}));
    assert_eq!(wire(&CustomMetadata::default()), json!({}));
    assert_eq!(wire(&List::<Room<'_>>::default()), json!([]));
}

#[test]
fn fields_are_sent_in_the_order_of_the_model() {
    let request =
        portal! { read_only: true, customer_data: { customer_key: "c" }, is_embedded: false };
    assert_eq!(
        serde_json::to_string(&request).expect("JSON"),
        r#"{"customer_data":{"customer_key":"c"},"is_embedded":false,"read_only":true}"#,
    );
}

#[test]
fn lists_convert_from_and_into_what_rust_has() {
    let numbers = vec![1, 2, 3];
    let lists: [List<'_, i32>; 8] = [
        numbers.clone().into(),
        (&numbers).into(),
        numbers.as_slice().into(),
        [1, 2, 3].into(),
        (&[1, 2, 3]).into(),
        Cow::Borrowed(numbers.as_slice()).into(),
        Cow::<[i32]>::Owned(numbers.clone()).into(),
        numbers.iter().copied().collect(),
    ];
    for list in lists {
        assert_eq!(list[..], numbers);
        assert_eq!(list.as_ref(), numbers.as_slice());
        assert_eq!((&list).into_iter().sum::<i32>(), 6);
        assert_eq!(list, List::Borrowed(&numbers));
        assert_eq!(Cow::from(list.clone()), Cow::Borrowed(numbers.as_slice()));
        assert_eq!(list.into_vec(), numbers);
    }
    assert_eq!(List::<u8>::EMPTY, List::Owned(vec![]));
    assert_ne!(List::Borrowed(&[1]), List::Owned(vec![2]));
    let borrowed = List::from(&numbers);
    assert!(
        matches!(Cow::from(borrowed), Cow::Borrowed(items) if std::ptr::eq(items, &raw const *numbers))
    );
}

#[test]
fn unions_convert_from_what_they_hold() {
    assert_eq!(
        MetadataValue::from(String::from("a")),
        MetadataValue::from("a")
    );
    assert_eq!(
        FilterValue::from(String::from("a")),
        FilterValue::Text("a".into())
    );
    assert_eq!(
        wire(&[MetadataValue::Null, true.into(), "a".into()]),
        json!([null, true, "a"])
    );
    assert_eq!(
        wire(&[FilterValue::from(false), "a".into()]),
        json!([false, "a"])
    );
    assert_eq!(
        wire(&[Nullable::Null, Nullable::from("a")]),
        json!([null, "a"])
    );
}

#[test]
fn requests_are_debuggable_and_sendable() {
    fn shared<T: Send + Sync + Unpin + std::panic::UnwindSafe + 'static>(_: &T) {}
    let request = everything("x").into_owned();
    shared(&request);
    assert!(format!("{request:?}").contains("customization_profile_id: \"x\""));
}
