//! Literals against the kind that their field has.

use super::Checker;
use super::filter;
use super::repair;
use super::slot::Slot;
use crate::checked::Value;
use crate::schema::rules::check_text;
use crate::schema::{Kind, Object, TextRule, TextOrBoolean};
use crate::suggest;
use crate::tree::{Literal, LiteralKind};
use crate::words;

impl Checker<'_> {
    pub(super) fn literal<'t>(
        &mut self,
        literal: &'t Literal,
        kind: &'static Kind,
        slot: Slot<'_>,
    ) -> Value<'t> {
        match (kind, &literal.kind) {
            (_, LiteralKind::Rejected) => {
                self.errors.reported_already = true;
                Value::Invalid
            }
            (Kind::Text(rule), LiteralKind::Text(text)) => self.text(text, literal, *rule, slot),
            (Kind::Enum(names), LiteralKind::Text(text) | LiteralKind::Unquoted(text)) => {
                self.variant(text, literal, names, slot)
            }
            (Kind::TextOrBoolean(union), _) => self.union(literal, kind, union, slot),
            (Kind::Boolean, LiteralKind::Boolean(value)) => {
                Value::Boolean(*value, literal.extent.first)
            }
            (Kind::PositiveInteger, LiteralKind::Number(digits)) => {
                self.positive_integer(digits, literal, slot)
            }
            (Kind::Number, LiteralKind::Number(digits)) => self.number(digits, literal, slot),
            _ => self.wrong_literal(literal, kind, slot),
        }
    }

    fn union<'t>(
        &mut self,
        literal: &'t Literal,
        kind: &'static Kind,
        union: &'static TextOrBoolean,
        slot: Slot<'_>,
    ) -> Value<'t> {
        let value = match &literal.kind {
            LiteralKind::Text(text) => self.text(text, literal, union.text, slot),
            LiteralKind::Boolean(value) => Value::Boolean(*value, literal.extent.first),
            _ => return self.wrong_literal(literal, kind, slot),
        };
        Value::Union(union, Box::new(value))
    }

    /// A literal of another kind, with the right one spelled out where that is certain.
    pub(super) fn wrong_literal<'t>(
        &mut self,
        literal: &Literal,
        kind: &'static Kind,
        slot: Slot<'_>,
    ) -> Value<'t> {
        let (takes, found) = (
            words::expected(kind),
            words::found_literal(&literal.kind, &literal.text),
        );
        let fix = fix(literal, kind, slot)
            .map(|fix| format!(": write `{fix}`{}", of_utc(literal, kind)))
            .unwrap_or_default();
        let message = format!("{slot} takes {takes}, found {found}{fix}");
        self.errors.add(literal.extent, message);
        Value::Invalid
    }
}

/// The literal as the field takes it, if that is certain.
fn fix(literal: &Literal, kind: &Kind, slot: Slot<'_>) -> Option<String> {
    match kind {
        Kind::Text(rule) => as_text(literal, *rule),
        Kind::TextOrBoolean(union) => as_text(literal, union.text),
        Kind::Boolean => as_boolean(literal),
        Kind::PositiveInteger => {
            let number: u64 = as_number(literal)?.parse().ok()?;
            (number > 0).then(|| number.to_string())
        }
        Kind::Number => as_number(literal),
        Kind::Object(schema) if filter::is_filter(schema) => filter::in_text(literal),
        Kind::List(Kind::Object(schema)) if filter::is_filter(schema) => {
            Some(format!("[{}]", filter::in_text(literal)?))
        }
        Kind::Object(schema) => feature(literal, schema, slot),
        Kind::List(Kind::Text(rule)) => match &literal.kind {
            LiteralKind::Text(text) => check_text(*rule, text)
                .is_ok()
                .then(|| format!("[{}]", literal.text)),
            _ => Some(format!("[{}]", as_text(literal, *rule)?)),
        },
        Kind::Map(_) | Kind::List(_) | Kind::Enum(_) => None,
    }
}

/// What to add if the fix is a moment whose offset is a guess.
fn of_utc(literal: &Literal, kind: &Kind) -> &'static str {
    let repair = match (kind, &literal.kind) {
        (Kind::Text(rule), LiteralKind::Unquoted(text)) => repair::of(*rule, text),
        _ => None,
    };
    if repair.is_some_and(|repair| repair.utc) {
        " for UTC, or an offset such as `+01:00` for the `Z`"
    } else {
        ""
    }
}

/// Features are there unless they are excluded, so `true` and `false` say the opposite of `exclude`.
fn feature(literal: &Literal, schema: &Object, slot: Slot<'_>) -> Option<String> {
    let LiteralKind::Boolean(wanted) = literal.kind else {
        return None;
    };
    schema.field("exclude")?;
    let object = format!("{{ exclude: {} }}", !wanted);
    Some(match suggest::newer_name(slot.name) {
        Some(name) => format!("{name}: {object}"),
        None => object,
    })
}

/// The literal in quotes, if the text is one that the rule takes.
fn as_text(literal: &Literal, rule: TextRule) -> Option<String> {
    let text = match &literal.kind {
        LiteralKind::Boolean(_) | LiteralKind::Number(_) => literal.text.clone(),
        LiteralKind::Unquoted(text) => text.clone(),
        LiteralKind::Character(character) => character.to_string(),
        // `b"…"` and `c"…"`
        LiteralKind::Other => {
            return words::quoted(&literal.text).map(|text| format!("\"{text}\""));
        }
        LiteralKind::Text(_) | LiteralKind::Rejected => return None,
    };
    let text = repair::of(rule, &text).map_or(text, |repair| repair.text);
    check_text(rule, &text).is_ok().then(|| format!("{text:?}"))
}

fn as_boolean(literal: &Literal) -> Option<String> {
    let text = match &literal.kind {
        LiteralKind::Text(text) | LiteralKind::Number(text) => text.as_str(),
        _ => return None,
    };
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "1" => Some("true".to_owned()),
        "false" | "no" | "off" | "0" => Some("false".to_owned()),
        _ => None,
    }
}

/// The number in a text, or in front of a unit such as `min`.
fn as_number(literal: &Literal) -> Option<String> {
    let (LiteralKind::Text(text) | LiteralKind::Unquoted(text)) = &literal.kind else {
        return None;
    };
    let text = text.trim();
    let end = text
        .find(|letter: char| !letter.is_ascii_digit() && !"+-.".contains(letter))
        .unwrap_or(text.len());
    let unit = text[end..].trim_start();
    let is_unit = unit.chars().all(char::is_alphabetic);
    let number = text[..end].trim_start_matches('+');
    let finite = number.parse::<f64>().is_ok_and(f64::is_finite);
    (finite && is_unit).then(|| number.to_owned())
}
