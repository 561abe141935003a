//! Keys that the model does not know.

use std::fmt;

use serde::ser::{Error as _, SerializeStruct};
use serde::{Serialize, Serializer};

use super::json::{Json, json};
use crate::validate::UNCHECKED;

/// Keys of an object that this version of the crate does not know, such as keys that Seam has added.
///
/// In [`portal!`](crate::portal#ahead-of-this-crate), `#[unchecked]` before a key adds it here.
///
/// ```
/// use seam_portal::portal;
/// use serde_json::{json, to_value};
///
/// let room = portal!(Room { room_key: "101", name: "Room 101", #[unchecked] floor: 1 });
/// assert_eq!(to_value(room)?, json!({ "room_key": "101", "name": "Room 101", "floor": 1 }));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Unchecked {
    /// A pointer, because there are hardly ever entries. For a value that cannot be written as JSON,
    /// the entry holds the reason, which is reported when the request is written.
    #[allow(clippy::box_collection)]
    entries: Option<Box<Vec<(&'static str, Json)>>>,
}

impl Unchecked {
    /// No keys.
    ///
    /// ```
    /// assert!(seam_portal::model::Unchecked::NONE.is_empty());
    /// ```
    pub const NONE: Self = Unchecked { entries: None };

    /// Adds a key. If the key exists, its value is replaced.
    ///
    /// A value that cannot be written as JSON is an error when the request is written.
    ///
    /// ```
    /// use seam_portal::model::Unchecked;
    /// use seam_portal::Room;
    ///
    /// let room = Room {
    ///     room_key: "101".into(),
    ///     name: "Room 101".into(),
    ///     unchecked: Unchecked::NONE.with("floor", 1),
    ///     ..Room::EMPTY
    /// };
    /// assert!(!room.unchecked.is_empty());
    /// ```
    #[must_use]
    pub fn with(mut self, key: &'static str, value: impl Serialize) -> Self {
        self.set(key, json(value));
        self
    }

    fn set(&mut self, key: &'static str, value: Json) {
        let entries = self.entries.get_or_insert_default();
        entries.retain(|(given, _)| *given != key);
        entries.push((key, value));
    }

    /// Whether there are no keys.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.entries.is_none()
    }

    /// Adds the keys of `base` that are not in `self`.
    #[doc(hidden)]
    #[must_use]
    pub fn over(self, base: Self) -> Self {
        let mut all = base;
        for (key, value) in self.entries.into_iter().flat_map(|entries| *entries) {
            all.set(key, value);
        }
        all
    }

    #[inline]
    pub(super) fn len(&self) -> usize {
        self.entries.as_ref().map_or(0, |entries| entries.len())
    }

    /// Adds the keys to the fields of the object.
    pub(super) fn debug(&self, object: &mut fmt::DebugStruct<'_, '_>) {
        for (key, value) in self.entries.iter().flat_map(|entries| entries.iter()) {
            object.field(key, &Shown(value));
        }
    }

    /// Writes the keys after the fields of the object. Keys of fields that are given are skipped.
    #[cold]
    pub(super) fn serialize<S: SerializeStruct>(
        &self,
        object: &mut S,
        given: &dyn Fn(&str) -> bool,
    ) -> Result<(), S::Error> {
        let Some(entries) = &self.entries else {
            return Ok(());
        };
        // A sign for the validation. JSON ignores it.
        object.skip_field(UNCHECKED)?;
        for (key, value) in entries.iter() {
            if !given(key) {
                object.serialize_field(key, &Entry { key, value })?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Unchecked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.entries.iter().flat_map(|entries| entries.iter());
        let entries = entries.map(|(key, value)| (key, Shown(value)));
        f.debug_map().entries(entries).finish()
    }
}

/// A value as JSON, or the reason why it has none.
struct Shown<'e>(&'e Json);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Ok(value) => fmt::Display::fmt(value, f),
            Err(reason) => write!(f, "<{reason}>"),
        }
    }
}

/// A value, or an error if it cannot be written as JSON.
struct Entry<'e> {
    key: &'static str,
    value: &'e Json,
}

impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Entry { key, value } = self;
        match value {
            Ok(value) => value.serialize(serializer),
            Err(reason) => Err(S::Error::custom(format_args!(
                "`{key}` cannot be written as JSON: {reason}"
            ))),
        }
    }
}

impl FromIterator<(&'static str, Json)> for Unchecked {
    fn from_iter<I: IntoIterator<Item = (&'static str, Json)>>(entries: I) -> Self {
        let mut unchecked = Unchecked::NONE;
        for (key, value) in entries {
            unchecked.set(key, value);
        }
        unchecked
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Room;

    #[test]
    fn a_key_is_replaced() {
        let unchecked = Unchecked::NONE.with("a", 1).with("b", 2).with("a", "x");
        assert_eq!(unchecked.len(), 2);
        let room = Room {
            unchecked,
            ..Room::EMPTY
        };
        let json = serde_json::to_string(&room).unwrap();
        assert_eq!(json, r#"{"room_key":"","name":"","b":2,"a":"x"}"#);
    }

    #[test]
    fn what_is_no_json_is_an_error_when_written() {
        let map = std::collections::BTreeMap::from([(vec![1], 2)]);
        let room = Room {
            unchecked: Unchecked::NONE.with("map", map),
            ..Room::EMPTY
        };
        let error = serde_json::to_string(&room).unwrap_err().to_string();
        assert!(
            error.starts_with("`map` cannot be written as JSON: "),
            "{error}"
        );
    }
}
