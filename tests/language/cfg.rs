//! `#[cfg]` on fields, as in a struct literal.

use seam_portal::{CreatePortal, portal};
use serde_json::json;

use crate::wire;

#[test]
fn optional_fields_come_and_go() {
    let request = portal! {
        #[cfg(all())]
        read_only: true,
        #[cfg(any())]
        is_embedded: true,
        #[cfg(test)]
        "locale": "pt-PT",
        #[cfg(not(test))]
        "navigation_mode": "full",
    };
    assert_eq!(
        wire(&request),
        json!({ "read_only": true, "locale": "pt-PT" })
    );
}

#[test]
fn required_fields_in_two_versions() {
    let room = portal!(Room {
        #[cfg(test)]
        room_key: "tested",
        #[cfg(not(test))]
        room_key: "built",
        #[cfg(not(test))]
        name: "Built",
        #[cfg(test)]
        name: "Tested",
    });
    assert_eq!(
        wire(&room),
        json!({ "room_key": "tested", "name": "Tested" })
    );
}

#[test]
fn optional_fields_in_two_versions() {
    let key = String::from("k");
    let room = portal!(Room {
        room_key: "r",
        name: "R",
        #[cfg(not(test))]
        parent_site_key: &key,
        #[cfg(test)]
        parent_site_key: key.to_uppercase(),
    });
    assert_eq!(
        wire(&room),
        json!({ "room_key": "r", "name": "R", "parent_site_key": "K" })
    );
}

#[test]
fn fields_that_are_configured_out_are_not_compiled() {
    let request = portal! {
        read_only: true,
        #[cfg(any())]
        is_embedded: there_is_no_such_function(),
        #[cfg(any())]
        locale: no_such_variable,
    };
    assert_eq!(wire(&request), json!({ "read_only": true }));
}

#[test]
fn nested_objects_and_whole_lists() {
    let request = portal! {
        customer_data: {
            customer_key: "c",
            #[cfg(all())]
            rooms: [{ room_key: "a", #[cfg(all())] name: "A", #[cfg(any())] parent_site_key: "s" }],
            #[cfg(any())]
            units: [{ unit_key: "u", name: "U" }],
        },
        #[cfg(all())]
        features: { #[cfg(any())] organize: { exclude: true }, #[cfg(all())] manage: {} },
    };
    assert_eq!(
        wire(&request),
        json!({
            "customer_data": { "customer_key": "c", "rooms": [{ "room_key": "a", "name": "A" }] },
            "features": { "manage": {} },
        }),
    );
}

#[test]
fn several_conditions_all_have_to_hold() {
    let request = portal! {
        #[cfg(all())]
        #[cfg(any())]
        read_only: true,
        #[cfg(all())]
        #[cfg(test)]
        is_embedded: true,
    };
    assert_eq!(wire(&request), json!({ "is_embedded": true }));
}

#[test]
fn beside_a_base() {
    let base = portal! { read_only: false, locale: "pt-PT" };
    let request = portal! {
        #[cfg(any())]
        read_only: true,
        #[cfg(all())]
        locale: "de-DE",
        ..base
    };
    assert_eq!(
        wire(&request),
        json!({ "read_only": false, "locale": "de-DE" })
    );
}

#[test]
fn short_fields() {
    let read_only = true;
    let request = portal! { #[cfg(all())] read_only, #[cfg(any())] is_embedded };
    assert_eq!(wire(&request), json!({ "read_only": true }));
}

/// Also in a `const`: a literal with a condition is still a literal.
#[test]
fn in_constants() {
    const REQUEST: CreatePortal<'_> = portal! {
        #[cfg(test)]
        read_only: true,
        #[cfg(not(test))]
        read_only: false,
        customer_data: {
            #[cfg(all())]
            customer_key: "c",
            #[cfg(any())]
            rooms: [],
            #[cfg(all())]
            property_listings: [{
                property_listing_key: "p",
                name: "P",
                custom_metadata: { #[cfg(any())] a: true, #[cfg(all())] b: null },
            }],
        },
    };
    assert_eq!(
        wire(&REQUEST),
        json!({
            "read_only": true,
            "customer_data": {
                "customer_key": "c",
                "property_listings": [
                    { "property_listing_key": "p", "name": "P", "custom_metadata": { "b": null } },
                ],
            },
        })
    );
}

#[test]
fn entries_of_custom_metadata() {
    let region = String::from("eu");
    let metadata = portal!(CustomMetadata {
        #[cfg(test)]
        tested: true,
        #[cfg(not(test))]
        tested: false,
        #[cfg(any())]
        never: nothing_of_the_kind(),
        #[cfg(all())]
        region: &region,
        #[cfg(all())]
        #[cfg(any())]
        both: "x",
        #[cfg(all())]
        cleared: null,
        #[cfg(all())]
        maybe: None::<&str>,
        #[allow(unused_parens)]
        always: (String::from("y")),
        #[cfg_attr(all(), cfg(any()))]
        attribute: "z",
    });
    assert_eq!(
        serde_json::to_string(&metadata).expect("JSON"),
        r#"{"tested":true,"region":"eu","cleared":null,"always":"y"}"#,
    );
}

#[test]
fn one_of_several_targets() {
    let target = portal!(ManageLandingPage {
        #[cfg(test)]
        room_key: "101",
        #[cfg(not(test))]
        space_key: "s",
    });
    assert_eq!(wire(&target), json!({ "room_key": "101" }));
    let link = portal!(DeepLink {
        #[cfg(test)]
        resource_type: device,
        #[cfg(not(test))]
        resource_type: space,
        #[cfg(test)]
        resource_id: "d",
        #[cfg(not(test))]
        resource_key: "s",
    });
    assert_eq!(
        wire(&link),
        json!({ "resource_type": "device", "resource_id": "d" })
    );
}

#[test]
fn conditional_attributes_and_lint_levels() {
    let request = portal! {
        #[cfg_attr(all(), cfg(any()))]
        read_only: true,
        #[cfg_attr(any(), cfg(any()))]
        is_embedded: true,
        features: {
            #[allow(deprecated)]
            manage_devices: { exclude: true },
        },
    };
    assert_eq!(
        wire(&request),
        json!({ "is_embedded": true, "features": { "manage_devices": { "exclude": true } } }),
    );
}

/// A deprecated field causes no warning if the configuration leaves it out.
#[test]
#[deny(deprecated)]
fn a_deprecated_field_that_is_configured_out() {
    let features = portal!(Features {
        configure: {},
        connect: {},
        manage: {},
        organize: {},
        #[cfg(any())]
        manage_devices: {},
    });
    assert_eq!(
        wire(&features),
        json!({ "configure": {}, "connect": {}, "manage": {}, "organize": {} })
    );
}
