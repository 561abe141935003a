//! The kinds of plain value. Each is an alias, so that a field's type says what Seam takes there.
//!
//! `portal!` checks literals against what stands here. A value that is known only at run time is
//! sent as it is, and Seam has the last word on it.

use std::borrow::Cow;

/// Text of any length, the empty text included.
pub type Text<'a> = Cow<'a, str>;

/// An identifier of your own: text that is not empty.
pub type Key<'a> = Cow<'a, str>;

/// A moment as [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) writes it, with its offset:
/// `2026-12-01T15:00:00Z` or `2026-12-01T15:00:00+01:00`.
pub type DateTime<'a> = Cow<'a, str>;

/// A local time of day, `15:00` or `15:00:30`, from `00:00` to `23:59:59`.
pub type TimeOfDay<'a> = Cow<'a, str>;

/// A UUID in its hyphenated form, such as `5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90`.
pub type Uuid<'a> = Cow<'a, str>;

/// The name of a metadata field in a filter: a letter or `_`, then letters, digits and `_`.
pub type FieldName<'a> = Cow<'a, str>;

/// The text of a metadata value: at most 500 characters.
pub type MetadataText<'a> = Cow<'a, str>;

/// The key of a maker of devices or systems, such as `august`.
///
/// Seam adds to the list all the time, so one that `portal!` does not know is a warning.
pub type ProviderKey<'a> = Cow<'a, str>;

/// A type of event, such as `lock.unlocked`.
///
/// Seam adds to the list all the time, so one that `portal!` does not know is a warning.
pub type EventType<'a> = Cow<'a, str>;

/// A whole number above zero.
pub type PositiveInteger = u64;
