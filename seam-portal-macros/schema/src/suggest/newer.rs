//! Fields that have taken the place of others.

use super::aliases;
use crate::table::OBJECTS;
use crate::{Field, Object};

/// The name of the field that has taken the place of this one in its object.
#[must_use]
pub fn newer_name(name: &str) -> Option<&'static str> {
    let objects = OBJECTS.iter().filter(|object| object.field(name).is_some());
    let mut newer = objects.filter_map(|object| newer(name, object));
    newer.next().map(|field| field.name)
}

/// The field of an object that has taken the place of this one of its fields.
pub(super) fn newer(name: &str, object: &Object) -> Option<&'static Field> {
    aliases::of(name).find_map(|alias| object.field(alias))
}
