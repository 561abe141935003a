// @generated from the structs and enums in seam-portal/src/model. Do not edit: run
// `SEAM_PORTAL_BLESS=1 cargo test -p seam-portal-model-tests`.

use std::borrow::Cow;
use super::names::name;
use super::object::object;
use super::{
    AccessGrant, Booking, Building, CommonArea, ConfigureFeature, ConnectFeature,
    CreatePortal, CustomerData, CustomerResourcesFilter, DeepLink,
    DeviceManagementConfirmation, Facility, Features, Geolocation, Guest, LandingPage,
    Listing, ManageDevicesFeature, ManageEvents, ManageFeature, ManageLandingPage,
    OrganizeFeature, Property, PropertyListing, Reservation, Resident, Room, Site, Space,
    SpaceCustomerData, StaffMember, Tenant, Unit, User, UserIdentity, ResourceType,
    FilterOperation, Locale, NavigationMode,
};
object!(
    AccessGrant < 'a >, ACCESS_GRANT, { access_grant_key : Cow::Borrowed("") }, { name,
    building_keys, common_area_keys, ends_at, facility_keys, guest_key, listing_keys,
    preferred_code, property_keys, resident_key, room_keys, space_keys, starts_at,
    tenant_key, unit_keys, user_identity_key, user_key }
);
object!(
    Booking < 'a >, BOOKING, { booking_key : Cow::Borrowed("") }, { name, building_keys,
    common_area_keys, ends_at, facility_keys, guest_key, listing_keys, preferred_code,
    property_keys, resident_key, room_keys, space_keys, starts_at, tenant_key, unit_keys,
    user_identity_key, user_key }
);
object!(
    Building < 'a >, BUILDING, { building_key : Cow::Borrowed(""), name :
    Cow::Borrowed("") }, {}
);
object!(
    CommonArea < 'a >, COMMON_AREA, { common_area_key : Cow::Borrowed(""), name :
    Cow::Borrowed("") }, { parent_site_key }
);
object!(
    ConfigureFeature, CONFIGURE_FEATURE, {}, {
    allow_access_automation_rule_customization,
    allow_climate_automation_rule_customization, allow_instant_key_customization, exclude
    }
);
object!(
    ConnectFeature < 'a >, CONNECT_FEATURE, {}, { accepted_providers, exclude,
    excluded_providers }
);
object!(
    CreatePortal < 'a >, CREATE_PORTAL, {}, { customer_data, customer_resources_filters,
    customization_profile_id, deep_link, exclude_locale_picker, features, is_embedded,
    landing_page, locale, navigation_mode, read_only }
);
object!(
    CustomerData < 'a >, CUSTOMER_DATA, { customer_key : Cow::Borrowed("") }, {
    access_grants, bookings, buildings, common_areas, facilities, guests, listings,
    properties, property_listings, reservations, residents, rooms, sites, spaces,
    staff_members, tenants, units, user_identities, users }
);
object!(
    CustomerResourcesFilter < 'a >, CUSTOMER_RESOURCES_FILTER, { field :
    Cow::Borrowed(""), operation : FilterOperation::Equals, value :
    super::FilterValue::Boolean(false) }, {}
);
object!(
    DeepLink < 'a >, DEEP_LINK, { resource_type : ResourceType::Reservation }, {
    resource_key, resource_id }
);
object!(
    DeviceManagementConfirmation < 'a >, DEVICE_MANAGEMENT_CONFIRMATION, {}, { body,
    cancel_button_label, confirm_button_label, title }
);
object!(
    Facility < 'a >, FACILITY, { facility_key : Cow::Borrowed(""), name :
    Cow::Borrowed("") }, {}
);
object!(
    Features < 'a >, FEATURES, {}, { configure, connect, manage, manage_devices, organize
    }
);
object!(Geolocation, GEOLOCATION, { latitude : 0.0, longitude : 0.0 }, {});
object!(
    Guest < 'a >, GUEST, { guest_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {
    email_address, phone_number }
);
object!(LandingPage < 'a >, LANDING_PAGE, {}, { manage });
object!(
    Listing < 'a >, LISTING, { listing_key : Cow::Borrowed(""), name : Cow::Borrowed("")
    }, {}
);
object!(ManageDevicesFeature, MANAGE_DEVICES_FEATURE, {}, { exclude });
object!(ManageEvents < 'a >, MANAGE_EVENTS, {}, { allowed_events, default_events });
object!(
    ManageFeature < 'a >, MANAGE_FEATURE, {}, { device_management_confirmation, events,
    exclude, exclude_reservation_management, exclude_reservation_technical_details,
    exclude_staff_management }
);
object!(
    ManageLandingPage < 'a >, MANAGE_LANDING_PAGE, {}, { access_grant_key, booking_key,
    building_key, common_area_key, facility_key, listing_key, property_key,
    property_listing_key, reservation_key, room_key, site_key, space_key, unit_key }
);
object!(OrganizeFeature, ORGANIZE_FEATURE, {}, { exclude });
object!(
    Property < 'a >, PROPERTY, { property_key : Cow::Borrowed(""), name :
    Cow::Borrowed("") }, {}
);
object!(
    PropertyListing < 'a >, PROPERTY_LISTING, { property_listing_key : Cow::Borrowed(""),
    name : Cow::Borrowed("") }, { custom_metadata }
);
object!(
    Reservation < 'a >, RESERVATION, { reservation_key : Cow::Borrowed("") }, { name,
    building_keys, common_area_keys, custom_metadata, ends_at, facility_keys, guest_key,
    listing_keys, preferred_code, property_keys, resident_key, room_keys, space_keys,
    starts_at, tenant_key, unit_keys, user_identity_key, user_key }
);
object!(
    Resident < 'a >, RESIDENT, { resident_key : Cow::Borrowed(""), name :
    Cow::Borrowed("") }, { email_address, phone_number }
);
object!(
    Room < 'a >, ROOM, { room_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {
    parent_site_key }
);
object!(
    Site < 'a >, SITE, { site_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {}
);
object!(
    Space < 'a >, SPACE, { space_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {
    customer_data, duration_minutes, geolocation, parent_site_key }
);
object!(
    SpaceCustomerData < 'a >, SPACE_CUSTOMER_DATA, {}, { address, default_checkin_time,
    default_checkout_time, time_zone }
);
object!(
    StaffMember < 'a >, STAFF_MEMBER, { staff_member_key : Cow::Borrowed(""), name :
    Cow::Borrowed("") }, { building_keys, common_area_keys, email_address, facility_keys,
    listing_keys, phone_number, property_keys, property_listing_keys, room_keys,
    site_keys, space_keys, unit_keys }
);
object!(
    Tenant < 'a >, TENANT, { tenant_key : Cow::Borrowed(""), name : Cow::Borrowed("") },
    { email_address, phone_number }
);
object!(
    Unit < 'a >, UNIT, { unit_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {
    parent_site_key }
);
object!(
    User < 'a >, USER, { user_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {
    email_address, phone_number }
);
object!(
    UserIdentity < 'a >, USER_IDENTITY, { user_identity_key : Cow::Borrowed(""), name :
    Cow::Borrowed("") }, { email_address, phone_number }
);
name!(ResourceType, RESOURCE_TYPE, Reservation);
name!(FilterOperation, FILTER_OPERATION, Equals);
name!(Locale, LOCALE, EnUs);
name!(NavigationMode, NAVIGATION_MODE, Full);
/// The objects of a request, which `portal!` takes by name. They are also at the root of
/// the crate.
pub mod objects {
    #[doc(no_inline)]
    pub use crate::model::{
        AccessGrant, Booking, Building, CommonArea, ConfigureFeature, ConnectFeature,
        CreatePortal, CustomerData, CustomerResourcesFilter, DeepLink,
        DeviceManagementConfirmation, Facility, Features, Geolocation, Guest,
        LandingPage, Listing, ManageDevicesFeature, ManageEvents, ManageFeature,
        ManageLandingPage, OrganizeFeature, Property, PropertyListing, Reservation,
        Resident, Room, Site, Space, SpaceCustomerData, StaffMember, Tenant, Unit, User,
        UserIdentity, CustomMetadata,
    };
}
