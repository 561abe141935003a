//! Fields that take one of a set of names.

use std::borrow::Cow;

use seam_portal::{CreatePortal, DeepLink, Locale, NavigationMode, ResourceType, portal};
use serde_json::json;

use crate::wire;

fn mode(request: &CreatePortal<'_>) -> String {
    request
        .navigation_mode
        .as_ref()
        .map_or("none".into(), ToString::to_string)
}

#[test]
fn names_as_identifiers_and_as_text() {
    assert_eq!(
        portal! { navigation_mode: full },
        portal! { navigation_mode: "full" }
    );
    assert_eq!(
        portal! { navigation_mode: restricted },
        portal! { "navigation_mode": "restricted" }
    );
    for (link, name) in [
        (
            portal!(DeepLink {
                resource_type: reservation,
                resource_key: "x"
            }),
            "reservation",
        ),
        (
            portal!(DeepLink {
                resource_type: space,
                resource_key: "x"
            }),
            "space",
        ),
        (
            portal!(DeepLink {
                resource_type: "space",
                resource_key: "x"
            }),
            "space",
        ),
    ] {
        assert_eq!(
            wire(&link),
            json!({ "resource_type": name, "resource_key": "x" })
        );
    }
    for (link, name) in [
        (
            portal!(DeepLink {
                resource_type: device,
                resource_id: "x"
            }),
            "device",
        ),
        (
            portal!(DeepLink {
                resource_type: "device",
                resource_id: "x"
            }),
            "device",
        ),
        (
            portal!(DeepLink {
                resource_type: acs_entrance,
                resource_id: "x"
            }),
            "acs_entrance",
        ),
    ] {
        assert_eq!(
            wire(&link),
            json!({ "resource_type": name, "resource_id": "x" })
        );
    }
}

/// The random tests use each name as a literal.
#[test]
fn every_name_at_run_time() {
    for name in Locale::NAMES {
        assert_eq!(wire(&portal! { locale: *name }), json!({ "locale": name }));
    }
    for name in NavigationMode::NAMES {
        assert_eq!(mode(&portal! { navigation_mode: *name }), *name);
    }
}

#[test]
fn names_are_in_scope_anywhere_in_the_expression() {
    for embedded in [true, false] {
        let expected = if embedded { "restricted" } else { "full" };
        let by_if = portal! { navigation_mode: if embedded { restricted } else { full } };
        let by_match = portal! {
            navigation_mode: match embedded {
                true => restricted,
                false => full,
            },
        };
        let by_block = portal! { navigation_mode: { let chosen = if embedded { restricted } else { full }; chosen } };
        let by_option = portal! { navigation_mode: embedded.then_some(restricted).or(Some(full)) };
        let by_closure =
            portal! { navigation_mode: (|| if embedded { restricted } else { full })() };
        for request in [by_if, by_match, by_block, by_option, by_closure] {
            assert_eq!(mode(&request), expected);
        }
    }
}

/// In a pattern, a name alone would compare instead of bind, so that is an error.
#[test]
fn patterns_compare_with_the_names_by_their_paths() {
    for (current, expected) in [
        (NavigationMode::Full, "restricted"),
        (NavigationMode::Restricted, "full"),
    ] {
        let other = portal! {
            navigation_mode: match current {
                NavigationMode::Full => restricted,
                NavigationMode::Restricted => full,
                other => other,
            },
        };
        assert_eq!(mode(&other), expected);
    }
}

/// The names of an enum take precedence over variables, so that a request means the same in every
/// scope.
#[test]
#[allow(unused_variables)]
fn a_variable_named_like_a_name_is_not_taken_for_it() {
    let (full, restricted) = (NavigationMode::Restricted, NavigationMode::Full);
    assert_eq!(mode(&portal! { navigation_mode: full }), "full");
    assert_eq!(
        mode(&portal! { navigation_mode: if true { full } else { restricted } }),
        "full"
    );
    let space = "not a resource type";
    let link = portal!(DeepLink {
        resource_type: space,
        resource_key: space
    });
    assert_eq!(
        wire(&link),
        json!({ "resource_type": "space", "resource_key": "not a resource type" })
    );
}

/// Names are in scope only in their own field.
#[test]
fn names_leave_other_fields_alone() {
    let (device, full) = ("d-1", true);
    let request = portal! {
        deep_link: { resource_type: device, resource_id: device },
        is_embedded: full,
        navigation_mode: full,
    };
    assert_eq!(
        wire(&request),
        json!({
            "deep_link": { "resource_type": "device", "resource_id": "d-1" },
            "is_embedded": true,
            "navigation_mode": "full",
        }),
    );
}

#[test]
fn values_known_at_run_time() {
    let text = String::from("restricted");
    let borrowed: &str = &text;
    let chosen = NavigationMode::Restricted;
    let requests = vec![
        portal! { navigation_mode: borrowed },
        portal! { navigation_mode: &text },
        portal! { navigation_mode: text.as_str() },
        portal! { navigation_mode: text.clone() },
        portal! { navigation_mode: Cow::Borrowed(borrowed) },
        portal! { navigation_mode: Cow::<str>::Owned(text.clone()) },
        portal! { navigation_mode: &chosen },
        portal! { navigation_mode: chosen.clone() },
        portal! { navigation_mode: Some(borrowed) },
        portal! { navigation_mode: Some(&text) },
        portal! { navigation_mode: Some(text.clone()) },
        portal! { navigation_mode: Some(&chosen) },
        portal! { navigation_mode: Some(chosen.clone()) },
        portal! { navigation_mode: NavigationMode::Restricted },
        portal! { navigation_mode: NavigationMode::from("restricted") },
        portal! { navigation_mode: "restricted".parse::<NavigationMode>().ok() },
    ];
    for request in &requests {
        assert_eq!(request.navigation_mode, Some(NavigationMode::Restricted));
    }
}

#[test]
fn nothing_leaves_the_field_out() {
    let requests = [
        portal! { locale: None },
        portal! { locale: None::<Locale> },
        portal! { locale: None::<&str> },
        portal! { locale: Option::<String>::None },
    ];
    for request in &requests {
        assert_eq!(wire(request), json!({}));
    }
}

/// A name that Seam knows but this crate does not can still be sent.
#[test]
fn unlisted_text_at_run_time_is_sent_as_it_is() {
    let locale = String::from("sv-SE");
    assert_eq!(
        wire(&portal! { locale: &locale }),
        json!({ "locale": "sv-SE" })
    );
    let link = DeepLink {
        resource_type: ResourceType::from("phone"),
        ..portal!(DeepLink {
            resource_type: device,
            resource_id: "x"
        })
    };
    assert_eq!(
        wire(&link),
        json!({ "resource_type": "phone", "resource_id": "x" })
    );
}

#[test]
fn a_required_name_is_an_expression_too() {
    for entrance in [true, false] {
        let link = portal!(DeepLink {
            resource_type: if entrance { acs_entrance } else { device },
            resource_id: "x",
        });
        let name = if entrance { "acs_entrance" } else { "device" };
        assert_eq!(
            wire(&link),
            json!({ "resource_type": name, "resource_id": "x" })
        );
    }
    let resource_type = String::from("space");
    let link = portal!(DeepLink {
        resource_type,
        resource_key: "x"
    });
    assert_eq!(link.resource_type, ResourceType::Space);
}

#[test]
fn a_short_field_is_a_variable_here_too() {
    let (locale, navigation_mode) = (Some("pt-PT"), NavigationMode::Full);
    let request = portal! { locale, navigation_mode };
    assert_eq!(
        wire(&request),
        json!({ "locale": "pt-PT", "navigation_mode": "full" })
    );
}

#[test]
fn names_as_text_and_back() {
    for name in NavigationMode::NAMES {
        let parsed: NavigationMode = name.parse().expect("a listed name");
        assert_eq!(
            (parsed.as_str(), parsed.to_string().as_str()),
            (*name, *name)
        );
    }
    let error = "fulll".parse::<NavigationMode>().expect_err("not listed");
    assert_eq!(error.name(), "fulll");
    assert_eq!(NavigationMode::from("fulll").as_str(), "fulll");
}

/// The names are values, and not types or modules.
#[test]
fn modules_of_the_same_name_stay_visible() {
    mod space {
        use seam_portal::ResourceType;

        pub(super) fn kind() -> ResourceType {
            ResourceType::Space
        }
    }
    let link = portal!(DeepLink {
        resource_type: space::kind(),
        resource_key: "x"
    });
    assert_eq!(link.resource_type, ResourceType::Space);
    let link = portal!(DeepLink {
        resource_type: if true { space } else { space::kind() },
        resource_key: "x"
    });
    assert_eq!(link.resource_type, ResourceType::Space);
}
