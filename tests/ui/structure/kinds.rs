//! Every kind of value where every other kind is wanted.

use seam_portal::portal;

fn main() {
    // Text
    let _ = portal!(Room { room_key: true, name: 101 });
    let _ = portal!(Room { room_key: [], name: {} });
    let _ = portal!(Room { room_key: null, name: b"Lobby", parent_site_key: null });
    // A boolean
    let _ = portal!({ read_only: "true", is_embedded: 0, exclude_locale_picker: "maybe" });
    let _ = portal!({ read_only: [], is_embedded: {}, exclude_locale_picker: null });
    // Numbers
    let _ = portal!(Space { space_key: "s", name: "S", duration_minutes: "90", geolocation: { latitude: "38.7", longitude: true } });
    let _ = portal!(Space { space_key: "s", name: "S", duration_minutes: [], geolocation: { latitude: {}, longitude: null } });
    // A name
    let _ = portal!({ locale: true, navigation_mode: 1 });
    let _ = portal!({ locale: [], navigation_mode: null });
    // A list
    let _ = portal!(Reservation { reservation_key: "r", room_keys: "101", unit_keys: 4, space_keys: true });
    let _ = portal!(CustomerData { customer_key: "c", rooms: { room_key: "" }, units: null, sites: "lisbon" });
    let _ = portal!(CustomerData { customer_key: "c", rooms: [room_key: "", name: "Lobby"] });
    let _ = portal!(CustomerData { customer_key: "c", rooms: ["101", null, [], true] });
    let _ = portal!(Reservation { reservation_key: "r", room_keys: [101, null, room: "101"] });
    let _ = portal!(CustomerData { customer_key: None, rooms: [None] });
    let _ = portal!(ConnectFeature { accepted_providers: "august", excluded_providers: [1] });
    let _ = portal!(ManageEvents { allowed_events: { lock: "unlocked" }, default_events: [true] });
    // An object
    let _ = portal!({ customer_data: [{ customer_key: "" }], features: "all", landing_page: 1 });
    let _ = portal!({ customer_data: [customer_key: "", rooms: []] });
    let _ = portal!({ customer_data: null, features: [], landing_page: room_key = "101" });
    let _ = portal!(Reservation { reservation_key: "r", custom_metadata: [] });
    let _ = portal!(Features { manage_devices: true, organize: false });
    let _ = portal!({ customer_data: Some({ customer_key: "c" }) });
    let _ = portal!(CustomerData { customer_key: "c", rooms: [..(1..9).map(|_| { room_key: "r", name: "" })] });
    // Text or a boolean
    let _ = portal!({ customer_resources_filters: [region = 1, region = null, region = [], { field: "region", operation: "=", value: {} }] });
    let _ = portal!(CustomMetadata { a: 1, b: [], c: {} });
}
