//! The path from the top of a request to one of its fields.

use std::borrow::Cow;
use std::fmt::Write as _;

/// One segment of the path to a field. See [`InvalidField::segments`](super::InvalidField::segments).
///
/// ```
/// use seam_portal::{PathSegment, portal};
///
/// let names = ["Lobby", ""];
/// let rooms = names.map(|name| portal!(Room { room_key: name, name }));
/// let hotel = portal!(CustomerData { customer_key: "grand-hotel", rooms });
///
/// let error = hotel.validate().unwrap_err();
/// let segments: Vec<_> = error.fields()[0].segments().collect();
/// assert_eq!(
///     segments,
///     [PathSegment::Key("rooms"), PathSegment::Index(1), PathSegment::Key("room_key")],
/// );
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum PathSegment<'a> {
    /// A key: a field of an object, or a key of custom metadata.
    Key(&'a str),
    /// The index of an item of a list, counted from 0.
    Index(usize),
}

/// The same, owned.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Step {
    Key(Cow<'static, str>),
    Index(usize),
}

impl Step {
    /// `customer_data.rooms[3].name`
    pub(crate) fn path(steps: &[Step]) -> String {
        let mut path = String::new();
        for step in steps {
            let written = match step {
                Step::Index(index) => write!(path, "[{index}]"),
                Step::Key(key) if !is_word(key) => write!(path, "[{key:?}]"),
                Step::Key(key) if path.is_empty() => path.write_str(key),
                Step::Key(key) => write!(path, ".{key}"),
            };
            debug_assert!(written.is_ok(), "writing to a string cannot fail");
        }
        path
    }

    pub(super) fn segment(&self) -> PathSegment<'_> {
        match self {
            Step::Key(key) => PathSegment::Key(key),
            Step::Index(index) => PathSegment::Index(*index),
        }
    }
}

fn is_word(key: &str) -> bool {
    let is_part = |c: char| c == '_' || c.is_ascii_alphanumeric();
    key.starts_with(|c: char| c == '_' || c.is_ascii_alphabetic()) && key.chars().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_indices_read_as_in_code() {
        let key = |key: &'static str| Step::Key(key.into());
        for (steps, path) in [
            (vec![], ""),
            (vec![key("a"), key("b_1")], "a.b_1"),
            (vec![key("a"), Step::Index(3), key("b")], "a[3].b"),
            (vec![key("a"), key("is vip")], "a[\"is vip\"]"),
            (vec![key("a"), key("3"), key("")], "a[\"3\"][\"\"]"),
            (vec![key("a\"\n")], "[\"a\\\"\\n\"]"),
        ] {
            assert_eq!(Step::path(&steps), path);
        }
    }
}
