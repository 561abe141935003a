use seam_portal::portal;

fn main() {
    let _ = portal! {
        customer_data: {
            customer_key: Grand Hotel,
            rooms: [
                { room_key: room-101, name: Lobby },
                { room_key: 4b, name: Conference Room 3 },
            ],
            guests: [{ guest_key: "ada", name: "Ada", email_address: ada@example.com, phone_number: +351 912 345 678 }],
            reservations: [{
                reservation_key: "r-1",
                starts_at: 2026-12-01T15:00:00Z,
                ends_at: 2026-12-04,
                custom_metadata: { floor: ground floor },
            }],
            spaces: [{
                space_key: "s-1",
                name: "Studio",
                duration_minutes: 90min,
                customer_data: { default_checkin_time: 15:00 },
            }],
        },
        locale: pt-PT,
        navigation_mode: full mode,
        is_embedded: True,
        read_only: yes please,
    };
}
