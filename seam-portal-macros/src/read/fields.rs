//! The fields of one object, as far as they have been read.

use seam_portal_schema as schema;

use crate::syntax::Key;
use crate::tree::{Base, Field};

/// What the braces around fields are.
#[derive(Clone, Copy)]
pub(super) enum Inside {
    Object(&'static schema::Object),
    Map(&'static schema::Map),
    /// An object in the value of a field with `#[unchecked]`.
    Json,
    /// An object of unknown type.
    Anything,
}

/// The fields of one object so far.
#[derive(Default)]
pub(super) struct Fields {
    pub(super) list: Vec<Field>,
    /// The number of mistakes that had been reported before each field.
    pub(super) reported: Vec<usize>,
    /// Fields that an unknown key probably means. They are not reported as missing.
    pub(super) guessed: Vec<&'static str>,
    pub(super) base: Option<Base>,
    /// Whether a part of it could not be read.
    pub(super) incomplete: bool,
}

impl Fields {
    /// Whether other fields may exist, from a base or in a part that could not be read.
    pub(super) fn is_open(&self) -> bool {
        self.base.is_some() || self.incomplete
    }

    /// Whether a key has been given or comes later.
    pub(super) fn has(&self, name: &str, later: &[Key]) -> bool {
        let mut given = self.list.iter().map(|field| &field.key);
        given.any(|key| key.name == name) || later.iter().any(|key| key.name == name)
    }
}
