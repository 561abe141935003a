//! The functions and constants around literals. None is generic, so that rustc has nothing to infer or
//! to prove.

use std::borrow::Cow;

use crate::model::{List, Text, Unchecked};

/// What constants of literals import. No types: see `Expander::private` in the macro.
pub mod literals {
    pub use std::borrow::Cow::Borrowed;
    pub use std::option::Option::{None, Some};

    pub use super::{BorrowedList, NO_BOOLEAN, NO_TEXT, NO_TEXTS, NO_UNCHECKED, some_text, text};
    pub use crate::convert::generated::*;
}

pub use crate::model::List::Borrowed as BorrowedList;

/// A free constant, because rustc finds it faster than an associated one.
pub const NO_UNCHECKED: Unchecked = Unchecked::NONE;

/// A typed `None`, so that rustc does not have to infer the type.
pub const NO_TEXT: Option<Text<'static>> = None;
pub const NO_BOOLEAN: Option<bool> = None;
pub const NO_TEXTS: Option<List<'static, Text<'static>>> = None;

#[inline]
#[must_use]
pub const fn text(text: &'static str) -> Text<'static> {
    Cow::Borrowed(text)
}

#[inline]
#[must_use]
pub const fn some_text(text: &'static str) -> Option<Text<'static>> {
    Some(Cow::Borrowed(text))
}
