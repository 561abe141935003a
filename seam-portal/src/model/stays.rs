//! Stays and grants: who may open what, and when.

use super::facts::period;
use super::{CustomMetadata, DateTime, Key, List, Text, Unchecked};

/// A permission for one person to open a set of places during a stretch of time.
///
/// Seam's schema has the same fields for it as for a [`Booking`], but not the word: it speaks of
/// access as such, whether there is a stay or not.
///
/// ```
/// use seam_portal::portal;
///
/// let access_grant = portal!(AccessGrant { access_grant_key: "grant-7", guest_key: "ada", room_keys: ["101"] });
/// assert_eq!(access_grant.access_grant_key, "grant-7");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct AccessGrant<'a> {
    /// Your own identifier of this access grant, the same in every request.
    pub access_grant_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Option<Text<'a>>,
    /// The buildings that it covers, by their
    /// [`Building::building_key`](super::Building::building_key).
    pub building_keys: Option<List<'a, Text<'a>>>,
    /// The common areas that it covers, by their
    /// [`CommonArea::common_area_key`](super::CommonArea::common_area_key).
    pub common_area_keys: Option<List<'a, Text<'a>>>,
    /// When access ends.
    pub ends_at: Option<DateTime<'a>>,
    /// The facilities that it covers, by their
    /// [`Facility::facility_key`](super::Facility::facility_key).
    pub facility_keys: Option<List<'a, Text<'a>>>,
    /// Who it is for, as a guest: the [`Guest::guest_key`](super::Guest::guest_key).
    pub guest_key: Option<Text<'a>>,
    /// The listings that it covers, by their [`Listing::listing_key`](super::Listing::listing_key).
    pub listing_keys: Option<List<'a, Text<'a>>>,
    /// The PIN code to set on locks, where they allow a choice.
    pub preferred_code: Option<Text<'a>>,
    /// The properties that it covers, by their
    /// [`Property::property_key`](super::Property::property_key).
    pub property_keys: Option<List<'a, Text<'a>>>,
    /// Who it is for, as a resident: the [`Resident::resident_key`](super::Resident::resident_key).
    pub resident_key: Option<Text<'a>>,
    /// The rooms that it covers, by their [`Room::room_key`](super::Room::room_key).
    pub room_keys: Option<List<'a, Text<'a>>>,
    /// The spaces that it covers, by their [`Space::space_key`](super::Space::space_key).
    pub space_keys: Option<List<'a, Text<'a>>>,
    /// When access begins.
    pub starts_at: Option<DateTime<'a>>,
    /// Who it is for, as a tenant: the [`Tenant::tenant_key`](super::Tenant::tenant_key).
    pub tenant_key: Option<Text<'a>>,
    /// The units that it covers, by their [`Unit::unit_key`](super::Unit::unit_key).
    pub unit_keys: Option<List<'a, Text<'a>>>,
    /// Who it is for, as a user identity: the
    /// [`UserIdentity::user_identity_key`](super::UserIdentity::user_identity_key).
    pub user_identity_key: Option<Text<'a>>,
    /// Who it is for, as a user: the [`User::user_key`](super::User::user_key).
    pub user_key: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

period!(AccessGrant<'_>: starts_at..ends_at);

/// A booked stay: who comes, when, and which places it covers.
///
/// Seam's schema has the same fields for it as for an [`AccessGrant`], and for a [`Reservation`] but
/// for the custom metadata. Take the word that your own system has, and the reservation where
/// filters, deep links or the switches of [`ManageFeature`](super::ManageFeature) matter: none of
/// them knows bookings.
///
/// ```
/// use seam_portal::portal;
///
/// let booking = portal!(Booking { booking_key: "b-2041", guest_key: "ada", starts_at: "2026-12-01T15:00:00Z" });
/// assert_eq!(booking.booking_key, "b-2041");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Booking<'a> {
    /// Your own identifier of this booking, the same in every request.
    pub booking_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Option<Text<'a>>,
    /// The buildings that it covers, by their
    /// [`Building::building_key`](super::Building::building_key).
    pub building_keys: Option<List<'a, Text<'a>>>,
    /// The common areas that it covers, by their
    /// [`CommonArea::common_area_key`](super::CommonArea::common_area_key).
    pub common_area_keys: Option<List<'a, Text<'a>>>,
    /// When access ends.
    pub ends_at: Option<DateTime<'a>>,
    /// The facilities that it covers, by their
    /// [`Facility::facility_key`](super::Facility::facility_key).
    pub facility_keys: Option<List<'a, Text<'a>>>,
    /// Who it is for, as a guest: the [`Guest::guest_key`](super::Guest::guest_key).
    pub guest_key: Option<Text<'a>>,
    /// The listings that it covers, by their [`Listing::listing_key`](super::Listing::listing_key).
    pub listing_keys: Option<List<'a, Text<'a>>>,
    /// The PIN code to set on locks, where they allow a choice.
    pub preferred_code: Option<Text<'a>>,
    /// The properties that it covers, by their
    /// [`Property::property_key`](super::Property::property_key).
    pub property_keys: Option<List<'a, Text<'a>>>,
    /// Who it is for, as a resident: the [`Resident::resident_key`](super::Resident::resident_key).
    pub resident_key: Option<Text<'a>>,
    /// The rooms that it covers, by their [`Room::room_key`](super::Room::room_key).
    pub room_keys: Option<List<'a, Text<'a>>>,
    /// The spaces that it covers, by their [`Space::space_key`](super::Space::space_key).
    pub space_keys: Option<List<'a, Text<'a>>>,
    /// When access begins.
    pub starts_at: Option<DateTime<'a>>,
    /// Who it is for, as a tenant: the [`Tenant::tenant_key`](super::Tenant::tenant_key).
    pub tenant_key: Option<Text<'a>>,
    /// The units that it covers, by their [`Unit::unit_key`](super::Unit::unit_key).
    pub unit_keys: Option<List<'a, Text<'a>>>,
    /// Who it is for, as a user identity: the
    /// [`UserIdentity::user_identity_key`](super::UserIdentity::user_identity_key).
    pub user_identity_key: Option<Text<'a>>,
    /// Who it is for, as a user: the [`User::user_key`](super::User::user_key).
    pub user_key: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

period!(Booking<'_>: starts_at..ends_at);

/// A reserved stay: who comes, when, and which places it covers.
///
/// What it has before a [`Booking`]: custom metadata, which
/// [filters](super::CustomerResourcesFilter) look at, [deep links](super::DeepLink), and the settings
/// [`exclude_reservation_management`](super::ManageFeature::exclude_reservation_management) and
/// [`exclude_reservation_technical_details`](super::ManageFeature::exclude_reservation_technical_details).
/// A landing page can be either.
///
/// ```
/// use seam_portal::portal;
///
/// let reservation = portal!(Reservation { reservation_key: "r-9", guest_key: "ada", ends_at: "2026-12-04T11:00:00+01:00" });
/// assert_eq!(reservation.reservation_key, "r-9");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Reservation<'a> {
    /// Your own identifier of this reservation, the same in every request.
    pub reservation_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Option<Text<'a>>,
    /// The buildings that it covers, by their
    /// [`Building::building_key`](super::Building::building_key).
    pub building_keys: Option<List<'a, Text<'a>>>,
    /// The common areas that it covers, by their
    /// [`CommonArea::common_area_key`](super::CommonArea::common_area_key).
    pub common_area_keys: Option<List<'a, Text<'a>>>,
    /// Free facts about it, by names of your own. Filters can look at them.
    pub custom_metadata: Option<CustomMetadata<'a>>,
    /// When access ends.
    pub ends_at: Option<DateTime<'a>>,
    /// The facilities that it covers, by their
    /// [`Facility::facility_key`](super::Facility::facility_key).
    pub facility_keys: Option<List<'a, Text<'a>>>,
    /// Who it is for, as a guest: the [`Guest::guest_key`](super::Guest::guest_key).
    pub guest_key: Option<Text<'a>>,
    /// The listings that it covers, by their [`Listing::listing_key`](super::Listing::listing_key).
    pub listing_keys: Option<List<'a, Text<'a>>>,
    /// The PIN code to set on locks, where they allow a choice.
    pub preferred_code: Option<Text<'a>>,
    /// The properties that it covers, by their
    /// [`Property::property_key`](super::Property::property_key).
    pub property_keys: Option<List<'a, Text<'a>>>,
    /// Who it is for, as a resident: the [`Resident::resident_key`](super::Resident::resident_key).
    pub resident_key: Option<Text<'a>>,
    /// The rooms that it covers, by their [`Room::room_key`](super::Room::room_key).
    pub room_keys: Option<List<'a, Text<'a>>>,
    /// The spaces that it covers, by their [`Space::space_key`](super::Space::space_key).
    pub space_keys: Option<List<'a, Text<'a>>>,
    /// When access begins.
    pub starts_at: Option<DateTime<'a>>,
    /// Who it is for, as a tenant: the [`Tenant::tenant_key`](super::Tenant::tenant_key).
    pub tenant_key: Option<Text<'a>>,
    /// The units that it covers, by their [`Unit::unit_key`](super::Unit::unit_key).
    pub unit_keys: Option<List<'a, Text<'a>>>,
    /// Who it is for, as a user identity: the
    /// [`UserIdentity::user_identity_key`](super::UserIdentity::user_identity_key).
    pub user_identity_key: Option<Text<'a>>,
    /// Who it is for, as a user: the [`User::user_key`](super::User::user_key).
    pub user_key: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

period!(Reservation<'_>: starts_at..ends_at);
