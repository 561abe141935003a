use seam_portal::portal;

fn main() {
    let _ = portal! {
        customer_data { customer_key: "grand-hotel" },
        locale "pt-PT",
        read_only = true,
        is_embedded => false,
        exclude_locale_picker == true,
        navigation_mode :: full,
        features -> {},
        landing_page := {},
    };
    let _ = portal!(Room { "room_key", name: "Lobby" });
    let _ = portal!(Room { room_key: "101", name: });
    let _ = portal!(Room { room_key: , name: "Lobby" });
    let _ = portal!(Room { room_key: name: "Lobby" });
}
