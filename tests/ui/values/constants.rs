use seam_portal::{CreatePortal, portal};

const EMPTY: &str = "";
const NUMBER: u32 = 5;
const MODE: &str = "full";

trait Hotel {
    const KEY: &'static str;
}

struct Grand;

impl Hotel for Grand {
    const KEY: &'static str = "";
}

fn data<H: Hotel>() -> CreatePortal<'static> {
    portal!({ customer_data: { customer_key: const { H::KEY } } })
}

const REQUEST: CreatePortal<'_> = portal!({
    customer_data: {
        customer_key: const { EMPTY },
        reservations: [{
            reservation_key: "r",
            starts_at: concat!("2026-12-01", "T12:00:00"),
            custom_metadata: { note: const { include_str!("constants.rs") } },
        }],
    },
    customer_resources_filters: [{ field: stringify!(is - vip), operation: "=", value: true }],
    customization_profile_id: concat!(5, "f1c6a4e"),
    locale: concat!("pt", "_PT"),
});

fn main() {
    let _ = portal!({ customer_data: { customer_key: "c", rooms: [{ room_key: const { EMPTY }, name: "n" }] } });
    let _ = portal!(SpaceCustomerData { default_checkin_time: concat!("9:", 30) });
    let _ = portal!(Room { room_key: const { NUMBER }, name: "n" });
    let _ = portal!({ navigation_mode: const { MODE }, read_only: const { NUMBER } });
    let _ = portal!(CustomMetadata { floor: const { NUMBER } });
    let _ = portal!(CustomMetadata { floor: const { EMPTY }, note: const { concat!("not too long") } });
    let _ = data::<Grand>();
    let _ = REQUEST;
}
