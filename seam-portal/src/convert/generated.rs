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
/// The names on the wire, for `portal!` to bring into scope.
pub(crate) mod constants {
    pub mod resource_type {
        pub use crate::convert::words::{
            IntoName as __IntoName, IntoOptionalName as __IntoOptionalName,
        };
        pub use crate::model::ResourceType::Reservation as reservation;
        pub use crate::model::ResourceType::Space as space;
        pub use crate::model::ResourceType::Device as device;
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
        pub use crate::model::NavigationMode::Full as full;
        pub use crate::model::NavigationMode::Restricted as restricted;
    }
}
