//! The fields of one object, as far as they are read.

use seam_portal_schema as schema;

use crate::syntax::Key;
use crate::tree::{Base, Field};

/// Between which braces fields are.
#[derive(Clone, Copy)]
pub(super) enum Inside {
    Object(&'static schema::Object),
    Map(&'static schema::Map),
    /// An object in the value of a field with `#[unchecked]`.
    Json,
    /// An object that nobody knows.
    Anything,
}

/// The fields of one object so far.
#[derive(Default)]
pub(super) struct Fields {
    pub(super) list: Vec<Field>,
    /// How many mistakes had been reported before each of them.
    pub(super) reported: Vec<usize>,
    /// Fields that an unknown key is probably meant to be. They do not count as missing too.
    pub(super) guessed: Vec<&'static str>,
    pub(super) base: Option<Base>,
    /// Whether there is something in it that could not be read.
    pub(super) incomplete: bool,
}

impl Fields {
    /// Whether fields that are not given may be there all the same.
    pub(super) fn is_open(&self) -> bool {
        self.base.is_some() || self.incomplete
    }

    /// Whether a key is given, so far or among those that come later.
    pub(super) fn has(&self, name: &str, later: &[Key]) -> bool {
        let mut given = self.list.iter().map(|field| &field.key);
        given.any(|key| key.name == name) || later.iter().any(|key| key.name == name)
    }
}
