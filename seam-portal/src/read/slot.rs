//! Slots: the places that values are read into.

use std::borrow::Cow;

use seam_portal_schema::{Kind, Object};

use crate::validate::{Found, Wrong};

/// A place for a value that may borrow for `'a`.
pub(crate) trait Slot<'a> {
    /// The content of a slot before its value is read.
    fn empty() -> Self
    where
        Self: Sized;

    /// Takes a value that is neither an object nor a list. Returns an error unless it is of the `kind`
    /// that the schema has here.
    #[inline]
    fn take(&mut self, value: Plain<'a>, kind: &'static Kind) -> Result<(), Wrong> {
        Err(value.unfit(kind))
    }

    /// Begins an object or a list, if the slot takes one.
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
    /// A number that is below zero or may have a fraction.
    Number(f64),
    Text(Cow<'a, str>),
}

impl Plain<'_> {
    /// The problem that this value is of the wrong kind.
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

/// What a slot takes.
pub(crate) enum Open<'s, 'a> {
    /// A value that is neither an object nor a list.
    Plain,
    Object(&'static Object, &'s mut dyn Fields<'a>),
    List(&'s mut dyn Items<'a>),
    Map(&'s mut dyn Entries<'a>),
}

/// The slots of an object.
pub(crate) trait Fields<'a> {
    /// The slot of the field of this name, if there is one.
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot<'a>>;
}

/// A list.
pub(crate) trait Items<'a> {
    /// Adds an item, and returns its slot.
    fn item(&mut self) -> &mut dyn Slot<'a>;
}

/// A map.
pub(crate) trait Entries<'a> {
    /// Adds an entry, and returns its slot.
    fn entry(&mut self, key: Cow<'a, str>) -> &mut dyn Slot<'a>;
}
