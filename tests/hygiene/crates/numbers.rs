//! Numbers that Clippy would complain about elsewhere. Some of its lints are errors by default.

use seam_portal::{CreatePortal, portal};

/// Mathematical constants, and the ways to write a number.
pub const NUMBERS: CreatePortal<'static> = portal! {
    customer_data: {
        customer_key: "c",
        spaces: [
            { space_key: "a", name: "A", geolocation: { latitude: 3.14, longitude: -3.14159 } },
            { space_key: "b", name: "B", geolocation: { latitude: 2.718, longitude: 1.414 } },
            { space_key: "c", name: "C", geolocation: { latitude: 1e1, longitude: 1_0.5_0 } },
            { space_key: "d", name: "D", geolocation: { latitude: 48.856_614_000_000_001, longitude: 6.28f64 } },
            { space_key: "e", name: "E", geolocation: { latitude: 0x1F, longitude: 007 } },
            { space_key: "f", name: "F", geolocation: { latitude: 1.0f64, longitude: 3.14_f32 } },
            { space_key: "g", name: "G", duration_minutes: 1_000_00 },
            { space_key: "h", name: "H", duration_minutes: 0xfF },
            { space_key: "i", name: "I", duration_minutes: 0b1_0110u32 },
            { space_key: "j", name: "J", duration_minutes: 0o17_u64 },
            { space_key: "k", name: "K", duration_minutes: 2_8 },
            { space_key: "l", name: "L", duration_minutes: 0090 },
        ],
    },
};

/// Numbers that become the value of a branch, and numbers as JSON writes them.
pub fn branches(north: bool) -> CreatePortal<'static> {
    portal! {
        customer_data: {
            customer_key: "c",
            spaces: [{
                space_key: "a",
                name: "A",
                duration_minutes: if north { 1_000_00 } else { 007 },
                geolocation: {
                    latitude: if north { 3.14 } else { -3.14 },
                    longitude: match north { true => 2.718, false => -1.414 },
                },
            }],
        },
        #[unchecked]
        ratio: 3.14,
        #[unchecked]
        more: { of: [-2.718, 007, 1_000_00] },
    }
}
