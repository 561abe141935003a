use seam_portal::portal;

fn main() {
    let _ = portal! {
        customer_data: {
            customer_key: "grand-hotel"
            rooms: [
                { room_key: "101", name: "Room 101" }
                { room_key: "102", name: "Room 102" };
                { room_key: "103", name: "Room 103" },,
            ],
            reservations: [{
                reservation_key: "r-1";
                room_keys: ["101" "102" "103"; "104"],,
            }],
        }
        locale: "pt-PT" "en-US",
        read_only: String::new() "x",
    };
    let _ = portal! {
        customer_resources_filters: [region = "eu" is_vip = true],
    };
}
