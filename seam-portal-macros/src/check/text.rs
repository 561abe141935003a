//! Texts against the rule of their field.

use super::Checker;
use crate::checked::{Text, Value};
use crate::schema::TextRule;
use crate::schema::rules::{self, DateTimeProblem, METADATA_TEXT_MAX, Problem};
use crate::tree::Literal;

impl Checker<'_> {
    pub(super) fn text<'t>(
        &mut self,
        text: &'t str,
        literal: &Literal,
        rule: TextRule,
        name: &str,
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
                self.errors
                    .add(literal.extent, refusal(&problem, text, name));
                Value::Invalid
            }
        }
    }
}

fn refusal(problem: &Problem, text: &str, name: &str) -> String {
    let text = text.escape_debug();
    match problem {
        Problem::Empty => {
            format!("`{name}` is empty: give an identifier of at least one character")
        }
        Problem::TooLong(length) => {
            format!(
                "`{name}` has {length} characters: a metadata value has at most {METADATA_TEXT_MAX}"
            )
        }
        Problem::FieldName => format!(
            "`{text}` cannot be the name of a metadata field: it begins with a letter or `_` and goes on with letters, digits and `_`",
        ),
        Problem::TimeOfDay => {
            format!("`{text}` is not a time of day: write `HH:MM` or `HH:MM:SS`, up to `23:59:59`")
        }
        Problem::Uuid => format!("`{text}` is not a UUID: {}", uuid_form(&text.to_string())),
        Problem::DateTime(problem) => format!(
            "`{text}` is not a date-time: {}",
            date_time(*problem, &text.to_string())
        ),
    }
}

/// What to write for a UUID, exactly if only the hyphens are at fault.
fn uuid_form(text: &str) -> String {
    let digits: String = text
        .chars()
        .filter(|letter| !"-{} ".contains(*letter))
        .collect();
    if digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        let parts = [
            &digits[..8],
            &digits[8..12],
            &digits[12..16],
            &digits[16..20],
            &digits[20..],
        ];
        return format!("write `{}`", parts.join("-"));
    }
    "write 32 hexadecimal digits as `5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90`".to_owned()
}

fn date_time(problem: DateTimeProblem, text: &str) -> String {
    match problem {
        DateTimeProblem::Form => "write it as `2026-12-01T15:00:00Z`".to_owned(),
        DateTimeProblem::NoTime => format!("add a time and an offset, such as `{text}T15:00:00Z`"),
        DateTimeProblem::NoT => format!(
            "write `T` between date and time, `{}`",
            text.replacen(' ', "T", 1)
        ),
        DateTimeProblem::NoOffset => format!("add `Z` or an offset such as `+01:00`, `{text}Z`"),
        DateTimeProblem::Month => "there is no such month".to_owned(),
        DateTimeProblem::Day => "the month has no such day".to_owned(),
        DateTimeProblem::Time => "the day has no such time".to_owned(),
        DateTimeProblem::Offset => "there is no such offset".to_owned(),
    }
}
