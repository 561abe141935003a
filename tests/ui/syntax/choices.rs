//! `condition ? value : other`, as other languages have it.

use seam_portal::portal;

fn main() {
    let (embedded, vip) = (true, Some(false));
    let _ = (embedded, vip);
    let _ = portal!({
        read_only: embedded ? true : false,
        navigation_mode: vip.is_some() ? full : restricted,
        locale: "xx",
    });
    let _ = portal!({ customer_resources_filters: [region = embedded ? "eu" : "us"] });
}
