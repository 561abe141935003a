// @generated from the structs and enums in seam-portal/src/model. Do not edit: run
// `SEAM_PORTAL_BLESS=1 cargo test -p seam-portal-model-tests`.

use std::borrow::Cow;
use super::in_place::pushed;
use super::name::Name;
use super::object::Object;
use crate::model::{
    AccessGrant, Booking, Building, CommonArea, ConfigureFeature, ConnectFeature,
    CreatePortal, CustomerData, CustomerResourcesFilter, DeepLink,
    DeviceManagementConfirmation, Facility, Features, Geolocation, Guest, LandingPage,
    Listing, ManageDevicesFeature, ManageEvents, ManageFeature, ManageLandingPage,
    OrganizeFeature, Property, PropertyListing, Reservation, Resident, Room, Site, Space,
    SpaceCustomerData, StaffMember, Tenant, Unit, User, UserIdentity, CustomMetadata,
    FilterValue, ResourceType, FilterOperation, Locale, NavigationMode,
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
pub fn NewAccessGrant<'a>(access_grant_key: Cow<'a, str>) -> AccessGrant<'a> {
    AccessGrant {
        access_grant_key,
        ..AccessGrant::EMPTY
    }
}
pub fn PushAccessGrant<'p, 'a>(
    access_grant_key: Cow<'a, str>,
    items: &'p mut Vec<AccessGrant<'a>>,
) -> &'p mut AccessGrant<'a> {
    pushed(NewAccessGrant(access_grant_key), items)
}
pub fn NewBooking<'a>(booking_key: Cow<'a, str>) -> Booking<'a> {
    Booking {
        booking_key,
        ..Booking::EMPTY
    }
}
pub fn PushBooking<'p, 'a>(
    booking_key: Cow<'a, str>,
    items: &'p mut Vec<Booking<'a>>,
) -> &'p mut Booking<'a> {
    pushed(NewBooking(booking_key), items)
}
pub fn NewBuilding<'a>(building_key: Cow<'a, str>, name: Cow<'a, str>) -> Building<'a> {
    Building {
        building_key,
        name,
        ..Building::EMPTY
    }
}
pub fn PushBuilding<'p, 'a>(
    building_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Building<'a>>,
) -> &'p mut Building<'a> {
    pushed(NewBuilding(building_key, name), items)
}
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
pub fn PushCommonArea<'p, 'a>(
    common_area_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<CommonArea<'a>>,
) -> &'p mut CommonArea<'a> {
    pushed(NewCommonArea(common_area_key, name), items)
}
pub fn NewConfigureFeature() -> ConfigureFeature {
    ConfigureFeature {
        ..ConfigureFeature::EMPTY
    }
}
pub fn StartConfigureFeature(
    field: &mut Option<ConfigureFeature>,
) -> &mut ConfigureFeature {
    field.insert(NewConfigureFeature())
}
pub fn NewConnectFeature<'a>() -> ConnectFeature<'a> {
    ConnectFeature {
        ..ConnectFeature::EMPTY
    }
}
pub fn StartConnectFeature<'p, 'a>(
    field: &'p mut Option<ConnectFeature<'a>>,
) -> &'p mut ConnectFeature<'a> {
    field.insert(NewConnectFeature())
}
pub fn NewCreatePortal<'a>() -> CreatePortal<'a> {
    CreatePortal {
        ..CreatePortal::EMPTY
    }
}
pub fn NewCustomerData<'a>(customer_key: Cow<'a, str>) -> CustomerData<'a> {
    CustomerData {
        customer_key,
        ..CustomerData::EMPTY
    }
}
pub fn StartCustomerData<'p, 'a>(
    customer_key: Cow<'a, str>,
    field: &'p mut Option<CustomerData<'a>>,
) -> &'p mut CustomerData<'a> {
    field.insert(NewCustomerData(customer_key))
}
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
pub fn PushCustomerResourcesFilter<'p, 'a>(
    field: Cow<'a, str>,
    operation: FilterOperation,
    value: FilterValue<'a>,
    items: &'p mut Vec<CustomerResourcesFilter<'a>>,
) -> &'p mut CustomerResourcesFilter<'a> {
    pushed(NewCustomerResourcesFilter(field, operation, value), items)
}
pub fn NewDeepLink<'a>(resource_type: ResourceType) -> DeepLink<'a> {
    DeepLink {
        resource_type,
        ..DeepLink::EMPTY
    }
}
pub fn StartDeepLink<'p, 'a>(
    resource_type: ResourceType,
    field: &'p mut Option<DeepLink<'a>>,
) -> &'p mut DeepLink<'a> {
    field.insert(NewDeepLink(resource_type))
}
pub fn NewDeviceManagementConfirmation<'a>() -> DeviceManagementConfirmation<'a> {
    DeviceManagementConfirmation {
        ..DeviceManagementConfirmation::EMPTY
    }
}
pub fn StartDeviceManagementConfirmation<'p, 'a>(
    field: &'p mut Option<DeviceManagementConfirmation<'a>>,
) -> &'p mut DeviceManagementConfirmation<'a> {
    field.insert(NewDeviceManagementConfirmation())
}
pub fn NewFacility<'a>(facility_key: Cow<'a, str>, name: Cow<'a, str>) -> Facility<'a> {
    Facility {
        facility_key,
        name,
        ..Facility::EMPTY
    }
}
pub fn PushFacility<'p, 'a>(
    facility_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Facility<'a>>,
) -> &'p mut Facility<'a> {
    pushed(NewFacility(facility_key, name), items)
}
pub fn NewFeatures<'a>() -> Features<'a> {
    Features { ..Features::EMPTY }
}
pub fn StartFeatures<'p, 'a>(
    field: &'p mut Option<Features<'a>>,
) -> &'p mut Features<'a> {
    field.insert(NewFeatures())
}
pub fn NewGeolocation(latitude: f64, longitude: f64) -> Geolocation {
    Geolocation {
        latitude,
        longitude,
        ..Geolocation::EMPTY
    }
}
pub fn StartGeolocation(
    latitude: f64,
    longitude: f64,
    field: &mut Option<Geolocation>,
) -> &mut Geolocation {
    field.insert(NewGeolocation(latitude, longitude))
}
pub fn NewGuest<'a>(guest_key: Cow<'a, str>, name: Cow<'a, str>) -> Guest<'a> {
    Guest {
        guest_key,
        name,
        ..Guest::EMPTY
    }
}
pub fn PushGuest<'p, 'a>(
    guest_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Guest<'a>>,
) -> &'p mut Guest<'a> {
    pushed(NewGuest(guest_key, name), items)
}
pub fn NewLandingPage<'a>() -> LandingPage<'a> {
    LandingPage {
        ..LandingPage::EMPTY
    }
}
pub fn StartLandingPage<'p, 'a>(
    field: &'p mut Option<LandingPage<'a>>,
) -> &'p mut LandingPage<'a> {
    field.insert(NewLandingPage())
}
pub fn NewListing<'a>(listing_key: Cow<'a, str>, name: Cow<'a, str>) -> Listing<'a> {
    Listing {
        listing_key,
        name,
        ..Listing::EMPTY
    }
}
pub fn PushListing<'p, 'a>(
    listing_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Listing<'a>>,
) -> &'p mut Listing<'a> {
    pushed(NewListing(listing_key, name), items)
}
pub fn NewManageDevicesFeature() -> ManageDevicesFeature {
    ManageDevicesFeature {
        ..ManageDevicesFeature::EMPTY
    }
}
pub fn StartManageDevicesFeature(
    field: &mut Option<ManageDevicesFeature>,
) -> &mut ManageDevicesFeature {
    field.insert(NewManageDevicesFeature())
}
pub fn NewManageEvents<'a>() -> ManageEvents<'a> {
    ManageEvents {
        ..ManageEvents::EMPTY
    }
}
pub fn StartManageEvents<'p, 'a>(
    field: &'p mut Option<ManageEvents<'a>>,
) -> &'p mut ManageEvents<'a> {
    field.insert(NewManageEvents())
}
pub fn NewManageFeature<'a>() -> ManageFeature<'a> {
    ManageFeature {
        ..ManageFeature::EMPTY
    }
}
pub fn StartManageFeature<'p, 'a>(
    field: &'p mut Option<ManageFeature<'a>>,
) -> &'p mut ManageFeature<'a> {
    field.insert(NewManageFeature())
}
pub fn NewManageLandingPage<'a>() -> ManageLandingPage<'a> {
    ManageLandingPage {
        ..ManageLandingPage::EMPTY
    }
}
pub fn StartManageLandingPage<'p, 'a>(
    field: &'p mut Option<ManageLandingPage<'a>>,
) -> &'p mut ManageLandingPage<'a> {
    field.insert(NewManageLandingPage())
}
pub fn NewOrganizeFeature() -> OrganizeFeature {
    OrganizeFeature {
        ..OrganizeFeature::EMPTY
    }
}
pub fn StartOrganizeFeature(
    field: &mut Option<OrganizeFeature>,
) -> &mut OrganizeFeature {
    field.insert(NewOrganizeFeature())
}
pub fn NewProperty<'a>(property_key: Cow<'a, str>, name: Cow<'a, str>) -> Property<'a> {
    Property {
        property_key,
        name,
        ..Property::EMPTY
    }
}
pub fn PushProperty<'p, 'a>(
    property_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Property<'a>>,
) -> &'p mut Property<'a> {
    pushed(NewProperty(property_key, name), items)
}
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
pub fn PushPropertyListing<'p, 'a>(
    property_listing_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<PropertyListing<'a>>,
) -> &'p mut PropertyListing<'a> {
    pushed(NewPropertyListing(property_listing_key, name), items)
}
pub fn NewReservation<'a>(reservation_key: Cow<'a, str>) -> Reservation<'a> {
    Reservation {
        reservation_key,
        ..Reservation::EMPTY
    }
}
pub fn PushReservation<'p, 'a>(
    reservation_key: Cow<'a, str>,
    items: &'p mut Vec<Reservation<'a>>,
) -> &'p mut Reservation<'a> {
    pushed(NewReservation(reservation_key), items)
}
pub fn NewResident<'a>(resident_key: Cow<'a, str>, name: Cow<'a, str>) -> Resident<'a> {
    Resident {
        resident_key,
        name,
        ..Resident::EMPTY
    }
}
pub fn PushResident<'p, 'a>(
    resident_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Resident<'a>>,
) -> &'p mut Resident<'a> {
    pushed(NewResident(resident_key, name), items)
}
pub fn NewRoom<'a>(room_key: Cow<'a, str>, name: Cow<'a, str>) -> Room<'a> {
    Room {
        room_key,
        name,
        ..Room::EMPTY
    }
}
pub fn PushRoom<'p, 'a>(
    room_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Room<'a>>,
) -> &'p mut Room<'a> {
    pushed(NewRoom(room_key, name), items)
}
pub fn NewSite<'a>(site_key: Cow<'a, str>, name: Cow<'a, str>) -> Site<'a> {
    Site {
        site_key,
        name,
        ..Site::EMPTY
    }
}
pub fn PushSite<'p, 'a>(
    site_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Site<'a>>,
) -> &'p mut Site<'a> {
    pushed(NewSite(site_key, name), items)
}
pub fn NewSpace<'a>(space_key: Cow<'a, str>, name: Cow<'a, str>) -> Space<'a> {
    Space {
        space_key,
        name,
        ..Space::EMPTY
    }
}
pub fn PushSpace<'p, 'a>(
    space_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Space<'a>>,
) -> &'p mut Space<'a> {
    pushed(NewSpace(space_key, name), items)
}
pub fn NewSpaceCustomerData<'a>() -> SpaceCustomerData<'a> {
    SpaceCustomerData {
        ..SpaceCustomerData::EMPTY
    }
}
pub fn StartSpaceCustomerData<'p, 'a>(
    field: &'p mut Option<SpaceCustomerData<'a>>,
) -> &'p mut SpaceCustomerData<'a> {
    field.insert(NewSpaceCustomerData())
}
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
pub fn PushStaffMember<'p, 'a>(
    staff_member_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<StaffMember<'a>>,
) -> &'p mut StaffMember<'a> {
    pushed(NewStaffMember(staff_member_key, name), items)
}
pub fn NewTenant<'a>(tenant_key: Cow<'a, str>, name: Cow<'a, str>) -> Tenant<'a> {
    Tenant {
        tenant_key,
        name,
        ..Tenant::EMPTY
    }
}
pub fn PushTenant<'p, 'a>(
    tenant_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Tenant<'a>>,
) -> &'p mut Tenant<'a> {
    pushed(NewTenant(tenant_key, name), items)
}
pub fn NewUnit<'a>(unit_key: Cow<'a, str>, name: Cow<'a, str>) -> Unit<'a> {
    Unit {
        unit_key,
        name,
        ..Unit::EMPTY
    }
}
pub fn PushUnit<'p, 'a>(
    unit_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<Unit<'a>>,
) -> &'p mut Unit<'a> {
    pushed(NewUnit(unit_key, name), items)
}
pub fn NewUser<'a>(user_key: Cow<'a, str>, name: Cow<'a, str>) -> User<'a> {
    User {
        user_key,
        name,
        ..User::EMPTY
    }
}
pub fn PushUser<'p, 'a>(
    user_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<User<'a>>,
) -> &'p mut User<'a> {
    pushed(NewUser(user_key, name), items)
}
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
pub fn PushUserIdentity<'p, 'a>(
    user_identity_key: Cow<'a, str>,
    name: Cow<'a, str>,
    items: &'p mut Vec<UserIdentity<'a>>,
) -> &'p mut UserIdentity<'a> {
    pushed(NewUserIdentity(user_identity_key, name), items)
}
