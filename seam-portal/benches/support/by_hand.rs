//! The same requests, written by hand with the plain structs.

use std::borrow::Cow;

use super::data::{Hotel, HotelRoom, Stay};
use crate::plain::{
    ConnectFeature, CreatePortal, CustomerData, Features, Locale, ManageFeature, NavigationMode,
    OrganizeFeature, Reservation, Room,
};

pub fn small(customer: &str, locale: Option<Locale>) -> CreatePortal<'_> {
    CreatePortal {
        customer_data: Some(CustomerData {
            customer_key: Cow::Borrowed(customer),
            ..CustomerData::default()
        }),
        features: Some(features()),
        navigation_mode: Some(NavigationMode::Restricted),
        locale,
        ..CreatePortal::default()
    }
}

fn features() -> Features<'static> {
    Features {
        organize: Some(OrganizeFeature {
            exclude: Some(true),
        }),
        connect: Some(ConnectFeature {
            accepted_providers: Some(vec![Cow::Borrowed("august"), Cow::Borrowed("yale")]),
            ..ConnectFeature::default()
        }),
        manage: Some(ManageFeature {
            exclude_staff_management: Some(true),
            ..ManageFeature::default()
        }),
        ..Features::default()
    }
}

pub fn large(hotel: &Hotel) -> CreatePortal<'_> {
    CreatePortal {
        customer_data: Some(CustomerData {
            customer_key: Cow::Borrowed(&hotel.id),
            rooms: Some(hotel.rooms.iter().map(room).collect()),
            reservations: Some(hotel.stays.iter().map(reservation).collect()),
            ..CustomerData::default()
        }),
        ..CreatePortal::default()
    }
}

fn room(room: &HotelRoom) -> Room<'_> {
    Room {
        room_key: Cow::Borrowed(&room.id),
        name: Cow::Borrowed(&room.title),
        parent_site_key: room.site.as_deref().map(Cow::Borrowed),
    }
}

fn reservation(stay: &Stay) -> Reservation<'_> {
    Reservation {
        reservation_key: Cow::Borrowed(&stay.id),
        guest_key: Some(Cow::Borrowed(&stay.guest)),
        room_keys: Some(vec![Cow::Borrowed(&*stay.room)]),
        starts_at: Some(Cow::Borrowed(&stay.start)),
        ends_at: Some(Cow::Borrowed(&stay.end)),
        preferred_code: stay.code.as_deref().map(Cow::Borrowed),
        ..Reservation::default()
    }
}
