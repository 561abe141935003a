//! How values and lists of names read in a message.

use crate::schema::{Kind, TextRule, Union};
use crate::tree::{LiteralKind, Value};

/// What a field takes: `expected …`.
pub(crate) fn expected(kind: &Kind) -> String {
    match kind {
        Kind::Text(rule) => expected_text(*rule).to_owned(),
        Kind::Boolean => "`true` or `false`".to_owned(),
        Kind::PositiveInteger => "a whole number above zero".to_owned(),
        Kind::Number => "a number".to_owned(),
        Kind::Names(names) => any_of(names.variants.iter().map(|variant| variant.name)),
        Kind::Union(union) => expected_union(union).to_owned(),
        Kind::Object(_) | Kind::Map(_) => "an object `{ … }`".to_owned(),
        Kind::List(_) => "a list `[…]`".to_owned(),
    }
}

fn expected_union(union: &Union) -> &'static str {
    if union.nullable {
        "text, `true`, `false` or `null`"
    } else {
        "text, `true` or `false`"
    }
}

fn expected_text(rule: TextRule) -> &'static str {
    match rule {
        TextRule::Text | TextRule::MetadataText => "text",
        TextRule::Key => "an identifier in quotes",
        TextRule::DateTime => "a date-time such as `\"2026-12-01T15:00:00Z\"`",
        TextRule::TimeOfDay => "a time of day such as `\"15:00\"`",
        TextRule::Uuid => "a UUID such as `\"5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90\"`",
        TextRule::FieldName => "the name of a metadata field in quotes",
        TextRule::ProviderKey => "a provider such as `\"august\"`",
        TextRule::EventType => "an event type such as `\"lock.unlocked\"`",
    }
}

/// What stands there: `found …`.
pub(crate) fn found(value: &Value) -> String {
    match value {
        Value::Object(_) | Value::Named { .. } => "an object".to_owned(),
        Value::List(_) => "a list".to_owned(),
        Value::Null(_) => "`null`".to_owned(),
        Value::Literal(literal) => match literal.kind {
            LiteralKind::Text(_) => "text".to_owned(),
            LiteralKind::Number(_) => format!("the number `{}`", literal.text),
            LiteralKind::Character(_) => format!("the character `{}`", literal.text),
            LiteralKind::Boolean(_) | LiteralKind::Other => format!("`{}`", literal.text),
        },
        Value::Comparison(_) => "a filter".to_owned(),
        Value::Expression(_) | Value::Invalid => "an expression".to_owned(),
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
