//! Filters: which of a customer's resources the portal shows.

use super::facts::short_form;
use super::names::names;
use super::owned::IntoOwned;
use super::{FieldName, Text, Unchecked};

/// A condition on the custom metadata of resources: of a
/// [`Reservation`](super::Reservation::custom_metadata) or a
/// [`PropertyListing`](super::PropertyListing::custom_metadata).
///
/// The portal shows the resources that meet all conditions. In a list of filters, `region = "eu"` is
/// the short form.
///
/// ```
/// use seam_portal::portal;
///
/// let request = portal! { customer_resources_filters: [region = "eu"] };
/// let filter = portal!(CustomerResourcesFilter { field: "region", operation: "=", value: "eu" });
/// assert_eq!(request.customer_resources_filters.unwrap()[0], filter);
/// ```
#[derive(Clone, PartialEq)]
pub struct CustomerResourcesFilter<'a> {
    /// The metadata field to compare: a name in [`CustomMetadata`](super::CustomMetadata).
    pub field: FieldName<'a>,
    /// How to compare.
    pub operation: FilterOperation,
    /// The value to compare with.
    pub value: FilterValue<'a>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

short_form!(CustomerResourcesFilter<'_>: field operation value);

names! {
    /// How a [`CustomerResourcesFilter`] compares. Seam supports one operation.
    ///
    /// ```
    /// use seam_portal::FilterOperation;
    ///
    /// assert_eq!("=".parse(), Ok(FilterOperation::Equals));
    /// ```
    #[derive(Copy, Default)]
    pub enum FilterOperation {
        /// The values are equal.
        #[default]
        Equals = "=",
    }
}

/// The value that a [`CustomerResourcesFilter`] compares with.
///
/// ```
/// use seam_portal::model::FilterValue;
///
/// assert_eq!(FilterValue::from("eu"), FilterValue::Text("eu".into()));
/// assert_eq!(FilterValue::from(true), FilterValue::Boolean(true));
/// ```
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum FilterValue<'a> {
    /// Text.
    Text(Text<'a>),
    /// `true` or `false`.
    Boolean(bool),
}

impl<'a> From<&'a str> for FilterValue<'a> {
    fn from(text: &'a str) -> Self {
        FilterValue::Text(text.into())
    }
}

impl From<String> for FilterValue<'_> {
    fn from(text: String) -> Self {
        FilterValue::Text(text.into())
    }
}

impl From<bool> for FilterValue<'_> {
    fn from(value: bool) -> Self {
        FilterValue::Boolean(value)
    }
}

impl IntoOwned for FilterValue<'_> {
    type Static = FilterValue<'static>;

    #[inline]
    fn into_owned(self) -> Self::Static {
        match self {
            FilterValue::Text(text) => FilterValue::Text(IntoOwned::into_owned(text)),
            FilterValue::Boolean(value) => FilterValue::Boolean(value),
        }
    }
}
