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
//! assert_eq!(NavigationMode::NAMES, ["full", "restricted"]);
//! assert_eq!(NavigationMode::Full.as_str(), "full");
//! ```
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
