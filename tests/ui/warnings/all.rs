//! A warning is no error, unless somebody asks for that.
#![deny(deprecated)]

use seam_portal::{CreatePortal, portal};

const IN_A_CONST: CreatePortal<'_> = portal!({
    features: {
        connect: { accepted_providers: ["agust", "august"], excluded_providers: ["august", "sesam_open"] },
        manage: { events: { allowed_events: ["lock.unlockd", "lock.locked"], default_events: ["device.added"] } },
        manage_devices: { exclude: true },
    },
});

static IN_A_STATIC: CreatePortal<'_> = portal!({
    customer_data: {
        customer_key: "grand-hotel",
        rooms: [{ room_key: "101", name: "Room 101" }, { room_key: "101", name: "Room 102" }],
        reservations: [
            { reservation_key: "1", starts_at: "2026-12-01T15:00:00Z", ends_at: "2026-12-01T16:00:00+01:00" },
            { reservation_key: "2", starts_at: "2026-12-01T15:00:00Z", ends_at: "2026-11-01T15:00:00Z" },
        ],
    },
});

fn main() {
    let room = "102";
    let _ = portal!({
        customer_data: {
            customer_key: "grand-hotel",
            rooms: [{ room_key: "101", name: "A" }, { room_key: room, name: "B" }, { room_key: "101", name: "C" }],
        },
        features: { "manage_devices": {} },
    });
    let _ = (&IN_A_CONST, &IN_A_STATIC);
}
