//! `Option` and `Result` where a value is wanted, and `Result` where there may be none.

use std::io::Error;

use seam_portal::{CustomMetadata, Features, FilterOperation, Room, portal};

type Read<T> = Result<T, Error>;

fn required(text: Option<String>, read: Read<&str>, degrees: Option<f64>, equals: Read<FilterOperation>) {
    let _ = portal!(Room { room_key: text, name: read.as_deref().map_err(drop) });
    let _ = portal!(Geolocation { latitude: degrees, longitude: degrees.ok_or(()) });
    let _ = portal!(CustomerResourcesFilter { field: text.as_ref(), operation: equals, value: degrees });
}

fn optional(text: Read<String>, number: Read<u32>, vip: Read<bool>, features: Read<Features>, id: Read<String>) {
    let _ = portal!({ is_embedded: vip, features, locale: text, customization_profile_id: id });
    let _ = portal!(Space { space_key: "s", name: "S", parent_site_key: &text, duration_minutes: number });
    let _ = portal!(SpaceCustomerData { address: text, default_checkin_time: id });
    let _ = portal!(Booking { booking_key: "b", name: text, starts_at: id });
}

fn lists(rooms: Read<Vec<Room>>, keys: Read<Vec<String>>, tags: Read<CustomMetadata>, tag: Read<String>) {
    let _ = portal!(CustomerData { customer_key: "c", rooms });
    let _ = portal!(AccessGrant { access_grant_key: "g", room_keys: keys, unit_keys: [tag] });
    let _ = portal!(Reservation { reservation_key: "r", custom_metadata: tags });
    let _ = portal!(CustomMetadata { tag, ..tags });
}

fn main() {}
