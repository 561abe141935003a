//! Values whose type only the field could tell.

use seam_portal::portal;

fn main() {
    let text = "s";
    let _ = portal!(Room { room_key: "1".into(), name: "1".into(), parent_site_key: "1".into() });
    let _ = portal!(Space { space_key: "s", name: "S", duration_minutes: 1_u8.into() });
    let _ = portal!(Booking { booking_key: "b", starts_at: Some(text.into()), ends_at: Default::default() });
    let _ = portal!({ locale: "pt-PT".into(), is_embedded: Default::default() });
    let _ = portal!(Reservation { reservation_key: "r", custom_metadata: [("a", "b")].into_iter().collect() });
    let _ = portal!(CustomerData { customer_key: "c", rooms: [].into_iter().collect() });
}
