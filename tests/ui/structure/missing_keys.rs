use seam_portal::portal;

fn main() {
    let _ = portal!({
        customer_data: {
            rooms: [{}, { name: "Lobby" }],
            spaces: [{ space_key: "s-1", name: "Studio", geolocation: { latitude: 38.7 } }],
        },
        customer_resources_filters: [{ field: "region" }],
    });
    let _ = portal!(Reservation { name: "Ada" });
    let _ = portal!(CustomerData {});
}
