//! The examples of the documentation's page on diagnostics.

use seam_portal::portal;

fn main() {
    let _ = portal!({ customerData: { customer_key: "grand-hotel", room: [] } });
    let _ = portal!(Reservation { reservation_key: 9, room_keys: "101" });
    let _ = portal!({ read_only: "true", locale: null });
    let _ = portal!(Reservation { reservation_key: "", starts_at: "2026-12-01T15:00:00" });
    let _ = portal!(Room { room_key = "101" name: Grand Hotel });
}
