//! Custom metadata: values under names that the caller chooses.

use std::fmt;

use std::borrow::Cow;
use std::mem;

use seam_portal_schema::Kind;
use seam_portal_schema::table::CUSTOM_METADATA;

use super::owned::IntoOwned;
use super::{List, MetadataText, Text};
use crate::invalid::InvalidRequest;
use crate::read;
use crate::validate::validate;

/// Values under names that you choose, for a
/// [`Reservation`](super::Reservation::custom_metadata) or a
/// [`PropertyListing`](super::PropertyListing::custom_metadata).
///
/// [Filters](super::CustomerResourcesFilter) compare these values. The entries keep their order. To
/// use names that are known only at run time, collect or extend. A name that occurs again replaces
/// the value and keeps its position.
///
/// ```
/// use seam_portal::{CustomMetadata, portal};
///
/// let listing = portal!(PropertyListing {
///     property_listing_key: "pl-3",
///     name: "Garden flat",
///     custom_metadata: { region: "eu", "is vip": true, floor: null },
/// });
/// assert_eq!(listing.custom_metadata.unwrap().entries.len(), 3);
///
/// // From data of a file or a form.
/// let tags = [("region", "eu"), ("floor", "3")];
/// let mut custom_metadata: CustomMetadata<'_> = tags.into_iter().collect();
/// custom_metadata.extend([("is vip", true)]);
/// let reservation = portal!(Reservation { reservation_key: "r-9", custom_metadata });
/// assert_eq!(reservation.custom_metadata.unwrap().entries.len(), 3);
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct CustomMetadata<'a> {
    /// The names and values. Each name should occur once.
    pub entries: List<'a, (Text<'a>, MetadataValue<'a>)>,
}

impl fmt::Debug for CustomMetadata<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.entries.iter().map(|(name, value)| (name, value));
        f.debug_map().entries(entries).finish()
    }
}

impl<'a> CustomMetadata<'a> {
    /// Checks the values, as `validate` of every object does.
    ///
    /// # Errors
    ///
    /// Returns all texts that are too long.
    ///
    /// ```
    /// use seam_portal::CustomMetadata;
    ///
    /// let notes = CustomMetadata::from_iter([("region", "eu".to_owned()), ("note", "x".repeat(501))]);
    /// let error = notes.validate().unwrap_err();
    /// assert_eq!(error.to_string(), "the request is invalid: `note`: 501 characters: shorten it to 500");
    /// ```
    pub fn validate(&self) -> Result<(), InvalidRequest> {
        validate(self, Self::KIND)
    }

    /// Reads and validates a JSON text, as `from_json` of every object does. The result borrows from
    /// the text.
    ///
    /// # Errors
    ///
    /// Returns all mistakes: duplicate keys, texts that are too long, and values other than text,
    /// `true`, `false` or `null`. If the text is not valid JSON, returns the
    /// [position](InvalidRequest::position) of the syntax error.
    ///
    /// ```
    /// use seam_portal::CustomMetadata;
    ///
    /// let tags = CustomMetadata::from_json(r#"{ "region": "eu", "is vip": true }"#)?;
    /// assert_eq!(tags.entries.len(), 2);
    ///
    /// let error = CustomMetadata::from_json(r#"{ "floor": 3 }"#).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "the request is invalid: `floor`: takes text, `true`, `false` or `null`, found a number",
    /// );
    /// # Ok::<(), seam_portal::InvalidRequest>(())
    /// ```
    // Compiled only where it is called.
    #[inline]
    pub fn from_json(json: &'a str) -> Result<Self, InvalidRequest> {
        let mut metadata = CustomMetadata::default();
        read::json(json, Self::KIND, &mut metadata)?;
        Ok(metadata)
    }

    pub(super) const KIND: &'static Kind = &Kind::Map(&CUSTOM_METADATA);
}

impl<'a, N: Into<Text<'a>>, V: Into<MetadataValue<'a>>> Extend<(N, V)> for CustomMetadata<'a> {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, entries: I) {
        let mut all = mem::take(&mut self.entries).into_vec();
        // A map would lose the order, and there are few entries.
        for (name, value) in entries {
            let (name, value) = (name.into(), value.into());
            match all.iter_mut().find(|(given, _)| *given == name) {
                Some((_, given)) => *given = value,
                None => all.push((name, value)),
            }
        }
        self.entries = all.into();
    }
}

impl<'a, N: Into<Text<'a>>, V: Into<MetadataValue<'a>>> FromIterator<(N, V)>
    for CustomMetadata<'a>
{
    fn from_iter<I: IntoIterator<Item = (N, V)>>(entries: I) -> Self {
        let mut metadata = CustomMetadata::default();
        metadata.extend(entries);
        metadata
    }
}

/// A value in [`CustomMetadata`].
///
/// ```
/// use seam_portal::model::MetadataValue;
///
/// assert_eq!(MetadataValue::from("eu"), MetadataValue::Text("eu".into()));
/// assert_eq!(MetadataValue::from(true), MetadataValue::Boolean(true));
/// ```
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum MetadataValue<'a> {
    /// Text of at most 500 characters.
    Text(MetadataText<'a>),
    /// `true` or `false`.
    Boolean(bool),
    /// `null`: deletes the value that Seam has stored under the name.
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

impl<'a> From<&'a String> for MetadataValue<'a> {
    fn from(text: &'a String) -> Self {
        MetadataValue::Text(text.into())
    }
}

impl<'a> From<Cow<'a, str>> for MetadataValue<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        MetadataValue::Text(text)
    }
}

impl From<bool> for MetadataValue<'_> {
    fn from(value: bool) -> Self {
        MetadataValue::Boolean(value)
    }
}

impl IntoOwned for MetadataValue<'_> {
    type Static = MetadataValue<'static>;

    #[inline]
    fn into_owned(self) -> Self::Static {
        match self {
            MetadataValue::Text(text) => MetadataValue::Text(IntoOwned::into_owned(text)),
            MetadataValue::Boolean(value) => MetadataValue::Boolean(value),
            MetadataValue::Null => MetadataValue::Null,
        }
    }
}

impl IntoOwned for CustomMetadata<'_> {
    type Static = CustomMetadata<'static>;

    #[inline]
    fn into_owned(self) -> Self::Static {
        CustomMetadata {
            entries: self.entries.into_owned(),
        }
    }
}
