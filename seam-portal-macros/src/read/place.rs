//! The place of a value: what is expected there, how a message names the place, and whether the value
//! is optional.

use std::fmt;

use seam_portal_schema::{Field, Kind, Presence, words};

/// What is expected as a value.
#[derive(Clone, Copy)]
pub(super) enum Wanted<'n> {
    /// A value of a kind.
    Kind(&'static Kind, Place<'n>),
    /// Any value that can be written as JSON, for a field with `#[unchecked]`.
    Json(Place<'n>),
    /// Anything, because the key is unknown or the value is in the wrong place.
    Anything,
}

impl Wanted<'static> {
    pub(super) fn field(field: &'static Field) -> Self {
        Wanted::Kind(&field.kind, Place::new(field.name, field.presence()))
    }
}

impl Wanted<'_> {
    /// The kind, if it is known.
    pub(super) fn kind(self) -> Option<&'static Kind> {
        match self {
            Wanted::Kind(kind, _) => Some(kind),
            Wanted::Json(_) | Wanted::Anything => None,
        }
    }

    /// Whether an object is expected.
    pub(super) fn is_object(self) -> bool {
        matches!(self, Wanted::Kind(Kind::Object(_) | Kind::Map(_), _))
    }

    /// Whether an object with any keys is expected.
    pub(super) fn is_map(self) -> bool {
        matches!(self, Wanted::Kind(Kind::Map(_), _))
    }

    /// Whether braces contain fields here, unless they can only be a block of Rust.
    pub(super) fn takes_fields(self) -> bool {
        self.is_object() || matches!(self, Wanted::Json(_))
    }
}

/// A place for a value.
#[derive(Clone, Copy)]
pub(super) struct Place<'n> {
    pub(super) name: &'n str,
    /// Whether the value is required. `None` for an item of the list of this name.
    presence: Option<Presence>,
}

impl<'n> Place<'n> {
    pub(super) fn new(name: &'n str, presence: Presence) -> Self {
        let presence = Some(presence);
        Place { name, presence }
    }

    /// The place of an item of this list.
    pub(super) fn item(self) -> Self {
        Place {
            presence: None,
            ..self
        }
    }

    /// Whether it is a field that has to be given.
    pub(super) fn is_required(self) -> bool {
        self.presence == Some(Presence::Required)
    }

    /// Whether `null` fits.
    pub(super) fn takes_null(self) -> bool {
        self.presence == Some(Presence::Nullable)
    }

    /// Whether `None` fits.
    pub(super) fn takes_none(self) -> bool {
        matches!(self.presence, Some(Presence::Optional | Presence::Nullable))
    }

    /// The message for `null`, or something similar, where it is not allowed.
    pub(super) fn without_value(self, kind: &Kind, written: &str) -> String {
        let hint = match self.presence {
            Some(Presence::Required) => "it is required, so write a value",
            Some(Presence::Optional | Presence::Nullable) => "remove the key",
            None => "remove the item",
        };
        self.mismatch(kind, &format!("`{written}`"), Some(hint.to_owned()))
    }

    /// The message for a value of the wrong kind, with an optional correction.
    pub(super) fn mismatch(self, kind: &Kind, found: &str, fix: Option<String>) -> String {
        let takes = words::expected(kind);
        let fix = fix.map(|fix| format!(": {fix}")).unwrap_or_default();
        format!("{self} takes {takes}, found {found}{fix}")
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.presence.is_none() {
            formatter.write_str("an item of ")?;
        }
        write!(formatter, "`{}`", words::name(self.name))
    }
}
