//! The request as plain structs with serde's derives, as one would write them by hand: what the
//! benchmarks hold `seam-portal` against.

mod customer_data;
mod places;

use std::borrow::Cow;

use serde::Serialize;

pub use customer_data::*;
pub use places::*;

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
pub struct CustomerResourcesFilter<'a> {
    pub field: Cow<'a, str>,
    pub operation: FilterOperation,
    pub value: FilterValue<'a>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub enum FilterOperation {
    #[serde(rename = "=")]
    #[default]
    Equals,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum FilterValue<'a> {
    Text(Cow<'a, str>),
    Boolean(bool),
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
pub struct ManageDevicesFeature {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OrganizeFeature {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude: Option<bool>,
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
pub struct ManageEvents<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_events: Option<Vec<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_events: Option<Vec<Cow<'a, str>>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LandingPage<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage: Option<ManageLandingPage<'a>>,
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
pub struct DeepLink<'a> {
    pub resource_type: ResourceType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_key: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<Cow<'a, str>>,
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

impl Default for FilterValue<'_> {
    fn default() -> Self {
        FilterValue::Boolean(false)
    }
}
