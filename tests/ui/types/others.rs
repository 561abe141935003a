use seam_portal::{Locale, NavigationMode, portal};

struct Lock;

fn main() {
    let (number, text) = (5_i64, String::new());
    let _ = portal!({ read_only: number, is_embedded: Some(text.clone()) });
    let _ = portal!({ navigation_mode: number, locale: NavigationMode::Full });
    let _ = portal!({ navigation_mode: if text.is_empty() { Locale::EnUs } else { Locale::PtPt } });
    let _ = portal!({ navigation_mode: restrictd });
    let _ = portal!(Space { space_key: "s", name: "S", duration_minutes: number });
    let _ = portal!(Geolocation { latitude: number, longitude: text.as_str() });
    let _ = portal!({ customer_resources_filters: [region = number] });
    let _ = portal!(CustomMetadata { floor: number, lock: Lock, ..number });
}
