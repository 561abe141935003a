//! Rules between the fields of one object.

use proc_macro2::TokenTree;
use seam_portal_schema::{self as schema, ObjectRule, mistake, words};

use super::fields::Fields;
use crate::errors::Error;
use crate::syntax::{Key, is_punct};
use crate::tree::{Field, Role, Value, known};

/// The message if no field is given where exactly one must be. A base may give it too.
pub(super) fn none_of(schema: &schema::Object, fields: &Fields) -> Option<String> {
    let none = !fields.is_open() && fields.list.is_empty();
    none.then(|| mistake::no_key(schema))
}

/// Pairs of a value and the key that belongs to it.
type Pairs = &'static [(&'static str, &'static str)];

/// The message if the optional field is missing that belongs to the value of the required field.
pub(super) fn missing_id(fields: &Fields, pairs: Pairs) -> Option<String> {
    let mut roles = fields.list.iter().map(|field| &field.role);
    let unchecked = roles.any(|role| matches!(role, Role::Free));
    let guessed = !fields.guessed.is_empty();
    if unchecked || guessed || fields.is_open() || ids(fields, pairs).next().is_some() {
        return None;
    }
    if let Some((value, id)) = belonging(fields, pairs) {
        return Some(mistake::missing_id(value, id));
    }
    let mut names: Vec<_> = pairs.iter().map(|(_, id)| *id).collect();
    names.dedup();
    let names = words::any_of(names.into_iter());
    decided(fields).then(|| format!("missing key {names}: a deep link needs one of them"))
}

/// The optional fields that are given, each with the number of mistakes reported before it.
fn ids(fields: &Fields, pairs: Pairs) -> impl Iterator<Item = (usize, &Field)> {
    let is_id = move |(_, field): &(usize, &Field)| {
        let known = matches!(field.role, Role::Known(_));
        known && pairs.iter().any(|(_, id)| *id == field.key.name)
    };
    let reported = fields.reported.iter().copied();
    reported.zip(&fields.list).filter(is_id)
}

/// The value of the required field, if it is a literal, and the key that belongs to it.
fn belonging(fields: &Fields, pairs: Pairs) -> Option<(&'static str, &'static str)> {
    let chosen = known(&fields.list).find_map(|(_, field)| match &field.value {
        Value::Variant(_, variant, _) if !field.is_conditional() => Some(variant.name),
        _ => None,
    })?;
    pairs.iter().find(|(value, _)| *value == chosen).copied()
}

/// The ids that a misspelt one may mean: the one that belongs to the value, or all of them if the
/// value is not known. `behind` are the tokens after the key.
pub(super) fn ids_that_fit(
    schema: &schema::Object,
    fields: &Fields,
    behind: &[TokenTree],
    guess: &str,
) -> Vec<&'static str> {
    let ObjectRule::IdField(pairs) = schema.rule else {
        return Vec::new();
    };
    if pairs.iter().all(|(_, id)| *id != guess) {
        return Vec::new();
    }
    let written = || {
        let row = schema.fields.iter().find(|field| field.required)?;
        let value = value_of(row.name, behind)?;
        pairs.iter().find(|(name, _)| *name == value).copied()
    };
    let mut ids: Vec<_> = match belonging(fields, pairs).or_else(written) {
        Some((_, id)) => vec![id],
        None => pairs.iter().map(|(_, id)| *id).collect(),
    };
    ids.dedup();
    ids
}

/// Each id with the values that it belongs to: `resource_id` for `device`, …
pub(super) fn ids_by_value(schema: &schema::Object) -> Option<String> {
    let ObjectRule::IdField(pairs) = schema.rule else {
        return None;
    };
    let mut ids: Vec<_> = pairs.iter().map(|(_, id)| *id).collect();
    ids.dedup();
    let of = |id: &&str| {
        let values = pairs.iter().filter(|(_, of)| of == id);
        format!(
            "`{id}` for {}",
            words::any_of(values.map(|(value, _)| value))
        )
    };
    Some(ids.iter().map(of).collect::<Vec<_>>().join(", or "))
}

/// The name that is the value of a key, in tokens that have not been read.
fn value_of(key: &str, tokens: &[TokenTree]) -> Option<String> {
    let is_key = |token: &TokenTree| Key::of(token).is_some_and(|found| found.name == key);
    let mut fields = tokens.windows(3);
    let field = fields.find(|field| is_key(&field[0]) && is_punct(&field[1], ':'))?;
    Key::of(&field[2]).map(|value| value.name)
}

/// The errors for ids that do not belong to the value, or that are one too many.
pub(super) fn other_ids(fields: &Fields, pairs: Pairs) -> Vec<(usize, Error)> {
    let Some((_, first)) = ids(fields, pairs).next() else {
        return Vec::new();
    };
    let value = belonging(fields, pairs);
    let right = value.map_or(first.key.name.as_str(), |(_, id)| id);
    let has_right = ids(fields, pairs).any(|(_, field)| field.key.name == right);
    // If the value is not known, the first id is kept.
    let most = value.map_or(1, |_| usize::MAX);
    let wrong = |(_, field): &(usize, &Field)| field.key.name != right && !field.is_conditional();
    let error = |(reported, field): (usize, &Field)| {
        let name = &field.key.name;
        let message = match value {
            Some((value, right)) => mistake::other_id(name, value, right, has_right),
            None => format!("a deep link takes only one id: remove `{name}` or `{right}`"),
        };
        (reported, Error::new(field.key.range, message))
    };
    ids(fields, pairs)
        .filter(wrong)
        .take(most)
        .map(error)
        .collect()
}

/// Whether the required field is given. If not, only that is reported.
fn decided(fields: &Fields) -> bool {
    let mut required = known(&fields.list).filter(|(row, _)| row.required);
    required.any(|(_, field)| !matches!(field.value, Value::Wrong(_) | Value::Missing(_)))
}
