//! Where values go.

use std::borrow::Cow;

use seam_portal_schema::{Kind, Object};

use crate::validate::{Found, Wrong};

/// The place for a value that may borrow for `'a`.
pub(crate) trait Slot<'a> {
    /// What is in a place before its value is.
    fn empty() -> Self
    where
        Self: Sized;

    /// Takes a value that is neither an object nor a list. What is not wrong is a value of the
    /// `kind` that the schema has here.
    #[inline]
    fn take(&mut self, value: Plain<'a>, kind: &'static Kind) -> Result<(), Wrong> {
        Err(value.unfit(kind))
    }

    /// Begins an object or a list, whichever it is that goes here.
    #[inline]
    fn open(&mut self) -> Open<'_, 'a> {
        Open::Plain
    }
}

/// A value that is neither an object nor a list.
pub(crate) enum Plain<'a> {
    Null,
    Boolean(bool),
    Whole(u64),
    /// A number below zero, or that may have a fraction.
    Number(f64),
    Text(Cow<'a, str>),
}

impl Plain<'_> {
    /// Says that a value of another kind is wanted.
    #[cold]
    pub(crate) fn unfit(&self, kind: &'static Kind) -> Wrong {
        let found = match self {
            Plain::Null => Found::Null,
            Plain::Boolean(_) => Found::Boolean,
            Plain::Whole(_) | Plain::Number(_) => Found::Number,
            Plain::Text(_) => Found::Text,
        };
        Wrong::Kind(kind, found)
    }
}

/// What a place is for.
pub(crate) enum Open<'s, 'a> {
    /// A value that is neither an object nor a list.
    Plain,
    Object(&'static Object, &'s mut dyn Fields<'a>),
    List(&'s mut dyn Items<'a>),
    Map(&'s mut dyn Entries<'a>),
}

/// The places of an object.
pub(crate) trait Fields<'a> {
    /// That of the field of this name, if there is one.
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot<'a>>;
}

/// A list.
pub(crate) trait Items<'a> {
    /// The place for one more item.
    fn item(&mut self) -> &mut dyn Slot<'a>;
}

/// A map.
pub(crate) trait Entries<'a> {
    /// The place for one more entry.
    fn entry(&mut self, key: Cow<'a, str>) -> &mut dyn Slot<'a>;
}
