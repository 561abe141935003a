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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LandingPage<'a> {
    /// What to open in the *manage* part of the portal.
    pub manage: Option<ManageLandingPage<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// What to open in the *manage* part of the portal: exactly one place or stay, by its key.
///
/// ```
/// use seam_portal::portal;
///
/// let target = portal!(ManageLandingPage { reservation_key: "r-9" });
/// assert_eq!(target.reservation_key.unwrap(), "r-9");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManageLandingPage<'a> {
    /// Opens the access grant with this key.
    pub access_grant_key: Option<Text<'a>>,
    /// Opens the booking with this key.
    pub booking_key: Option<Text<'a>>,
    /// Opens the building with this key.
    pub building_key: Option<Text<'a>>,
    /// Opens the common area with this key.
    pub common_area_key: Option<Text<'a>>,
    /// Opens the facility with this key.
    pub facility_key: Option<Text<'a>>,
    /// Opens the listing with this key.
    pub listing_key: Option<Text<'a>>,
    /// Opens the property with this key.
    pub property_key: Option<Text<'a>>,
    /// Opens the property listing with this key.
    pub property_listing_key: Option<Text<'a>>,
    /// Opens the reservation with this key.
    pub reservation_key: Option<Text<'a>>,
    /// Opens the room with this key.
    pub room_key: Option<Text<'a>>,
    /// Opens the site with this key.
    pub site_key: Option<Text<'a>>,
    /// Opens the space with this key.
    pub space_key: Option<Text<'a>>,
    /// Opens the unit with this key.
    pub unit_key: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

one_of!(ManageLandingPage<'_>);
