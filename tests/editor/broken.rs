//! The same in incomplete code, which is the normal state while somebody types.
//!
//! Two cases cannot work for any macro. rust-analyzer does not expand a macro whose own bracket is
//! not closed, and it completes nothing right after a single colon, not even in a struct literal.

use crate::case::Question::{LeadsTo, Offers, Shows};
use crate::case::{Case, request, whole};

pub(crate) const CASES: &[Case] = &[
    request(
        "right after the brace",
        "$0 locale: \"pt-PT\"",
        Offers(&["customer_data"], &["locale"]),
    ),
    whole(
        "right after the brace of the request",
        "portal!({$0})",
        Offers(&["customer_data", "locale"], &[]),
    ),
    whole(
        "right after the brace of a type",
        "portal!(Room {$0})",
        Offers(&["room_key", "name"], &[]),
    ),
    whole(
        "right after an object's brace",
        "portal!({ features: {$0} })",
        Offers(&["organize", "connect"], &["features"]),
    ),
    request(
        "right after a comma",
        "locale: \"pt-PT\",$0",
        Offers(&["customer_data"], &["locale"]),
    ),
    request(
        "right after a comma at depth",
        "customer_data: { customer_key: hotel,$0 }",
        Offers(&["rooms", "guests"], &["customer_key"]),
    ),
    request(
        "right after a comma before a key",
        "locale: \"pt-PT\",$0 read_only: true",
        Offers(&["customer_data"], &["locale", "read_only"]),
    ),
    request(
        "keys with an unknown one elsewhere",
        "colour: \"red\", $0",
        Offers(&["customer_data", "locale"], &[]),
    ),
    request(
        "keys with an unknown one above",
        "colour: 1, customer_data: { $0 }",
        Offers(&["customer_key", "rooms"], &["locale"]),
    ),
    request(
        "keys below an unknown one's object",
        "customer_data: { custmer_key: \"k\", rooms: [{ $0 }] }",
        Offers(&["room_key", "name"], &["rooms"]),
    ),
    request(
        "keys with a wrong literal elsewhere",
        "read_only: \"yes\", $0",
        Offers(&["customer_data", "locale"], &["read_only"]),
    ),
    request(
        "a key without a colon",
        "locale$0",
        Offers(&["features", "read_only"], &[]),
    ),
    request(
        "keys after one without a colon",
        "locale \"pt-PT\", $0",
        Offers(&["customer_data"], &["locale"]),
    ),
    request(
        "keys before one without a colon",
        "$0, locale \"pt-PT\"",
        Offers(&["customer_data"], &["locale"]),
    ),
    request(
        "keys with a missing comma above",
        "locale: \"pt-PT\" read_only: true, $0",
        Offers(&["customer_data"], &["locale", "read_only"]),
    ),
    request(
        "an empty enum value",
        "navigation_mode: $0",
        Offers(&["full", "restricted"], &[]),
    ),
    request(
        "an empty enum value before a key",
        "navigation_mode: $0, read_only: true",
        Offers(&["full", "restricted"], &[]),
    ),
    request(
        "an empty enum value at depth",
        "deep_link: { resource_type: $0 }",
        Offers(&["reservation", "device"], &["full"]),
    ),
    request(
        "an empty value",
        "customer_data: { customer_key: $0 }",
        Offers(&["hotel", "lobby"], &["rooms"]),
    ),
    request(
        "an empty value before a key",
        "customer_data: { customer_key: $0, rooms: [] }",
        Offers(&["hotel", "lobby"], &["guests"]),
    ),
    request(
        "an empty borrow",
        "customer_data: { customer_key: &$0 }",
        Offers(&["hotel", "lobby"], &[]),
    ),
    request(
        "an empty list of text",
        "features: { connect: { accepted_providers: [$0] } }",
        Offers(&["hotel", "lobby"], &[]),
    ),
    request(
        "an empty splice",
        "customer_data: { customer_key: hotel, rooms: [..$0] }",
        Offers(&["more"], &[]),
    ),
    request(
        "an empty filter",
        "customer_resources_filters: [region = $0]",
        Offers(&["hotel", "lobby"], &[]),
    ),
    request(
        "an empty base",
        "read_only: true, ..$0",
        Offers(&["base"], &[]),
    ),
    request(
        "a value that is incomplete",
        "customer_data: { customer_key: stored.$0 }",
        Offers(&[], &["rooms"]),
    ),
    request(
        "keys after an empty value",
        "locale: , $0",
        Offers(&["customer_data", "read_only"], &["locale"]),
    ),
    whole(
        "an unfinished type",
        "portal!(Ro$0)",
        Offers(&["Room", "Reservation", "CustomerData"], &[]),
    ),
    whole(
        "nothing at all",
        "portal!($0)",
        Offers(&["customer_data", "features"], &[]),
    ),
    whole(
        "an unknown type",
        "portal!(Rom$0 { room_key: \"a\" })",
        Offers(&["Room"], &[]),
    ),
    whole(
        "an unfinished list of a finished request",
        "portal!({ customer_data: { customer_key: hotel, rooms: [{ room_key: lobby, $0 } } })",
        Offers(&["name", "parent_site_key"], &["room_key"]),
    ),
    request(
        "a variable in an unfinished list",
        "features: { connect: { accepted_providers: [\"august\", ho$0 } }",
        Offers(&["hotel", "lobby"], &[]),
    ),
    request(
        "keys after an unfinished list",
        "features: { connect: { accepted_providers: [\"august\" } }, $0",
        Offers(&["customer_data", "locale"], &["features"]),
    ),
    request(
        "hover beside an unknown key",
        "colour: 1, loc$0ale: \"pt-PT\"",
        Shows("The language of the portal"),
    ),
    request(
        "hover on a JSON key beside an unknown key",
        "\"colour\": 1, \"loc$0ale\": \"pt-PT\"",
        Shows("The language of the portal"),
    ),
    request(
        "hover beside an empty value",
        "navigation_mode: , features: { organ$0ize: { exclude: true } }",
        Shows("assigns devices to places"),
    ),
    request(
        "definition of a key beside an unknown key",
        "customer_data: { colour: 1, rooms: [{ room_$0key: \"a\" }] }",
        LeadsTo("pub room_key: Key"),
    ),
    request(
        "definition of a variable beside an unknown key",
        "colour: 1, customer_data: { customer_key: hot$0el }",
        LeadsTo("let hotel"),
    ),
    request(
        "definition of a variable under an unknown key",
        "colour: hot$0el",
        LeadsTo("let hotel"),
    ),
    request(
        "definition of an enum's name beside an unknown key",
        "colour: 1, navigation_mode: fu$0ll",
        LeadsTo("        Full = \"full\","),
    ),
    request(
        "definition of a key beside an unfinished list",
        "customer_data: { customer_$0key: hotel, rooms: [{ room_key: lobby, } }",
        LeadsTo("pub customer_key: Key"),
    ),
    whole(
        "hover on a type with a key missing",
        "portal!(Ro$0om { room_key: \"a\" })",
        Shows("struct Room"),
    ),
];
