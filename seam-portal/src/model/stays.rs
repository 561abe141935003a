//! Stays and access grants: who may open what, and when.

use super::facts::period;
use super::{CustomMetadata, DateTime, Key, List, Text, Unchecked};

/// A permission for one person to open places for a period of time.
///
/// It has the same fields as a [`Booking`], but does not require a stay.
///
/// ```
/// use seam_portal::portal;
///
/// let access_grant = portal!(AccessGrant {
///     access_grant_key: "grant-7",
///     guest_key: "ada",
///     room_keys: ["101"],
/// });
/// assert_eq!(access_grant.access_grant_key, "grant-7");
/// ```
#[derive(Clone, PartialEq)]
pub struct AccessGrant<'a> {
    /// Your identifier of the access grant, the same in every request.
    pub access_grant_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Option<Text<'a>>,
    /// The buildings that it covers, by their
    /// [`Building::building_key`](super::Building::building_key).
    pub building_keys: Option<List<'a, Text<'a>>>,
    /// The common areas that it covers, by their
    /// [`CommonArea::common_area_key`](super::CommonArea::common_area_key).
    pub common_area_keys: Option<List<'a, Text<'a>>>,
    /// When access ends. It should be later than [`starts_at`](Self::starts_at).
    pub ends_at: Option<DateTime<'a>>,
    /// The facilities that it covers, by their
    /// [`Facility::facility_key`](super::Facility::facility_key).
    pub facility_keys: Option<List<'a, Text<'a>>>,
    /// The guest who gets access, by their [`Guest::guest_key`](super::Guest::guest_key).
    pub guest_key: Option<Text<'a>>,
    /// The listings that it covers, by their [`Listing::listing_key`](super::Listing::listing_key).
    pub listing_keys: Option<List<'a, Text<'a>>>,
    /// The PIN code to set on locks that support it.
    pub preferred_code: Option<Text<'a>>,
    /// The properties that it covers, by their
    /// [`Property::property_key`](super::Property::property_key).
    pub property_keys: Option<List<'a, Text<'a>>>,
    /// The resident who gets access, by their
    /// [`Resident::resident_key`](super::Resident::resident_key).
    pub resident_key: Option<Text<'a>>,
    /// The rooms that it covers, by their [`Room::room_key`](super::Room::room_key).
    pub room_keys: Option<List<'a, Text<'a>>>,
    /// The spaces that it covers, by their [`Space::space_key`](super::Space::space_key).
    pub space_keys: Option<List<'a, Text<'a>>>,
    /// When access starts.
    pub starts_at: Option<DateTime<'a>>,
    /// The tenant who gets access, by their [`Tenant::tenant_key`](super::Tenant::tenant_key).
    pub tenant_key: Option<Text<'a>>,
    /// The units that it covers, by their [`Unit::unit_key`](super::Unit::unit_key).
    pub unit_keys: Option<List<'a, Text<'a>>>,
    /// The user identity that gets access, by its
    /// [`UserIdentity::user_identity_key`](super::UserIdentity::user_identity_key).
    pub user_identity_key: Option<Text<'a>>,
    /// The user who gets access, by their [`User::user_key`](super::User::user_key).
    pub user_key: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

period!(AccessGrant<'_>: starts_at..ends_at);

/// A booked stay: who comes, when, and which places it covers.
///
/// It has the same fields as an [`AccessGrant`], and as a [`Reservation`] without custom metadata. Use
/// the term of your own system. Use a reservation if you need filters, deep links or the settings of
/// [`ManageFeature`](super::ManageFeature): they do not apply to bookings.
///
/// ```
/// use seam_portal::portal;
///
/// let booking = portal!(Booking {
///     booking_key: "b-2041",
///     guest_key: "ada",
///     starts_at: "2026-12-01T15:00:00Z",
/// });
/// assert_eq!(booking.booking_key, "b-2041");
/// ```
#[derive(Clone, PartialEq)]
pub struct Booking<'a> {
    /// Your identifier of the booking, the same in every request.
    pub booking_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Option<Text<'a>>,
    /// The buildings that it covers, by their
    /// [`Building::building_key`](super::Building::building_key).
    pub building_keys: Option<List<'a, Text<'a>>>,
    /// The common areas that it covers, by their
    /// [`CommonArea::common_area_key`](super::CommonArea::common_area_key).
    pub common_area_keys: Option<List<'a, Text<'a>>>,
    /// When access ends. It should be later than [`starts_at`](Self::starts_at).
    pub ends_at: Option<DateTime<'a>>,
    /// The facilities that it covers, by their
    /// [`Facility::facility_key`](super::Facility::facility_key).
    pub facility_keys: Option<List<'a, Text<'a>>>,
    /// The guest who gets access, by their [`Guest::guest_key`](super::Guest::guest_key).
    pub guest_key: Option<Text<'a>>,
    /// The listings that it covers, by their [`Listing::listing_key`](super::Listing::listing_key).
    pub listing_keys: Option<List<'a, Text<'a>>>,
    /// The PIN code to set on locks that support it.
    pub preferred_code: Option<Text<'a>>,
    /// The properties that it covers, by their
    /// [`Property::property_key`](super::Property::property_key).
    pub property_keys: Option<List<'a, Text<'a>>>,
    /// The resident who gets access, by their
    /// [`Resident::resident_key`](super::Resident::resident_key).
    pub resident_key: Option<Text<'a>>,
    /// The rooms that it covers, by their [`Room::room_key`](super::Room::room_key).
    pub room_keys: Option<List<'a, Text<'a>>>,
    /// The spaces that it covers, by their [`Space::space_key`](super::Space::space_key).
    pub space_keys: Option<List<'a, Text<'a>>>,
    /// When access starts.
    pub starts_at: Option<DateTime<'a>>,
    /// The tenant who gets access, by their [`Tenant::tenant_key`](super::Tenant::tenant_key).
    pub tenant_key: Option<Text<'a>>,
    /// The units that it covers, by their [`Unit::unit_key`](super::Unit::unit_key).
    pub unit_keys: Option<List<'a, Text<'a>>>,
    /// The user identity that gets access, by its
    /// [`UserIdentity::user_identity_key`](super::UserIdentity::user_identity_key).
    pub user_identity_key: Option<Text<'a>>,
    /// The user who gets access, by their [`User::user_key`](super::User::user_key).
    pub user_key: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

period!(Booking<'_>: starts_at..ends_at);

/// A reserved stay: who comes, when, and which places it covers.
///
/// Unlike a [`Booking`], it can have custom metadata, to which
/// [filters](super::CustomerResourcesFilter) apply, and it can be the target of a
/// [deep link](super::DeepLink). The settings
/// [`exclude_reservation_management`](super::ManageFeature::exclude_reservation_management) and
/// [`exclude_reservation_technical_details`](super::ManageFeature::exclude_reservation_technical_details)
/// apply to reservations. A [landing page](super::ManageLandingPage) can open both.
///
/// ```
/// use seam_portal::portal;
///
/// let reservation = portal!(Reservation {
///     reservation_key: "r-9",
///     guest_key: "ada",
///     ends_at: "2026-12-04T11:00:00+01:00",
/// });
/// assert_eq!(reservation.reservation_key, "r-9");
/// ```
#[derive(Clone, PartialEq)]
pub struct Reservation<'a> {
    /// Your identifier of the reservation, the same in every request.
    pub reservation_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Option<Text<'a>>,
    /// The buildings that it covers, by their
    /// [`Building::building_key`](super::Building::building_key).
    pub building_keys: Option<List<'a, Text<'a>>>,
    /// The common areas that it covers, by their
    /// [`CommonArea::common_area_key`](super::CommonArea::common_area_key).
    pub common_area_keys: Option<List<'a, Text<'a>>>,
    /// Values under names that you choose. [Filters](super::CustomerResourcesFilter) compare them.
    pub custom_metadata: Option<CustomMetadata<'a>>,
    /// When access ends. It should be later than [`starts_at`](Self::starts_at).
    pub ends_at: Option<DateTime<'a>>,
    /// The facilities that it covers, by their
    /// [`Facility::facility_key`](super::Facility::facility_key).
    pub facility_keys: Option<List<'a, Text<'a>>>,
    /// The guest who gets access, by their [`Guest::guest_key`](super::Guest::guest_key).
    pub guest_key: Option<Text<'a>>,
    /// The listings that it covers, by their [`Listing::listing_key`](super::Listing::listing_key).
    pub listing_keys: Option<List<'a, Text<'a>>>,
    /// The PIN code to set on locks that support it.
    pub preferred_code: Option<Text<'a>>,
    /// The properties that it covers, by their
    /// [`Property::property_key`](super::Property::property_key).
    pub property_keys: Option<List<'a, Text<'a>>>,
    /// The resident who gets access, by their
    /// [`Resident::resident_key`](super::Resident::resident_key).
    pub resident_key: Option<Text<'a>>,
    /// The rooms that it covers, by their [`Room::room_key`](super::Room::room_key).
    pub room_keys: Option<List<'a, Text<'a>>>,
    /// The spaces that it covers, by their [`Space::space_key`](super::Space::space_key).
    pub space_keys: Option<List<'a, Text<'a>>>,
    /// When access starts.
    pub starts_at: Option<DateTime<'a>>,
    /// The tenant who gets access, by their [`Tenant::tenant_key`](super::Tenant::tenant_key).
    pub tenant_key: Option<Text<'a>>,
    /// The units that it covers, by their [`Unit::unit_key`](super::Unit::unit_key).
    pub unit_keys: Option<List<'a, Text<'a>>>,
    /// The user identity that gets access, by its
    /// [`UserIdentity::user_identity_key`](super::UserIdentity::user_identity_key).
    pub user_identity_key: Option<Text<'a>>,
    /// The user who gets access, by their [`User::user_key`](super::User::user_key).
    pub user_key: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

period!(Reservation<'_>: starts_at..ends_at);
