//! Places: what doors and devices belong to.
//!
//! Seam's schema has ten words for a place and does not define them. What each can hold and what
//! refers to it is what tells them apart here.

use super::{CustomMetadata, Key, Nullable, PositiveInteger, Text, TimeOfDay, Unchecked};

/// A building: the outer shell that other places lie in.
///
/// ```
/// use seam_portal::portal;
///
/// let building = portal!(Building { building_key: "north", name: "North Wing" });
/// assert_eq!(building.building_key, "north");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Building<'a> {
    /// Your own identifier of this building, the same in every request.
    pub building_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Text<'a>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A place that many people share, such as a gym, a pool or a lobby.
///
/// ```
/// use seam_portal::portal;
///
/// let common_area = portal!(CommonArea { common_area_key: "pool", name: "Pool" });
/// assert_eq!(common_area.common_area_key, "pool");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct CommonArea<'a> {
    /// Your own identifier of this common area, the same in every request.
    pub common_area_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Text<'a>,
    /// The [`Site::site_key`] of the site that this common area belongs to.
    pub parent_site_key: Option<Key<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A facility, such as a warehouse, a storage hall or a car park.
///
/// ```
/// use seam_portal::portal;
///
/// let facility = portal!(Facility { facility_key: "garage", name: "Garage" });
/// assert_eq!(facility.facility_key, "garage");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Facility<'a> {
    /// Your own identifier of this facility, the same in every request.
    pub facility_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Text<'a>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A listing: a place under the name by which it is offered.
///
/// Seam's schema knows a key and a name of it, as of a [`Property`], and stays cover it by
/// `listing_keys`. It is not the same list as the [`PropertyListing`]s: the two have different keys,
/// and nothing in a request ties them together. Take the word that your own system has.
///
/// ```
/// use seam_portal::portal;
///
/// let listing = portal!(Listing { listing_key: "l-88", name: "Loft by the river" });
/// assert_eq!(listing.listing_key, "l-88");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Listing<'a> {
    /// Your own identifier of this listing, the same in every request.
    pub listing_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Text<'a>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A property.
///
/// Seam's schema knows a key and a name of it, and stays cover it by `property_keys`. It has no site
/// that it belongs to, unlike a [`Unit`], a [`Room`] or a [`Space`], and no metadata, unlike a
/// [`PropertyListing`].
///
/// ```
/// use seam_portal::portal;
///
/// let property = portal!(Property { property_key: "mill", name: "The Old Mill" });
/// assert_eq!(property.property_key, "mill");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Property<'a> {
    /// Your own identifier of this property, the same in every request.
    pub property_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Text<'a>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A property listing: the one kind of place with custom metadata, which is what
/// [filters](super::CustomerResourcesFilter) look at.
///
/// No stay refers to it; staff members do, by
/// [`property_listing_keys`](super::StaffMember::property_listing_keys), and a landing page can. To say
/// which places a stay covers, give them as [`Property`], [`Listing`], [`Unit`], [`Room`] or
/// [`Space`].
///
/// ```
/// use seam_portal::portal;
///
/// let property_listing = portal!(PropertyListing { property_listing_key: "pl-3", name: "Garden flat", custom_metadata: { floor: "0" } });
/// assert_eq!(property_listing.property_listing_key, "pl-3");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct PropertyListing<'a> {
    /// Your own identifier of this property listing, the same in every request.
    pub property_listing_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Text<'a>,
    /// Free facts about it, by names of your own. Filters can look at them.
    pub custom_metadata: Option<CustomMetadata<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A room, such as a hotel room or a meeting room.
///
/// ```
/// use seam_portal::portal;
///
/// let room = portal!(Room { room_key: "101", name: "Room 101" });
/// assert_eq!(room.room_key, "101");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Room<'a> {
    /// Your own identifier of this room, the same in every request.
    pub room_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Text<'a>,
    /// The [`Site::site_key`] of the site that this room belongs to.
    pub parent_site_key: Option<Key<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A site: the grounds that rooms, units and other places belong to.
///
/// ```
/// use seam_portal::portal;
///
/// let site = portal!(Site { site_key: "campus", name: "Campus" });
/// assert_eq!(site.site_key, "campus");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Site<'a> {
    /// Your own identifier of this site, the same in every request.
    pub site_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Text<'a>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A space: the kind of place of which Seam takes the most, and no word of any one trade.
///
/// It alone has a position, a duration of use and [`details`](SpaceCustomerData) such as the check-in
/// time, and it alone of all places can be the target of a [`DeepLink`](super::DeepLink).
///
/// ```
/// use seam_portal::portal;
///
/// let space = portal!(Space { space_key: "s-1", name: "Studio", duration_minutes: 90 });
/// assert_eq!(space.space_key, "s-1");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Space<'a> {
    /// Your own identifier of this space, the same in every request.
    pub space_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Text<'a>,
    /// Details that only this space has.
    pub customer_data: Option<SpaceCustomerData<'a>>,
    /// How long one use of the space lasts, in minutes.
    pub duration_minutes: Option<PositiveInteger>,
    /// Where on Earth it is.
    pub geolocation: Option<Geolocation>,
    /// The [`Site::site_key`] of the site that this space belongs to.
    pub parent_site_key: Option<Key<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// Details that only a [`Space`] has. Each can be set to `null`, which clears it.
///
/// ```
/// use seam_portal::portal;
///
/// let details = portal!(SpaceCustomerData { default_checkin_time: "15:00", address: null });
/// assert!(details.time_zone.is_none());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SpaceCustomerData<'a> {
    /// The postal address.
    pub address: Option<Nullable<Text<'a>>>,
    /// From when a guest may check in, local time.
    pub default_checkin_time: Option<Nullable<TimeOfDay<'a>>>,
    /// Until when a guest must check out, local time.
    pub default_checkout_time: Option<Nullable<TimeOfDay<'a>>>,
    /// The IANA name of the time zone, such as `Europe/Lisbon`.
    pub time_zone: Option<Nullable<Text<'a>>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A point on Earth.
///
/// ```
/// use seam_portal::portal;
///
/// let lisbon = portal!(Geolocation { latitude: 38.7223, longitude: -9.1393 });
/// assert!(lisbon.longitude < 0.0);
/// ```
#[derive(Clone, Debug, PartialEq)]
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
/// It has what a [`Room`] has, a key, a name and the site that it belongs to, and lists of its own
/// in stays: `unit_keys`.
///
/// ```
/// use seam_portal::portal;
///
/// let unit = portal!(Unit { unit_key: "4b", name: "Flat 4B" });
/// assert_eq!(unit.unit_key, "4b");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Unit<'a> {
    /// Your own identifier of this unit, the same in every request.
    pub unit_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Text<'a>,
    /// The [`Site::site_key`] of the site that this unit belongs to.
    pub parent_site_key: Option<Key<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}
