//! The messages for constants that rustc evaluates.

use std::fmt::Display;

use super::wrong_text;
use crate::rules::{DateTimeProblem, METADATA_TEXT_MAX, Problem};
use crate::{Kind, TextRule, words};

/// The message for a constant that breaks the rule of a field of this kind.
///
/// ```
/// use seam_portal_schema::mistake::refused_constant;
/// use seam_portal_schema::{Kind, TextRule};
///
/// assert_eq!(
///     refused_constant(&"`room_key`", &Kind::Text(TextRule::Key)),
///     "`room_key` is empty: write an identifier of at least one character",
/// );
/// ```
#[must_use]
pub fn refused_constant(place: &dyn Display, kind: &Kind) -> String {
    match kind {
        Kind::Text(rule) => refused(place, *rule),
        Kind::TextOrBoolean(either) => refused(place, either.text),
        kind => format!(
            "unknown value for {place}: it takes {}",
            words::expected(kind)
        ),
    }
}

fn refused(place: &dyn Display, rule: TextRule) -> String {
    let problem = match rule {
        TextRule::Text | TextRule::ProviderKey | TextRule::EventType => return String::new(),
        // The number of characters is not known here.
        TextRule::MetadataText => {
            return format!(
                "{place} has more than {METADATA_TEXT_MAX} characters: shorten it to {METADATA_TEXT_MAX}"
            );
        }
        TextRule::Key => Problem::Empty,
        TextRule::FieldName => Problem::FieldName,
        TextRule::TimeOfDay => Problem::TimeOfDay,
        TextRule::Uuid => Problem::Uuid,
        TextRule::DateTime => Problem::DateTime(DateTimeProblem::Form),
    };
    format!("{place} is {}", wrong_text(&problem))
}
