//! Invalid fields of a request.

use std::fmt;

use super::path::{PathSegment, Step};
use crate::one_line::{MESSAGE_LIMIT, one_line};

/// How many messages about one field are shown. [`InvalidField::messages`] has all of them.
const MESSAGES_LIMIT: usize = 5;

/// How many fields are shown in a message. The errors have all of them.
const FIELDS_LIMIT: usize = 20;

/// One field of a request, and what is wrong with it.
///
/// For examples, see [`InvalidInputError`](crate::InvalidInputError) and [`PathSegment`].
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct InvalidField {
    pub(crate) path: Box<str>,
    pub(crate) steps: Box<[Step]>,
    pub(crate) messages: Box<[Box<str>]>,
}

impl InvalidField {
    pub(crate) fn new(steps: Vec<Step>, messages: Vec<Box<str>>) -> Self {
        InvalidField {
            path: Step::path(&steps).into(),
            steps: steps.into(),
            messages: messages.into(),
        }
    }

    /// The path to the field from the top of the request, such as `customer_data.rooms[3].name`. Empty
    /// for the request as a whole. A key that is not an identifier is written as in
    /// `custom_metadata["is vip"]`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The segments of the path, for a program that looks up the wrong record.
    ///
    /// ```
    /// use seam_portal::{PathSegment, portal};
    ///
    /// let stays = [("r-8", "2026-12-01T15:00:00Z"), ("r-9", "tomorrow")];
    /// let request = portal! {
    ///     customer_data: {
    ///         customer_key: "grand-hotel",
    ///         reservations: [..stays.iter().map(|(reservation_key, starts_at)| {
    ///             portal!(Reservation { reservation_key, starts_at })
    ///         })],
    ///     },
    /// };
    /// let error = request.validate().unwrap_err();
    /// for field in error.fields() {
    ///     let segments: Vec<_> = field.segments().collect();
    ///     if let [PathSegment::Key("customer_data"), PathSegment::Key("reservations"),
    ///         PathSegment::Index(at), PathSegment::Key(name)] = segments[..]
    ///     {
    ///         assert_eq!((stays[at].0, name), ("r-9", "starts_at"));
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn segments(&self) -> impl ExactSizeIterator<Item = PathSegment<'_>> {
        self.steps.iter().map(Step::segment)
    }

    /// What is wrong with the field: at least one message.
    #[must_use]
    pub fn messages(&self) -> impl ExactSizeIterator<Item = &str> {
        self.messages.iter().map(|message| &**message)
    }

    /// Writes fields into a message.
    pub(crate) fn write_all(fields: &[Self], f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, field) in fields.iter().take(FIELDS_LIMIT).enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{field}")?;
        }
        if fields.len() > FIELDS_LIMIT {
            write!(f, "; and {} more", fields.len() - FIELDS_LIMIT)?;
        }
        Ok(())
    }
}

impl fmt::Display for InvalidField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.path {
            "" => f.write_str("the request")?,
            path => write!(f, "`{}`", one_line(path, MESSAGE_LIMIT))?,
        }
        for (index, message) in self.messages().take(MESSAGES_LIMIT).enumerate() {
            let separator = if index == 0 { ": " } else { ", " };
            write!(f, "{separator}{}", one_line(message, MESSAGE_LIMIT))?;
        }
        Ok(())
    }
}
