//! Deep links: a portal that opens on one resource.

use super::facts::id_field;
use super::names::names;
use super::{Text, Unchecked};

/// One resource that the portal opens on.
///
/// A link to a reservation or a space needs [`resource_key`](Self::resource_key). A link to a device
/// or an entrance needs [`resource_id`](Self::resource_id). See [`ResourceType::id_field`].
///
/// ```
/// use seam_portal::portal;
///
/// let link = portal!(DeepLink { resource_type: reservation, resource_key: "r-9" });
/// assert_eq!(link.resource_type.id_field(), Some("resource_key"));
/// ```
#[derive(Clone, PartialEq)]
pub struct DeepLink<'a> {
    /// The type of the resource.
    pub resource_type: ResourceType,
    /// Your identifier of the resource: the
    /// [`reservation_key`](super::Reservation::reservation_key) of a reservation or the
    /// [`space_key`](super::Space::space_key) of a space.
    pub resource_key: Option<Text<'a>>,
    /// Seam's identifier of the resource: the id of a device or an entrance.
    pub resource_id: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

names! {
    /// The type of resource that a [`DeepLink`] opens.
    ///
    /// ```
    /// use seam_portal::ResourceType;
    ///
    /// assert_eq!(ResourceType::AcsEntrance.as_str(), "acs_entrance");
    /// assert_eq!("space".parse(), Ok(ResourceType::Space));
    /// ```
    pub enum ResourceType {
        /// A [`Reservation`](super::Reservation).
        Reservation = "reservation",
        /// A [`Space`](super::Space).
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
    /// The field of [`DeepLink`] that identifies a resource of this type. `None` for `Other`.
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
