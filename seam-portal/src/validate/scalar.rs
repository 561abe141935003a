//! Checks of single values.

use seam_portal_schema::mistake::TOO_LARGE;
use seam_portal_schema::rules::check_text;
use seam_portal_schema::{Enum, Kind, TextRule};

use super::place::Place;
use super::problem::{Found, Wrong};

/// The listed name, if the value is one.
pub(super) type Name = Option<&'static str>;

pub(super) fn text(text: &str, kind: &'static Kind, place: &mut Place<'_>) -> Name {
    match kind {
        Kind::Text(rule) => of_rule(text, *rule, place),
        Kind::TextOrBoolean(either) => of_rule(text, either.text, place),
        Kind::Enum(names) => return name(text, names, place),
        _ => place.add(Wrong::Kind(kind, Found::Text)),
    }
    None
}

fn of_rule(text: &str, rule: TextRule, place: &mut Place<'_>) {
    if let Err(problem) = check_text(rule, text) {
        place.add(Wrong::Text(problem));
    }
}

fn name(text: &str, names: &'static Enum, place: &mut Place<'_>) -> Name {
    let listed = names.variant(text);
    if listed.is_none() && !place.report.tolerance.unlisted_names {
        place.add(Wrong::Name(text.into(), names));
    }
    listed.map(|variant| variant.name)
}

pub(super) fn boolean(kind: &'static Kind, place: &mut Place<'_>) {
    if !matches!(kind, Kind::Boolean | Kind::TextOrBoolean(_)) {
        place.add(Wrong::Kind(kind, Found::Boolean));
    }
}

pub(super) fn number(number: f64, kind: &'static Kind, place: &mut Place<'_>) {
    match kind {
        // JSON has only one kind of number, so `30.0` is a whole number.
        Kind::PositiveInteger if number > 0.0 && number.fract() == 0.0 => {}
        Kind::PositiveInteger => place.add(Wrong::Integer(number)),
        Kind::Number if number.is_finite() => {}
        Kind::Number => place.add(Wrong::Number(number)),
        _ => place.add(Wrong::Kind(kind, Found::Number)),
    }
}

/// A number that may have a fraction, or not fit in `u64`.
pub(super) fn float(number: f64, kind: &'static Kind, place: &mut Place<'_>) {
    let is_integer = matches!(kind, Kind::PositiveInteger);
    if is_integer && number >= TOO_LARGE && place.report.tolerance.has_to_fit {
        place.add(Wrong::Integer(number));
    } else {
        self::number(number, kind, place);
    }
}

pub(super) fn null(kind: &'static Kind, nullable: bool, place: &mut Place<'_>) {
    let nullable = match kind {
        Kind::TextOrBoolean(either) => either.nullable,
        _ => nullable,
    };
    if !nullable {
        place.add(Wrong::Kind(kind, Found::Null));
    }
}
