//! Texts that break the rule of their field.

use std::fmt::Display;

use crate::TextRule;
use crate::repair::{self, Repair};
use crate::rules::{DateTimeProblem, METADATA_TEXT_MAX, Problem};
use crate::words;

/// What to say of a `text` that [`check_text`](crate::rules::check_text) has refused.
///
/// ```
/// use seam_portal_schema::TextRule;
/// use seam_portal_schema::mistake::refused_text;
/// use seam_portal_schema::rules::check_text;
///
/// let problem = check_text(TextRule::Key, "").unwrap_err();
/// assert_eq!(
///     refused_text(&"`room_key`", "", TextRule::Key, &problem),
///     "`room_key` is empty: write an identifier of at least one character",
/// );
/// ```
#[must_use]
pub fn refused_text(place: &dyn Display, text: &str, rule: TextRule, problem: &Problem) -> String {
    let repair = repair::of(rule, text);
    let write = |otherwise: &str| match &repair {
        Some(repair) => format!("write `\"{}\"`", repair.text),
        None => otherwise.to_owned(),
    };
    let shown = words::name(text);
    match problem {
        Problem::Empty => {
            format!("{place} is empty: write an identifier of at least one character")
        }
        Problem::TooLong(length) => {
            format!("{place} has {length} characters: shorten it to {METADATA_TEXT_MAX}")
        }
        Problem::FieldName => format!(
            "`{shown}` is not the name of a metadata field: write a letter or `_`, then letters, digits and `_`",
        ),
        Problem::TimeOfDay => {
            let fix = write("write `HH:MM` or `HH:MM:SS`, up to `23:59:59`");
            format!("`{shown}` is not a time of day: {fix}")
        }
        Problem::Uuid => {
            let fix = write(
                "write 32 hexadecimal digits as in `\"5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90\"`",
            );
            format!("`{shown}` is not a UUID: {fix}")
        }
        Problem::DateTime(problem) => {
            let fix = match &repair {
                Some(repair) => repaired_date_time(*problem, repair),
                None => broken_date_time(*problem, text),
            };
            format!("`{shown}` is not a date-time: {fix}")
        }
    }
}

fn repaired_date_time(problem: DateTimeProblem, Repair { text, note }: &Repair) -> String {
    let why = match problem {
        DateTimeProblem::NoTime => "it has no time and no offset, ",
        _ if note.is_empty() => "",
        _ => "it has no offset, ",
    };
    format!("{why}write `\"{text}\"`{note}")
}

/// What to say where it is not clear what was meant.
fn broken_date_time(problem: DateTimeProblem, text: &str) -> String {
    match problem {
        DateTimeProblem::Month => "there is no such month, write `01` to `12`".to_owned(),
        DateTimeProblem::Day => {
            let days = repair::days(text);
            format!("there is no such day, write `01` to `{days}` in this month")
        }
        DateTimeProblem::Time => {
            "the day has no such time, write `00:00:00` to `23:59:59`".to_owned()
        }
        DateTimeProblem::Offset => {
            "there is no such offset, write `+00:00` to `+23:59` or the same with `-`".to_owned()
        }
        _ => {
            "write it as in `\"2026-12-01T15:00:00Z\"`, with `Z` or an offset at the end".to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::check_text;

    fn said(rule: TextRule, text: &str) -> String {
        let problem = check_text(rule, text).expect_err(text);
        refused_text(&"`place`", text, rule, &problem)
    }

    #[test]
    fn a_text_that_is_empty_or_too_long_is_named_by_its_place() {
        assert_eq!(
            said(TextRule::Key, ""),
            "`place` is empty: write an identifier of at least one character"
        );
        assert_eq!(
            said(TextRule::MetadataText, &"é".repeat(501)),
            "`place` has 501 characters: shorten it to 500"
        );
    }

    #[test]
    fn a_text_of_the_wrong_form_is_repeated() {
        for (rule, text, message) in [
            (
                TextRule::FieldName,
                "is-vip",
                "`is-vip` is not the name of a metadata field: write a letter or `_`, then letters, digits and `_`",
            ),
            (
                TextRule::FieldName,
                "",
                "`\"\"` is not the name of a metadata field: write a letter or `_`, then letters, digits and `_`",
            ),
            (
                TextRule::TimeOfDay,
                "9:30",
                "`9:30` is not a time of day: write `\"09:30\"`",
            ),
            (
                TextRule::TimeOfDay,
                "noon",
                "`noon` is not a time of day: write `HH:MM` or `HH:MM:SS`, up to `23:59:59`",
            ),
            (
                TextRule::Uuid,
                "5f1c6a4e8a0b4f0e9d5c2b1f6a7d3c90",
                "`5f1c6a4e8a0b4f0e9d5c2b1f6a7d3c90` is not a UUID: write `\"5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90\"`",
            ),
            (
                TextRule::Uuid,
                "5f1c",
                "`5f1c` is not a UUID: write 32 hexadecimal digits as in `\"5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90\"`",
            ),
        ] {
            assert_eq!(said(rule, text), message);
        }
    }

    #[test]
    fn a_date_time_is_repaired_or_its_wrong_part_is_named() {
        for (text, fix) in [
            (
                "2026-12-01",
                "it has no time and no offset, write `\"2026-12-01T00:00:00Z\"` for midnight UTC, or an offset such as `+01:00` for the `Z`",
            ),
            (
                "2026-12-01T15:00:00",
                "it has no offset, write `\"2026-12-01T15:00:00Z\"` for UTC, or an offset such as `+01:00` for the `Z`",
            ),
            (
                "2026-12-01 15:00:00+0100",
                "write `\"2026-12-01T15:00:00+01:00\"`",
            ),
            (
                "2026-13-01T15:00:00Z",
                "there is no such month, write `01` to `12`",
            ),
            (
                "2026-02-30T15:00:00Z",
                "there is no such day, write `01` to `28` in this month",
            ),
            (
                "2026-12-01T25:00:00Z",
                "the day has no such time, write `00:00:00` to `23:59:59`",
            ),
            (
                "2026-12-01T15:00:00+24:00",
                "there is no such offset, write `+00:00` to `+23:59` or the same with `-`",
            ),
            (
                "tomorrow",
                "write it as in `\"2026-12-01T15:00:00Z\"`, with `Z` or an offset at the end",
            ),
        ] {
            assert_eq!(
                said(TextRule::DateTime, text),
                format!("`{text}` is not a date-time: {fix}")
            );
        }
    }
}
