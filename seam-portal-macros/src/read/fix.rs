//! What to write instead of a literal of the wrong kind, if that is certain.

use seam_portal_schema::rules::check_text;
use seam_portal_schema::{Kind, Object, TextRule, repair, suggest};

use super::place::Place;
use crate::syntax::{Literal, LiteralKind, quoted};

/// `write …`
pub(super) fn fix(literal: &Literal, kind: &Kind, place: Place<'_>) -> Option<String> {
    let fixed = match kind {
        Kind::Text(rule) => as_text(literal, *rule),
        Kind::TextOrBoolean(either) => as_text(literal, either.text),
        Kind::Boolean => as_boolean(literal),
        Kind::PositiveInteger => {
            let number: u64 = as_number(literal)?.parse().ok()?;
            (number > 0).then(|| number.to_string())
        }
        Kind::Number => as_number(literal),
        Kind::Object(schema) if schema.short_form.is_some() => as_filter(literal),
        Kind::Object(schema) => as_feature(literal, schema, place),
        Kind::List(Kind::Object(schema)) if schema.short_form.is_some() => {
            Some(format!("[{}]", as_filter(literal)?))
        }
        Kind::List(Kind::Text(rule)) => Some(format!("[{}]", as_text(literal, *rule)?)),
        Kind::Map(_) | Kind::List(_) | Kind::Enum(_) => None,
    }?;
    let repair = match (kind, &literal.kind) {
        (Kind::Text(rule), LiteralKind::Unquoted(text)) => repair::of(*rule, text),
        _ => None,
    };
    let note = repair.map_or("", |repair| repair.note);
    Some(format!("write `{fixed}`{note}"))
}

/// The literal in quotes, if the text follows the rule.
pub(super) fn as_text(literal: &Literal, rule: TextRule) -> Option<String> {
    let text = match &literal.kind {
        LiteralKind::Boolean(_) => literal.text.clone(),
        LiteralKind::Number { suffix, .. } => {
            let number = literal.text.trim_end_matches(suffix.as_str());
            number.trim_end_matches('_').to_owned()
        }
        LiteralKind::Text(text) | LiteralKind::Unquoted(text) => text.clone(),
        LiteralKind::Character(character) => character.to_string(),
        // `b"…"` and `c"…"`
        LiteralKind::Other => return quoted(&literal.text).map(|text| format!("\"{text}\"")),
        LiteralKind::Rejected => return None,
    };
    let text = repair::of(rule, &text).map_or(text, |repair| repair.text);
    check_text(rule, &text).is_ok().then(|| format!("{text:?}"))
}

fn as_boolean(literal: &Literal) -> Option<String> {
    let (LiteralKind::Text(text) | LiteralKind::Number { digits: text, .. }) = &literal.kind else {
        return None;
    };
    let value = match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "1" => "true",
        "false" | "no" | "off" | "0" => "false",
        _ => return None,
    };
    Some(value.to_owned())
}

/// The number in a text, or before a unit such as `min`.
fn as_number(literal: &Literal) -> Option<String> {
    let (LiteralKind::Text(text) | LiteralKind::Unquoted(text)) = &literal.kind else {
        return None;
    };
    let text = text.trim().trim_start_matches('+');
    let unit =
        text.trim_start_matches(|letter: char| letter.is_ascii_digit() || "-.".contains(letter));
    let number = &text[..text.len() - unit.len()];
    let finite = number.parse::<f64>().is_ok_and(f64::is_finite);
    let is_unit = unit.trim_start().chars().all(char::is_alphabetic);
    (finite && is_unit).then(|| number.to_owned())
}

/// The filter that a text such as `"region = eu"` was meant to be.
fn as_filter(literal: &Literal) -> Option<String> {
    let LiteralKind::Text(text) = &literal.kind else {
        return None;
    };
    let (field, value) = text.split_once('=')?;
    let (field, value) = (field.trim(), value.trim_start_matches('=').trim());
    let value = value.trim_matches(['"', '\'']);
    check_text(TextRule::FieldName, field).ok()?;
    match value {
        // Several filters in one text.
        value if value.contains('=') => None,
        "true" | "false" => Some(format!("{field} = {value}")),
        value => Some(format!("{field} = {value:?}")),
    }
}

/// A feature is enabled unless it is excluded, so `true` means `exclude: false`.
fn as_feature(literal: &Literal, schema: &Object, place: Place<'_>) -> Option<String> {
    let LiteralKind::Boolean(wanted) = literal.kind else {
        return None;
    };
    schema.field("exclude")?;
    let object = format!("{{ exclude: {} }}", !wanted);
    let newer = suggest::newer_name(place.name).map(|name| format!("{name}: "));
    Some(newer.unwrap_or_default() + &object)
}
