//! What stands around literals. Not generic, because rustc then has nothing to infer or to prove.

use std::borrow::Cow;

use crate::model::{Text, Unchecked};

/// So that it need not be looked up among what belongs to the type.
pub const NO_UNCHECKED: Unchecked = Unchecked::NONE;

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
