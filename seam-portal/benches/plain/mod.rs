// @generated from the structs and enums in seam-portal/src/model. Do not edit: run
// `SEAM_PORTAL_BLESS=1 cargo test -p seam-portal-model-tests`.

use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
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
pub struct Building<'a> {
    pub building_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CommonArea<'a> {
    pub common_area_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_site_key: Option<Cow<'a, str>>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConfigureFeature {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_access_automation_rule_customization: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_climate_automation_rule_customization: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_instant_key_customization: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude: Option<bool>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectFeature<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted_providers: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excluded_providers: Option<Vec<Cow<'a, str>>>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreatePortal<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_data: Option<CustomerData<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_resources_filters: Option<Vec<CustomerResourcesFilter<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customization_profile_id: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep_link: Option<DeepLink<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_locale_picker: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub features: Option<Features<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_embedded: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub landing_page: Option<LandingPage<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub navigation_mode: Option<NavigationMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_only: Option<bool>,
}
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
pub struct CustomerResourcesFilter<'a> {
    pub field: Cow<'a, str>,
    pub operation: FilterOperation,
    pub value: FilterValue<'a>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeepLink<'a> {
    pub resource_type: ResourceType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<Cow<'a, str>>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeviceManagementConfirmation<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_button_label: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_button_label: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Cow<'a, str>>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Facility<'a> {
    pub facility_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Features<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configure: Option<ConfigureFeature>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connect: Option<ConnectFeature<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage: Option<ManageFeature<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_devices: Option<ManageDevicesFeature>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organize: Option<OrganizeFeature>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Geolocation {
    pub latitude: f64,
    pub longitude: f64,
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
pub struct LandingPage<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage: Option<ManageLandingPage<'a>>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Listing<'a> {
    pub listing_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManageDevicesFeature {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude: Option<bool>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManageEvents<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_events: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_events: Option<Vec<Cow<'a, str>>>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManageFeature<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_management_confirmation: Option<DeviceManagementConfirmation<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<ManageEvents<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_reservation_management: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_reservation_technical_details: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_staff_management: Option<bool>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManageLandingPage<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_grant_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub booking_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_area_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facility_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listing_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_listing_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reservation_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_key: Option<Cow<'a, str>>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OrganizeFeature {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude: Option<bool>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Property<'a> {
    pub property_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PropertyListing<'a> {
    pub property_listing_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_metadata: Option<CustomMetadata<'a>>,
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
    pub custom_metadata: Option<CustomMetadata<'a>>,
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
pub struct Resident<'a> {
    pub resident_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Cow<'a, str>>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Room<'a> {
    pub room_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_site_key: Option<Cow<'a, str>>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Site<'a> {
    pub site_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Space<'a> {
    pub space_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_data: Option<SpaceCustomerData<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_minutes: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geolocation: Option<Geolocation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_site_key: Option<Cow<'a, str>>,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SpaceCustomerData<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Option<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_checkin_time: Option<Option<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_checkout_time: Option<Option<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<Option<Cow<'a, str>>>,
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
pub struct Unit<'a> {
    pub unit_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_site_key: Option<Cow<'a, str>>,
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
pub enum ResourceType {
    #[serde(rename = "reservation")]
    #[default]
    Reservation,
    #[serde(rename = "space")]
    Space,
    #[serde(rename = "device")]
    Device,
    #[serde(rename = "acs_entrance")]
    AcsEntrance,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub enum FilterOperation {
    #[serde(rename = "=")]
    #[default]
    Equals,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub enum Locale {
    #[serde(rename = "en-US")]
    #[default]
    EnUs,
    #[serde(rename = "pt-PT")]
    PtPt,
    #[serde(rename = "fr-FR")]
    FrFr,
    #[serde(rename = "it-IT")]
    ItIt,
    #[serde(rename = "es-ES")]
    EsEs,
    #[serde(rename = "de-DE")]
    DeDe,
    #[serde(rename = "nl-NL")]
    NlNl,
    #[serde(rename = "el-GR")]
    ElGr,
    #[serde(rename = "pl-PL")]
    PlPl,
    #[serde(rename = "ru-RU")]
    RuRu,
}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub enum NavigationMode {
    #[serde(rename = "full")]
    #[default]
    Full,
    #[serde(rename = "restricted")]
    Restricted,
}
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum FilterValue<'a> {
    Text(Cow<'a, str>),
    Boolean(bool),
}
impl Default for FilterValue<'_> {
    fn default() -> Self {
        FilterValue::Boolean(false)
    }
}
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum MetadataValue<'a> {
    Text(Cow<'a, str>),
    Boolean(bool),
    Null,
}
impl Default for MetadataValue<'_> {
    fn default() -> Self {
        MetadataValue::Boolean(false)
    }
}
pub type CustomMetadata<'a> = BTreeMap<Cow<'a, str>, MetadataValue<'a>>;
