// @generated from the structs and enums in seam-portal/src/model. Do not edit: run
// `SEAM_PORTAL_BLESS=1 cargo test -p seam-portal-model-tests`.

use std::borrow::Cow;
use super::object::object;
use super::{
    AccessGrant, Booking, Building, CommonArea, ConfigureFeature, ConnectFeature,
    CreatePortal, CustomerData, CustomerResourcesFilter, DeepLink,
    DeviceManagementConfirmation, Facility, Features, Geolocation, Guest, LandingPage,
    Listing, ManageDevicesFeature, ManageEvents, ManageFeature, ManageLandingPage,
    OrganizeFeature, Property, PropertyListing, Reservation, Resident, Room, Site, Space,
    SpaceCustomerData, StaffMember, Tenant, Unit, User, UserIdentity,
};
object!(
    AccessGrant < 'a >, { access_grant_key : Cow::Borrowed("") }, { name, building_keys,
    common_area_keys, ends_at, facility_keys, guest_key, listing_keys, preferred_code,
    property_keys, resident_key, room_keys, space_keys, starts_at, tenant_key, unit_keys,
    user_identity_key, user_key }
);
object!(
    Booking < 'a >, { booking_key : Cow::Borrowed("") }, { name, building_keys,
    common_area_keys, ends_at, facility_keys, guest_key, listing_keys, preferred_code,
    property_keys, resident_key, room_keys, space_keys, starts_at, tenant_key, unit_keys,
    user_identity_key, user_key }
);
object!(
    Building < 'a >, { building_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {}
);
object!(
    CommonArea < 'a >, { common_area_key : Cow::Borrowed(""), name : Cow::Borrowed("") },
    { parent_site_key }
);
object!(
    ConfigureFeature, {}, { allow_access_automation_rule_customization,
    allow_climate_automation_rule_customization, allow_instant_key_customization, exclude
    }
);
object!(ConnectFeature < 'a >, {}, { accepted_providers, exclude, excluded_providers });
object!(
    CreatePortal < 'a >, {}, { customer_data, customer_resources_filters,
    customization_profile_id, deep_link, exclude_locale_picker, features, is_embedded,
    landing_page, locale, navigation_mode, read_only }
);
object!(
    CustomerData < 'a >, { customer_key : Cow::Borrowed("") }, { access_grants, bookings,
    buildings, common_areas, facilities, guests, listings, properties, property_listings,
    reservations, residents, rooms, sites, spaces, staff_members, tenants, units,
    user_identities, users }
);
object!(
    CustomerResourcesFilter < 'a >, { field : Cow::Borrowed(""), operation :
    super::FilterOperation::Equals, value : super::FilterValue::Boolean(false) }, {}
);
object!(
    DeepLink < 'a >, { resource_type : super::ResourceType::Reservation }, {
    resource_key, resource_id }
);
object!(
    DeviceManagementConfirmation < 'a >, {}, { body, cancel_button_label,
    confirm_button_label, title }
);
object!(
    Facility < 'a >, { facility_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {}
);
object!(Features < 'a >, {}, { configure, connect, manage, manage_devices, organize });
object!(Geolocation, { latitude : 0.0, longitude : 0.0 }, {});
object!(
    Guest < 'a >, { guest_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {
    email_address, phone_number }
);
object!(LandingPage < 'a >, {}, { manage });
object!(
    Listing < 'a >, { listing_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {}
);
object!(ManageDevicesFeature, {}, { exclude });
object!(ManageEvents < 'a >, {}, { allowed_events, default_events });
object!(
    ManageFeature < 'a >, {}, { device_management_confirmation, events, exclude,
    exclude_reservation_management, exclude_reservation_technical_details,
    exclude_staff_management }
);
object!(
    ManageLandingPage < 'a >, {}, { access_grant_key, booking_key, building_key,
    common_area_key, facility_key, listing_key, property_key, property_listing_key,
    reservation_key, room_key, site_key, space_key, unit_key }
);
object!(OrganizeFeature, {}, { exclude });
object!(
    Property < 'a >, { property_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {}
);
object!(
    PropertyListing < 'a >, { property_listing_key : Cow::Borrowed(""), name :
    Cow::Borrowed("") }, { custom_metadata }
);
object!(
    Reservation < 'a >, { reservation_key : Cow::Borrowed("") }, { name, building_keys,
    common_area_keys, custom_metadata, ends_at, facility_keys, guest_key, listing_keys,
    preferred_code, property_keys, resident_key, room_keys, space_keys, starts_at,
    tenant_key, unit_keys, user_identity_key, user_key }
);
object!(
    Resident < 'a >, { resident_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {
    email_address, phone_number }
);
object!(
    Room < 'a >, { room_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {
    parent_site_key }
);
object!(Site < 'a >, { site_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {});
object!(
    Space < 'a >, { space_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {
    customer_data, duration_minutes, geolocation, parent_site_key }
);
object!(
    SpaceCustomerData < 'a >, {}, { address, default_checkin_time, default_checkout_time,
    time_zone }
);
object!(
    StaffMember < 'a >, { staff_member_key : Cow::Borrowed(""), name : Cow::Borrowed("")
    }, { building_keys, common_area_keys, email_address, facility_keys, listing_keys,
    phone_number, property_keys, property_listing_keys, room_keys, site_keys, space_keys,
    unit_keys }
);
object!(
    Tenant < 'a >, { tenant_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {
    email_address, phone_number }
);
object!(
    Unit < 'a >, { unit_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {
    parent_site_key }
);
object!(
    User < 'a >, { user_key : Cow::Borrowed(""), name : Cow::Borrowed("") }, {
    email_address, phone_number }
);
object!(
    UserIdentity < 'a >, { user_identity_key : Cow::Borrowed(""), name :
    Cow::Borrowed("") }, { email_address, phone_number }
);
/// The objects of a request: what `portal!` takes by name. They are at the root of the crate
/// as well.
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
