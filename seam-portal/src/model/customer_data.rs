//! The customer of a portal, and everything that belongs to it.

use super::{
    AccessGrant, Booking, Building, CommonArea, Facility, Guest, Key, List, Listing, Property,
    PropertyListing, Reservation, Resident, Room, Site, Space, StaffMember, Tenant, Unchecked,
    Unit, User, UserIdentity,
};

/// One customer, with the places, people and stays that belong to it.
///
/// Seam stores this data. It updates an item with a known key, adds an item with a new key, and does
/// not change a list that is left out. It does not delete an item that a list leaves out, such as a
/// cancelled reservation: that takes Seam's endpoint `/customers/delete_data`, which this crate does not
/// call.
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
#[derive(Clone, PartialEq)]
pub struct CustomerData<'a> {
    /// Your identifier of the customer, the same in every request.
    pub customer_key: Key<'a>,
    /// Permissions to open places, with or without a stay.
    pub access_grants: Option<List<'a, AccessGrant<'a>>>,
    /// Booked stays. [`Booking`] explains how they differ from reservations.
    pub bookings: Option<List<'a, Booking<'a>>>,
    /// Buildings.
    pub buildings: Option<List<'a, Building<'a>>>,
    /// Places that many people share, such as a lobby.
    pub common_areas: Option<List<'a, CommonArea<'a>>>,
    /// Facilities, such as a car park.
    pub facilities: Option<List<'a, Facility<'a>>>,
    /// People who stay for a while.
    pub guests: Option<List<'a, Guest<'a>>>,
    /// Places as they are advertised. [`Listing`] explains how they differ from property listings.
    pub listings: Option<List<'a, Listing<'a>>>,
    /// Properties, without custom metadata.
    pub properties: Option<List<'a, Property<'a>>>,
    /// Places with [custom metadata](PropertyListing::custom_metadata), to which
    /// [filters](super::CustomerResourcesFilter) apply.
    pub property_listings: Option<List<'a, PropertyListing<'a>>>,
    /// Reserved stays.
    pub reservations: Option<List<'a, Reservation<'a>>>,
    /// People who live there.
    pub residents: Option<List<'a, Resident<'a>>>,
    /// Rooms, such as hotel rooms.
    pub rooms: Option<List<'a, Room<'a>>>,
    /// Sites, to which rooms, units and other places belong.
    pub sites: Option<List<'a, Site<'a>>>,
    /// Spaces, which can have a position, a duration and details such as an address.
    pub spaces: Option<List<'a, Space<'a>>>,
    /// People who work there.
    pub staff_members: Option<List<'a, StaffMember<'a>>>,
    /// People who rent a place.
    pub tenants: Option<List<'a, Tenant<'a>>>,
    /// Units, such as flats or offices.
    pub units: Option<List<'a, Unit<'a>>>,
    /// People as Seam identifies them across access systems.
    pub user_identities: Option<List<'a, UserIdentity<'a>>>,
    /// People who use the places, if no other list fits.
    pub users: Option<List<'a, User<'a>>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}
