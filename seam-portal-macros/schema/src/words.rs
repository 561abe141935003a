//! The words of messages for kinds of value and lists of names.

use std::fmt::Display;

use crate::{Enum, Kind, Object, TextRule};

/// How many characters of a text a message repeats.
const MOST_CHARACTERS: usize = 60;

/// What a field takes: `takes …`.
#[must_use]
pub fn expected(kind: &Kind) -> String {
    match kind {
        Kind::Text(rule) => expected_text(*rule).to_owned(),
        Kind::Boolean => "`true` or `false`".to_owned(),
        Kind::PositiveInteger => "a whole number above zero".to_owned(),
        Kind::Number => "a number such as `38.7`".to_owned(),
        Kind::Enum(names) => listed(names),
        Kind::TextOrBoolean(either) if either.nullable => {
            "text, `true`, `false` or `null`".to_owned()
        }
        Kind::TextOrBoolean(_) => "text, `true` or `false`".to_owned(),
        Kind::Object(object) if object.short_form.is_some() => {
            format!("a filter such as `{}`", example(object))
        }
        Kind::Object(object) => format!("an object such as `{}`", example(object)),
        Kind::Map(_) => "an object such as `{ region: \"eu\" }`".to_owned(),
        Kind::List(item) => format!("a list such as `[{}]`", example_item(item)),
    }
}

fn expected_text(rule: TextRule) -> &'static str {
    match rule {
        TextRule::Text | TextRule::MetadataText => "text in quotes",
        TextRule::Key => "an identifier in quotes",
        TextRule::DateTime => "a date-time such as `\"2026-12-01T15:00:00Z\"`",
        TextRule::TimeOfDay => "a time of day such as `\"15:00\"`",
        TextRule::Uuid => "a UUID such as `\"5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90\"`",
        TextRule::FieldName => "the name of a metadata field in quotes",
        TextRule::ProviderKey => "a provider such as `\"august\"`",
        TextRule::EventType => "an event type such as `\"lock.unlocked\"`",
    }
}

/// What an object looks like: with the keys that it needs, or with the first one that it takes.
#[must_use]
pub fn example(object: &Object) -> String {
    if object.short_form.is_some() {
        return "region = \"eu\"".to_owned();
    }
    let required = object.fields.iter().filter(|field| field.required);
    let mut names: Vec<_> = required.map(|field| field.name).collect();
    if names.is_empty() {
        names.extend(object.fields.first().map(|field| field.name));
    }
    let fields: Vec<_> = names.iter().map(|name| format!("{name}: …")).collect();
    format!("{{ {} }}", fields.join(", "))
}

fn example_item(item: &Kind) -> String {
    match item {
        Kind::Object(object) => example(object),
        Kind::Text(TextRule::ProviderKey) => "\"august\"".to_owned(),
        Kind::Text(TextRule::EventType) => "\"lock.unlocked\"".to_owned(),
        Kind::Text(_) => "\"…\"".to_owned(),
        _ => "…".to_owned(),
    }
}

/// The names of an enum, in quotes.
#[must_use]
pub fn listed(names: &Enum) -> String {
    let variants = names.variants.iter();
    any_of(variants.map(|variant| format!("\"{}\"", variant.name)))
}

/// `a`, `b` or `c`
pub fn any_of(names: impl Iterator<Item = impl Display>) -> String {
    join(names, "or")
}

/// `a`, `b` and `c`
pub fn all_of(names: impl Iterator<Item = impl Display>) -> String {
    join(names, "and")
}

fn join(names: impl Iterator<Item = impl Display>, word: &str) -> String {
    let names: Vec<_> = names.map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} {word} {last}", first.join(", ")),
        few => few.concat(),
    }
}

/// `a Room`, `an AccessGrant`
#[must_use]
pub fn a_type(name: &str) -> String {
    let article = if name.starts_with(['A', 'E', 'I', 'O']) {
        "an"
    } else {
        "a"
    };
    format!("{article} `{name}`")
}

/// A name that the user wrote, as a message repeats it. It may be empty.
#[must_use]
pub fn name(text: &str) -> String {
    if text.is_empty() {
        "\"\"".to_owned()
    } else {
        excerpt(text)
    }
}

/// A text that the user wrote, as a message repeats it: on one line and not too long.
#[must_use]
pub fn excerpt(text: &str) -> String {
    let shown = |letter: char| match letter {
        control if control.is_control() => control.escape_default().to_string(),
        letter => letter.to_string(),
    };
    let begin = text.chars().take(MOST_CHARACTERS + 1);
    let excerpt: String = begin.map(shown).collect();
    match excerpt.char_indices().nth(MOST_CHARACTERS) {
        Some((end, _)) => format!("{}…", &excerpt[..end]),
        None => excerpt,
    }
}
