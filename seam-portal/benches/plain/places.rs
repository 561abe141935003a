//! Places of a customer.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

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
pub struct Facility<'a> {
    pub facility_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Listing<'a> {
    pub listing_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
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
    pub custom_metadata: Option<BTreeMap<Cow<'a, str>, MetadataValue<'a>>>,
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
pub struct Geolocation {
    pub latitude: f64,
    pub longitude: f64,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Unit<'a> {
    pub unit_key: Cow<'a, str>,
    pub name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_site_key: Option<Cow<'a, str>>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum MetadataValue<'a> {
    Text(Cow<'a, str>),
    Boolean(bool),
    Null,
}
