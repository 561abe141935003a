//! The request as Rust types: one struct per object, one field per parameter, and one enum per set of
//! names.
//!
//! [`portal!`](crate::portal) creates these values, and so can struct literals. Each struct has:
//!
//! * a constant `EMPTY`, for the fields that a struct literal does not list: `..Room::EMPTY`
//! * a method `into_owned`, which copies everything that is borrowed, for a queue or another thread
//! * a method `validate`, which finds everything that Seam would refuse
//!
//! Each enum lists its names in a constant `NAMES`.
//!
//! ```
//! use seam_portal::{CreatePortal, CustomerData, NavigationMode, Room};
//!
//! fn request(id: &str) -> CreatePortal<'static> {
//!     let room = Room { room_key: "101".into(), name: "Room 101".into(), ..Room::EMPTY };
//!     let customer_data = CustomerData {
//!         customer_key: id.into(),
//!         rooms: Some(vec![room].into()),
//!         ..CustomerData::EMPTY
//!     };
//!     let request = CreatePortal { customer_data: Some(customer_data), ..CreatePortal::EMPTY };
//!     request.into_owned()
//! }
//!
//! assert!(request("grand-hotel").validate().is_ok());
//! assert!(request("").validate().is_err());
//!
//! let queued = std::thread::spawn(|| request("grand-hotel")).join().unwrap();
//! assert_eq!(queued.customer_data.unwrap().customer_key, "grand-hotel");
//! assert!(NavigationMode::NAMES.contains(&"restricted"));
//! assert_eq!(NavigationMode::Full.as_str(), "full");
//! ```
//!
//! # Documents
//!
//! All types implement [`serde::Serialize`] and [`serde::Deserialize`], so settings and data can be
//! read from JSON, TOML, YAML and every other self-describing format. Text is borrowed from the
//! document if the format supports it. A field that is `null` is not the same as one that is left out.
//!
//! ```
//! use seam_portal::{CreatePortal, Locale, portal};
//!
//! fn settings(toml: &str) -> Result<CreatePortal<'static>, toml::de::Error> {
//!     let config: CreatePortal<'_> = toml::from_str(toml)?;
//!     Ok(config.into_owned())
//! }
//!
//! let config = settings("locale = \"pt-PT\"\n[features.organize]\nexclude = true\n")?;
//! config.validate()?;
//! let request = portal! { customer_data: { customer_key: "grand-hotel" }, ..config };
//! assert_eq!(request.locale, Some(Locale::PtPt));
//!
//! let error = settings("locale = \"pt\"").unwrap_err();
//! assert!(error.message().starts_with("`locale`: unknown value: did you mean `\"pt-PT\"`?"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A document is read as strictly as a literal. Unknown keys, duplicate keys, missing keys, unlisted
//! names, values of the wrong kind, and `null` where Seam does not take it are errors. Deserializing
//! stops at the first error, as usual in serde. To get [all mistakes](CreatePortal::from_json) of a
//! JSON text at once, call `from_json`, which every object has.
//!
//! `Deserialize` does not check what a text or a number contains. `validate` and `from_json` do, and a
//! client validates every request. Values that Seam has added since this version, such as
//! [`NavigationMode::Other`] and keys with `#[unchecked]`, can be used in programs but not in documents.
//!
//! Functions that require `DeserializeOwned`, such as `serde_json::from_reader`, cannot create a value
//! that borrows: read the file into a `String` first. In a struct of your own, a field borrows with
//! `#[serde(borrow)]`, or becomes owned with a function:
//!
//! ```
//! use seam_portal::CreatePortal;
//! use serde::{Deserialize, Deserializer};
//!
//! #[derive(Deserialize)]
//! struct Settings {
//!     #[serde(deserialize_with = "owned")]
//!     portal: CreatePortal<'static>,
//! }
//!
//! fn owned<'de, D: Deserializer<'de>>(from: D) -> Result<CreatePortal<'static>, D::Error> {
//!     CreatePortal::deserialize(from).map(CreatePortal::into_owned)
//! }
//!
//! let json = r#"{ "portal": { "read_only": true } }"#;
//! let settings: Settings = serde_json::from_reader(json.as_bytes())?;
//! assert_eq!(settings.portal.read_only, Some(true));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Sources
//!
//! The sources of this module define the API. The schema that `portal!` checks against and the impls
//! in the files named `generated.rs` are derived from them:
//!
//! * A field is required unless it is an [`Option`]. A [`Nullable`] field takes `null`.
//! * An alias such as [`Key`] or [`DateTime`] stands for a rule about the text.
//! * A required field of type [`Key`] identifies an object in a list. A struct has at most one;
//!   `own_key!` declares one that is not a [`Key`].
//! * Using a field with `#[deprecated]` is a warning.
//! * The hidden field `unchecked` of each struct holds keys that the model does not know.
//! * `names!` declares an enum and the name of each variant in JSON.
//! * The macros of `facts.rs` declare rules between the fields of an object. `one_of!` and
//!   `id_field!` declare what Seam requires, `period!`, `disjoint!` and `subset!` what deserves a
//!   warning, and `short_form!` how an object is written without braces.

mod customer_data;
mod deep_link;
mod deserialize;
mod facts;
mod features;
mod filter;
#[rustfmt::skip]
mod generated;
pub(crate) mod json;
mod landing_page;
mod list;
mod locale;
mod metadata;
mod names;
mod navigation_mode;
mod nullable;
mod object;
mod one_of;
mod owned;
mod people;
mod places;
mod request;
mod slots;
mod stays;
mod unchecked;
mod values;
mod wire;

pub use customer_data::CustomerData;
pub use deep_link::{DeepLink, ResourceType};
pub use features::{
    ConfigureFeature, ConnectFeature, DeviceManagementConfirmation, Features, ManageDevicesFeature,
    ManageEvents, ManageFeature, OrganizeFeature,
};
pub use filter::{CustomerResourcesFilter, FilterOperation, FilterValue};
pub use generated::objects;
pub use landing_page::{LandingPage, ManageLandingPage};
pub use list::List;
pub use locale::Locale;
pub use metadata::{CustomMetadata, MetadataValue};
pub use names::UnlistedName;
pub use navigation_mode::NavigationMode;
pub use nullable::Nullable;
pub use one_of::OneOf;
pub use people::{Guest, Resident, StaffMember, Tenant, User, UserIdentity};
pub use places::{
    Building, CommonArea, Facility, Geolocation, Listing, Property, PropertyListing, Room, Site,
    Space, SpaceCustomerData, Unit,
};
pub use request::CreatePortal;
pub use stays::{AccessGrant, Booking, Reservation};
pub use unchecked::Unchecked;
pub use values::{
    DateTime, EventType, FieldName, Key, MetadataText, PositiveInteger, ProviderKey, Text,
    TimeOfDay, Uuid,
};
