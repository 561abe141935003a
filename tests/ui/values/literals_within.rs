use std::borrow::Cow;

use seam_portal::{NavigationMode, portal};

fn main() {
    let (late, at, stored) = (true, None::<&str>, None::<NavigationMode>);
    let _ = portal!(Reservation {
        reservation_key: if late { "" } else { "r" },
        starts_at: Some("tomorrow"),
        ends_at: match at {
            Some("noon") => "2026-12-01T12:00:00",
            Some(at) => at,
            None => return,
        },
        room_keys: if late { vec!["1", 2] } else { vec![] },
        custom_metadata: { floor: Some(3), note: at.map_or_else(|| 4.0, |_| "x") },
    });
    let _ = portal!(Reservation {
        reservation_key: String::from(""),
        starts_at: at.unwrap_or("2026-12-01"),
        ends_at: { let noon = "noon"; println!("{noon}"); Cow::Borrowed("noon") },
    });
    let _ = portal!({
        read_only: Some("yes"),
        locale: if late { "pt-PT" } else { "english" },
        navigation_mode: late.then_some("ful"),
        customization_profile_id: "5f1c6a4e".to_string(),
    });
    let _ = portal!(Space {
        space_key: "s",
        name: 's'.to_string(),
        duration_minutes: if late { 0 } else { 60 * 24 },
        geolocation: { latitude: if late { 1e400 } else { 1 / 2 }, longitude: Some("-9.1") },
    });
    let _ = portal!({ navigation_mode: if let Some(full) = stored { full } else { restricted } });
    let _ = portal!({ navigation_mode: stored.map(|restricted| restricted) });
    let _ = portal!(DeepLink {
        resource_type: match late {
            true => device,
            space => space,
        },
        resource_id: "d",
    });
}
