//! Completion in code that is correct except for the word at the cursor.

use crate::case::Question::Offers;
use crate::case::{Case, request, whole};

pub(crate) const CASES: &[Case] = &[
    request(
        "keys of an empty request",
        "$0",
        Offers(
            &["customer_data", "features", "locale", "is_embedded"],
            &["room_key"],
        ),
    ),
    request(
        "a key by its beginning",
        "lo$0",
        Offers(&["locale", "read_only"], &["room_key"]),
    ),
    request(
        "keys that are not given, last",
        "locale: \"pt-PT\", read_only: true, $0",
        Offers(&["customer_data", "features"], &["locale", "read_only"]),
    ),
    request(
        "keys that are not given, first",
        "$0, locale: \"pt-PT\", read_only: true",
        Offers(&["customer_data", "features"], &["locale", "read_only"]),
    ),
    request(
        "keys that are not given, in the middle",
        "locale: \"pt-PT\", f$0, read_only: true",
        Offers(&["customer_data", "features"], &["locale", "read_only"]),
    ),
    request(
        "keys after JSON keys",
        "\"locale\": \"pt-PT\", $0",
        Offers(&["customer_data", "features"], &["locale"]),
    ),
    request(
        "keys of an object",
        "customer_data: { $0 }",
        Offers(&["customer_key", "rooms", "guests"], &["locale"]),
    ),
    request(
        "keys of an object that are not given",
        "customer_data: { customer_key: \"k\", ro$0 }",
        Offers(&["rooms", "guests"], &["locale", "customer_key"]),
    ),
    request(
        "keys of a list's item",
        "customer_data: { customer_key: hotel, rooms: [{ $0 }] }",
        Offers(&["room_key", "name", "parent_site_key"], &["rooms"]),
    ),
    request(
        "keys of a list's item that are not given",
        "customer_data: { customer_key: hotel, rooms: [{ room_key: \"a\", name: \"A\" }, { room_key: lobby, $0 }] }",
        Offers(&["name", "parent_site_key"], &["room_key"]),
    ),
    request(
        "keys of an item after a splice",
        "customer_data: { customer_key: hotel, rooms: [..more, { $0 }] }",
        Offers(&["room_key", "name"], &["rooms"]),
    ),
    request(
        "keys of a filter",
        "customer_resources_filters: [{ field: \"region\", $0 }]",
        Offers(&["operation", "value"], &["field"]),
    ),
    request(
        "keys after a short filter",
        "customer_resources_filters: [region = \"eu\"], $0",
        Offers(
            &["customer_data", "locale"],
            &["customer_resources_filters"],
        ),
    ),
    request(
        "keys at depth three",
        "features: { manage: { events: { $0 } } }",
        Offers(&["allowed_events", "default_events"], &["manage"]),
    ),
    request(
        "keys at depth four",
        "customer_data: { customer_key: hotel, spaces: [{ space_key: \"s\", name: \"S\", geolocation: { latitude: 1.5, $0 } }] }",
        Offers(&["longitude"], &["latitude", "name"]),
    ),
    request(
        "keys beside a nested object",
        "customer_data: { customer_key: \"k\" }, features: { organize: { exclude: true }, $0 }",
        Offers(
            &["connect", "manage", "configure"],
            &["organize", "exclude"],
        ),
    ),
    request(
        "keys of one of several",
        "landing_page: { manage: { $0 } }",
        Offers(&["room_key", "reservation_key", "space_key"], &["manage"]),
    ),
    request(
        "keys before a base",
        "read_only: true, $0, ..base",
        Offers(&["customer_data", "locale"], &["read_only"]),
    ),
    request(
        "keys after a conditional one",
        "#[cfg(unix)] locale: \"pt-PT\", $0",
        Offers(&["customer_data"], &["locale"]),
    ),
    whole(
        "keys of a type",
        "portal!(Room { $0 })",
        Offers(&["room_key", "name", "parent_site_key"], &["locale"]),
    ),
    whole(
        "keys of a type that are not given",
        "portal!(Reservation { reservation_key: \"r\", $0 })",
        Offers(
            &["starts_at", "room_keys", "custom_metadata"],
            &["reservation_key"],
        ),
    ),
    whole(
        "keys inside a splice",
        "portal!({ customer_data: { customer_key: hotel, rooms: [..more.iter().map(|room| portal!(Room { room_key: \"a\", $0 }))] } })",
        Offers(&["name", "parent_site_key"], &["room_key"]),
    ),
    whole(
        "type names",
        "portal!(Ro$0 {})",
        Offers(&["Room", "Reservation", "CustomerData", "Features"], &[]),
    ),
    whole(
        "type names before fields",
        "portal!(R$0 { room_key: \"a\", name: \"A\" })",
        Offers(&["Room", "Resident"], &[]),
    ),
    request(
        "names of an enum",
        "navigation_mode: re$0",
        Offers(&["restricted", "full"], &[]),
    ),
    request(
        "names of an enum in a branch",
        "navigation_mode: if true { re$0 } else { full }",
        Offers(&["restricted", "full"], &[]),
    ),
    request(
        "names of an enum at depth",
        "deep_link: { resource_type: res$0, resource_key: \"r\" }",
        Offers(&["reservation", "space", "acs_entrance"], &["restricted"]),
    ),
    request(
        "variables beside names of an enum",
        "navigation_mode: m$0",
        Offers(&["mode", "stored"], &[]),
    ),
    request(
        "variables",
        "customer_data: { customer_key: ho$0 }",
        Offers(&["hotel", "lobby"], &[]),
    ),
    request(
        "variables in a borrow",
        "customer_data: { customer_key: &ho$0 }",
        Offers(&["hotel", "lobby"], &[]),
    ),
    request(
        "variables in a list's item",
        "customer_data: { customer_key: hotel, rooms: [{ room_key: lo$0, name: \"A\" }] }",
        Offers(&["hotel", "lobby"], &[]),
    ),
    request(
        "variables in a list of text",
        "features: { connect: { accepted_providers: [\"august\", ho$0] } }",
        Offers(&["hotel", "lobby"], &[]),
    ),
    request(
        "variables in a splice",
        "customer_data: { customer_key: hotel, rooms: [..mo$0] }",
        Offers(&["more"], &[]),
    ),
    request(
        "variables as a filter's value",
        "customer_resources_filters: [region = ho$0]",
        Offers(&["hotel"], &[]),
    ),
    request(
        "variables as a base",
        "read_only: true, ..ba$0",
        Offers(&["base"], &[]),
    ),
    request(
        "variables in custom metadata",
        "customer_data: { customer_key: hotel, property_listings: [{ property_listing_key: \"p\", name: \"P\", custom_metadata: { region: ho$0 } }] }",
        Offers(&["hotel"], &[]),
    ),
    whole(
        "variables as a client",
        "portal!(cli$0, { read_only: true })",
        Offers(&["client"], &[]),
    ),
    request(
        "methods",
        "customer_data: { customer_key: stored.$0 }",
        Offers(&[], &["locale"]),
    ),
];
