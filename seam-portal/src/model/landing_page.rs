//! The page that a portal opens on.

use super::facts::one_of;
use super::{Text, Unchecked};

/// The page that the portal opens on.
///
/// ```
/// use seam_portal::portal;
///
/// let page = portal!(LandingPage { manage: { room_key: "101" } });
/// assert!(page.manage.is_some());
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct LandingPage<'a> {
    /// The place or stay to open in the [manage feature](super::Features::manage).
    pub manage: Option<ManageLandingPage<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// The place or stay to open in the [manage feature](super::Features::manage).
///
/// Exactly one field must be given.
///
/// ```
/// use seam_portal::portal;
///
/// let target = portal!(ManageLandingPage { reservation_key: "r-9" });
/// assert_eq!(target.reservation_key.unwrap(), "r-9");
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct ManageLandingPage<'a> {
    /// The [`AccessGrant::access_grant_key`](super::AccessGrant::access_grant_key) of the
    /// access grant to open.
    pub access_grant_key: Option<Text<'a>>,
    /// The [`Booking::booking_key`](super::Booking::booking_key) of the booking to open.
    pub booking_key: Option<Text<'a>>,
    /// The [`Building::building_key`](super::Building::building_key) of the building to open.
    pub building_key: Option<Text<'a>>,
    /// The [`CommonArea::common_area_key`](super::CommonArea::common_area_key) of the
    /// common area to open.
    pub common_area_key: Option<Text<'a>>,
    /// The [`Facility::facility_key`](super::Facility::facility_key) of the facility to open.
    pub facility_key: Option<Text<'a>>,
    /// The [`Listing::listing_key`](super::Listing::listing_key) of the listing to open.
    pub listing_key: Option<Text<'a>>,
    /// The [`Property::property_key`](super::Property::property_key) of the property to open.
    pub property_key: Option<Text<'a>>,
    /// The [`PropertyListing::property_listing_key`](super::PropertyListing::property_listing_key) of
    /// the property listing to open.
    pub property_listing_key: Option<Text<'a>>,
    /// The [`Reservation::reservation_key`](super::Reservation::reservation_key) of the
    /// reservation to open.
    pub reservation_key: Option<Text<'a>>,
    /// The [`Room::room_key`](super::Room::room_key) of the room to open.
    pub room_key: Option<Text<'a>>,
    /// The [`Site::site_key`](super::Site::site_key) of the site to open.
    pub site_key: Option<Text<'a>>,
    /// The [`Space::space_key`](super::Space::space_key) of the space to open.
    pub space_key: Option<Text<'a>>,
    /// The [`Unit::unit_key`](super::Unit::unit_key) of the unit to open.
    pub unit_key: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

one_of!(ManageLandingPage<'_>);
