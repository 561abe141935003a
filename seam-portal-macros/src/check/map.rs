//! Objects with any keys.

use proc_macro2::Ident;

use super::Checker;
use super::slot::Slot;
use super::value::unless_object;
use crate::checked;
use crate::errors::VALUE;
use crate::schema::{Kind, Map, TextOrBoolean};
use crate::tree::{self, Object};

impl Checker<'_> {
    pub(super) fn map<'t>(
        &mut self,
        object: &'t Object,
        schema: &'static Map,
        name: Option<&'t Ident>,
    ) -> checked::Map<'t> {
        self.mistakes(object);
        let mut given = Vec::new();
        let mut entries = Vec::new();
        for entry in &object.entries {
            self.errors.place = entry.place;
            self.repeated_key(entry, &given, &format!("`{}`", schema.name));
            given.push(entry);
            self.errors.place = entry.place + VALUE;
            let value = self.map_value(&entry.value, union_of(schema), Slot::entry(&entry.key.name));
            entries.push((&entry.key, entry.attributes.as_slice(), value));
        }
        for entry in &object.unchecked {
            self.errors.place = entry.place;
            let message = "custom metadata takes any key: remove `#[unchecked]`";
            self.errors.add(entry.key.extent, message);
        }
        checked::Map {
            schema,
            name,
            entries,
            base: object.base.as_ref().map(|base| &base.expression),
        }
    }

    fn map_value<'t>(
        &mut self,
        value: &'t tree::Value,
        union: &'static TextOrBoolean,
        slot: Slot<'_>,
    ) -> checked::Value<'t> {
        let kind = union_kind(union);
        match unless_object(value, kind) {
            tree::Value::Null(_) if union.nullable => {
                checked::Value::Union(union, Box::new(checked::Value::Null))
            }
            value => self.value_of_kind(value, kind, slot),
        }
    }
}

/// The kind whose values are those of the union.
pub(crate) fn union_of(map: &'static Map) -> &'static TextOrBoolean {
    match &map.value { Kind::TextOrBoolean(union) => union, _ => &crate::schema::table::METADATA_VALUE }
}

pub(crate) fn union_kind(union: &'static TextOrBoolean) -> &'static Kind {
    use crate::schema::table::{FILTER_VALUE, METADATA_VALUE};

    static FILTER: Kind = Kind::TextOrBoolean(&FILTER_VALUE);
    static METADATA: Kind = Kind::TextOrBoolean(&METADATA_VALUE);
    if union.name == FILTER_VALUE.name {
        &FILTER
    } else {
        &METADATA
    }
}
