//! What has to hold between the fields of one object.

use super::Checker;
use super::keys::Keys;
use super::object::{is_cfg, is_conditional};
use crate::checked::{Field, Value};
use crate::errors::Extent;
use crate::schema;
use crate::tree::{Entry, Object};
use crate::words;

/// A value, and the key that belongs to it.
type Pairs = &'static [(&'static str, &'static str)];

impl Checker<'_> {
    /// Exactly one field is given. A base may give it too, so with one there may be none.
    pub(super) fn one_of(&mut self, object: &Object, schema: &'static schema::Object, at: Extent) {
        let of = words::a_type(schema.name);
        let known: Vec<&Entry> = object
            .entries
            .iter()
            .filter(|entry| schema.field(&entry.key.name).is_some())
            .collect();
        let Some(first) = known.first() else {
            let unknown = !object.entries.is_empty() || !object.unchecked.is_empty();
            if !object.is_open() && !unknown {
                let names = words::any_of(schema.fields.iter().map(|field| field.name));
                let message = format!("{of} takes exactly one key, found none: give {names}");
                self.errors.add(at, message);
            }
            return;
        };
        for extra in known
            .iter()
            .skip(1)
            .filter(|entry| entry.key.name != first.key.name && !is_conditional(entry))
        {
            let (name, first) = (&extra.key.name, &first.key.name);
            let message = format!("{of} takes exactly one key: remove `{name}` or `{first}`");
            self.at_key(extra, message);
        }
    }

    /// The optional field is given that belongs to the value of the required one, and no other.
    pub(super) fn id_field(
        &mut self,
        object: &Object,
        fields: &[Field<'_>],
        keys: &Keys<'_>,
        pairs: Pairs,
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
        let open = !object.is_open()
            && object.unchecked.is_empty()
            && !keys.has_guess()
            && given.is_empty();
        match (belongs, given.as_slice()) {
            (Some((value, field)), given) => {
                self.other_id_fields(given, value, field);
                if open {
                    let needs = format!("a deep link to a `{value}` needs it, add `{field}: …`");
                    self.errors
                        .add(at, format!("missing key `{field}`: {needs}"));
                }
            }
            (None, _) if open && resource_type_is_given(fields) => {
                let mut names: Vec<_> = pairs.iter().map(|(_, field)| *field).collect();
                names.dedup();
                let names = words::any_of(names.into_iter());
                let message = format!("missing key {names}: a deep link needs one of them");
                self.errors.add(at, message);
            }
            (None, [first, extra, ..]) => self.two_id_fields(first, extra),
            _ => {}
        }
    }

    fn two_id_fields(&mut self, first: &Entry, extra: &Entry) {
        if first.key.name != extra.key.name && !is_conditional(extra) {
            let (name, first) = (&extra.key.name, &first.key.name);
            let message = format!("a deep link takes one of them: remove `{name}` or `{first}`");
            self.at_key(extra, message);
        }
    }

    /// Id fields that belong to another value than this.
    fn other_id_fields(&mut self, given: &[&Entry], value: &str, field: &str) {
        let right = given.iter().any(|entry| entry.key.name == field);
        let wrong = |entry: &&&Entry| entry.key.name != field && !is_conditional(entry);
        for wrong in given.iter().filter(wrong) {
            let fix = if right {
                "remove it".to_owned()
            } else {
                format!("write `{field}`")
            };
            let name = &wrong.key.name;
            let message = format!("`{name}` does not belong to a `{value}`: {fix}");
            self.at_key(wrong, message);
        }
    }

    fn at_key(&mut self, entry: &Entry, message: String) {
        self.errors.place = entry.place;
        self.errors.add(entry.key.extent, message);
    }
}

/// Without it, that key is reported as missing, and there is nothing more to say.
fn resource_type_is_given(fields: &[Field<'_>]) -> bool {
    fields
        .iter()
        .any(|field| field.schema.required && !matches!(field.value, Value::Invalid))
}
