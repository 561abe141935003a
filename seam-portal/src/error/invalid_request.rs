//! A request that Seam would refuse.

use std::fmt;

use super::InvalidField;
use super::field::write_fields;

/// What a request, or an object of one, holds that Seam's schema refuses:
/// [`CreatePortal::validate`](crate::CreatePortal::validate).
///
/// Neither its message nor its `Debug` form repeats a value: it may be personal.
///
/// ```
/// use seam_portal::portal;
///
/// let arrival = "tomorrow";
/// let stay = portal!(Reservation { reservation_key: "r-9", starts_at: arrival });
/// let error = stay.validate().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the request is invalid: `starts_at`: not a date-time: \
///      write it as in `\"2026-12-01T15:00:00Z\"`, with `Z` or an offset at the end",
/// );
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct InvalidRequest {
    fields: Box<[InvalidField]>,
}

impl InvalidRequest {
    /// There is at least one field.
    pub(crate) fn new(fields: Vec<InvalidField>) -> Self {
        InvalidRequest {
            fields: fields.into(),
        }
    }

    /// All fields that are wrong, in the order of the request. At least one.
    ///
    /// ```
    /// use seam_portal::portal;
    ///
    /// let (key, minutes) = ("", 0_u32);
    /// let space = portal!(Space { space_key: key, name: "Studio", duration_minutes: minutes });
    /// let error = space.validate().unwrap_err();
    /// let paths: Vec<_> = error.fields().iter().map(|field| field.path()).collect();
    /// assert_eq!(paths, ["space_key", "duration_minutes"]);
    /// ```
    #[must_use]
    pub fn fields(&self) -> &[InvalidField] {
        &self.fields
    }

    pub(super) fn into_fields(self) -> Box<[InvalidField]> {
        self.fields
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request is invalid: ")?;
        write_fields(f, &self.fields)
    }
}

impl std::error::Error for InvalidRequest {}
