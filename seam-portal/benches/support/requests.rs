//! The measured requests, written with `portal!`.

use seam_portal::{CreatePortal, portal};

use super::data::Hotel;

/// One customer and features.
pub fn small<'a>(customer: &'a str, locale: Option<&'a str>) -> CreatePortal<'a> {
    portal! {
        customer_data: { customer_key: customer },
        features: {
            organize: { exclude: true },
            connect: { accepted_providers: ["august", "yale"] },
            manage: { exclude_staff_management: true },
        },
        navigation_mode: restricted,
        locale,
    }
}

/// All data of a hotel.
pub fn large(hotel: &Hotel) -> CreatePortal<'_> {
    portal! {
        customer_data: {
            customer_key: &hotel.id,
            rooms: [
                ..hotel.rooms.iter().map(|room| portal!(Room {
                    room_key: &room.id,
                    name: &room.title,
                    parent_site_key: room.site.as_deref(),
                })),
            ],
            reservations: [
                ..hotel.stays.iter().map(|stay| portal!(Reservation {
                    reservation_key: &stay.id,
                    guest_key: &stay.guest,
                    room_keys: [&stay.room],
                    starts_at: &stay.start,
                    ends_at: &stay.end,
                    preferred_code: stay.code.as_deref(),
                })),
            ],
        },
    }
}
