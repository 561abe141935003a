//! People: guests, residents, staff and others.

use super::facts::own_key;
use super::{Key, List, Text, Unchecked};

/// A person who stays for a limited time.
///
/// Stays and access grants refer to a guest by
/// [`guest_key`](super::Reservation::guest_key).
///
/// ```
/// use seam_portal::portal;
///
/// let guest = portal!(Guest { guest_key: "ada", name: "Ada Lovelace" });
/// assert_eq!(guest.guest_key, "ada");
/// ```
#[derive(Clone, PartialEq)]
pub struct Guest<'a> {
    /// Your identifier of the guest, the same in every request.
    pub guest_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Text<'a>,
    /// The email address.
    pub email_address: Option<Text<'a>>,
    /// The phone number, with the country code.
    pub phone_number: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A person who lives at the place.
///
/// Stays and access grants refer to a resident by
/// [`resident_key`](super::Reservation::resident_key).
///
/// ```
/// use seam_portal::portal;
///
/// let resident = portal!(Resident { resident_key: "res-1", name: "Grace Hopper" });
/// assert_eq!(resident.resident_key, "res-1");
/// ```
#[derive(Clone, PartialEq)]
pub struct Resident<'a> {
    /// Your identifier of the resident, the same in every request.
    pub resident_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Text<'a>,
    /// The email address.
    pub email_address: Option<Text<'a>>,
    /// The phone number, with the country code.
    pub phone_number: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A person who works for the customer, and the places where this person works.
///
/// ```
/// use seam_portal::portal;
///
/// let staff_member = portal!(StaffMember {
///     staff_member_key: "st-4",
///     name: "Linus",
///     building_keys: ["north"],
/// });
/// assert_eq!(staff_member.staff_member_key, "st-4");
/// ```
#[derive(Clone, PartialEq)]
pub struct StaffMember<'a> {
    /// Your identifier of the staff member, the same in every request.
    pub staff_member_key: Text<'a>,
    /// The name that the portal shows.
    pub name: Text<'a>,
    /// The buildings in which this person works, by their
    /// [`Building::building_key`](super::Building::building_key).
    pub building_keys: Option<List<'a, Text<'a>>>,
    /// The common areas in which this person works, by their
    /// [`CommonArea::common_area_key`](super::CommonArea::common_area_key).
    pub common_area_keys: Option<List<'a, Text<'a>>>,
    /// The email address.
    pub email_address: Option<Text<'a>>,
    /// The facilities in which this person works, by their
    /// [`Facility::facility_key`](super::Facility::facility_key).
    pub facility_keys: Option<List<'a, Text<'a>>>,
    /// The listings in which this person works, by their
    /// [`Listing::listing_key`](super::Listing::listing_key).
    pub listing_keys: Option<List<'a, Text<'a>>>,
    /// The phone number, with the country code.
    pub phone_number: Option<Text<'a>>,
    /// The properties in which this person works, by their
    /// [`Property::property_key`](super::Property::property_key).
    pub property_keys: Option<List<'a, Text<'a>>>,
    /// The property listings in which this person works, by their
    /// [`PropertyListing::property_listing_key`](super::PropertyListing::property_listing_key).
    pub property_listing_keys: Option<List<'a, Text<'a>>>,
    /// The rooms in which this person works, by their [`Room::room_key`](super::Room::room_key).
    pub room_keys: Option<List<'a, Text<'a>>>,
    /// The sites in which this person works, by their [`Site::site_key`](super::Site::site_key).
    pub site_keys: Option<List<'a, Text<'a>>>,
    /// The spaces in which this person works, by their
    /// [`Space::space_key`](super::Space::space_key).
    pub space_keys: Option<List<'a, Text<'a>>>,
    /// The units in which this person works, by their [`Unit::unit_key`](super::Unit::unit_key).
    pub unit_keys: Option<List<'a, Text<'a>>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

// Seam accepts an empty one, so it is not a `Key`.
own_key!(StaffMember<'_>: staff_member_key);

/// A person or company that rents a place.
///
/// Stays and access grants refer to a tenant by
/// [`tenant_key`](super::Reservation::tenant_key).
///
/// ```
/// use seam_portal::portal;
///
/// let tenant = portal!(Tenant { tenant_key: "t-5", name: "Analytical Engines Ltd" });
/// assert_eq!(tenant.tenant_key, "t-5");
/// ```
#[derive(Clone, PartialEq)]
pub struct Tenant<'a> {
    /// Your identifier of the tenant, the same in every request.
    pub tenant_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Text<'a>,
    /// The email address.
    pub email_address: Option<Text<'a>>,
    /// The phone number, with the country code.
    pub phone_number: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A person who uses the places, if no more specific type fits.
///
/// Stays and access grants refer to a user by [`user_key`](super::Reservation::user_key).
///
/// ```
/// use seam_portal::portal;
///
/// let user = portal!(User { user_key: "u-2", name: "Ada Lovelace" });
/// assert_eq!(user.user_key, "u-2");
/// ```
#[derive(Clone, PartialEq)]
pub struct User<'a> {
    /// Your identifier of the user, the same in every request.
    pub user_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Text<'a>,
    /// The email address.
    pub email_address: Option<Text<'a>>,
    /// The phone number, with the country code.
    pub phone_number: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// A person as Seam identifies them across access systems.
///
/// Stays and access grants refer to a user identity by
/// [`user_identity_key`](super::Reservation::user_identity_key).
///
/// ```
/// use seam_portal::portal;
///
/// let user_identity = portal!(UserIdentity { user_identity_key: "u-1", name: "Ada Lovelace" });
/// assert_eq!(user_identity.user_identity_key, "u-1");
/// ```
#[derive(Clone, PartialEq)]
pub struct UserIdentity<'a> {
    /// Your identifier of the user identity, the same in every request.
    pub user_identity_key: Key<'a>,
    /// The name that the portal shows.
    pub name: Text<'a>,
    /// The email address.
    pub email_address: Option<Text<'a>>,
    /// The phone number, with the country code.
    pub phone_number: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}
