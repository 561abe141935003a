//! Hover, definition, references, rename and diagnostics in correct code.

use crate::case::Question::{Accepts, LeadsTo, Renames, Shows};
use crate::case::{Case, request, whole};

pub(crate) const CASES: &[Case] = &[
    request(
        "hover on a key",
        "loc$0ale: \"pt-PT\"",
        Shows("The language of the portal"),
    ),
    request(
        "hover on a JSON key",
        "\"loc$0ale\": \"pt-PT\"",
        Shows("The language of the portal"),
    ),
    request(
        "hover on a key at depth",
        "customer_data: { customer_key: hotel, rooms: [{ room_$0key: lobby, name: \"A\" }] }",
        Shows("Your identifier of the room"),
    ),
    request(
        "hover on a JSON key at depth",
        "\"features\": { \"organize\": { \"excl$0ude\": true } }",
        Shows("Whether to hide this feature"),
    ),
    request(
        "hover on an object's key",
        "cust$0omer_data: { customer_key: \"k\" }",
        Shows("The customer that the portal is for"),
    ),
    request(
        "hover on a filter's key",
        "customer_resources_filters: [{ field: \"a\", oper$0ation: \"=\", value: true }]",
        Shows("How to compare"),
    ),
    request(
        "hover on a name of an enum",
        "navigation_mode: restr$0icted",
        Shows("Only the target of the"),
    ),
    request(
        "hover on a name of an enum in a branch",
        "navigation_mode: if true { restr$0icted } else { full }",
        Shows("Only the target of the"),
    ),
    request(
        "hover on a variable",
        "customer_data: { customer_key: hot$0el }",
        Shows("let hotel"),
    ),
    whole(
        "hover on a type",
        "portal!(Ro$0om { room_key: \"a\", name: \"A\" })",
        Shows("struct Room"),
    ),
    whole(
        "hover on a type's key",
        "portal!(Room { room_key: \"a\", na$0me: \"A\" })",
        Shows("The name that the portal shows"),
    ),
    request(
        "definition of a key",
        "loc$0ale: \"pt-PT\"",
        LeadsTo("pub locale: Option<Locale>"),
    ),
    request(
        "definition of a JSON key",
        "\"read_$0only\": true",
        LeadsTo("pub read_only: Option<bool>"),
    ),
    request(
        "definition of a key at depth",
        "customer_data: { customer_key: hotel, rooms: [{ room_$0key: lobby, name: \"A\" }] }",
        LeadsTo("pub room_key: Key"),
    ),
    request(
        "definition of a key in a constant list",
        "customer_data: { customer_key: hotel, rooms: [{ room_$0key: \"a\", name: \"A\" }] }",
        LeadsTo("pub room_key: Key"),
    ),
    whole(
        "definition of a type",
        "portal!(Ro$0om { room_key: \"a\", name: \"A\" })",
        LeadsTo("pub struct Room"),
    ),
    request(
        "definition of a variable",
        "customer_data: { customer_key: hot$0el }",
        LeadsTo("let hotel"),
    ),
    request(
        "definition of a short field's variable",
        "customer_data: { customer_$0key }",
        LeadsTo("let customer_key"),
    ),
    request(
        "definition of an enum's variable",
        "navigation_mode: mo$0de",
        LeadsTo("let mode"),
    ),
    request(
        "definition of an enum's name",
        "navigation_mode: fu$0ll",
        LeadsTo("Full"),
    ),
    request(
        "definition of a base",
        "read_only: true, ..ba$0se",
        LeadsTo("let base"),
    ),
    request(
        "definition of a spliced variable",
        "customer_data: { customer_key: hotel, rooms: [..mo$0re] }",
        LeadsTo("more: Vec<Room"),
    ),
    whole(
        "definition of a client",
        "portal!(cli$0ent, { read_only: true })",
        LeadsTo("client: &Client"),
    ),
    request(
        "rename of a variable",
        "customer_data: { customer_key: hot$0el }",
        Renames(2),
    ),
    request(
        "rename of a variable that is used twice",
        "customer_data: { customer_key: hotel, rooms: [{ room_key: lo$0bby, name: lobby }] }",
        Renames(3),
    ),
    request(
        "rename of an enum's variable",
        "navigation_mode: mo$0de",
        Renames(2),
    ),
    request(
        "rename of a spliced variable",
        "customer_data: { customer_key: \"k\", rooms: [..mo$0re.iter().cloned()] }",
        Renames(2),
    ),
    request("rename of a base", "read_only: true, ..ba$0se", Renames(2)),
    whole("an empty request", "portal!({})", Accepts),
    request(
        "literals",
        "locale: \"pt-PT\", read_only: true, navigation_mode: restricted",
        Accepts,
    ),
    request(
        "JSON",
        "\"locale\": \"pt-PT\", \"features\": { \"organize\": { \"exclude\": true } }",
        Accepts,
    ),
    request(
        "variables in a request",
        "customer_data: { customer_key, rooms: [{ room_key: lobby, name: \"A\" }, ..more] }, navigation_mode: mode",
        Accepts,
    ),
    request(
        "a filter, a number and metadata",
        "customer_resources_filters: [region = \"eu\", is_vip = true], customer_data: { customer_key: hotel, \
         spaces: [{ space_key: \"s\", name: \"S\", duration_minutes: 30, geolocation: { latitude: 1.5, longitude: -2.5 } }], \
         property_listings: [{ property_listing_key: \"p\", name: \"P\", custom_metadata: { region: hotel, floor: null } }] }",
        Accepts,
    ),
    request(
        "a branch",
        "navigation_mode: if true { restricted } else { mode }, ..base",
        Accepts,
    ),
    request(
        "an option",
        "navigation_mode: stored, locale: None",
        Accepts,
    ),
    whole(
        "a type",
        "portal!(Room { room_key: lobby, name: \"A\" })",
        Accepts,
    ),
];
