use seam_portal::portal;

fn main() {
    let _ = portal!(CustomerData { customer_key: "a", spaces: [
        { space_key: "1", name: "A", duration_minutes: 0 },
        { space_key: "2", name: "B", duration_minutes: -30 },
        { space_key: "3", name: "C", duration_minutes: 1.5 },
        { space_key: "4", name: "D", duration_minutes: 30.0 },
        { space_key: "5", name: "E", duration_minutes: 18446744073709551616 },
        { space_key: "6", name: "F", duration_minutes: 1e30 },
        { space_key: "7", name: "G", geolocation: { latitude: 1e400, longitude: -1e400 } },
        { space_key: "8", name: "H", duration_minutes: 300u8, geolocation: { latitude: 1.5u8, longitude: -5u8 } },
        { space_key: "9", name: "I", geolocation: { latitude: 38,7, longitude: -9,1 } },
    ] });
}
