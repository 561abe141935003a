//! How `Debug` shows a request.

use seam_portal::{CreatePortal, CustomMetadata, Room, portal};

#[test]
fn what_is_given_is_shown_and_nothing_else() {
    let name = "B".to_owned();
    let request = portal!({
        customer_data: {
            customer_key: "c",
            rooms: [{ room_key: "101", name: "A" }, { room_key: "102", name, #[unchecked] floor: 1 }],
            reservations: [{ reservation_key: "r", room_keys: [], custom_metadata: { vip: true } }],
            spaces: [{ space_key: "s", name: "S", customer_data: { address: null, time_zone: "Europe/Lisbon" } }],
        },
        locale: "pt-PT",
        #[unchecked] theme: { accent: ["teal", null] },
    });
    let shown = concat!(
        r#"CreatePortal { customer_data: CustomerData { customer_key: "c", "#,
        r#"reservations: [Reservation { reservation_key: "r", custom_metadata: {"vip": Boolean(true)}, room_keys: [] }], "#,
        r#"rooms: [Room { room_key: "101", name: "A" }, Room { room_key: "102", name: "B", floor: 1 }], "#,
        r#"spaces: [Space { space_key: "s", name: "S", customer_data: SpaceCustomerData { address: Null, time_zone: Value("Europe/Lisbon") } }] }, "#,
        r#"locale: PtPt, theme: {"accent":["teal",null]} }"#,
    );
    assert_eq!(format!("{request:?}"), shown);
    assert_eq!(
        format!("{:?}", request.unchecked),
        r#"{"theme": {"accent":["teal",null]}}"#
    );
    assert_eq!(format!("{:?}", CreatePortal::default()), "CreatePortal");
}

/// Equal requests have the same `Debug` output, so that snapshots of them do not differ.
#[test]
fn borrowed_and_owned_lists_are_shown_in_the_same_way() {
    let constant =
        portal!({ customer_data: { customer_key: "c", rooms: [{ room_key: "1", name: "A" }] } });
    let rooms: Vec<Room<'_>> = vec![portal!(Room {
        room_key: "1",
        name: "A"
    })];
    let owned = portal!({ customer_data: { customer_key: "c", rooms } });
    assert_eq!(constant, owned);
    assert_eq!(format!("{constant:#?}"), format!("{owned:#?}"));
    let metadata = CustomMetadata::from_iter([("vip", true)]);
    assert_eq!(
        format!("{metadata:?}"),
        format!("{:?}", portal!(CustomMetadata { vip: true }))
    );
}
