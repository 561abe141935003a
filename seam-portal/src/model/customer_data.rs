//! What the portal is about: one customer and everything that belongs to it.

use super::{
    AccessGrant, Booking, Building, CommonArea, Facility, Guest, Key, List, Listing, Property,
    PropertyListing, Reservation, Resident, Room, Site, Space, StaffMember, Tenant, Unchecked,
    Unit, User, UserIdentity,
};

/// One customer, with the places, people and stays that belong to it.
///
/// Seam keeps what it is given: an item whose key it knows already is updated, one that it does not
/// know is added, and a list that is left out stays as it was.
///
/// ```
/// use seam_portal::portal;
///
/// let hotel = portal!(CustomerData {
///     customer_key: "grand-hotel",
///     rooms: [{ room_key: "101", name: "Room 101" }],
///     guests: [{ guest_key: "ada", name: "Ada Lovelace" }],
/// });
/// assert_eq!(hotel.rooms.unwrap().len(), 1);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerData<'a> {
    /// Your own identifier of the customer, the same in every request.
    pub customer_key: Key<'a>,
    /// Permissions to open places, whether there is a stay or not.
    pub access_grants: Option<List<'a, AccessGrant<'a>>>,
    /// Booked stays. See [`Booking`] for what tells them from reservations.
    pub bookings: Option<List<'a, Booking<'a>>>,
    /// Buildings.
    pub buildings: Option<List<'a, Building<'a>>>,
    /// Places that many people share.
    pub common_areas: Option<List<'a, CommonArea<'a>>>,
    /// Facilities.
    pub facilities: Option<List<'a, Facility<'a>>>,
    /// People who stay for a while.
    pub guests: Option<List<'a, Guest<'a>>>,
    /// Places under the names by which they are offered.
    pub listings: Option<List<'a, Listing<'a>>>,
    /// Properties.
    pub properties: Option<List<'a, Property<'a>>>,
    /// Places with custom metadata, which filters look at.
    pub property_listings: Option<List<'a, PropertyListing<'a>>>,
    /// Reserved stays.
    pub reservations: Option<List<'a, Reservation<'a>>>,
    /// People who live there.
    pub residents: Option<List<'a, Resident<'a>>>,
    /// Rooms.
    pub rooms: Option<List<'a, Room<'a>>>,
    /// Sites.
    pub sites: Option<List<'a, Site<'a>>>,
    /// Spaces.
    pub spaces: Option<List<'a, Space<'a>>>,
    /// People who work there.
    pub staff_members: Option<List<'a, StaffMember<'a>>>,
    /// People who rent a place.
    pub tenants: Option<List<'a, Tenant<'a>>>,
    /// Units.
    pub units: Option<List<'a, Unit<'a>>>,
    /// People as Seam knows them across access systems.
    pub user_identities: Option<List<'a, UserIdentity<'a>>>,
    /// People who use the places.
    pub users: Option<List<'a, User<'a>>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}
