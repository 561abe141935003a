//! Warnings of literals that Seam accepts, but that are probably mistakes.

use std::collections::HashSet;

use seam_portal_schema::rules::moment;
use seam_portal_schema::{Expectation, Kind, words};

use crate::tree::{Item, Object, Text, Value};

pub(super) fn between_fields(object: &mut Object) {
    for expectation in object.schema.expectations {
        match expectation {
            Expectation::Period { start, end } => ends_before_start(object, start, end),
            Expectation::Disjoint { accepted, excluded } => {
                let listed = values(object, accepted);
                let wrong = |text: &String| listed.contains(text);
                let hint = "is both accepted and excluded: remove it from one of the lists";
                warn_if(object, excluded, wrong, hint);
            }
            Expectation::Subset { part, whole } => {
                let list = object.value_mut(whole);
                let all_literal = list.is_some_and(|list| list.is_constant());
                let listed = values(object, whole);
                let whole_known = all_literal && !listed.is_empty();
                let wrong = |text: &String| whole_known && !listed.contains(text);
                let hint = format!("is not in `{whole}`: add it there or remove it");
                warn_if(object, part, wrong, &hint);
            }
        }
    }
}

/// Warns of some texts in a list.
fn warn_if(object: &mut Object, list: &str, wrong: impl Fn(&String) -> bool, hint: &str) {
    for text in texts(object, list).filter(|text| wrong(&text.value)) {
        let name = words::excerpt(&text.value);
        warn(text, format!("`{name}` {hint}"));
    }
}

fn ends_before_start(object: &mut Object, start: &str, end: &str) {
    let starts = object.value_mut(start).and_then(Value::as_text_mut);
    let starts = starts.map(|text| text.value.clone()).unwrap_or_default();
    let ends = object.value_mut(end).and_then(Value::as_text_mut);
    let earlier = |text: &&mut Text| match (moment(&starts), moment(&text.value)) {
        (Ok(start), Ok(end)) => end <= start,
        _ => false,
    };
    if let Some(ends) = ends.filter(earlier) {
        let which = format!("`{end}` is not after `{start}`, which is `{starts}`");
        warn(ends, format!("{which}: write a later date-time"));
    }
}

/// Warns of objects with the same key in a list, such as two rooms with one `room_key`.
pub(super) fn between_items(item: &'static Kind, items: &mut [Item]) {
    let Kind::Object(schema) = item else { return };
    let Some(key) = schema.own_key else { return };
    let mut seen = HashSet::new();
    for item in items {
        let Item::One(Value::Object(object)) = item else {
            continue;
        };
        let Some(text) = object.value_mut(key).and_then(Value::as_text_mut) else {
            continue;
        };
        if !seen.insert(text.value.clone()) {
            let value = words::excerpt(&text.value);
            let message = format!(
                "duplicate `{key}: \"{value}\"` in this list, Seam keeps only one: change this one or remove it"
            );
            warn(text, message);
        }
    }
}

/// One warning per literal is enough.
fn warn(text: &mut Text, message: String) {
    text.warning.get_or_insert(message);
}

/// The literal texts in the list of this name.
fn texts<'o>(object: &'o mut Object, name: &str) -> impl Iterator<Item = &'o mut Text> {
    let items = match object.value_mut(name) {
        Some(Value::List(list)) => list.items.as_mut_slice(),
        _ => &mut [],
    };
    items.iter_mut().filter_map(|item| match item {
        Item::One(value) => value.as_text_mut(),
        Item::Splice(_) => None,
    })
}

fn values(object: &mut Object, name: &str) -> HashSet<String> {
    texts(object, name).map(|text| text.value.clone()).collect()
}
