//! The request as Rust types: one struct per object, one field per parameter, one enum per set of names.
//!
//! [`portal!`](crate::portal) writes them, and so can you. Each struct has a constant `EMPTY` to end
//! a struct literal with, and each enum the names of its variants on the wire. What borrows becomes
//! its own by `into_owned`, for a queue or another thread. What Seam would refuse in an object is
//! found by `validate`.
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
//! All types are [`serde::Serialize`] and [`serde::Deserialize`]: settings and data come out of JSON,
//! TOML, YAML, and whatever else has a format for serde that tells of what kind a value is. A text is
//! borrowed from the document where the format allows it. `null` and what is left out stay apart.
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
//! A document is read as strictly as literals are, because somebody wrote it: unknown and repeated
//! keys, names that are not listed, `null` where Seam takes none, keys that are missing and values of
//! the wrong kind are errors. The first ends the reading, as with any type of serde's. `from_json`, a
//! method of every object, tells [all mistakes](CreatePortal::from_json) of a JSON text at once.
//!
//! What a text or a number has to be is not looked at by `Deserialize`: that is for `validate`, which
//! a client calls as well, and `from_json`. For what Seam has added since this version there are
//! `Other`, as in [`NavigationMode::Other`], and `#[unchecked]`, in programs and not in documents.
//!
//! What borrows cannot be made by functions that want `DeserializeOwned`, such as
//! `serde_json::from_reader`: read the file into a text first. A field of a struct of your own borrows
//! with `#[serde(borrow)]`, or owns what it holds by a function:
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
//! These sources are where the API is written down. The schema that `portal!` checks against and the
//! impls in the files named `generated.rs` are derived from what is declared here:
//!
//! * A field that is not an [`Option`] is required, and one that is a [`Nullable`] takes `null`.
//! * An alias such as [`Key`] or [`DateTime`] carries the rule for its text.
//! * A required field that is a [`Key`] tells objects of its kind apart in a list. There is at most
//!   one in a struct; `own_key!` names a field that is one without being a [`Key`].
//! * A field with `#[deprecated]` is a warning where it is used.
//! * The hidden field `unchecked` of each struct holds keys that the model does not know.
//! * `names!` declares an enum, each variant with its name on the wire.
//! * The macros of `facts.rs` declare what holds between the fields of an object: `one_of!` and
//!   `id_field!` what Seam asks for, `period!`, `disjoint!` and `subset!` what is worth a warning,
//!   and `short_form!` how an object is written without braces.

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
