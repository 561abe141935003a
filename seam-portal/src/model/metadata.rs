//! Custom metadata: facts under names of the caller's own.

use super::{List, MetadataText, Text};

/// Facts about a resource under names of your own, in the order given.
///
/// ```
/// use seam_portal::portal;
///
/// let listing = portal!(PropertyListing {
///     property_listing_key: "pl-3",
///     name: "Garden flat",
///     custom_metadata: { region: "eu", "is vip": true, floor: null },
/// });
/// assert_eq!(listing.custom_metadata.unwrap().entries.len(), 3);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomMetadata<'a> {
    /// The names and values. Each name should stand once.
    pub entries: List<'a, (Text<'a>, MetadataValue<'a>)>,
}

/// A value in custom metadata.
///
/// ```
/// use seam_portal::MetadataValue;
///
/// assert_eq!(MetadataValue::from("eu"), MetadataValue::Text("eu".into()));
/// assert_eq!(MetadataValue::from(true), MetadataValue::Boolean(true));
/// ```
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum MetadataValue<'a> {
    /// A text of at most 500 characters.
    Text(MetadataText<'a>),
    /// `true` or `false`.
    Boolean(bool),
    /// Nothing: clears what Seam has under the name.
    Null,
}

impl<'a> From<&'a str> for MetadataValue<'a> {
    fn from(text: &'a str) -> Self {
        MetadataValue::Text(text.into())
    }
}

impl From<String> for MetadataValue<'_> {
    fn from(text: String) -> Self {
        MetadataValue::Text(text.into())
    }
}

impl From<bool> for MetadataValue<'_> {
    fn from(value: bool) -> Self {
        MetadataValue::Boolean(value)
    }
}
