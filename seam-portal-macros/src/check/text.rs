//! Texts against the rule of their field.

use super::Checker;
use super::repair::{self, Repair};
use super::slot::Slot;
use crate::checked::{Text, Value};
use crate::schema::TextRule;
use crate::schema::rules::{self, DateTimeProblem, METADATA_TEXT_MAX, Problem};
use crate::tree::Literal;
use crate::words;

impl Checker<'_> {
    pub(super) fn text<'t>(
        &mut self,
        text: &'t str,
        literal: &Literal,
        rule: TextRule,
        slot: Slot<'_>,
    ) -> Value<'t> {
        match rules::check_text(rule, text) {
            Ok(()) => {
                let warning = super::warnings::unlisted(rule, text);
                Value::Text(Text {
                    value: text,
                    span: literal.extent.first,
                    warning,
                })
            }
            Err(problem) => {
                let message = refusal(&problem, text, rule, slot);
                self.errors.add(literal.extent, message);
                Value::Invalid
            }
        }
    }
}

fn refusal(problem: &Problem, text: &str, rule: TextRule, slot: Slot<'_>) -> String {
    let repair = repair::of(rule, text);
    let fix = repair
        .as_ref()
        .map(|fix| format!("write `\"{}\"`", fix.text));
    let or = |general: &str| fix.clone().unwrap_or_else(|| general.to_owned());
    let shown = words::name(text);
    match problem {
        Problem::Empty => {
            format!("{slot} is empty: write an identifier of at least one character")
        }
        Problem::TooLong(length) => {
            format!("{slot} has {length} characters: shorten it to {METADATA_TEXT_MAX}")
        }
        Problem::FieldName => format!(
            "`{shown}` is not the name of a metadata field: write a letter or `_`, then letters, digits and `_`",
        ),
        Problem::TimeOfDay => {
            let form = or("write `HH:MM` or `HH:MM:SS`, up to `23:59:59`");
            format!("`{shown}` is not a time of day: {form}")
        }
        Problem::Uuid => {
            let form =
                or("write 32 hexadecimal digits as in `\"5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90\"`");
            format!("`{shown}` is not a UUID: {form}")
        }
        Problem::DateTime(problem) => date_time(*problem, text, repair.as_ref()),
    }
}

/// `repair` is what to write, or nothing if that is unclear.
fn date_time(problem: DateTimeProblem, text: &str, repair: Option<&Repair>) -> String {
    if let Some(Repair { text: fix, utc }) = repair {
        let hint = match problem {
            DateTimeProblem::NoTime => format!(
                "it has no time and no offset, write `\"{fix}\"` for midnight UTC, or an offset such as `+01:00` for the `Z`"
            ),
            _ if *utc => format!(
                "it has no offset, write `\"{fix}\"` for UTC, or an offset such as `+01:00` for the `Z`"
            ),
            _ => format!("write `\"{fix}\"`"),
        };
        return format!("`{}` is not a date-time: {hint}", words::name(text));
    }
    let hint = match problem {
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
    };
    format!("`{}` is not a date-time: {hint}", words::name(text))
}
