//! The messages for texts that break the rule of their field.

use std::fmt::Display;

use crate::TextRule;
use crate::repair::{self, Repair};
use crate::rules::{DateTimeProblem, METADATA_TEXT_MAX, Problem};
use crate::words;

/// The message for a `text` that [`check_text`](crate::rules::check_text) has refused.
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
    let wrong = wrong(problem, repair::of(rule, text).as_ref());
    match problem {
        Problem::Empty => format!("{place} is {wrong}"),
        Problem::TooLong(_) => format!("{place} has {wrong}"),
        _ => format!("`{}` is {wrong}", words::name(text)),
    }
}

/// The message for a text that [`check_text`](crate::rules::check_text) has refused, without the text.
///
/// ```
/// use seam_portal_schema::TextRule;
/// use seam_portal_schema::mistake::wrong_text;
/// use seam_portal_schema::rules::check_text;
///
/// let problem = check_text(TextRule::Key, "").unwrap_err();
/// assert_eq!(wrong_text(&problem), "empty: write an identifier of at least one character");
/// ```
#[must_use]
pub fn wrong_text(problem: &Problem) -> String {
    wrong(problem, None)
}

/// What is wrong, and what to write: the corrected text, if there is one.
fn wrong(problem: &Problem, repair: Option<&Repair>) -> String {
    let write = |otherwise: &str| match repair {
        Some(repair) => format!("write `\"{}\"`", repair.text),
        None => otherwise.to_owned(),
    };
    match problem {
        Problem::Empty => "empty: write an identifier of at least one character".to_owned(),
        Problem::TooLong(length) => {
            format!("{length} characters: shorten it to {METADATA_TEXT_MAX}")
        }
        Problem::FieldName => "not the name of a metadata field: \
            write a letter or `_`, then letters, digits and `_`"
            .to_owned(),
        Problem::TimeOfDay => {
            let fix = write("write `HH:MM` or `HH:MM:SS`, up to `23:59:59`");
            format!("not a time of day: {fix}")
        }
        Problem::Uuid => {
            let fix = write(
                "write 32 hexadecimal digits as in `\"5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90\"`",
            );
            format!("not a UUID: {fix}")
        }
        Problem::DateTime(problem) => {
            format!("not a date-time: {}", date_time_fix(*problem, repair))
        }
    }
}

fn date_time_fix(problem: DateTimeProblem, repair: Option<&Repair>) -> String {
    let why = match problem {
        DateTimeProblem::NoTime => "it has no time and no offset, ",
        DateTimeProblem::NoOffset => "it has no offset, ",
        // Something else is wrong too.
        _ if repair.is_some_and(|repair| !repair.note.is_empty()) => "it has no offset, ",
        _ => "",
    };
    match repair {
        Some(Repair { text, note }) => format!("{why}write `\"{text}\"`{note}"),
        None => format!("{why}{}", date_time_form(problem)),
    }
}

/// What to write if it is not clear what was meant, or if the text must not be repeated.
fn date_time_form(problem: DateTimeProblem) -> String {
    match problem {
        DateTimeProblem::Month => "there is no such month, write `01` to `12`".to_owned(),
        DateTimeProblem::Day { last } => {
            format!("there is no such day, write `01` to `{last}` in this month")
        }
        DateTimeProblem::Time => "there is no such time, write `00:00:00` to `23:59:59`".to_owned(),
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
                "it has no time and no offset, write `\"2026-12-01T00:00:00Z\"` for midnight UTC, or an offset such as `+01:00` instead of `Z`",
            ),
            (
                "2026-12-01T15:00:00",
                "it has no offset, write `\"2026-12-01T15:00:00Z\"` for UTC, or an offset such as `+01:00` instead of `Z`",
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
                "there is no such time, write `00:00:00` to `23:59:59`",
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

    #[test]
    fn without_its_value_a_text_is_told_of_in_the_same_words() {
        for (rule, text, message) in [
            (
                TextRule::Key,
                "",
                "empty: write an identifier of at least one character",
            ),
            (
                TextRule::DateTime,
                "2026-12-01",
                "not a date-time: it has no time and no offset, write it as in `\"2026-12-01T15:00:00Z\"`, with `Z` or an offset at the end",
            ),
            (
                TextRule::DateTime,
                "2026-12-01T15:00:00",
                "not a date-time: it has no offset, write it as in `\"2026-12-01T15:00:00Z\"`, with `Z` or an offset at the end",
            ),
            (
                TextRule::DateTime,
                "2026-02-30T15:00:00Z",
                "not a date-time: there is no such day, write `01` to `28` in this month",
            ),
            (
                TextRule::Uuid,
                "5f1c6a4e8a0b4f0e9d5c2b1f6a7d3c90",
                "not a UUID: write 32 hexadecimal digits as in `\"5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90\"`",
            ),
        ] {
            let problem = check_text(rule, text).expect_err(text);
            let wrong = wrong_text(&problem);
            assert_eq!(wrong, message);
            let (what, _) = wrong.split_once(": ").expect("what is wrong, and a fix");
            assert!(said(rule, text).contains(&format!(" {what}: ")), "{what}");
        }
    }
}
