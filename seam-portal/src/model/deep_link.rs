//! Deep links: a portal that shows one thing.

use super::facts::id_field;
use super::names::names;
use super::{Text, Unchecked};

/// One thing that the portal goes to straight away.
///
/// Reservations and spaces are named by `resource_key`, devices and entrances by `resource_id`:
/// see [`ResourceType::id_field`].
///
/// ```
/// use seam_portal::portal;
///
/// let link = portal!(DeepLink { resource_type: reservation, resource_key: "r-9" });
/// assert_eq!(link.resource_type.id_field(), Some("resource_key"));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct DeepLink<'a> {
    /// What kind of thing it is.
    pub resource_type: ResourceType,
    /// Your own identifier of a reservation or a space.
    pub resource_key: Option<Text<'a>>,
    /// Seam's identifier of a device or an entrance.
    pub resource_id: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

names! {
    /// What a [`DeepLink`] can lead to.
    ///
    /// ```
    /// use seam_portal::ResourceType;
    ///
    /// assert_eq!(ResourceType::AcsEntrance.as_str(), "acs_entrance");
    /// assert_eq!("space".parse(), Ok(ResourceType::Space));
    /// ```
    pub enum ResourceType {
        /// A reservation.
        Reservation = "reservation",
        /// A space.
        Space = "space",
        /// A device.
        Device = "device",
        /// An entrance of an access control system.
        AcsEntrance = "acs_entrance",
        /// A type that this version of the crate does not know.
        Other(Box<str>),
    }
}

id_field! {
    /// The field of [`DeepLink`] that names a thing of this type, where the type is known.
    ///
    /// ```
    /// use seam_portal::ResourceType;
    ///
    /// assert_eq!(ResourceType::Device.id_field(), Some("resource_id"));
    /// ```
    DeepLink<'_>: resource_type is ResourceType {
        Reservation | Space => resource_key,
        Device | AcsEntrance => resource_id,
    }
}
