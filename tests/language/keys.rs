//! Keys: identifiers, strings, raw identifiers, and fields in short form.

use seam_portal::portal;
use serde_json::json;

use crate::wire;

#[test]
fn a_key_is_an_identifier_or_a_string() {
    let expected = json!({ "room_key": "101", "name": "Room 101", "parent_site_key": "s" });
    let identifiers = portal!(Room {
        room_key: "101",
        name: "Room 101",
        parent_site_key: "s"
    });
    let strings = portal!(Room { "room_key": "101", "name": "Room 101", "parent_site_key": "s" });
    let mixed = portal!(Room { "room_key": "101", name: "Room 101", "parent_site_key": "s" });
    assert_eq!(wire(&identifiers), expected);
    assert_eq!(wire(&strings), expected);
    assert_eq!(wire(&mixed), expected);
}

#[test]
#[rustfmt::skip]
fn any_spelling_of_a_string_or_identifier_is_the_key() {
    let expected = json!({ "room_key": "101", "name": "Room 101" });
    assert_eq!(wire(&portal!(Room { r"room_key": "101", r#"name"#: "Room 101" })), expected);
    assert_eq!(wire(&portal!(Room { "room\u{5f}key": "101", "n\x61me": "Room 101" })), expected);
    assert_eq!(wire(&portal!(Room { r#room_key: "101", r#name: "Room 101" })), expected);
}

#[test]
fn the_order_of_the_keys_is_free() {
    let one = portal!(Space {
        space_key: "s",
        name: "S",
        duration_minutes: 90
    });
    let other = portal!(Space {
        duration_minutes: 90,
        name: "S",
        space_key: "s"
    });
    assert_eq!(one, other);
}

#[test]
fn a_field_may_be_shortened() {
    let customer_key = "c";
    let locale = Some("pt-PT");
    let read_only = true;
    let rooms = vec![portal!(Room {
        room_key: "101",
        name: "Room 101"
    })];
    let request = portal! { customer_data: { customer_key, rooms }, locale, read_only };
    assert_eq!(
        wire(&request),
        json!({
            "customer_data": {
                "customer_key": "c",
                "rooms": [{ "room_key": "101", "name": "Room 101" }],
            },
            "locale": "pt-PT",
            "read_only": true,
        }),
    );
}

#[test]
fn a_short_field_may_be_the_only_one() {
    let customer_key = String::from("c");
    let read_only = None::<bool>;
    assert_eq!(
        wire(&portal! { customer_data: { customer_key } }),
        json!({ "customer_data": { "customer_key": "c" } }),
    );
    assert_eq!(wire(&portal!({ read_only })), json!({}));
    assert_eq!(wire(&portal! { read_only }), json!({}));
    assert_eq!(wire(&portal!(read_only,)), json!({}));
    assert_eq!(wire(&portal!(CreatePortal { read_only })), json!({}));
}

#[test]
fn a_short_field_may_be_raw_or_constant() {
    let name = "Room 101";
    #[allow(non_upper_case_globals)]
    const room_key: &str = "101";
    let room = portal!(Room { r#name, room_key });
    assert_eq!(
        wire(&room),
        json!({ "room_key": "101", "name": "Room 101" })
    );
}

/// A block and an object with one short field look the same. If the field does not take an object,
/// it is a block.
#[test]
fn braces_around_a_name_are_a_block_where_text_is_wanted() {
    let (title, exclude) = ("Lobby", true);
    let minutes = 45_u8;
    let space = portal!(Space {
        space_key: { title },
        name: { title },
        duration_minutes: { minutes }
    });
    assert_eq!(
        wire(&space),
        json!({ "space_key": "Lobby", "name": "Lobby", "duration_minutes": 45 }),
    );
    assert_eq!(
        wire(&portal!(OrganizeFeature {
            exclude: { exclude }
        })),
        json!({ "exclude": true })
    );
}
