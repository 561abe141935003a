//! Literals against the kind that their field has.

use super::Checker;
use crate::checked::Value;
use crate::schema::rules::check_text;
use crate::schema::{Kind, TextRule, Union};
use crate::tree::{Literal, LiteralKind};
use crate::words;

impl Checker<'_> {
    pub(super) fn literal<'t>(
        &mut self,
        literal: &'t Literal,
        kind: &'static Kind,
        name: &str,
    ) -> Value<'t> {
        match (kind, &literal.kind) {
            (_, LiteralKind::Rejected) => {
                self.errors.reported_already = true;
                Value::Invalid
            }
            (Kind::Text(rule), LiteralKind::Text(text)) => self.text(text, literal, *rule, name),
            (Kind::Names(names), LiteralKind::Text(text) | LiteralKind::Unquoted(text)) => {
                self.variant(text, literal, names, name)
            }
            (Kind::Union(union), _) => self.union(literal, kind, union, name),
            (Kind::Boolean, LiteralKind::Boolean(value)) => {
                Value::Boolean(*value, literal.extent.first)
            }
            (Kind::PositiveInteger, LiteralKind::Number(digits)) => {
                self.positive_integer(digits, literal, name)
            }
            (Kind::Number, LiteralKind::Number(digits)) => self.number(digits, literal, name),
            _ => self.wrong_literal(literal, kind, name),
        }
    }

    fn union<'t>(
        &mut self,
        literal: &'t Literal,
        kind: &'static Kind,
        union: &'static Union,
        name: &str,
    ) -> Value<'t> {
        let value = match &literal.kind {
            LiteralKind::Text(text) => self.text(text, literal, union.text, name),
            LiteralKind::Boolean(value) => Value::Boolean(*value, literal.extent.first),
            _ => return self.wrong_literal(literal, kind, name),
        };
        Value::Union(union, Box::new(value))
    }

    /// A literal of another kind, with the right one spelled out where that is certain.
    pub(super) fn wrong_literal<'t>(
        &mut self,
        literal: &Literal,
        kind: &'static Kind,
        name: &str,
    ) -> Value<'t> {
        let (takes, found) = (
            words::expected(kind),
            words::found_literal(&literal.kind, &literal.text),
        );
        let fix = fix(literal, kind)
            .map(|fix| format!(": write `{fix}`"))
            .unwrap_or_default();
        let message = format!("`{name}` takes {takes}, found {found}{fix}");
        self.errors.add(literal.extent, message);
        Value::Invalid
    }
}

/// The literal as the field takes it, if that is certain.
fn fix(literal: &Literal, kind: &Kind) -> Option<String> {
    match kind {
        Kind::Text(rule) => as_text(literal, *rule),
        Kind::Union(union) => as_text(literal, union.text),
        Kind::Boolean => as_boolean(literal),
        Kind::PositiveInteger => {
            let number: u64 = as_number(literal)?.parse().ok()?;
            (number > 0).then(|| number.to_string())
        }
        Kind::Number => as_number(literal),
        Kind::List(Kind::Text(rule)) => match &literal.kind {
            LiteralKind::Text(text) => check_text(*rule, text)
                .is_ok()
                .then(|| format!("[{}]", literal.text)),
            _ => Some(format!("[{}]", as_text(literal, *rule)?)),
        },
        Kind::Object(_) | Kind::Map(_) | Kind::List(_) | Kind::Names(_) => None,
    }
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
    let text = super::repair::of(rule, &text).unwrap_or(text);
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
