//! A customer, with its people and stays.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use super::places::*;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CustomerData<'a> {
    pub customer_key: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_grants: Option<Vec<AccessGrant<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bookings: Option<Vec<Booking<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buildings: Option<Vec<Building<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_areas: Option<Vec<CommonArea<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facilities: Option<Vec<Facility<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guests: Option<Vec<Guest<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listings: Option<Vec<Listing<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<Vec<Property<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_listings: Option<Vec<PropertyListing<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reservations: Option<Vec<Reservation<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub residents: Option<Vec<Resident<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rooms: Option<Vec<Room<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sites: Option<Vec<Site<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spaces: Option<Vec<Space<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff_members: Option<Vec<StaffMember<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenants: Option<Vec<Tenant<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<Vec<Unit<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_identities: Option<Vec<UserIdentity<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<User<'a>>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Guest<'a> {
    pub guest_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Cow<'a, str>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Resident<'a> {
    pub resident_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Cow<'a, str>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StaffMember<'a> {
    pub staff_member_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_area_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facility_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listing_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_listing_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_keys: Option<Vec<Cow<'a, str>>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Tenant<'a> {
    pub tenant_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Cow<'a, str>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct User<'a> {
    pub user_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Cow<'a, str>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UserIdentity<'a> {
    pub user_identity_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Cow<'a, str>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AccessGrant<'a> {
    pub access_grant_key: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_area_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facility_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guest_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listing_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_code: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resident_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_identity_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_key: Option<Cow<'a, str>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Booking<'a> {
    pub booking_key: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_area_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facility_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guest_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listing_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_code: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resident_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_identity_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_key: Option<Cow<'a, str>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Reservation<'a> {
    pub reservation_key: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_area_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_metadata: Option<BTreeMap<Cow<'a, str>, MetadataValue<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facility_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guest_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listing_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_code: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resident_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_keys: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_identity_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_key: Option<Cow<'a, str>>,
}
