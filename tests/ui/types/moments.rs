//! What is no moment, because it has no offset.

use seam_portal::portal;

fn main() {
    let chrono = chrono::NaiveDateTime::MIN;
    let jiff = jiff::civil::DateTime::MIN;
    let time = time::PrimitiveDateTime::MIN;
    let _ = portal!(Booking { booking_key: "b", starts_at: chrono, ends_at: Some(chrono.date()) });
    let _ = portal!(Booking { booking_key: "b", starts_at: &jiff, ends_at: Some(&time) });
}
