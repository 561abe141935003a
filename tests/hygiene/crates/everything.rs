//! Every part of the language, in a file that does not name the crate. Each crate of the hygiene
//! test includes it, with another dependency name, edition and lints.

use crate::api::{
    Client, CreatePortal, CustomMetadata, CustomerData, CustomerPortal, Error, NavigationMode,
    Room, portal,
};
use ::std::borrow::ToOwned;
use ::std::clone::Clone;
use ::std::iter::Iterator;
use ::std::option::Option::{self, None, Some};
use ::std::result::Result;
use ::std::string::String;
use ::std::sync::Arc;

/// Only literals.
pub static CONSTANT: CreatePortal<'static> = portal! {
    "customer_data": {
        "customer_key": "c",
        spaces: [{
            space_key: "s",
            name: "S",
            duration_minutes: 90,
            geolocation: { latitude: -1.5, longitude: 2 },
            customer_data: { address: null, default_checkin_time: "15:00" },
        }],
        reservations: [{
            reservation_key: "r",
            starts_at: "2026-12-01T15:00:00Z",
            room_keys: ["101"],
            custom_metadata: { vip: true, floor: null, "any key": "x" },
        }],
    },
    customer_resources_filters: [region = "eu", { field: "vip", operation: "=", value: true }],
    deep_link: { resource_type: device, resource_id: "d" },
    features: { connect: { accepted_providers: ["august"] } },
    landing_page: { manage: { room_key: "101" } },
    locale: "pt-PT",
    navigation_mode: restricted,
};

/// One object by its type.
pub const ROOM: Room<'static> = portal!(Room {
    room_key: "1",
    name: "One"
});

/// Expressions of all kinds, lists with iterators, conditions and bases.
pub fn expressions<'a>(
    key: &'a str,
    names: &'a [String],
    embedded: bool,
    email: Option<&'a str>,
) -> CreatePortal<'a> {
    let name = "Ada";
    let read_only = Some(embedded);
    portal! {
        customer_data: {
            customer_key: key,
            rooms: [
                { room_key: "literal", name: "Literal" },
                { room_key: key.to_owned(), ..ROOM },
                ..names.iter().map(|name| portal!(Room { room_key: name, name })),
                ROOM,
            ],
            guests: [{ guest_key: key, name, email_address: email, phone_number: None }],
            access_grants: [{ access_grant_key: key, room_keys: ["1", key, ..names] }],
            spaces: [{
                space_key: key,
                name: if embedded { "In" } else { "Out" },
                #[cfg(all())]
                duration_minutes: 90_u32,
                #[cfg(any())]
                parent_site_key: key,
                customer_data: { time_zone: Some(name), address: null },
            }],
            property_listings: [{
                property_listing_key: key,
                #[cfg(all())]
                name: "Listing",
                #[cfg(any())]
                name: "No listing",
                custom_metadata: { region: key, vip: embedded, maybe: email, #[cfg(any())] never: true },
            }],
        },
        customer_resources_filters: [region = key, vip = embedded],
        deep_link: { resource_type: if embedded { device } else { acs_entrance }, resource_id: key },
        features: { manage: { events: { allowed_events: [key] } } },
        locale: email,
        navigation_mode: match name {
            "Ada" => restricted,
            _ => full,
        },
        read_only,
        ..CONSTANT.clone()
    }
}

/// A mode that is only known at run time.
pub fn mode(mode: &NavigationMode) -> CreatePortal<'static> {
    portal! { navigation_mode: mode }
}

/// Metadata that is added to other metadata.
#[must_use]
pub fn metadata(base: CustomMetadata<'_>) -> CustomMetadata<'_> {
    portal!(CustomMetadata {
        region: "eu",
        ..base
    })
}

/// Data in a generic function.
#[must_use]
pub fn generic<K: ::std::convert::AsRef<str> + ?::std::marker::Sized>(key: &K) -> CustomerData<'_> {
    portal!(CustomerData { customer_key: key, rooms: [{ room_key: "1", name: "1" }] })
}

/// The form that sends, with every type that can be used as a client.
///
/// # Errors
///
/// Returns the errors of [`Client::create_portal`].
pub fn send(client: &Client, shared: &Arc<Client>, id: &str) -> Result<CustomerPortal, Error> {
    let first = portal!(client, { customer_data: { customer_key: id } })?;
    let second = portal!(shared, { customer_data: { customer_key: &first.customer_key } })?;
    let third = portal!(Arc::clone(shared), { locale: "pt-PT" })?;
    portal!(*client, { customization_profile_id: second.workspace_id, deep_link: { resource_type: space, resource_key: third.customer_key } })
}

macro_rules! room {
    ($key:literal, $name:tt) => {
        portal!(Room {
            room_key: $key,
            name: $name
        })
    };
}

/// Through a macro of the caller.
pub const THROUGH_A_MACRO: Room<'static> = room!("1", "One");
