//! Numbers of types that do not fit, and numbers where text is wanted.

use seam_portal::portal;

fn main() {
    let (int, long, size, signed, float) = (5_i32, 5_i64, 5_usize, 5_i8, 5_f64);
    let _ = portal!(Space { space_key: "s", name: "S", duration_minutes: int });
    let _ = portal!(Space { space_key: "s", name: "S", duration_minutes: long });
    let _ = portal!(Space { space_key: "s", name: "S", duration_minutes: size });
    let _ = portal!(Space { space_key: "s", name: "S", duration_minutes: Some(signed) });
    let _ = portal!(Space { space_key: "s", name: "S", duration_minutes: &float });
    let _ = portal!(Space { space_key: "s", name: "S", duration_minutes: int.max(7) });
    let _ = portal!(Geolocation { latitude: size, longitude: long });
    let _ = portal!(Room { room_key: int, name: size.max(7), parent_site_key: Some(long) });
    let _ = portal!(Reservation { reservation_key: "r", name: float, custom_metadata: { size, long: Some(long) } });
}
