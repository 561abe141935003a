//! What has to hold between the fields of one object.

use seam_portal_schema::{self as schema, words};

use super::fields::Fields;
use crate::errors::Error;
use crate::syntax::SpanRange;
use crate::tree::{Field, Role, Value, known};

/// Says that no field is given where exactly one has to be. A base may give it too.
pub(super) fn none_of(schema: &schema::Object, fields: &Fields) -> Option<String> {
    let none = !fields.is_open() && fields.list.is_empty();
    none.then(|| {
        let of = words::a_type(schema.name);
        let names = words::any_of(schema.fields.iter().map(|field| field.name));
        format!("{of} takes exactly one key, found none: give {names}")
    })
}

/// A value, and the key that belongs to it.
type Pairs = &'static [(&'static str, &'static str)];

/// Says what is wrong if not just the optional field is given that belongs to the value of the
/// required one. The object begins `at` there.
pub(super) fn id_field(fields: &Fields, pairs: Pairs, at: SpanRange) -> Vec<Error> {
    let is_id = |field: &&Field| pairs.iter().any(|(_, id)| *id == field.key.name);
    let known = known(&fields.list).map(|(_, field)| field);
    let ids: Vec<&Field> = known.filter(is_id).collect();
    let mut roles = fields.list.iter().map(|field| field.role);
    let unchecked = roles.any(|role| matches!(role, Role::Free));
    let none = ids.is_empty() && !fields.is_open() && !unchecked && fields.guessed.is_empty();
    match (belonging(fields, pairs), ids.as_slice()) {
        (Some((value, id)), []) if none => {
            let needs = format!("a deep link to a `{value}` needs it, add `{id}: …`");
            vec![Error::new(at, format!("missing key `{id}`: {needs}"))]
        }
        (Some((value, id)), ids) => other_ids(ids, value, id),
        (None, []) if none && decided(fields) => {
            let mut names: Vec<_> = pairs.iter().map(|(_, id)| *id).collect();
            names.dedup();
            let names = words::any_of(names.into_iter());
            let message = format!("missing key {names}: a deep link needs one of them");
            vec![Error::new(at, message)]
        }
        (None, [first, others @ ..]) => {
            let first = &first.key.name;
            let other = |id: &&&Field| id.key.name != *first && !id.is_conditional();
            let error = |id: &&Field| {
                let message = format!(
                    "a deep link takes one of them: remove `{}` or `{first}`",
                    id.key.name
                );
                Error::new(id.key.range, message)
            };
            others.iter().find(other).map(error).into_iter().collect()
        }
        (None, _) => Vec::new(),
    }
}

/// The value of the field that decides, if it is a literal, and the key that belongs to it.
fn belonging(fields: &Fields, pairs: Pairs) -> Option<(&'static str, &'static str)> {
    let chosen = known(&fields.list).find_map(|(_, field)| match &field.value {
        Value::Variant(_, variant, _) if !field.is_conditional() => Some(variant.name),
        _ => None,
    })?;
    pairs.iter().find(|(value, _)| *value == chosen).copied()
}

/// Ids that belong to another value than this.
fn other_ids(ids: &[&Field], value: &str, id: &str) -> Vec<Error> {
    let fix = if ids.iter().any(|field| field.key.name == id) {
        "remove it".to_owned()
    } else {
        format!("write `{id}`")
    };
    let wrong = |field: &&&Field| field.key.name != id && !field.is_conditional();
    let error = |field: &&Field| {
        let name = &field.key.name;
        let message = format!("`{name}` does not belong to a `{value}`: {fix}");
        Error::new(field.key.range, message)
    };
    ids.iter().filter(wrong).map(error).collect()
}

/// Whether the field is given that decides. Without it, that key is reported as missing, and there
/// is nothing more to say.
fn decided(fields: &Fields) -> bool {
    let mut required = known(&fields.list).filter(|(row, _)| row.required);
    required.any(|(_, field)| !matches!(field.value, Value::Wrong(_) | Value::Missing(_)))
}
