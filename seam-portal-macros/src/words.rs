//! How values and lists of names read in a message.

use proc_macro2::{Ident, TokenTree};

use crate::check::is_filter;
use crate::schema::{Kind, Enum, Object, TextRule, TextOrBoolean};
use crate::tokens::{as_ident, as_literal};
use crate::tree::{LiteralKind, Value};

/// The longest text that a message repeats.
const MOST_CHARACTERS: usize = 60;

/// What a field takes: `expected …`.
pub(crate) fn expected(kind: &Kind) -> String {
    match kind {
        Kind::Text(rule) => expected_text(*rule).to_owned(),
        Kind::Boolean => "`true` or `false`".to_owned(),
        Kind::PositiveInteger => "a whole number above zero".to_owned(),
        Kind::Number => "a number such as `38.7`".to_owned(),
        Kind::Enum(names) => listed(names),
        Kind::TextOrBoolean(union) => expected_union(union).to_owned(),
        Kind::Object(object) if is_filter(object) => {
            format!("a filter such as `{}`", example(object))
        }
        Kind::Object(object) => format!("an object such as `{}`", example(object)),
        Kind::Map(_) => "an object such as `{ region: \"eu\" }`".to_owned(),
        Kind::List(item) => format!("a list such as `[{}]`", example_item(item)),
    }
}

fn expected_union(union: &TextOrBoolean) -> &'static str {
    if union.nullable {
        "text, `true`, `false` or `null`"
    } else {
        "text, `true` or `false`"
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

/// What an object looks like, with the keys that it needs.
pub(crate) fn example(object: &Object) -> String {
    if is_filter(object) {
        return "region = \"eu\"".to_owned();
    }
    let required = object.fields.iter().filter(|field| field.required);
    let fields: Vec<_> = required.map(|field| format!("{}: …", field.name)).collect();
    if fields.is_empty() {
        "{ … }".to_owned()
    } else {
        format!("{{ {} }}", fields.join(", "))
    }
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
pub(crate) fn listed(names: &Enum) -> String {
    let quoted: Vec<_> = names
        .variants
        .iter()
        .map(|variant| format!("\"{}\"", variant.name))
        .collect();
    any_of(quoted.iter().map(String::as_str))
}

/// What stands there: `found …`.
pub(crate) fn found(value: &Value) -> String {
    match value {
        Value::Object(_) | Value::Named { .. } => "an object".to_owned(),
        Value::List(_) => "a list".to_owned(),
        Value::Null(_) => "`null`".to_owned(),
        Value::Literal(literal) => found_literal(&literal.kind, &literal.text),
        Value::Comparison(_) => "a filter".to_owned(),
        Value::Expression(_) | Value::Invalid => "an expression".to_owned(),
    }
}

pub(crate) fn found_literal(kind: &LiteralKind, text: &str) -> String {
    let text = excerpt(text);
    match kind {
        LiteralKind::Text(_) => format!("the text `{text}`"),
        LiteralKind::Number(_) => format!("the number `{text}`"),
        LiteralKind::Character(_) => format!("the character `{text}`"),
        _ => format!("`{text}`"),
    }
}

/// `a`, `b` or `c`
pub(crate) fn any_of<'n>(names: impl Iterator<Item = &'n str>) -> String {
    join(names, "or")
}

/// `a`, `b` and `c`
pub(crate) fn all_of<'n>(names: impl Iterator<Item = &'n str>) -> String {
    join(names, "and")
}

fn join<'n>(names: impl Iterator<Item = &'n str>, word: &str) -> String {
    let names: Vec<_> = names.map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}

/// `a Room`, `an AccessGrant`
pub(crate) fn a_type(name: &str) -> String {
    let article = if name.starts_with(['A', 'E', 'I', 'O']) {
        "an"
    } else {
        "a"
    };
    format!("{article} `{name}`")
}

/// A name of the user's as a message repeats it, which may be empty.
pub(crate) fn name(text: &str) -> String {
    if text.is_empty() {
        "\"\"".to_owned()
    } else {
        excerpt(text)
    }
}

/// A text of the user's as a message repeats it: on one line, and not too long.
pub(crate) fn excerpt(text: &str) -> String {
    let plain = |letter: char| !letter.is_control();
    let escaped: String = text
        .chars()
        .flat_map(|letter| {
            let escaped = (!plain(letter)).then(|| letter.escape_default());
            let itself = plain(letter).then_some(letter);
            escaped.into_iter().flatten().chain(itself)
        })
        .collect();
    match escaped.char_indices().nth(MOST_CHARACTERS) {
        Some((end, _)) => format!("{}…", &escaped[..end]),
        None => escaped,
    }
}

pub(crate) fn is_boolean(word: &Ident) -> bool {
    *word == "true" || *word == "false"
}

/// The tokens as they stand in the source, as far as the compiler tells where there are spaces.
pub(crate) fn source(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    let mut before: Option<&TokenTree> = None;
    for token in tokens {
        if before.is_some_and(|before| is_space_between(before, token)) {
            text.push(' ');
        }
        text.push_str(&token.to_string());
        before = Some(token);
    }
    text
}

/// Whether there is white space between two tokens.
pub(crate) fn is_space_between(before: &TokenTree, after: &TokenTree) -> bool {
    let (end, start) = (before.span().end(), after.span().start());
    if end.line == 0 || start.line == 0 {
        let word = |token| as_ident(token).is_some() || as_literal(token).is_some();
        return word(before) && word(after);
    }
    (end.line, end.column) != (start.line, start.column)
}

/// What stands between the quotes of a literal, whatever is in front of them and behind.
pub(crate) fn quoted(literal: &str) -> Option<&str> {
    let first = literal.find(['"', '\''])?;
    let last = literal.rfind(['"', '\''])?;
    literal.get(first + 1..last)
}
