//! Where a warning is meant, `#[allow(deprecated)]` silences it: on the field, on the statement,
//! on the item.
#![deny(warnings)]

use seam_portal::{CreatePortal, portal};

#[allow(deprecated)]
const ON_AN_ITEM: CreatePortal<'_> = portal!({
    features: { connect: { accepted_providers: ["agust"] }, manage_devices: {} },
});

const ON_A_FIELD: CreatePortal<'_> = portal!({
    features: {
        #[allow(deprecated)]
        connect: { accepted_providers: ["agust"], excluded_providers: ["agust"] },
        #[expect(deprecated)]
        manage_devices: {},
    },
});

fn main() {
    let room = "101";
    #[allow(deprecated)]
    let request = portal!({
        customer_data: {
            customer_key: "grand-hotel",
            rooms: [{ room_key: room, name: "A" }, { room_key: "101", name: "B" }, { room_key: "101", name: "C" }],
        },
        features: { manage_devices: {} },
    });
    let _ = (ON_AN_ITEM, ON_A_FIELD, request);
}
