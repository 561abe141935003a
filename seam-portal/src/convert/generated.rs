// @generated from the structs and enums in seam-portal/src/model. Do not edit: run
// `SEAM_PORTAL_BLESS=1 cargo test -p seam-portal-model-tests`.

use super::name::Name;
use super::object::Object;
use crate::model::{
    AccessGrant, Booking, Building, CommonArea, ConfigureFeature, ConnectFeature,
    CreatePortal, CustomerData, CustomerResourcesFilter, DeepLink,
    DeviceManagementConfirmation, Facility, Features, Geolocation, Guest, LandingPage,
    Listing, ManageDevicesFeature, ManageEvents, ManageFeature, ManageLandingPage,
    OrganizeFeature, Property, PropertyListing, Reservation, Resident, Room, Site, Space,
    SpaceCustomerData, StaffMember, Tenant, Unit, User, UserIdentity, CustomMetadata,
    ResourceType, FilterOperation, Locale, NavigationMode,
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
#[allow(non_upper_case_globals)]
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
#[allow(non_upper_case_globals)]
pub const EmptyAccessGrant: AccessGrant<'static> = AccessGrant::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyBooking: Booking<'static> = Booking::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyBuilding: Building<'static> = Building::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyCommonArea: CommonArea<'static> = CommonArea::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyConfigureFeature: ConfigureFeature = ConfigureFeature::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyConnectFeature: ConnectFeature<'static> = ConnectFeature::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyCreatePortal: CreatePortal<'static> = CreatePortal::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyCustomerData: CustomerData<'static> = CustomerData::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyCustomerResourcesFilter: CustomerResourcesFilter<'static> = CustomerResourcesFilter::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyDeepLink: DeepLink<'static> = DeepLink::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyDeviceManagementConfirmation: DeviceManagementConfirmation<'static> = DeviceManagementConfirmation::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyFacility: Facility<'static> = Facility::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyFeatures: Features<'static> = Features::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyGeolocation: Geolocation = Geolocation::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyGuest: Guest<'static> = Guest::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyLandingPage: LandingPage<'static> = LandingPage::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyListing: Listing<'static> = Listing::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyManageDevicesFeature: ManageDevicesFeature = ManageDevicesFeature::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyManageEvents: ManageEvents<'static> = ManageEvents::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyManageFeature: ManageFeature<'static> = ManageFeature::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyManageLandingPage: ManageLandingPage<'static> = ManageLandingPage::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyOrganizeFeature: OrganizeFeature = OrganizeFeature::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyProperty: Property<'static> = Property::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyPropertyListing: PropertyListing<'static> = PropertyListing::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyReservation: Reservation<'static> = Reservation::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyResident: Resident<'static> = Resident::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyRoom: Room<'static> = Room::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptySite: Site<'static> = Site::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptySpace: Space<'static> = Space::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptySpaceCustomerData: SpaceCustomerData<'static> = SpaceCustomerData::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyStaffMember: StaffMember<'static> = StaffMember::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyTenant: Tenant<'static> = Tenant::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyUnit: Unit<'static> = Unit::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyUser: User<'static> = User::EMPTY;
#[allow(non_upper_case_globals)]
pub const EmptyUserIdentity: UserIdentity<'static> = UserIdentity::EMPTY;
