//! The expansions of a few requests, formatted for people.
//!
//! `SEAM_PORTAL_BLESS=1 cargo test -p seam-portal-macro-tests` writes the files in `snapshots/`.

use std::path::Path;
use std::{env, fs};

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

/// The name and the input of each snapshot.
const CASES: &[(&str, &str)] = &[
    (
        "readme",
        r#"seam, {
            customer_data: {
                customer_key: &customer.id,
                rooms: [
                    { room_key: "lobby", name: "Lobby" },
                    ..customer.rooms.iter().map(|room| portal!(Room { room_key: &room.id, name: &room.title })),
                ],
            },
            customer_resources_filters: [region = "eu", is_vip = true],
            features: { organize: { exclude: true }, connect: { accepted_providers: ["august", "yale"] } },
            navigation_mode: restricted,
            locale: customer.locale.as_deref(),
        }"#,
    ),
    (
        "literals",
        r#"{
            "customer_data": {
                "customer_key": "grand-hotel",
                "rooms": [
                    { "room_key": "101", "name": "Room 101" },
                    { "room_key": "102", "name": "Room 102", "parent_site_key": "north" }
                ],
                "spaces": [{
                    "space_key": "garden",
                    "name": "Garden",
                    "duration_minutes": 30,
                    "geolocation": { "latitude": 38.7, "longitude": -9.1 },
                    "customer_data": { "time_zone": "Europe/Lisbon", "address": null }
                }],
                "property_listings": [{
                    "property_listing_key": "pl-1",
                    "name": "Loft",
                    "custom_metadata": { "region": "eu", "vip": true, "note": null }
                }]
            },
            "locale": "pt-PT",
            "is_embedded": true
        }"#,
    ),
    (
        "variables",
        r#"{
            customer_data: {
                customer_key,
                guests: guests,
                reservations: [{
                    reservation_key: format!("r-{number}"),
                    starts_at: &stay.start,
                    ends_at: stay.end,
                    room_keys: [room, "lobby"],
                    custom_metadata: { region, floor: 3.to_string(), "is vip": true },
                }],
                spaces: [{ space_key: key, name: "Garden", customer_data: { time_zone: zone } }],
            },
            customer_resources_filters: [region = region],
            navigation_mode: if embedded { restricted } else { full },
            is_embedded: embedded,
        }"#,
    ),
    (
        "conditions",
        r#"CustomerData {
            customer_key: "k",
            #[cfg(unix)]
            rooms: [],
            users: [..users, { user_key: "u", name: "U" }],
            ..base
        }"#,
    ),
    ("mistakes", r#"{ locale: "pt", nam: 1 }"#),
];

/// Incomplete input, as it is while somebody types, and what an editor sees of it.
const TYPED: &[(&str, &str)] = &[
    (
        "editor_of_a_key",
        "{ customer_data: { customer_key: hotel.id, roo } }",
    ),
    (
        "editor_of_a_name",
        "seam, { navigation_mode: , locale: lang }",
    ),
    (
        "editor_of_a_filter",
        "{ customer_resources_filters: [{ fi }, { fi: region }, region: guest.region] }",
    ),
    ("editor_of_a_type", "Roo"),
    (
        "editor_of_mistakes",
        "{ colour: paint, features: { organize: true }, customer_data: { customer_key: 5, rooms: [..rooms, Lobby] } }",
    ),
];

#[test]
fn expansions_are_as_committed() {
    for (name, input) in CASES {
        compare(
            name,
            &crate::portal::portal(krate(), input.parse().expect(name)),
        );
    }
}

#[test]
fn editors_see_what_is_committed() {
    for (name, input) in TYPED {
        compare(
            name,
            &crate::portal::portal_in_editor(krate(), input.parse().expect(name)),
        );
    }
}

fn krate() -> TokenTree {
    Ident::new("seam_portal", Span::call_site()).into()
}

fn compare(name: &str, expression: &TokenStream) {
    let fresh = pretty(expression);
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("snapshots")
        .join(name)
        .with_extension("txt");
    if env::var_os("SEAM_PORTAL_BLESS").is_some() {
        fs::write(&path, &fresh).expect(name);
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == fresh,
        "the expansion of `{name}` is another: run `SEAM_PORTAL_BLESS=1 cargo test -p \
         seam-portal-macros` and read the difference:\n{fresh}",
    );
}

/// Formatted if it is an expression. The expansion of incomplete input may not be one.
fn pretty(expression: &TokenStream) -> String {
    let Ok(file) = syn::parse2(quote!(static EXPANSION: _ = #expression;)) else {
        return format!("{expression}\n")
            .replace(" , ", " ,\n")
            .replace(" ; ", " ;\n");
    };
    let text = prettyplease::unparse(&file);
    let text = text.trim_start_matches("static EXPANSION: _ = ");
    format!("{}\n", text.trim_end().trim_end_matches(';'))
}
