//! Checks of literals against the expected kind.

use seam_portal_schema::rules::check_text;
use seam_portal_schema::{Kind, TextRule, mistake, words};

use super::fix::{as_text, fix};
use super::place::{Place, Wanted};
use super::reader::Reader;
use crate::syntax::{Literal, LiteralKind};
use crate::tree::{Json, Text, Value};

impl Reader<'_> {
    pub(super) fn literal(&mut self, literal: &Literal, wanted: Wanted<'_>) -> Value {
        let value = match (&literal.kind, wanted) {
            (LiteralKind::Rejected, _) => {
                self.errors.rejected = true;
                return Value::NONE;
            }
            (_, Wanted::Kind(kind, place)) => of_kind(literal, kind, place),
            (_, Wanted::Json(place)) => as_json(literal, place),
            (_, Wanted::Anything) => return Value::NONE,
        };
        value.unwrap_or_else(|message| self.wrong(literal.range, message))
    }
}

/// The value, or the message for a mistake.
pub(super) fn of_kind(
    literal: &Literal,
    kind: &'static Kind,
    place: Place<'_>,
) -> Result<Value, String> {
    let span = literal.range.first;
    match (kind, &literal.kind) {
        (Kind::Text(rule), LiteralKind::Text(text)) => of_rule(literal, text, *rule, place),
        (Kind::Boolean, LiteralKind::Boolean(value)) => Ok(Value::Boolean(*value, span)),
        (Kind::PositiveInteger, LiteralKind::Number { digits, suffix }) => {
            let refused = mistake::refused_integer(&place, digits);
            let refused = refused.or_else(|| unfit(digits, suffix));
            refused.map_or(Ok(Value::Integer(parsed(digits), span)), Err)
        }
        (Kind::Number, LiteralKind::Number { digits, suffix }) => {
            let refused = mistake::refused_number(&place, digits);
            let refused = refused.or_else(|| unfit(digits, suffix));
            refused.map_or(Ok(Value::Number(parsed(digits), span)), Err)
        }
        (Kind::Enum(names), LiteralKind::Text(text) | LiteralKind::Unquoted(text)) => {
            let quoted = matches!(literal.kind, LiteralKind::Text(_));
            match names.variant(text) {
                Some(variant) if quoted => Ok(Value::Variant(names, variant, span)),
                Some(variant) => Err(name_without_quotes(variant.name)),
                None => Err(mistake::unknown_name(&place, text, names)),
            }
        }
        (Kind::TextOrBoolean(either), LiteralKind::Text(text)) => {
            let text = of_rule(literal, text, either.text, place)?;
            Ok(Value::TextOrBoolean(either, Box::new(text)))
        }
        (Kind::TextOrBoolean(either), LiteralKind::Boolean(value)) => {
            let value = Value::Boolean(*value, span);
            Ok(Value::TextOrBoolean(either, Box::new(value)))
        }
        _ => Err(wrong_literal(literal, kind, place)),
    }
}

fn of_rule(
    literal: &Literal,
    text: &str,
    rule: TextRule,
    place: Place<'_>,
) -> Result<Value, String> {
    check_text(rule, text)
        .map_err(|problem| mistake::refused_text(&place, text, rule, &problem))?;
    Ok(Value::Text(Text {
        value: text.to_owned(),
        span: literal.range.first,
        warning: mistake::unlisted(rule, text),
    }))
}

/// The number of digits that have been checked.
fn parsed<N: std::str::FromStr + Default>(digits: &str) -> N {
    digits.parse().unwrap_or_default()
}

fn as_json(literal: &Literal, place: Place<'_>) -> Result<Value, String> {
    match &literal.kind {
        LiteralKind::Text(text) => of_rule(literal, text, TextRule::Text, place),
        LiteralKind::Boolean(value) => Ok(Value::Boolean(*value, literal.range.first)),
        LiteralKind::Number { digits, .. } => {
            of_kind(literal, &Kind::Number, place)?;
            Ok(Value::Json(Json::Number(digits.clone())))
        }
        _ => {
            let found = words::excerpt(&literal.text);
            let text = as_text(literal, TextRule::Text).unwrap_or_default();
            Err(format!("`{found}` is not a JSON value: write `{text}`"))
        }
    }
}

/// The message for a literal of the wrong kind, with the correction if that is certain.
pub(super) fn wrong_literal(literal: &Literal, kind: &Kind, place: Place<'_>) -> String {
    let text = words::excerpt(&literal.text);
    let found = match literal.kind {
        LiteralKind::Text(_) => format!("the text `{text}`"),
        LiteralKind::Number { .. } => format!("the number `{text}`"),
        LiteralKind::Character(_) => format!("the character `{text}`"),
        _ => format!("`{text}`"),
    };
    place.mismatch(kind, &found, fix(literal, kind, place))
}

/// The message for a name in no quotes or in single quotes that does not work without.
pub(super) fn name_without_quotes(name: &str) -> String {
    if name.contains('-') {
        format!("a name with a `-` must be quoted: write `\"{name}\"`")
    } else {
        format!("a name cannot be in single quotes: write `{name}`")
    }
}

/// The message for a number that does not fit in the type of its suffix.
fn unfit(digits: &str, suffix: &str) -> Option<String> {
    let bits: u32 = suffix.trim_start_matches(['u', 'i']).parse().unwrap_or(64);
    let whole = |from: i128, to: i128| {
        let number = digits.parse::<i128>();
        number.is_ok_and(|number| (from..=to).contains(&number))
    };
    let fits = match suffix.chars().next() {
        Some('f') if suffix == "f32" => digits.parse::<f32>().is_ok_and(f32::is_finite),
        None | Some('f') => true,
        _ if bits > 64 => whole(if suffix == "u128" { 0 } else { i128::MIN }, i128::MAX),
        Some('u') => whole(0, (1 << bits) - 1),
        Some(_) => whole(-(1 << (bits - 1)), (1 << (bits - 1)) - 1),
    };
    let message =
        || format!("`{digits}` does not fit in `{suffix}`: remove the suffix, write `{digits}`");
    (!fits).then(message)
}
