//! Maps that are no custom metadata.

use std::collections::BTreeMap;

use seam_portal::portal;

fn main() {
    let (floors, tags) = (BTreeMap::from([("floor", 3)]), [(1, "a")]);
    let _ = portal!(Reservation { reservation_key: "r", custom_metadata: floors });
    let _ = portal!(Reservation { reservation_key: "r", custom_metadata: Some(&tags) });
    let _ = portal!(Reservation { reservation_key: "r", custom_metadata: { ..tags } });
    let _ = portal!(Reservation { reservation_key: "r", custom_metadata: ["a", "b"].iter() });
}
