//! Places: what doors and devices belong to.
//!
//! Seam's schema has ten types of place and does not define them. Their documentation says what each
//! can contain and what refers to it.

use super::{CustomMetadata, Key, Nullable, PositiveInteger, Text, TimeOfDay, Unchecked};

/// A building.
///
/// Stays, access grants and staff members refer to it by
/// [`building_keys`](super::Reservation::building_keys).
///
/// ```
/// use seam_portal::portal;
///
/// let building = portal!(Building { building_key: "north", name: "North Wing" });
/// assert_eq!(building.building_key, "north");
/// ```
#[derive(Clone, PartialEq)]
pub struct Building<'a> {
    /// Your identifier of the building, the same in every request.
    pub building_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Text<'a>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A place that many people share, such as a gym, a pool or a lobby.
///
/// Stays, access grants and staff members refer to it by
/// [`common_area_keys`](super::Reservation::common_area_keys).
///
/// ```
/// use seam_portal::portal;
///
/// let common_area = portal!(CommonArea { common_area_key: "pool", name: "Pool" });
/// assert_eq!(common_area.common_area_key, "pool");
/// ```
#[derive(Clone, PartialEq)]
pub struct CommonArea<'a> {
    /// Your identifier of the common area, the same in every request.
    pub common_area_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Text<'a>,
    /// The [`Site::site_key`] of the site that the common area belongs to.
    pub parent_site_key: Option<Key<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A facility, such as a warehouse, a storage hall or a car park.
///
/// Stays, access grants and staff members refer to it by
/// [`facility_keys`](super::Reservation::facility_keys).
///
/// ```
/// use seam_portal::portal;
///
/// let facility = portal!(Facility { facility_key: "garage", name: "Garage" });
/// assert_eq!(facility.facility_key, "garage");
/// ```
#[derive(Clone, PartialEq)]
pub struct Facility<'a> {
    /// Your identifier of the facility, the same in every request.
    pub facility_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Text<'a>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A listing: a place as it is advertised.
///
/// Like a [`Property`], it has only a key and a name. Stays, access grants and staff members refer to
/// it by [`listing_keys`](super::Reservation::listing_keys). A listing is not a [`PropertyListing`]:
/// the two have different keys, and a request does not connect them. Use the term of your own system.
///
/// ```
/// use seam_portal::portal;
///
/// let listing = portal!(Listing { listing_key: "l-88", name: "Loft by the river" });
/// assert_eq!(listing.listing_key, "l-88");
/// ```
#[derive(Clone, PartialEq)]
pub struct Listing<'a> {
    /// Your identifier of the listing, the same in every request.
    pub listing_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Text<'a>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A property.
///
/// It has only a key and a name. Unlike a [`Unit`], a [`Room`] or a [`Space`], it has no parent site.
/// Unlike a [`PropertyListing`], it has no custom metadata. Stays, access grants and staff members
/// refer to it by [`property_keys`](super::Reservation::property_keys).
///
/// ```
/// use seam_portal::portal;
///
/// let property = portal!(Property { property_key: "mill", name: "The Old Mill" });
/// assert_eq!(property.property_key, "mill");
/// ```
#[derive(Clone, PartialEq)]
pub struct Property<'a> {
    /// Your identifier of the property, the same in every request.
    pub property_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Text<'a>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A property listing: the only type of place with custom metadata, to which
/// [filters](super::CustomerResourcesFilter) apply.
///
/// Staff members refer to it by
/// [`property_listing_keys`](super::StaffMember::property_listing_keys), and a
/// [landing page](super::ManageLandingPage::property_listing_key) can open it. Stays cannot refer to
/// it: for the places that a stay covers, use [`Property`], [`Listing`], [`Unit`], [`Room`] or
/// [`Space`].
///
/// ```
/// use seam_portal::portal;
///
/// let property_listing = portal!(PropertyListing {
///     property_listing_key: "pl-3",
///     name: "Garden flat",
///     custom_metadata: { floor: "0" },
/// });
/// assert_eq!(property_listing.property_listing_key, "pl-3");
/// ```
#[derive(Clone, PartialEq)]
pub struct PropertyListing<'a> {
    /// Your identifier of the property listing, the same in every request.
    pub property_listing_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Text<'a>,
    /// Values under names that you choose. [Filters](super::CustomerResourcesFilter) compare them.
    pub custom_metadata: Option<CustomMetadata<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A room, such as a hotel room or a meeting room.
///
/// Stays, access grants and staff members refer to it by
/// [`room_keys`](super::Reservation::room_keys).
///
/// ```
/// use seam_portal::portal;
///
/// let room = portal!(Room { room_key: "101", name: "Room 101" });
/// assert_eq!(room.room_key, "101");
/// ```
#[derive(Clone, PartialEq)]
pub struct Room<'a> {
    /// Your identifier of the room, the same in every request.
    pub room_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Text<'a>,
    /// The [`Site::site_key`] of the site that the room belongs to.
    pub parent_site_key: Option<Key<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A site, to which other places belong.
///
/// A [`CommonArea`], [`Room`], [`Space`] or [`Unit`] refers to it by `parent_site_key`, and staff
/// members by [`site_keys`](super::StaffMember::site_keys).
///
/// ```
/// use seam_portal::portal;
///
/// let site = portal!(Site { site_key: "campus", name: "Campus" });
/// assert_eq!(site.site_key, "campus");
/// ```
#[derive(Clone, PartialEq)]
pub struct Site<'a> {
    /// Your identifier of the site, the same in every request.
    pub site_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Text<'a>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A space: the most general type of place, and the one with the most fields.
///
/// Only a space has a position, a duration of use and [details](SpaceCustomerData) such as the
/// check-in time, and only a space can be the target of a [`DeepLink`](super::DeepLink). Stays, access
/// grants and staff members refer to it by [`space_keys`](super::Reservation::space_keys).
///
/// ```
/// use seam_portal::portal;
///
/// let space = portal!(Space { space_key: "s-1", name: "Studio", duration_minutes: 90 });
/// assert_eq!(space.space_key, "s-1");
/// ```
#[derive(Clone, PartialEq)]
pub struct Space<'a> {
    /// Your identifier of the space, the same in every request.
    pub space_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Text<'a>,
    /// Details, such as the address and the check-in time.
    pub customer_data: Option<SpaceCustomerData<'a>>,
    /// How long one use of the space lasts, in minutes.
    pub duration_minutes: Option<PositiveInteger>,
    /// The position of the space.
    pub geolocation: Option<Geolocation>,
    /// The [`Site::site_key`] of the site that the space belongs to.
    pub parent_site_key: Option<Key<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// Details of a [`Space`].
///
/// Each field can be `null`, which deletes the value that Seam has stored: see
/// [`Nullable`](super::Nullable).
///
/// ```
/// use seam_portal::portal;
///
/// let details = portal!(SpaceCustomerData { default_checkin_time: "15:00", address: null });
/// assert!(details.time_zone.is_none());
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct SpaceCustomerData<'a> {
    /// The postal address.
    pub address: Option<Nullable<Text<'a>>>,
    /// The earliest check-in, in local time.
    pub default_checkin_time: Option<Nullable<TimeOfDay<'a>>>,
    /// The latest check-out, in local time.
    pub default_checkout_time: Option<Nullable<TimeOfDay<'a>>>,
    /// The IANA name of the time zone, such as `Europe/Lisbon`.
    pub time_zone: Option<Nullable<Text<'a>>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// The position of a [`Space`].
///
/// ```
/// use seam_portal::portal;
///
/// let lisbon = portal!(Geolocation { latitude: 38.7223, longitude: -9.1393 });
/// assert!(lisbon.longitude < 0.0);
/// ```
#[derive(Clone, PartialEq)]
pub struct Geolocation {
    /// Degrees north of the equator; south is negative.
    pub latitude: f64,
    /// Degrees east of Greenwich; west is negative.
    pub longitude: f64,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A unit, such as a flat, an office or a storage box.
///
/// It has the same fields as a [`Room`]. Stays, access grants and staff members refer to it by
/// [`unit_keys`](super::Reservation::unit_keys).
///
/// ```
/// use seam_portal::portal;
///
/// let unit = portal!(Unit { unit_key: "4b", name: "Flat 4B" });
/// assert_eq!(unit.unit_key, "4b");
/// ```
#[derive(Clone, PartialEq)]
pub struct Unit<'a> {
    /// Your identifier of the unit, the same in every request.
    pub unit_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Text<'a>,
    /// The [`Site::site_key`] of the site that the unit belongs to.
    pub parent_site_key: Option<Key<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}
