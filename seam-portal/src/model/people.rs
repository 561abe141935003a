//! People: those who come through the doors, and those who work behind them.

use super::facts::own_key;
use super::{Key, List, Text, Unchecked};

/// Somebody who stays for a while.
///
/// ```
/// use seam_portal::portal;
///
/// let guest = portal!(Guest { guest_key: "ada", name: "Ada Lovelace" });
/// assert_eq!(guest.guest_key, "ada");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Guest<'a> {
    /// Your own identifier of this guest, the same in every request.
    pub guest_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Text<'a>,
    /// An address for electronic mail.
    pub email_address: Option<Text<'a>>,
    /// A telephone number, with the country code in front.
    pub phone_number: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// Somebody who lives at the place.
///
/// ```
/// use seam_portal::portal;
///
/// let resident = portal!(Resident { resident_key: "res-1", name: "Grace Hopper" });
/// assert_eq!(resident.resident_key, "res-1");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Resident<'a> {
    /// Your own identifier of this resident, the same in every request.
    pub resident_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Text<'a>,
    /// An address for electronic mail.
    pub email_address: Option<Text<'a>>,
    /// A telephone number, with the country code in front.
    pub phone_number: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// Somebody who works for the customer, and the places where they work.
///
/// ```
/// use seam_portal::portal;
///
/// let staff_member = portal!(StaffMember { staff_member_key: "st-4", name: "Linus", building_keys: ["north"] });
/// assert_eq!(staff_member.staff_member_key, "st-4");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct StaffMember<'a> {
    /// Your own identifier of this staff member, the same in every request.
    pub staff_member_key: Text<'a>,
    /// The name that people read in the portal.
    pub name: Text<'a>,
    /// The buildings in which this person works, by their
    /// [`Building::building_key`](super::Building::building_key).
    pub building_keys: Option<List<'a, Text<'a>>>,
    /// The common areas in which this person works, by their
    /// [`CommonArea::common_area_key`](super::CommonArea::common_area_key).
    pub common_area_keys: Option<List<'a, Text<'a>>>,
    /// An address for electronic mail.
    pub email_address: Option<Text<'a>>,
    /// The facilities in which this person works, by their
    /// [`Facility::facility_key`](super::Facility::facility_key).
    pub facility_keys: Option<List<'a, Text<'a>>>,
    /// The listings in which this person works, by their
    /// [`Listing::listing_key`](super::Listing::listing_key).
    pub listing_keys: Option<List<'a, Text<'a>>>,
    /// A telephone number, with the country code in front.
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

// Seam takes an empty one, so it is no `Key`.
own_key!(StaffMember<'_>: staff_member_key);

/// Somebody who rents a place.
///
/// ```
/// use seam_portal::portal;
///
/// let tenant = portal!(Tenant { tenant_key: "t-5", name: "Analytical Engines Ltd" });
/// assert_eq!(tenant.tenant_key, "t-5");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Tenant<'a> {
    /// Your own identifier of this tenant, the same in every request.
    pub tenant_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Text<'a>,
    /// An address for electronic mail.
    pub email_address: Option<Text<'a>>,
    /// A telephone number, with the country code in front.
    pub phone_number: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// Somebody who uses the places, where no narrower word fits.
///
/// ```
/// use seam_portal::portal;
///
/// let user = portal!(User { user_key: "u-2", name: "Ada Lovelace" });
/// assert_eq!(user.user_key, "u-2");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct User<'a> {
    /// Your own identifier of this user, the same in every request.
    pub user_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Text<'a>,
    /// An address for electronic mail.
    pub email_address: Option<Text<'a>>,
    /// A telephone number, with the country code in front.
    pub phone_number: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// One person as Seam knows them across access systems.
///
/// ```
/// use seam_portal::portal;
///
/// let user_identity = portal!(UserIdentity { user_identity_key: "u-1", name: "Ada Lovelace" });
/// assert_eq!(user_identity.user_identity_key, "u-1");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct UserIdentity<'a> {
    /// Your own identifier of this user identity, the same in every request.
    pub user_identity_key: Key<'a>,
    /// The name that people read in the portal.
    pub name: Text<'a>,
    /// An address for electronic mail.
    pub email_address: Option<Text<'a>>,
    /// A telephone number, with the country code in front.
    pub phone_number: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}
