use seam_portal::portal;

struct Lock;

fn main() {
    let (number, lock) = (5_i64, Lock);
    let _ = portal!(Room { room_key: number, name: lock, parent_site_key: Some(number) });
    let _ = portal!(Reservation { reservation_key: "r", name: Some(number), starts_at: number, room_keys: [number], unit_keys: number });
    let _ = portal!(SpaceCustomerData { address: number, default_checkin_time: number });
    let _ = portal!({ customization_profile_id: number });
    let _ = portal!(ConnectFeature { accepted_providers: vec![number], excluded_providers: [..number] });
}
