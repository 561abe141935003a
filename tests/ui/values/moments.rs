use seam_portal::portal;

fn main() {
    let _ = portal!({ customer_data: { customer_key: "a", reservations: [
        { reservation_key: "1", starts_at: "2026-12-01T15:00:00", ends_at: "2026-12-04" },
        { reservation_key: "2", starts_at: "2026-12-01 15:00:00Z", ends_at: "2026-12-04T11:00Z" },
        { reservation_key: "3", starts_at: "2026-12-01T15:00:00+0100", ends_at: "2026/12/04 11:00" },
        { reservation_key: "4", starts_at: "2026-02-29T15:00:00Z", ends_at: "2026-13-04T11:00:00Z" },
        { reservation_key: "5", starts_at: "2026-12-01T24:00:00Z", ends_at: "2026-12-04T11:00:00+24:00" },
        { reservation_key: "6", starts_at: "tomorrow", ends_at: "" },
        { reservation_key: "7", starts_at: "2026-12-01T15:00", ends_at: 2026-12-04 },
        { reservation_key: "7", starts_at: 1764600000, ends_at: null },
    ] } });
    let _ = portal!(SpaceCustomerData { default_checkin_time: "9:30", default_checkout_time: "24:00" });
    let _ = portal!(SpaceCustomerData { default_checkin_time: "1500", default_checkout_time: "noon" });
}
