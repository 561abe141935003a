use seam_portal::portal;

fn main() {
    // Spelled as elsewhere.
    let _ = portal!({
        "customer-data": { customerKey: "", room: [], Facility: [] },
        Navigation_mode: "ful",
        readonly: "true",
        language: "pt",
    });
    // Mistyped.
    let _ = portal!({ custmer_data: { custmer_key: "", rooms: [{ room_kye: 101, name: "Lobby" }] } });
    // In the wrong place.
    let _ = portal!({ customer_key: "", rooms: [{ room_key: 101 }], latitude: 1.0, room_key: "101", customer_data.customer_key: "a" });
    let _ = portal!({ features.organize.exclude: "true", manage_devices: {} });
    let _ = portal!({ features: {}, features.organize.exclude: true });
    // Known from elsewhere.
    let _ = portal!(Features { manageDevices: { exclude: "true" }, organise: { hidden: true } });
    let _ = portal!(Reservation { id: "r", start: "2026-12-01", room: "101", metadata: { vip: 1 } });
    let _ = portal!(DeepLink { type: "device", device_id: "d" });
    // Nowhere at all.
    let _ = portal!(Room { room_key: "101", name: "Lobby", colour: "red", "a\nb": 1 });
    // Given already.
    let _ = portal!(Room { room_key: "101", name: "Lobby", nam: "Hall" });
    // A key of the request, one level too deep.
    let _ = portal!({ customer_data: { customer_key: "a", read_only: true } });
}
