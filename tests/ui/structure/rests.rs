use seam_portal::{CreatePortal, portal};

const BASE: CreatePortal<'_> = portal!({ features: { organize: { exclude: true } } });

fn main() {
    let _ = portal!({ features: { organize: { exclude: false }, .. } });
    let _ = portal!({ customer_data: { rooms: [{ room_key: "1", name: "One", .. }], .. }, ..BASE });
    let _ = portal!({
        #[unchecked]
        theme: { color: "teal", .. },
        ..BASE
    });
    let _ = portal!(Room { room_key: "1", name: "One", ..Default::default() });
    let _ = portal!({ customer_data: { customer_key: "c", ..seam_portal::CustomerData::default() } });
}
