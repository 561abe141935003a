//! A request that Seam would refuse.

use std::fmt;

use super::InvalidField;

/// What is wrong with a request, or with an object of a request. It is the error of
/// [`CreatePortal::validate`](crate::CreatePortal::validate) and
/// [`CreatePortal::from_json`](crate::CreatePortal::from_json), and of the same methods of other
/// objects.
///
/// Neither the message nor the `Debug` form contains a value, because values may be personal data.
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
    pub(crate) fields: Box<[InvalidField]>,
    position: Option<(usize, usize)>,
}

impl InvalidRequest {
    /// There is at least one field.
    pub(crate) fn new(fields: Vec<InvalidField>) -> Self {
        InvalidRequest {
            fields: fields.into(),
            position: None,
        }
    }

    /// A text that is not JSON, and the line and column where reading stopped.
    pub(crate) fn unread(message: &str, line: usize, column: usize) -> Self {
        let message = format!("not JSON: {message}").into();
        InvalidRequest {
            fields: [InvalidField::new(Vec::new(), vec![message])].into(),
            position: Some((line, column)),
        }
    }

    /// All wrong fields, in the order of the request: at least one.
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

    /// Where a text stops being JSON: the line, counted from 1, and the number of bytes of this line that
    /// were read. `None` if the text is JSON, and for errors of `validate`.
    ///
    /// ```
    /// use seam_portal::CreatePortal;
    ///
    /// let error = CreatePortal::from_json("{\n  \"read_only\": yes\n}").unwrap_err();
    /// assert_eq!(error.position(), Some((2, 16)));
    /// assert_eq!(
    ///     error.to_string(),
    ///     "the text is not JSON: expected value at line 2 column 16",
    /// );
    /// assert_eq!(error.fields().len(), 1);
    /// assert_eq!(error.fields()[0].path(), "");
    /// ```
    #[must_use]
    pub fn position(&self) -> Option<(usize, usize)> {
        self.position
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.position.is_some() {
            f.write_str("the text is ")?;
            return self
                .fields
                .iter()
                .flat_map(InvalidField::messages)
                .try_for_each(|message| f.write_str(message));
        }
        f.write_str("the request is invalid: ")?;
        InvalidField::write_all(&self.fields, f)
    }
}

impl std::error::Error for InvalidRequest {}
