//! Objects: every key exists, stands once, and none is missing.

use proc_macro2::Ident;

use super::Checker;
use super::keys::Keys;
use crate::checked::{self, Field};
use crate::errors::{Extent, VALUE};
use crate::schema::{self, ObjectRule};
use crate::tree::{Entry, Object};
use crate::words;

impl Checker<'_> {
    pub(super) fn object<'t>(
        &mut self,
        object: &'t Object,
        schema: &'static schema::Object,
        name: Option<&'t Ident>,
    ) -> checked::Object<'t> {
        self.mistakes(object);
        let mut keys = Keys::default();
        let mut fields = Vec::new();
        for entry in &object.entries {
            fields.extend(self.field(entry, object, schema, &mut keys));
        }
        self.unchecked(object, schema, &mut keys);

        self.errors.place = object.place;
        let at = name.map_or(object.extent, |name| name.span().into());
        if !object.is_open() {
            self.required(schema, &keys, at);
        }
        match schema.rule {
            ObjectRule::None => {}
            ObjectRule::OneOf => self.one_of(object, schema, at),
            ObjectRule::IdField(pairs) => self.id_field(object, &fields, &keys, pairs, at),
        }
        super::warnings::between_fields(schema, &mut fields);
        checked::Object {
            schema,
            name,
            path: None,
            fields,
            unchecked: &object.unchecked,
            base: object.base.as_ref().map(|base| &base.expression),
        }
    }

    /// What is wrong with braces that are an object, as it turns out.
    pub(super) fn mistakes(&mut self, object: &Object) {
        if let Some(block) = &object.block {
            self.errors.extend(&block.mistakes);
        }
    }

    /// A key with its value, if the key exists.
    fn field<'t>(
        &mut self,
        entry: &'t Entry,
        object: &Object,
        schema: &'static schema::Object,
        keys: &mut Keys<'t>,
    ) -> Option<Field<'t>> {
        self.errors.place = entry.place;
        let field = self.key(entry, object, schema, keys)?;
        self.errors.place = entry.place + VALUE;
        let value = self.value(&entry.value, field);
        Some(Field {
            attributes: &entry.attributes,
            key: &entry.key,
            schema: field,
            value,
        })
    }

    /// A required key that is missing, or several.
    fn required(&mut self, schema: &'static schema::Object, keys: &Keys<'_>, at: Extent) {
        let missing: Vec<_> = schema
            .fields
            .iter()
            .filter(|field| field.required && !keys.meant(field.name))
            .map(|field| field.name)
            .collect();
        let of = words::a_type(schema.name);
        let written: Vec<_> = missing.iter().map(|name| format!("{name}: …")).collect();
        let written = written.join(", ");
        let message = match missing.as_slice() {
            [] => return,
            [name] => format!("missing key `{name}`: {of} needs it, add `{written}`"),
            names => {
                let names = words::all_of(names.iter().copied());
                format!("missing keys {names}: {of} needs them, add `{written}`")
            }
        };
        self.errors.add(at, message);
    }
}

/// Whether the attribute can take its field away.
pub(super) fn is_cfg(attribute: &syn::Attribute) -> bool {
    attribute.path().is_ident("cfg") || attribute.path().is_ident("cfg_attr")
}

pub(super) fn is_conditional(entry: &Entry) -> bool {
    entry.attributes.iter().any(is_cfg)
}
