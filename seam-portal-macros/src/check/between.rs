//! What has to hold between the fields of one object.

use super::Checker;
use super::object::{is_cfg, is_conditional};
use crate::checked::{Field, Value};
use crate::errors::Extent;
use crate::schema;
use crate::tree::{Entry, Object};
use crate::words;

impl Checker<'_> {
    /// Exactly one field is given. A base may give it too, so with one there may be none.
    pub(super) fn one_of(&mut self, object: &Object, schema: &'static schema::Object, at: Extent) {
        let known: Vec<&Entry> = object
            .entries
            .iter()
            .filter(|entry| schema.field(&entry.key.name).is_some())
            .collect();
        let Some(first) = known.first() else {
            let unknown = !object.entries.is_empty();
            if object.base.is_none() && !unknown {
                let names = words::any_of(schema.fields.iter().map(|field| field.name));
                self.errors.add(
                    at,
                    format!(
                        "{} takes exactly one key, found none: give {names}",
                        words::a_type(schema.name)
                    ),
                );
            }
            return;
        };
        for extra in known
            .iter()
            .skip(1)
            .filter(|entry| entry.key.name != first.key.name && !is_conditional(entry))
        {
            self.errors.place = extra.place;
            let (name, first, of) = (&extra.key.name, &first.key.name, words::a_type(schema.name));
            self.errors.add(
                extra.key.extent,
                format!("{of} takes exactly one key: remove `{name}` or `{first}`"),
            );
        }
    }

    /// The optional field is given that belongs to the value of the required one, and no other.
    pub(super) fn id_field(
        &mut self,
        object: &Object,
        fields: &[Field<'_>],
        pairs: &'static [(&'static str, &'static str)],
        at: Extent,
    ) {
        let chosen = fields.iter().find_map(|field| match &field.value {
            Value::Variant { variant, .. } if !field.attributes.iter().any(is_cfg) => {
                Some(variant.name)
            }
            _ => None,
        });
        let given: Vec<&Entry> = object
            .entries
            .iter()
            .filter(|entry| pairs.iter().any(|(_, field)| entry.key.name == *field))
            .collect();
        let belongs = chosen.and_then(|chosen| pairs.iter().find(|(value, _)| *value == chosen));
        match (belongs, given.as_slice()) {
            (Some((value, field)), given) => {
                for wrong in given
                    .iter()
                    .filter(|entry| entry.key.name != *field && !is_conditional(entry))
                {
                    self.errors.place = wrong.place;
                    let name = &wrong.key.name;
                    self.errors.add(
                        wrong.key.extent,
                        format!("`{name}` does not belong to a `{value}`: write `{field}`"),
                    );
                }
                if given.is_empty() && object.base.is_none() {
                    self.errors.add(
                        at,
                        format!("missing key `{field}`: a deep link to a `{value}` needs it"),
                    );
                }
            }
            (None, [first, extra, ..])
                if first.key.name != extra.key.name && !is_conditional(extra) =>
            {
                self.errors.place = extra.place;
                let (name, first) = (&extra.key.name, &first.key.name);
                self.errors.add(
                    extra.key.extent,
                    format!("a deep link takes one of them: remove `{name}` or `{first}`"),
                );
            }
            (None, []) if object.base.is_none() && resource_type_is_given(fields) => {
                let mut names: Vec<_> = pairs.iter().map(|(_, field)| *field).collect();
                names.dedup();
                self.errors.add(
                    at,
                    format!(
                        "missing key {}: a deep link needs one of them",
                        words::any_of(names.into_iter())
                    ),
                );
            }
            _ => {}
        }
    }
}

/// Without it, that key is reported as missing, and there is nothing more to say.
fn resource_type_is_given(fields: &[Field<'_>]) -> bool {
    fields
        .iter()
        .any(|field| field.schema.required && !matches!(field.value, Value::Invalid))
}
