//! Texts that break the rule of their field, and that the macro has not seen: rustc has.

use std::fmt::Display;

use crate::rules::METADATA_TEXT_MAX;
use crate::{Kind, TextRule, words};

/// What to say if a constant breaks the rule of a field of this kind.
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
    match rule {
        TextRule::Text | TextRule::ProviderKey | TextRule::EventType => String::new(),
        TextRule::Key => {
            format!("{place} is empty: write an identifier of at least one character")
        }
        TextRule::MetadataText => format!(
            "{place} has more than {METADATA_TEXT_MAX} characters: shorten it to {METADATA_TEXT_MAX}"
        ),
        TextRule::FieldName => format!(
            "{place} is not the name of a metadata field: write a letter or `_`, then letters, digits and `_`"
        ),
        TextRule::TimeOfDay => {
            format!("{place} is not a time of day: write `HH:MM` or `HH:MM:SS`, up to `23:59:59`")
        }
        TextRule::Uuid => format!(
            "{place} is not a UUID: write 32 hexadecimal digits as in `\"5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90\"`"
        ),
        TextRule::DateTime => format!(
            "{place} is not a date-time: write it as in `\"2026-12-01T15:00:00Z\"`, with `Z` or an offset at the end"
        ),
    }
}
