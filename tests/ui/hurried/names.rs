//! What somebody in a hurry names, and rustc does not find.

use seam_portal::portal;

fn main() {
    let _ = portal! { read_only: True, is_embedded: yes };
    let _ = portal! { locale: undefined };
    let _ = portal! { locale: en };
    let _ = portal! { navigation_mode: restricte };
    let _ = portal! { navigation_mode: NavigationMode::Restricted };
}
