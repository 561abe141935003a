// @generated from the structs and enums in seam-portal/src/model. Do not edit: run
// `SEAM_PORTAL_BLESS=1 cargo test -p seam-portal-model-tests`.

use std::borrow::Cow;
use super::in_place::{push, set};
use super::name::Name;
use super::object::Object;
use crate::model::{
    AccessGrant, Booking, Building, CommonArea, ConfigureFeature, ConnectFeature,
    CreatePortal, CustomerData, CustomerResourcesFilter, DeepLink,
    DeviceManagementConfirmation, Facility, Features, Geolocation, Guest, LandingPage,
    Listing, ManageDevicesFeature, ManageEvents, ManageFeature, ManageLandingPage,
    OrganizeFeature, Property, PropertyListing, Reservation, Resident, Room, Site, Space,
    SpaceCustomerData, StaffMember, Tenant, Unit, User, UserIdentity, CustomMetadata,
    FilterValue, ResourceType, FilterOperation, Locale, NavigationMode, List, Nullable,
    Unchecked,
};
impl Object for AccessGrant<'_> {}
impl Object for Booking<'_> {}
impl Object for Building<'_> {}
impl Object for CommonArea<'_> {}
impl Object for ConfigureFeature {}
impl Object for ConnectFeature<'_> {}
impl Object for CreatePortal<'_> {}
impl Object for CustomerData<'_> {}
impl Object for CustomerResourcesFilter<'_> {}
impl Object for DeepLink<'_> {}
impl Object for DeviceManagementConfirmation<'_> {}
impl Object for Facility<'_> {}
impl Object for Features<'_> {}
impl Object for Geolocation {}
impl Object for Guest<'_> {}
impl Object for LandingPage<'_> {}
impl Object for Listing<'_> {}
impl Object for ManageDevicesFeature {}
impl Object for ManageEvents<'_> {}
impl Object for ManageFeature<'_> {}
impl Object for ManageLandingPage<'_> {}
impl Object for OrganizeFeature {}
impl Object for Property<'_> {}
impl Object for PropertyListing<'_> {}
impl Object for Reservation<'_> {}
impl Object for Resident<'_> {}
impl Object for Room<'_> {}
impl Object for Site<'_> {}
impl Object for Space<'_> {}
impl Object for SpaceCustomerData<'_> {}
impl Object for StaffMember<'_> {}
impl Object for Tenant<'_> {}
impl Object for Unit<'_> {}
impl Object for User<'_> {}
impl Object for UserIdentity<'_> {}
impl Object for CustomMetadata<'_> {}
impl Name for ResourceType {}
impl Name for FilterOperation {}
impl Name for Locale {}
impl Name for NavigationMode {}
/// The names on the wire, which `portal!` brings into scope.
pub(crate) mod constants {
    pub mod resource_type {
        pub use crate::convert::words::{
            IntoName as __IntoName, IntoOptionalName as __IntoOptionalName,
        };
        #[cfg(not(rust_analyzer))]
        pub const reservation: crate::model::ResourceType = crate::model::ResourceType::Reservation;
        #[cfg(rust_analyzer)]
        pub use crate::model::ResourceType::Reservation as reservation;
        #[cfg(not(rust_analyzer))]
        pub const space: crate::model::ResourceType = crate::model::ResourceType::Space;
        #[cfg(rust_analyzer)]
        pub use crate::model::ResourceType::Space as space;
        #[cfg(not(rust_analyzer))]
        pub const device: crate::model::ResourceType = crate::model::ResourceType::Device;
        #[cfg(rust_analyzer)]
        pub use crate::model::ResourceType::Device as device;
        #[cfg(not(rust_analyzer))]
        pub const acs_entrance: crate::model::ResourceType = crate::model::ResourceType::AcsEntrance;
        #[cfg(rust_analyzer)]
        pub use crate::model::ResourceType::AcsEntrance as acs_entrance;
    }
    pub mod filter_operation {
        pub use crate::convert::words::{
            IntoName as __IntoName, IntoOptionalName as __IntoOptionalName,
        };
    }
    pub mod locale {
        pub use crate::convert::words::{
            IntoName as __IntoName, IntoOptionalName as __IntoOptionalName,
        };
    }
    pub mod navigation_mode {
        pub use crate::convert::words::{
            IntoName as __IntoName, IntoOptionalName as __IntoOptionalName,
        };
        #[cfg(not(rust_analyzer))]
        pub const full: crate::model::NavigationMode = crate::model::NavigationMode::Full;
        #[cfg(rust_analyzer)]
        pub use crate::model::NavigationMode::Full as full;
        #[cfg(not(rust_analyzer))]
        pub const restricted: crate::model::NavigationMode = crate::model::NavigationMode::Restricted;
        #[cfg(rust_analyzer)]
        pub use crate::model::NavigationMode::Restricted as restricted;
    }
}
pub const EmptyAccessGrant: AccessGrant<'static> = AccessGrant::EMPTY;
pub const EmptyBooking: Booking<'static> = Booking::EMPTY;
pub const EmptyBuilding: Building<'static> = Building::EMPTY;
pub const EmptyCommonArea: CommonArea<'static> = CommonArea::EMPTY;
pub const EmptyConfigureFeature: ConfigureFeature = ConfigureFeature::EMPTY;
pub const EmptyConnectFeature: ConnectFeature<'static> = ConnectFeature::EMPTY;
pub const EmptyCreatePortal: CreatePortal<'static> = CreatePortal::EMPTY;
pub const EmptyCustomerData: CustomerData<'static> = CustomerData::EMPTY;
pub const EmptyCustomerResourcesFilter: CustomerResourcesFilter<'static> = CustomerResourcesFilter::EMPTY;
pub const EmptyDeepLink: DeepLink<'static> = DeepLink::EMPTY;
pub const EmptyDeviceManagementConfirmation: DeviceManagementConfirmation<'static> = DeviceManagementConfirmation::EMPTY;
pub const EmptyFacility: Facility<'static> = Facility::EMPTY;
pub const EmptyFeatures: Features<'static> = Features::EMPTY;
pub const EmptyGeolocation: Geolocation = Geolocation::EMPTY;
pub const EmptyGuest: Guest<'static> = Guest::EMPTY;
pub const EmptyLandingPage: LandingPage<'static> = LandingPage::EMPTY;
pub const EmptyListing: Listing<'static> = Listing::EMPTY;
pub const EmptyManageDevicesFeature: ManageDevicesFeature = ManageDevicesFeature::EMPTY;
pub const EmptyManageEvents: ManageEvents<'static> = ManageEvents::EMPTY;
pub const EmptyManageFeature: ManageFeature<'static> = ManageFeature::EMPTY;
pub const EmptyManageLandingPage: ManageLandingPage<'static> = ManageLandingPage::EMPTY;
pub const EmptyOrganizeFeature: OrganizeFeature = OrganizeFeature::EMPTY;
pub const EmptyProperty: Property<'static> = Property::EMPTY;
pub const EmptyPropertyListing: PropertyListing<'static> = PropertyListing::EMPTY;
pub const EmptyReservation: Reservation<'static> = Reservation::EMPTY;
pub const EmptyResident: Resident<'static> = Resident::EMPTY;
pub const EmptyRoom: Room<'static> = Room::EMPTY;
pub const EmptySite: Site<'static> = Site::EMPTY;
pub const EmptySpace: Space<'static> = Space::EMPTY;
pub const EmptySpaceCustomerData: SpaceCustomerData<'static> = SpaceCustomerData::EMPTY;
pub const EmptyStaffMember: StaffMember<'static> = StaffMember::EMPTY;
pub const EmptyTenant: Tenant<'static> = Tenant::EMPTY;
pub const EmptyUnit: Unit<'static> = Unit::EMPTY;
pub const EmptyUser: User<'static> = User::EMPTY;
pub const EmptyUserIdentity: UserIdentity<'static> = UserIdentity::EMPTY;
#[inline]
pub fn NewAccessGrant<'a>(access_grant_key: Cow<'a, str>) -> AccessGrant<'a> {
    AccessGrant {
        access_grant_key,
        ..AccessGrant::EMPTY
    }
}
#[inline]
pub fn PushAccessGrant<'p, 'a>(
    access_grant_key: Cow<'a, str>,
    items: &'p mut Vec<AccessGrant<'a>>,
) -> &'p mut AccessGrant<'a> {
    push(NewAccessGrant(access_grant_key), items)
}
#[inline]
pub fn NewBooking<'a>(booking_key: Cow<'a, str>) -> Booking<'a> {
    Booking {
        booking_key,
        ..Booking::EMPTY
    }
}
#[inline]
pub fn PushBooking<'p, 'a>(
    booking_key: Cow<'a, str>,
    items: &'p mut Vec<Booking<'a>>,
) -> &'p mut Booking<'a> {
    push(NewBooking(booking_key), items)
}
#[inline]
pub fn NewBuilding<'a>(building_key: Cow<'a, str>, name: Cow<'a, str>) -> Building<'a> {
    Building {
        building_key,
        name,
        ..Building::EMPTY
    }
}
#[inline]
pub fn PushBuilding<'p, 'a>(
    building_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Building<'a>>,
) -> &'p mut Building<'a> {
    push(NewBuilding(building_key, name), items)
}
#[inline]
pub fn NewCommonArea<'a>(
    common_area_key: Cow<'a, str>,
    name: Cow<'a, str>,
) -> CommonArea<'a> {
    CommonArea {
        common_area_key,
        name,
        ..CommonArea::EMPTY
    }
}
#[inline]
pub fn PushCommonArea<'p, 'a>(
    common_area_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<CommonArea<'a>>,
) -> &'p mut CommonArea<'a> {
    push(NewCommonArea(common_area_key, name), items)
}
#[inline]
pub fn NewConfigureFeature() -> ConfigureFeature {
    ConfigureFeature {
        ..ConfigureFeature::EMPTY
    }
}
#[inline]
pub fn StartConfigureFeature(
    field: &mut Option<ConfigureFeature>,
) -> &mut ConfigureFeature {
    field.insert(NewConfigureFeature())
}
#[inline]
pub fn NewConnectFeature<'a>() -> ConnectFeature<'a> {
    ConnectFeature {
        ..ConnectFeature::EMPTY
    }
}
#[inline]
pub fn StartConnectFeature<'p, 'a>(
    field: &'p mut Option<ConnectFeature<'a>>,
) -> &'p mut ConnectFeature<'a> {
    field.insert(NewConnectFeature())
}
#[inline]
pub fn NewCreatePortal<'a>() -> CreatePortal<'a> {
    CreatePortal {
        ..CreatePortal::EMPTY
    }
}
#[inline]
pub fn NewCustomerData<'a>(customer_key: Cow<'a, str>) -> CustomerData<'a> {
    CustomerData {
        customer_key,
        ..CustomerData::EMPTY
    }
}
#[inline]
pub fn StartCustomerData<'p, 'a>(
    customer_key: Cow<'a, str>,
    field: &'p mut Option<CustomerData<'a>>,
) -> &'p mut CustomerData<'a> {
    field.insert(NewCustomerData(customer_key))
}
#[inline]
pub fn NewCustomerResourcesFilter<'a>(
    field: Cow<'a, str>,
    operation: FilterOperation,
    value: FilterValue<'a>,
) -> CustomerResourcesFilter<'a> {
    CustomerResourcesFilter {
        field,
        operation,
        value,
        ..CustomerResourcesFilter::EMPTY
    }
}
#[inline]
pub fn PushCustomerResourcesFilter<'p, 'a>(
    field: Cow<'a, str>,
    operation: FilterOperation,
    value: FilterValue<'a>,
    items: &'p mut Vec<CustomerResourcesFilter<'a>>,
) -> &'p mut CustomerResourcesFilter<'a> {
    push(NewCustomerResourcesFilter(field, operation, value), items)
}
#[inline]
pub fn NewDeepLink<'a>(resource_type: ResourceType) -> DeepLink<'a> {
    DeepLink {
        resource_type,
        ..DeepLink::EMPTY
    }
}
#[inline]
pub fn StartDeepLink<'p, 'a>(
    resource_type: ResourceType,
    field: &'p mut Option<DeepLink<'a>>,
) -> &'p mut DeepLink<'a> {
    field.insert(NewDeepLink(resource_type))
}
#[inline]
pub fn NewDeviceManagementConfirmation<'a>() -> DeviceManagementConfirmation<'a> {
    DeviceManagementConfirmation {
        ..DeviceManagementConfirmation::EMPTY
    }
}
#[inline]
pub fn StartDeviceManagementConfirmation<'p, 'a>(
    field: &'p mut Option<DeviceManagementConfirmation<'a>>,
) -> &'p mut DeviceManagementConfirmation<'a> {
    field.insert(NewDeviceManagementConfirmation())
}
#[inline]
pub fn NewFacility<'a>(facility_key: Cow<'a, str>, name: Cow<'a, str>) -> Facility<'a> {
    Facility {
        facility_key,
        name,
        ..Facility::EMPTY
    }
}
#[inline]
pub fn PushFacility<'p, 'a>(
    facility_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Facility<'a>>,
) -> &'p mut Facility<'a> {
    push(NewFacility(facility_key, name), items)
}
#[inline]
pub fn NewFeatures<'a>() -> Features<'a> {
    Features { ..Features::EMPTY }
}
#[inline]
pub fn StartFeatures<'p, 'a>(
    field: &'p mut Option<Features<'a>>,
) -> &'p mut Features<'a> {
    field.insert(NewFeatures())
}
#[inline]
pub fn NewGeolocation(latitude: f64, longitude: f64) -> Geolocation {
    Geolocation {
        latitude,
        longitude,
        ..Geolocation::EMPTY
    }
}
#[inline]
pub fn StartGeolocation(
    latitude: f64,
    longitude: f64,
    field: &mut Option<Geolocation>,
) -> &mut Geolocation {
    field.insert(NewGeolocation(latitude, longitude))
}
#[inline]
pub fn NewGuest<'a>(guest_key: Cow<'a, str>, name: Cow<'a, str>) -> Guest<'a> {
    Guest {
        guest_key,
        name,
        ..Guest::EMPTY
    }
}
#[inline]
pub fn PushGuest<'p, 'a>(
    guest_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Guest<'a>>,
) -> &'p mut Guest<'a> {
    push(NewGuest(guest_key, name), items)
}
#[inline]
pub fn NewLandingPage<'a>() -> LandingPage<'a> {
    LandingPage {
        ..LandingPage::EMPTY
    }
}
#[inline]
pub fn StartLandingPage<'p, 'a>(
    field: &'p mut Option<LandingPage<'a>>,
) -> &'p mut LandingPage<'a> {
    field.insert(NewLandingPage())
}
#[inline]
pub fn NewListing<'a>(listing_key: Cow<'a, str>, name: Cow<'a, str>) -> Listing<'a> {
    Listing {
        listing_key,
        name,
        ..Listing::EMPTY
    }
}
#[inline]
pub fn PushListing<'p, 'a>(
    listing_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Listing<'a>>,
) -> &'p mut Listing<'a> {
    push(NewListing(listing_key, name), items)
}
#[inline]
pub fn NewManageDevicesFeature() -> ManageDevicesFeature {
    ManageDevicesFeature {
        ..ManageDevicesFeature::EMPTY
    }
}
#[inline]
pub fn StartManageDevicesFeature(
    field: &mut Option<ManageDevicesFeature>,
) -> &mut ManageDevicesFeature {
    field.insert(NewManageDevicesFeature())
}
#[inline]
pub fn NewManageEvents<'a>() -> ManageEvents<'a> {
    ManageEvents {
        ..ManageEvents::EMPTY
    }
}
#[inline]
pub fn StartManageEvents<'p, 'a>(
    field: &'p mut Option<ManageEvents<'a>>,
) -> &'p mut ManageEvents<'a> {
    field.insert(NewManageEvents())
}
#[inline]
pub fn NewManageFeature<'a>() -> ManageFeature<'a> {
    ManageFeature {
        ..ManageFeature::EMPTY
    }
}
#[inline]
pub fn StartManageFeature<'p, 'a>(
    field: &'p mut Option<ManageFeature<'a>>,
) -> &'p mut ManageFeature<'a> {
    field.insert(NewManageFeature())
}
#[inline]
pub fn NewManageLandingPage<'a>() -> ManageLandingPage<'a> {
    ManageLandingPage {
        ..ManageLandingPage::EMPTY
    }
}
#[inline]
pub fn StartManageLandingPage<'p, 'a>(
    field: &'p mut Option<ManageLandingPage<'a>>,
) -> &'p mut ManageLandingPage<'a> {
    field.insert(NewManageLandingPage())
}
#[inline]
pub fn NewOrganizeFeature() -> OrganizeFeature {
    OrganizeFeature {
        ..OrganizeFeature::EMPTY
    }
}
#[inline]
pub fn StartOrganizeFeature(
    field: &mut Option<OrganizeFeature>,
) -> &mut OrganizeFeature {
    field.insert(NewOrganizeFeature())
}
#[inline]
pub fn NewProperty<'a>(property_key: Cow<'a, str>, name: Cow<'a, str>) -> Property<'a> {
    Property {
        property_key,
        name,
        ..Property::EMPTY
    }
}
#[inline]
pub fn PushProperty<'p, 'a>(
    property_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Property<'a>>,
) -> &'p mut Property<'a> {
    push(NewProperty(property_key, name), items)
}
#[inline]
pub fn NewPropertyListing<'a>(
    property_listing_key: Cow<'a, str>,
    name: Cow<'a, str>,
) -> PropertyListing<'a> {
    PropertyListing {
        property_listing_key,
        name,
        ..PropertyListing::EMPTY
    }
}
#[inline]
pub fn PushPropertyListing<'p, 'a>(
    property_listing_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<PropertyListing<'a>>,
) -> &'p mut PropertyListing<'a> {
    push(NewPropertyListing(property_listing_key, name), items)
}
#[inline]
pub fn NewReservation<'a>(reservation_key: Cow<'a, str>) -> Reservation<'a> {
    Reservation {
        reservation_key,
        ..Reservation::EMPTY
    }
}
#[inline]
pub fn PushReservation<'p, 'a>(
    reservation_key: Cow<'a, str>,
    items: &'p mut Vec<Reservation<'a>>,
) -> &'p mut Reservation<'a> {
    push(NewReservation(reservation_key), items)
}
#[inline]
pub fn NewResident<'a>(resident_key: Cow<'a, str>, name: Cow<'a, str>) -> Resident<'a> {
    Resident {
        resident_key,
        name,
        ..Resident::EMPTY
    }
}
#[inline]
pub fn PushResident<'p, 'a>(
    resident_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Resident<'a>>,
) -> &'p mut Resident<'a> {
    push(NewResident(resident_key, name), items)
}
#[inline]
pub fn NewRoom<'a>(room_key: Cow<'a, str>, name: Cow<'a, str>) -> Room<'a> {
    Room {
        room_key,
        name,
        ..Room::EMPTY
    }
}
#[inline]
pub fn PushRoom<'p, 'a>(
    room_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Room<'a>>,
) -> &'p mut Room<'a> {
    push(NewRoom(room_key, name), items)
}
#[inline]
pub fn NewSite<'a>(site_key: Cow<'a, str>, name: Cow<'a, str>) -> Site<'a> {
    Site {
        site_key,
        name,
        ..Site::EMPTY
    }
}
#[inline]
pub fn PushSite<'p, 'a>(
    site_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Site<'a>>,
) -> &'p mut Site<'a> {
    push(NewSite(site_key, name), items)
}
#[inline]
pub fn NewSpace<'a>(space_key: Cow<'a, str>, name: Cow<'a, str>) -> Space<'a> {
    Space {
        space_key,
        name,
        ..Space::EMPTY
    }
}
#[inline]
pub fn PushSpace<'p, 'a>(
    space_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Space<'a>>,
) -> &'p mut Space<'a> {
    push(NewSpace(space_key, name), items)
}
#[inline]
pub fn NewSpaceCustomerData<'a>() -> SpaceCustomerData<'a> {
    SpaceCustomerData {
        ..SpaceCustomerData::EMPTY
    }
}
#[inline]
pub fn StartSpaceCustomerData<'p, 'a>(
    field: &'p mut Option<SpaceCustomerData<'a>>,
) -> &'p mut SpaceCustomerData<'a> {
    field.insert(NewSpaceCustomerData())
}
#[inline]
pub fn NewStaffMember<'a>(
    staff_member_key: Cow<'a, str>,
    name: Cow<'a, str>,
) -> StaffMember<'a> {
    StaffMember {
        staff_member_key,
        name,
        ..StaffMember::EMPTY
    }
}
#[inline]
pub fn PushStaffMember<'p, 'a>(
    staff_member_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<StaffMember<'a>>,
) -> &'p mut StaffMember<'a> {
    push(NewStaffMember(staff_member_key, name), items)
}
#[inline]
pub fn NewTenant<'a>(tenant_key: Cow<'a, str>, name: Cow<'a, str>) -> Tenant<'a> {
    Tenant {
        tenant_key,
        name,
        ..Tenant::EMPTY
    }
}
#[inline]
pub fn PushTenant<'p, 'a>(
    tenant_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Tenant<'a>>,
) -> &'p mut Tenant<'a> {
    push(NewTenant(tenant_key, name), items)
}
#[inline]
pub fn NewUnit<'a>(unit_key: Cow<'a, str>, name: Cow<'a, str>) -> Unit<'a> {
    Unit {
        unit_key,
        name,
        ..Unit::EMPTY
    }
}
#[inline]
pub fn PushUnit<'p, 'a>(
    unit_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Unit<'a>>,
) -> &'p mut Unit<'a> {
    push(NewUnit(unit_key, name), items)
}
#[inline]
pub fn NewUser<'a>(user_key: Cow<'a, str>, name: Cow<'a, str>) -> User<'a> {
    User {
        user_key,
        name,
        ..User::EMPTY
    }
}
#[inline]
pub fn PushUser<'p, 'a>(
    user_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<User<'a>>,
) -> &'p mut User<'a> {
    push(NewUser(user_key, name), items)
}
#[inline]
pub fn NewUserIdentity<'a>(
    user_identity_key: Cow<'a, str>,
    name: Cow<'a, str>,
) -> UserIdentity<'a> {
    UserIdentity {
        user_identity_key,
        name,
        ..UserIdentity::EMPTY
    }
}
#[inline]
pub fn PushUserIdentity<'p, 'a>(
    user_identity_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<UserIdentity<'a>>,
) -> &'p mut UserIdentity<'a> {
    push(NewUserIdentity(user_identity_key, name), items)
}
#[inline]
pub const fn LiteralAccessGrant(access_grant_key: &'static str) -> AccessGrant<'static> {
    AccessGrant {
        access_grant_key: Cow::Borrowed(access_grant_key),
        name: None,
        building_keys: None,
        common_area_keys: None,
        ends_at: None,
        facility_keys: None,
        guest_key: None,
        listing_keys: None,
        preferred_code: None,
        property_keys: None,
        resident_key: None,
        room_keys: None,
        space_keys: None,
        starts_at: None,
        tenant_key: None,
        unit_keys: None,
        user_identity_key: None,
        user_key: None,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn AccessGrant_name(
    mut object: AccessGrant<'static>,
    name: &'static str,
) -> AccessGrant<'static> {
    set(&mut object.name, Some(Cow::Borrowed(name)));
    object
}
#[inline]
pub const fn AccessGrant_building_keys(
    mut object: AccessGrant<'static>,
    building_keys: List<'static, Cow<'static, str>>,
) -> AccessGrant<'static> {
    set(&mut object.building_keys, Some(building_keys));
    object
}
#[inline]
pub const fn AccessGrant_common_area_keys(
    mut object: AccessGrant<'static>,
    common_area_keys: List<'static, Cow<'static, str>>,
) -> AccessGrant<'static> {
    set(&mut object.common_area_keys, Some(common_area_keys));
    object
}
#[inline]
pub const fn AccessGrant_ends_at(
    mut object: AccessGrant<'static>,
    ends_at: &'static str,
) -> AccessGrant<'static> {
    set(&mut object.ends_at, Some(Cow::Borrowed(ends_at)));
    object
}
#[inline]
pub const fn AccessGrant_facility_keys(
    mut object: AccessGrant<'static>,
    facility_keys: List<'static, Cow<'static, str>>,
) -> AccessGrant<'static> {
    set(&mut object.facility_keys, Some(facility_keys));
    object
}
#[inline]
pub const fn AccessGrant_guest_key(
    mut object: AccessGrant<'static>,
    guest_key: &'static str,
) -> AccessGrant<'static> {
    set(&mut object.guest_key, Some(Cow::Borrowed(guest_key)));
    object
}
#[inline]
pub const fn AccessGrant_listing_keys(
    mut object: AccessGrant<'static>,
    listing_keys: List<'static, Cow<'static, str>>,
) -> AccessGrant<'static> {
    set(&mut object.listing_keys, Some(listing_keys));
    object
}
#[inline]
pub const fn AccessGrant_preferred_code(
    mut object: AccessGrant<'static>,
    preferred_code: &'static str,
) -> AccessGrant<'static> {
    set(&mut object.preferred_code, Some(Cow::Borrowed(preferred_code)));
    object
}
#[inline]
pub const fn AccessGrant_property_keys(
    mut object: AccessGrant<'static>,
    property_keys: List<'static, Cow<'static, str>>,
) -> AccessGrant<'static> {
    set(&mut object.property_keys, Some(property_keys));
    object
}
#[inline]
pub const fn AccessGrant_resident_key(
    mut object: AccessGrant<'static>,
    resident_key: &'static str,
) -> AccessGrant<'static> {
    set(&mut object.resident_key, Some(Cow::Borrowed(resident_key)));
    object
}
#[inline]
pub const fn AccessGrant_room_keys(
    mut object: AccessGrant<'static>,
    room_keys: List<'static, Cow<'static, str>>,
) -> AccessGrant<'static> {
    set(&mut object.room_keys, Some(room_keys));
    object
}
#[inline]
pub const fn AccessGrant_space_keys(
    mut object: AccessGrant<'static>,
    space_keys: List<'static, Cow<'static, str>>,
) -> AccessGrant<'static> {
    set(&mut object.space_keys, Some(space_keys));
    object
}
#[inline]
pub const fn AccessGrant_starts_at(
    mut object: AccessGrant<'static>,
    starts_at: &'static str,
) -> AccessGrant<'static> {
    set(&mut object.starts_at, Some(Cow::Borrowed(starts_at)));
    object
}
#[inline]
pub const fn AccessGrant_tenant_key(
    mut object: AccessGrant<'static>,
    tenant_key: &'static str,
) -> AccessGrant<'static> {
    set(&mut object.tenant_key, Some(Cow::Borrowed(tenant_key)));
    object
}
#[inline]
pub const fn AccessGrant_unit_keys(
    mut object: AccessGrant<'static>,
    unit_keys: List<'static, Cow<'static, str>>,
) -> AccessGrant<'static> {
    set(&mut object.unit_keys, Some(unit_keys));
    object
}
#[inline]
pub const fn AccessGrant_user_identity_key(
    mut object: AccessGrant<'static>,
    user_identity_key: &'static str,
) -> AccessGrant<'static> {
    set(&mut object.user_identity_key, Some(Cow::Borrowed(user_identity_key)));
    object
}
#[inline]
pub const fn AccessGrant_user_key(
    mut object: AccessGrant<'static>,
    user_key: &'static str,
) -> AccessGrant<'static> {
    set(&mut object.user_key, Some(Cow::Borrowed(user_key)));
    object
}
#[inline]
pub const fn LiteralBooking(booking_key: &'static str) -> Booking<'static> {
    Booking {
        booking_key: Cow::Borrowed(booking_key),
        name: None,
        building_keys: None,
        common_area_keys: None,
        ends_at: None,
        facility_keys: None,
        guest_key: None,
        listing_keys: None,
        preferred_code: None,
        property_keys: None,
        resident_key: None,
        room_keys: None,
        space_keys: None,
        starts_at: None,
        tenant_key: None,
        unit_keys: None,
        user_identity_key: None,
        user_key: None,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn Booking_name(
    mut object: Booking<'static>,
    name: &'static str,
) -> Booking<'static> {
    set(&mut object.name, Some(Cow::Borrowed(name)));
    object
}
#[inline]
pub const fn Booking_building_keys(
    mut object: Booking<'static>,
    building_keys: List<'static, Cow<'static, str>>,
) -> Booking<'static> {
    set(&mut object.building_keys, Some(building_keys));
    object
}
#[inline]
pub const fn Booking_common_area_keys(
    mut object: Booking<'static>,
    common_area_keys: List<'static, Cow<'static, str>>,
) -> Booking<'static> {
    set(&mut object.common_area_keys, Some(common_area_keys));
    object
}
#[inline]
pub const fn Booking_ends_at(
    mut object: Booking<'static>,
    ends_at: &'static str,
) -> Booking<'static> {
    set(&mut object.ends_at, Some(Cow::Borrowed(ends_at)));
    object
}
#[inline]
pub const fn Booking_facility_keys(
    mut object: Booking<'static>,
    facility_keys: List<'static, Cow<'static, str>>,
) -> Booking<'static> {
    set(&mut object.facility_keys, Some(facility_keys));
    object
}
#[inline]
pub const fn Booking_guest_key(
    mut object: Booking<'static>,
    guest_key: &'static str,
) -> Booking<'static> {
    set(&mut object.guest_key, Some(Cow::Borrowed(guest_key)));
    object
}
#[inline]
pub const fn Booking_listing_keys(
    mut object: Booking<'static>,
    listing_keys: List<'static, Cow<'static, str>>,
) -> Booking<'static> {
    set(&mut object.listing_keys, Some(listing_keys));
    object
}
#[inline]
pub const fn Booking_preferred_code(
    mut object: Booking<'static>,
    preferred_code: &'static str,
) -> Booking<'static> {
    set(&mut object.preferred_code, Some(Cow::Borrowed(preferred_code)));
    object
}
#[inline]
pub const fn Booking_property_keys(
    mut object: Booking<'static>,
    property_keys: List<'static, Cow<'static, str>>,
) -> Booking<'static> {
    set(&mut object.property_keys, Some(property_keys));
    object
}
#[inline]
pub const fn Booking_resident_key(
    mut object: Booking<'static>,
    resident_key: &'static str,
) -> Booking<'static> {
    set(&mut object.resident_key, Some(Cow::Borrowed(resident_key)));
    object
}
#[inline]
pub const fn Booking_room_keys(
    mut object: Booking<'static>,
    room_keys: List<'static, Cow<'static, str>>,
) -> Booking<'static> {
    set(&mut object.room_keys, Some(room_keys));
    object
}
#[inline]
pub const fn Booking_space_keys(
    mut object: Booking<'static>,
    space_keys: List<'static, Cow<'static, str>>,
) -> Booking<'static> {
    set(&mut object.space_keys, Some(space_keys));
    object
}
#[inline]
pub const fn Booking_starts_at(
    mut object: Booking<'static>,
    starts_at: &'static str,
) -> Booking<'static> {
    set(&mut object.starts_at, Some(Cow::Borrowed(starts_at)));
    object
}
#[inline]
pub const fn Booking_tenant_key(
    mut object: Booking<'static>,
    tenant_key: &'static str,
) -> Booking<'static> {
    set(&mut object.tenant_key, Some(Cow::Borrowed(tenant_key)));
    object
}
#[inline]
pub const fn Booking_unit_keys(
    mut object: Booking<'static>,
    unit_keys: List<'static, Cow<'static, str>>,
) -> Booking<'static> {
    set(&mut object.unit_keys, Some(unit_keys));
    object
}
#[inline]
pub const fn Booking_user_identity_key(
    mut object: Booking<'static>,
    user_identity_key: &'static str,
) -> Booking<'static> {
    set(&mut object.user_identity_key, Some(Cow::Borrowed(user_identity_key)));
    object
}
#[inline]
pub const fn Booking_user_key(
    mut object: Booking<'static>,
    user_key: &'static str,
) -> Booking<'static> {
    set(&mut object.user_key, Some(Cow::Borrowed(user_key)));
    object
}
#[inline]
pub const fn LiteralBuilding(
    building_key: &'static str,
    name: &'static str,
) -> Building<'static> {
    Building {
        building_key: Cow::Borrowed(building_key),
        name: Cow::Borrowed(name),
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn LiteralCommonArea(
    common_area_key: &'static str,
    name: &'static str,
) -> CommonArea<'static> {
    CommonArea {
        common_area_key: Cow::Borrowed(common_area_key),
        name: Cow::Borrowed(name),
        parent_site_key: None,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn CommonArea_parent_site_key(
    mut object: CommonArea<'static>,
    parent_site_key: &'static str,
) -> CommonArea<'static> {
    set(&mut object.parent_site_key, Some(Cow::Borrowed(parent_site_key)));
    object
}
#[inline]
pub const fn LiteralCustomerResourcesFilter(
    field: &'static str,
    operation: FilterOperation,
    value: FilterValue<'static>,
) -> CustomerResourcesFilter<'static> {
    CustomerResourcesFilter {
        field: Cow::Borrowed(field),
        operation,
        value,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn LiteralFacility(
    facility_key: &'static str,
    name: &'static str,
) -> Facility<'static> {
    Facility {
        facility_key: Cow::Borrowed(facility_key),
        name: Cow::Borrowed(name),
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn LiteralGeolocation(latitude: f64, longitude: f64) -> Geolocation {
    Geolocation {
        latitude,
        longitude,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn LiteralGuest(
    guest_key: &'static str,
    name: &'static str,
) -> Guest<'static> {
    Guest {
        guest_key: Cow::Borrowed(guest_key),
        name: Cow::Borrowed(name),
        email_address: None,
        phone_number: None,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn Guest_email_address(
    mut object: Guest<'static>,
    email_address: &'static str,
) -> Guest<'static> {
    set(&mut object.email_address, Some(Cow::Borrowed(email_address)));
    object
}
#[inline]
pub const fn Guest_phone_number(
    mut object: Guest<'static>,
    phone_number: &'static str,
) -> Guest<'static> {
    set(&mut object.phone_number, Some(Cow::Borrowed(phone_number)));
    object
}
#[inline]
pub const fn LiteralListing(
    listing_key: &'static str,
    name: &'static str,
) -> Listing<'static> {
    Listing {
        listing_key: Cow::Borrowed(listing_key),
        name: Cow::Borrowed(name),
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn LiteralProperty(
    property_key: &'static str,
    name: &'static str,
) -> Property<'static> {
    Property {
        property_key: Cow::Borrowed(property_key),
        name: Cow::Borrowed(name),
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn LiteralPropertyListing(
    property_listing_key: &'static str,
    name: &'static str,
) -> PropertyListing<'static> {
    PropertyListing {
        property_listing_key: Cow::Borrowed(property_listing_key),
        name: Cow::Borrowed(name),
        custom_metadata: None,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn PropertyListing_custom_metadata(
    mut object: PropertyListing<'static>,
    custom_metadata: CustomMetadata<'static>,
) -> PropertyListing<'static> {
    set(&mut object.custom_metadata, Some(custom_metadata));
    object
}
#[inline]
pub const fn LiteralReservation(reservation_key: &'static str) -> Reservation<'static> {
    Reservation {
        reservation_key: Cow::Borrowed(reservation_key),
        name: None,
        building_keys: None,
        common_area_keys: None,
        custom_metadata: None,
        ends_at: None,
        facility_keys: None,
        guest_key: None,
        listing_keys: None,
        preferred_code: None,
        property_keys: None,
        resident_key: None,
        room_keys: None,
        space_keys: None,
        starts_at: None,
        tenant_key: None,
        unit_keys: None,
        user_identity_key: None,
        user_key: None,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn Reservation_name(
    mut object: Reservation<'static>,
    name: &'static str,
) -> Reservation<'static> {
    set(&mut object.name, Some(Cow::Borrowed(name)));
    object
}
#[inline]
pub const fn Reservation_building_keys(
    mut object: Reservation<'static>,
    building_keys: List<'static, Cow<'static, str>>,
) -> Reservation<'static> {
    set(&mut object.building_keys, Some(building_keys));
    object
}
#[inline]
pub const fn Reservation_common_area_keys(
    mut object: Reservation<'static>,
    common_area_keys: List<'static, Cow<'static, str>>,
) -> Reservation<'static> {
    set(&mut object.common_area_keys, Some(common_area_keys));
    object
}
#[inline]
pub const fn Reservation_custom_metadata(
    mut object: Reservation<'static>,
    custom_metadata: CustomMetadata<'static>,
) -> Reservation<'static> {
    set(&mut object.custom_metadata, Some(custom_metadata));
    object
}
#[inline]
pub const fn Reservation_ends_at(
    mut object: Reservation<'static>,
    ends_at: &'static str,
) -> Reservation<'static> {
    set(&mut object.ends_at, Some(Cow::Borrowed(ends_at)));
    object
}
#[inline]
pub const fn Reservation_facility_keys(
    mut object: Reservation<'static>,
    facility_keys: List<'static, Cow<'static, str>>,
) -> Reservation<'static> {
    set(&mut object.facility_keys, Some(facility_keys));
    object
}
#[inline]
pub const fn Reservation_guest_key(
    mut object: Reservation<'static>,
    guest_key: &'static str,
) -> Reservation<'static> {
    set(&mut object.guest_key, Some(Cow::Borrowed(guest_key)));
    object
}
#[inline]
pub const fn Reservation_listing_keys(
    mut object: Reservation<'static>,
    listing_keys: List<'static, Cow<'static, str>>,
) -> Reservation<'static> {
    set(&mut object.listing_keys, Some(listing_keys));
    object
}
#[inline]
pub const fn Reservation_preferred_code(
    mut object: Reservation<'static>,
    preferred_code: &'static str,
) -> Reservation<'static> {
    set(&mut object.preferred_code, Some(Cow::Borrowed(preferred_code)));
    object
}
#[inline]
pub const fn Reservation_property_keys(
    mut object: Reservation<'static>,
    property_keys: List<'static, Cow<'static, str>>,
) -> Reservation<'static> {
    set(&mut object.property_keys, Some(property_keys));
    object
}
#[inline]
pub const fn Reservation_resident_key(
    mut object: Reservation<'static>,
    resident_key: &'static str,
) -> Reservation<'static> {
    set(&mut object.resident_key, Some(Cow::Borrowed(resident_key)));
    object
}
#[inline]
pub const fn Reservation_room_keys(
    mut object: Reservation<'static>,
    room_keys: List<'static, Cow<'static, str>>,
) -> Reservation<'static> {
    set(&mut object.room_keys, Some(room_keys));
    object
}
#[inline]
pub const fn Reservation_space_keys(
    mut object: Reservation<'static>,
    space_keys: List<'static, Cow<'static, str>>,
) -> Reservation<'static> {
    set(&mut object.space_keys, Some(space_keys));
    object
}
#[inline]
pub const fn Reservation_starts_at(
    mut object: Reservation<'static>,
    starts_at: &'static str,
) -> Reservation<'static> {
    set(&mut object.starts_at, Some(Cow::Borrowed(starts_at)));
    object
}
#[inline]
pub const fn Reservation_tenant_key(
    mut object: Reservation<'static>,
    tenant_key: &'static str,
) -> Reservation<'static> {
    set(&mut object.tenant_key, Some(Cow::Borrowed(tenant_key)));
    object
}
#[inline]
pub const fn Reservation_unit_keys(
    mut object: Reservation<'static>,
    unit_keys: List<'static, Cow<'static, str>>,
) -> Reservation<'static> {
    set(&mut object.unit_keys, Some(unit_keys));
    object
}
#[inline]
pub const fn Reservation_user_identity_key(
    mut object: Reservation<'static>,
    user_identity_key: &'static str,
) -> Reservation<'static> {
    set(&mut object.user_identity_key, Some(Cow::Borrowed(user_identity_key)));
    object
}
#[inline]
pub const fn Reservation_user_key(
    mut object: Reservation<'static>,
    user_key: &'static str,
) -> Reservation<'static> {
    set(&mut object.user_key, Some(Cow::Borrowed(user_key)));
    object
}
#[inline]
pub const fn LiteralResident(
    resident_key: &'static str,
    name: &'static str,
) -> Resident<'static> {
    Resident {
        resident_key: Cow::Borrowed(resident_key),
        name: Cow::Borrowed(name),
        email_address: None,
        phone_number: None,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn Resident_email_address(
    mut object: Resident<'static>,
    email_address: &'static str,
) -> Resident<'static> {
    set(&mut object.email_address, Some(Cow::Borrowed(email_address)));
    object
}
#[inline]
pub const fn Resident_phone_number(
    mut object: Resident<'static>,
    phone_number: &'static str,
) -> Resident<'static> {
    set(&mut object.phone_number, Some(Cow::Borrowed(phone_number)));
    object
}
#[inline]
pub const fn LiteralRoom(room_key: &'static str, name: &'static str) -> Room<'static> {
    Room {
        room_key: Cow::Borrowed(room_key),
        name: Cow::Borrowed(name),
        parent_site_key: None,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn Room_parent_site_key(
    mut object: Room<'static>,
    parent_site_key: &'static str,
) -> Room<'static> {
    set(&mut object.parent_site_key, Some(Cow::Borrowed(parent_site_key)));
    object
}
#[inline]
pub const fn LiteralSite(site_key: &'static str, name: &'static str) -> Site<'static> {
    Site {
        site_key: Cow::Borrowed(site_key),
        name: Cow::Borrowed(name),
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn LiteralSpace(
    space_key: &'static str,
    name: &'static str,
) -> Space<'static> {
    Space {
        space_key: Cow::Borrowed(space_key),
        name: Cow::Borrowed(name),
        customer_data: None,
        duration_minutes: None,
        geolocation: None,
        parent_site_key: None,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn Space_customer_data(
    mut object: Space<'static>,
    customer_data: SpaceCustomerData<'static>,
) -> Space<'static> {
    set(&mut object.customer_data, Some(customer_data));
    object
}
#[inline]
pub const fn Space_duration_minutes(
    mut object: Space<'static>,
    duration_minutes: u64,
) -> Space<'static> {
    set(&mut object.duration_minutes, Some(duration_minutes));
    object
}
#[inline]
pub const fn Space_geolocation(
    mut object: Space<'static>,
    geolocation: Geolocation,
) -> Space<'static> {
    set(&mut object.geolocation, Some(geolocation));
    object
}
#[inline]
pub const fn Space_parent_site_key(
    mut object: Space<'static>,
    parent_site_key: &'static str,
) -> Space<'static> {
    set(&mut object.parent_site_key, Some(Cow::Borrowed(parent_site_key)));
    object
}
#[inline]
pub const fn LiteralSpaceCustomerData() -> SpaceCustomerData<'static> {
    SpaceCustomerData {
        address: None,
        default_checkin_time: None,
        default_checkout_time: None,
        time_zone: None,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn SpaceCustomerData_address(
    mut object: SpaceCustomerData<'static>,
    address: Option<Nullable<Cow<'static, str>>>,
) -> SpaceCustomerData<'static> {
    set(&mut object.address, address);
    object
}
#[inline]
pub const fn SpaceCustomerData_default_checkin_time(
    mut object: SpaceCustomerData<'static>,
    default_checkin_time: Option<Nullable<Cow<'static, str>>>,
) -> SpaceCustomerData<'static> {
    set(&mut object.default_checkin_time, default_checkin_time);
    object
}
#[inline]
pub const fn SpaceCustomerData_default_checkout_time(
    mut object: SpaceCustomerData<'static>,
    default_checkout_time: Option<Nullable<Cow<'static, str>>>,
) -> SpaceCustomerData<'static> {
    set(&mut object.default_checkout_time, default_checkout_time);
    object
}
#[inline]
pub const fn SpaceCustomerData_time_zone(
    mut object: SpaceCustomerData<'static>,
    time_zone: Option<Nullable<Cow<'static, str>>>,
) -> SpaceCustomerData<'static> {
    set(&mut object.time_zone, time_zone);
    object
}
#[inline]
pub const fn LiteralStaffMember(
    staff_member_key: &'static str,
    name: &'static str,
) -> StaffMember<'static> {
    StaffMember {
        staff_member_key: Cow::Borrowed(staff_member_key),
        name: Cow::Borrowed(name),
        building_keys: None,
        common_area_keys: None,
        email_address: None,
        facility_keys: None,
        listing_keys: None,
        phone_number: None,
        property_keys: None,
        property_listing_keys: None,
        room_keys: None,
        site_keys: None,
        space_keys: None,
        unit_keys: None,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn StaffMember_building_keys(
    mut object: StaffMember<'static>,
    building_keys: List<'static, Cow<'static, str>>,
) -> StaffMember<'static> {
    set(&mut object.building_keys, Some(building_keys));
    object
}
#[inline]
pub const fn StaffMember_common_area_keys(
    mut object: StaffMember<'static>,
    common_area_keys: List<'static, Cow<'static, str>>,
) -> StaffMember<'static> {
    set(&mut object.common_area_keys, Some(common_area_keys));
    object
}
#[inline]
pub const fn StaffMember_email_address(
    mut object: StaffMember<'static>,
    email_address: &'static str,
) -> StaffMember<'static> {
    set(&mut object.email_address, Some(Cow::Borrowed(email_address)));
    object
}
#[inline]
pub const fn StaffMember_facility_keys(
    mut object: StaffMember<'static>,
    facility_keys: List<'static, Cow<'static, str>>,
) -> StaffMember<'static> {
    set(&mut object.facility_keys, Some(facility_keys));
    object
}
#[inline]
pub const fn StaffMember_listing_keys(
    mut object: StaffMember<'static>,
    listing_keys: List<'static, Cow<'static, str>>,
) -> StaffMember<'static> {
    set(&mut object.listing_keys, Some(listing_keys));
    object
}
#[inline]
pub const fn StaffMember_phone_number(
    mut object: StaffMember<'static>,
    phone_number: &'static str,
) -> StaffMember<'static> {
    set(&mut object.phone_number, Some(Cow::Borrowed(phone_number)));
    object
}
#[inline]
pub const fn StaffMember_property_keys(
    mut object: StaffMember<'static>,
    property_keys: List<'static, Cow<'static, str>>,
) -> StaffMember<'static> {
    set(&mut object.property_keys, Some(property_keys));
    object
}
#[inline]
pub const fn StaffMember_property_listing_keys(
    mut object: StaffMember<'static>,
    property_listing_keys: List<'static, Cow<'static, str>>,
) -> StaffMember<'static> {
    set(&mut object.property_listing_keys, Some(property_listing_keys));
    object
}
#[inline]
pub const fn StaffMember_room_keys(
    mut object: StaffMember<'static>,
    room_keys: List<'static, Cow<'static, str>>,
) -> StaffMember<'static> {
    set(&mut object.room_keys, Some(room_keys));
    object
}
#[inline]
pub const fn StaffMember_site_keys(
    mut object: StaffMember<'static>,
    site_keys: List<'static, Cow<'static, str>>,
) -> StaffMember<'static> {
    set(&mut object.site_keys, Some(site_keys));
    object
}
#[inline]
pub const fn StaffMember_space_keys(
    mut object: StaffMember<'static>,
    space_keys: List<'static, Cow<'static, str>>,
) -> StaffMember<'static> {
    set(&mut object.space_keys, Some(space_keys));
    object
}
#[inline]
pub const fn StaffMember_unit_keys(
    mut object: StaffMember<'static>,
    unit_keys: List<'static, Cow<'static, str>>,
) -> StaffMember<'static> {
    set(&mut object.unit_keys, Some(unit_keys));
    object
}
#[inline]
pub const fn LiteralTenant(
    tenant_key: &'static str,
    name: &'static str,
) -> Tenant<'static> {
    Tenant {
        tenant_key: Cow::Borrowed(tenant_key),
        name: Cow::Borrowed(name),
        email_address: None,
        phone_number: None,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn Tenant_email_address(
    mut object: Tenant<'static>,
    email_address: &'static str,
) -> Tenant<'static> {
    set(&mut object.email_address, Some(Cow::Borrowed(email_address)));
    object
}
#[inline]
pub const fn Tenant_phone_number(
    mut object: Tenant<'static>,
    phone_number: &'static str,
) -> Tenant<'static> {
    set(&mut object.phone_number, Some(Cow::Borrowed(phone_number)));
    object
}
#[inline]
pub const fn LiteralUnit(unit_key: &'static str, name: &'static str) -> Unit<'static> {
    Unit {
        unit_key: Cow::Borrowed(unit_key),
        name: Cow::Borrowed(name),
        parent_site_key: None,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn Unit_parent_site_key(
    mut object: Unit<'static>,
    parent_site_key: &'static str,
) -> Unit<'static> {
    set(&mut object.parent_site_key, Some(Cow::Borrowed(parent_site_key)));
    object
}
#[inline]
pub const fn LiteralUser(user_key: &'static str, name: &'static str) -> User<'static> {
    User {
        user_key: Cow::Borrowed(user_key),
        name: Cow::Borrowed(name),
        email_address: None,
        phone_number: None,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn User_email_address(
    mut object: User<'static>,
    email_address: &'static str,
) -> User<'static> {
    set(&mut object.email_address, Some(Cow::Borrowed(email_address)));
    object
}
#[inline]
pub const fn User_phone_number(
    mut object: User<'static>,
    phone_number: &'static str,
) -> User<'static> {
    set(&mut object.phone_number, Some(Cow::Borrowed(phone_number)));
    object
}
#[inline]
pub const fn LiteralUserIdentity(
    user_identity_key: &'static str,
    name: &'static str,
) -> UserIdentity<'static> {
    UserIdentity {
        user_identity_key: Cow::Borrowed(user_identity_key),
        name: Cow::Borrowed(name),
        email_address: None,
        phone_number: None,
        unchecked: Unchecked::NONE,
    }
}
#[inline]
pub const fn UserIdentity_email_address(
    mut object: UserIdentity<'static>,
    email_address: &'static str,
) -> UserIdentity<'static> {
    set(&mut object.email_address, Some(Cow::Borrowed(email_address)));
    object
}
#[inline]
pub const fn UserIdentity_phone_number(
    mut object: UserIdentity<'static>,
    phone_number: &'static str,
) -> UserIdentity<'static> {
    set(&mut object.phone_number, Some(Cow::Borrowed(phone_number)));
    object
}
