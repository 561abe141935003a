//! What Seam takes but nobody can mean. In literals only.

use crate::checked::{Field, Item, Object, Text, Value};
use crate::schema::rules::moment;
use crate::schema::table::{EVENT_TYPES, PROVIDERS};
use crate::schema::{self, Kind, TextRule};
use crate::suggest;
use crate::words::excerpt;

/// A provider or an event type that Seam does not list.
pub(super) fn unlisted(rule: TextRule, text: &str) -> Option<String> {
    let (listed, what) = match rule {
        TextRule::ProviderKey => (PROVIDERS, "provider"),
        TextRule::EventType => (EVENT_TYPES, "event type"),
        _ => return None,
    };
    if listed.contains(&text) {
        return None;
    }
    let guess = suggest::closest(text, listed.iter().copied())
        .map(|guess| guess.words(|name| format!("`\"{name}\"`")));
    let hint = guess
        .unwrap_or_else(|| "check its spelling, or allow `deprecated` if it is new".to_owned());
    let text = excerpt(text);
    Some(format!("Seam lists no {what} `{text}`: {hint}"))
}

pub(super) fn between_fields(schema: &'static schema::Object, fields: &mut [Field<'_>]) {
    if schema.field("starts_at").is_some() {
        ends_before_start(fields);
    }
    in_both_lists(
        fields,
        "accepted_providers",
        "excluded_providers",
        |provider| {
            let provider = excerpt(provider);
            format!("`{provider}` is accepted and excluded: remove it from one of the lists")
        },
    );
    not_in_list(fields);
}

fn ends_before_start(fields: &mut [Field<'_>]) {
    let Some(start) = literal(fields, "starts_at").map(str::to_owned) else {
        return;
    };
    let Some(end) = value(fields, "ends_at").and_then(Value::as_text_mut) else {
        return;
    };
    if let (Ok(starts), Ok(ends)) = (moment(&start), moment(end.value)) {
        if ends <= starts {
            warn(
                end,
                format!(
                    "`ends_at` is not after `starts_at`, which is `{start}`: write a later one"
                ),
            );
        }
    }
}

fn in_both_lists(
    fields: &mut [Field<'_>],
    first: &str,
    second: &str,
    message: impl Fn(&str) -> String,
) {
    let listed: Vec<String> = texts(fields, first)
        .into_iter()
        .map(|text| text.value.to_owned())
        .collect();
    for text in texts(fields, second) {
        if listed.iter().any(|listed| listed == text.value) {
            warn(text, message(text.value));
        }
    }
}

fn not_in_list(fields: &mut [Field<'_>]) {
    let allowed: Vec<String> = texts(fields, "allowed_events")
        .into_iter()
        .map(|text| text.value.to_owned())
        .collect();
    if allowed.is_empty() || !is_all_literal(fields, "allowed_events") {
        return;
    }
    for text in texts(fields, "default_events") {
        if !allowed.iter().any(|allowed| allowed == text.value) {
            warn(
                text,
                format!(
                    "`{}` is a default event but not an allowed one: add it to `allowed_events`",
                    excerpt(text.value)
                ),
            );
        }
    }
}

/// The same own key twice in a list, such as two rooms of one `room_key`.
pub(super) fn between_items(item: &'static Kind, items: &mut [Item<'_>]) {
    let Kind::Object(schema) = item else { return };
    let Some(key) = schema.own_key else {
        return;
    };
    let mut seen = std::collections::HashSet::new();
    for item in items {
        let Item::One(Value::Object(Object { fields, .. })) = item else {
            continue;
        };
        let Some(text) = value(fields, key).and_then(Value::as_text_mut) else {
            continue;
        };
        if !seen.insert(text.value) {
            warn(
                text,
                format!(
                    "`{}: \"{}\"` stands twice in this list, and Seam keeps one of them: write another key or remove it",
                    key,
                    excerpt(text.value)
                ),
            );
        }
    }
}

/// One warning a literal is enough.
fn warn(text: &mut Text<'_>, message: String) {
    text.warning.get_or_insert(message);
}

fn value<'f, 't>(fields: &'f mut [Field<'t>], name: &str) -> Option<&'f mut Value<'t>> {
    fields
        .iter_mut()
        .find(|field| field.schema.name == name)
        .map(|field| &mut field.value)
}

fn literal<'f>(fields: &'f [Field<'_>], name: &str) -> Option<&'f str> {
    fields
        .iter()
        .find(|field| field.schema.name == name)?
        .value
        .as_text()
        .map(|text| text.value)
}

/// The literal texts in the list of this name.
fn texts<'f, 't>(fields: &'f mut [Field<'t>], name: &str) -> Vec<&'f mut Text<'t>> {
    match value(fields, name) {
        Some(Value::List(list)) => list
            .items
            .iter_mut()
            .filter_map(|item| match item {
                Item::One(value) => value.as_text_mut(),
                Item::Splice(_) => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn is_all_literal(fields: &[Field<'_>], name: &str) -> bool {
    fields
        .iter()
        .any(|field| field.schema.name == name && field.value.is_constant())
}
