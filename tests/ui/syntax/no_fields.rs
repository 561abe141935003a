use seam_portal::portal;

struct Hotel {
    key: String,
    room_key: String,
}

fn main() {
    let hotel = Hotel { key: String::new(), room_key: String::new() };
    let embedded = true;
    let _ = portal!({ read_only: true, if embedded { locale: "pt-PT" } else { locale: "en-US" } });
    let _ = portal!({ match embedded { true => 1, false => 2 }, read_only: true });
    let _ = portal!({ customer_data: { customer_key: "c", for room in rooms { room } } });
    let _ = portal!({ while embedded { } read_only: true, loop { } });
    let _ = portal!({ let mode = full; navigation_mode: mode });
    let _ = portal!({ customer_data: { customer_key: "c", rooms: [{ hotel.room_key, name: "One" }] } });
    let _ = portal!(Room { hotel.key.clone(), name: format!("One"), #[cfg(unix)] if embedded { parent_site_key: "s" } });
    let _ = portal!(Room { format!("1"), name: "One" });
    let _ = portal!(Room { (hotel.key): "1", room_key: "1", name: "One" });
    let _ = portal! { let room = 5; fn f() {} read_only: true, return; };
    let _ = portal!(CustomMetadata { (hotel.key) });
    let _ = portal!(CustomMetadata { (hotel.key "x"): true, ("a" "b"): true });
    let _ = portal!({ hotel.key });
    let _ = portal!(CustomMetadata { [hotel.key]: true, (): false });
    let _ = portal!({ read_only: if embedded { +1 } else { false } });
}
