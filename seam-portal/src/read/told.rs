//! The errors for values that cannot be read.

use std::fmt;

use seam_portal_schema::words;
use serde::de::Error;

use crate::validate::{Wrong, messages};

/// The place of a value in its object or list. The format may add the position.
#[derive(Clone, Copy)]
pub(super) enum Place<'p> {
    /// The whole document.
    Top,
    /// The value of a key.
    Field(&'p str),
    /// An item of the list that is the value of a key, or that is the whole document.
    Item(Option<&'p str>),
}

impl Place<'_> {
    pub(super) fn item(self) -> Self {
        match self {
            Place::Field(name) => Place::Item(Some(name)),
            Place::Top | Place::Item(_) => Place::Item(None),
        }
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Top => Ok(()),
            Place::Field(name) => write!(formatter, "`{}`: ", words::name(name)),
            Place::Item(Some(name)) => write!(formatter, "an item of `{}`: ", words::name(name)),
            Place::Item(None) => formatter.write_str("an item: "),
        }
    }
}

/// The message of `validate`, as an error of the format.
#[cold]
pub(super) fn told<E: Error>(place: Place<'_>, wrong: &Wrong) -> E {
    E::custom(format_args!("{place}{}", messages(wrong).join(", ")))
}
