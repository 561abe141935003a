use seam_portal::{CreatePortal, Room, portal};

const BASE: CreatePortal<'_> = portal!({});

fn main() {
    let rooms: Vec<Room<'_>> = Vec::new();
    let _ = portal!({ ..BASE, locale: "pt-PT" });
    let _ = portal!({ locale: "pt-PT", ..BASE, });
    let _ = portal!({ locale: "pt-PT", ..BASE; });
    let _ = portal!({ locale: "pt-PT", ...BASE });
    let _ = portal!({ locale: "pt-PT", .. });
    let _ = portal!(CustomerData { customer_key: "a", rooms: [...rooms] });
    let _ = portal!(CustomerData { customer_key: "a", rooms: [..] });
}
