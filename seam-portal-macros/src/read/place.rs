//! Where a value is read: what is wanted there, how a message names the place, and whether it may
//! be left empty.

use std::fmt;

use seam_portal_schema::{Field, Kind, Presence, words};

/// What a value is read as.
#[derive(Clone, Copy)]
pub(super) enum Wanted<'n> {
    /// A value of a kind.
    Kind(&'static Kind, Place<'n>),
    /// Anything that can be written as JSON, for a field with `#[unchecked]`.
    Json(Place<'n>),
    /// Whatever it is, because its key is unknown or it is in the wrong place.
    Anything,
}

impl Wanted<'static> {
    pub(super) fn field(field: &'static Field) -> Self {
        Wanted::Kind(&field.kind, Place::new(field.name, field.presence()))
    }
}

impl Wanted<'_> {
    /// The kind, where it is known.
    pub(super) fn kind(self) -> Option<&'static Kind> {
        match self {
            Wanted::Kind(kind, _) => Some(kind),
            Wanted::Json(_) | Wanted::Anything => None,
        }
    }

    /// Whether an object is wanted.
    pub(super) fn is_object(self) -> bool {
        matches!(self, Wanted::Kind(Kind::Object(_) | Kind::Map(_), _))
    }

    /// Whether an object with any keys is wanted.
    pub(super) fn is_map(self) -> bool {
        matches!(self, Wanted::Kind(Kind::Map(_), _))
    }

    /// Whether braces are fields here, unless they can only be a block of Rust.
    pub(super) fn takes_fields(self) -> bool {
        self.is_object() || matches!(self, Wanted::Json(_))
    }
}

/// A place for a value.
#[derive(Clone, Copy)]
pub(super) struct Place<'n> {
    pub(super) name: &'n str,
    /// Whether it has to be filled. `None` in the list of this name.
    presence: Option<Presence>,
}

impl<'n> Place<'n> {
    pub(super) fn new(name: &'n str, presence: Presence) -> Self {
        let presence = Some(presence);
        Place { name, presence }
    }

    /// An item of the list that is here.
    pub(super) fn item(self) -> Self {
        Place {
            presence: None,
            ..self
        }
    }

    /// Whether `null` fits.
    pub(super) fn takes_null(self) -> bool {
        self.presence == Some(Presence::Nullable)
    }

    /// Whether `None` fits.
    pub(super) fn takes_none(self) -> bool {
        matches!(self.presence, Some(Presence::Optional | Presence::Nullable))
    }

    /// Says that `null`, or something like it, is not taken.
    pub(super) fn without_value(self, kind: &Kind, written: &str) -> String {
        let hint = match self.presence {
            Some(Presence::Required) => "it is required, so write it out",
            Some(Presence::Optional | Presence::Nullable) => "leave the key out instead",
            None => "leave the item out instead",
        };
        self.mismatch(kind, &format!("`{written}`"), Some(hint.to_owned()))
    }

    /// Says that something of another kind was found, and perhaps what to write.
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
