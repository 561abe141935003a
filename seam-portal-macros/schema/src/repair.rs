//! Corrections of texts that break the rule of their field, if it is clear what was meant.

use crate::TextRule;
use crate::rules::check_text;

/// A corrected text.
#[derive(Debug)]
pub struct Repair {
    /// What to write instead.
    pub text: String,
    /// What the message adds if a part of the correction is a guess.
    pub note: &'static str,
}

/// The text that was meant, if it is clear and follows the rule.
#[must_use]
pub fn of(rule: TextRule, text: &str) -> Option<Repair> {
    let (text, note) = match rule {
        TextRule::DateTime => date_time(text)?,
        TextRule::TimeOfDay => (time_of_day(text)?, ""),
        TextRule::Uuid => (uuid(text)?, ""),
        _ => return None,
    };
    let repair = Repair { text, note };
    check_text(rule, &repair.text).is_ok().then_some(repair)
}

/// A UUID without hyphens, with too many hyphens, or in braces.
fn uuid(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches("urn:uuid:");
    let mut digits = text.replace(['-', '{', '}', ' '], "");
    if digits.len() != 32 || !digits.is_ascii() {
        return None;
    }
    for at in [8, 13, 18, 23] {
        digits.insert(at, '-');
    }
    Some(digits)
}

/// A date with `/` or `.`, a space instead of `T`, no seconds, an offset without a colon, or no offset.
fn date_time(text: &str) -> Option<(String, &'static str)> {
    let text = text.trim();
    let (date, rest) = (text.get(..10)?, text.get(10..)?);
    let date = date.replace(['/', '.'], "-");
    let time = rest.trim_start_matches(['T', 't', ' ']);
    let end = time
        .find(|letter: char| !letter.is_ascii_digit() && !":.,".contains(letter))
        .unwrap_or(time.len());
    let (clock, zone) = (time[..end].replace(',', "."), time[end..].trim());
    let note = match (clock.is_empty(), zone.is_empty()) {
        (_, false) => "",
        (true, true) => " for midnight UTC, or an offset such as `+01:00` instead of `Z`",
        (false, true) => " for UTC, or an offset such as `+01:00` instead of `Z`",
    };
    let clock = match clock.len() {
        0 => "00:00:00".to_owned(),
        5 => format!("{clock}:00"),
        _ => clock,
    };
    Some((format!("{date}T{clock}{}", offset(zone)?), note))
}

fn offset(zone: &str) -> Option<String> {
    match zone {
        "" | "Z" | "z" | "UTC" | "GMT" => Some("Z".to_owned()),
        _ => {
            let (sign, digits) = (zone.get(..1)?, zone.get(1..)?.replace(':', ""));
            let hours = digits.get(..2)?;
            let minutes = digits.get(2..).filter(|minutes| !minutes.is_empty());
            Some(format!("{sign}{hours}:{}", minutes.unwrap_or("00")))
        }
    }
}

/// `9:30`, `15.00` or `1500`.
fn time_of_day(text: &str) -> Option<String> {
    let text = text.trim();
    let parts: Vec<&str> = if text.len() == 4 && is_digits(text) {
        vec![&text[..2], &text[2..]]
    } else {
        text.split([':', '.']).collect()
    };
    // A single number is ambiguous.
    let is_part = |part: &&str| is_digits(part) && part.len() <= 2;
    if parts.len() < 2 || !parts.iter().all(is_part) {
        return None;
    }
    let parts: Vec<_> = parts.iter().map(|part| format!("{part:0>2}")).collect();
    Some(parts.join(":"))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fix(rule: TextRule, text: &str) -> Option<String> {
        of(rule, text).map(|repair| repair.text)
    }

    #[test]
    fn what_is_meant_is_clear() {
        let fixes = |rule, pairs: &[(&str, &str)]| {
            for (text, fixed) in pairs {
                assert_eq!(fix(rule, text).as_deref(), Some(*fixed), "{text}");
            }
        };
        fixes(
            TextRule::DateTime,
            &[
                ("2026-12-01T15:00:00", "2026-12-01T15:00:00Z"),
                ("2026-12-01 15:00:00+02:00", "2026-12-01T15:00:00+02:00"),
                ("2026-12-01 15:00", "2026-12-01T15:00:00Z"),
                ("2026-12-01T15:00Z", "2026-12-01T15:00:00Z"),
                ("2026-12-01T15:00:00.5+0100", "2026-12-01T15:00:00.5+01:00"),
                ("2026-12-01T15:00:00-08", "2026-12-01T15:00:00-08:00"),
                ("2026/12/01 15:00:00 UTC", "2026-12-01T15:00:00Z"),
                ("2026-12-01", "2026-12-01T00:00:00Z"),
            ],
        );
        fixes(
            TextRule::TimeOfDay,
            &[
                ("9:30", "09:30"),
                ("15.00", "15:00"),
                ("1500", "15:00"),
                ("9:05:07", "09:05:07"),
            ],
        );
    }

    #[test]
    fn uuids_are_recognized_in_their_other_forms() {
        let uuid = "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90";
        for text in [
            "5f1c6a4e8a0b4f0e9d5c2b1f6a7d3c90",
            "{5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90}",
            "urn:uuid:5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90",
        ] {
            assert_eq!(fix(TextRule::Uuid, text).as_deref(), Some(uuid), "{text}");
        }
    }

    #[test]
    fn what_is_not_clear_is_left() {
        let unclear = |rule, texts: &[&str]| {
            for text in texts {
                assert_eq!(fix(rule, text), None, "{text}");
            }
        };
        unclear(
            TextRule::DateTime,
            &[
                "",
                "tomorrow",
                "2026-02-30T15:00:00Z",
                "1764600000",
                "2026-12-01T25:00:00Z",
                "é".repeat(9).as_str(),
            ],
        );
        unclear(
            TextRule::TimeOfDay,
            &[
                "", "24:00", "15", "noon", "3pm", "15h", "9:60", "930", "150000", "9:30:", ":30",
                "é",
            ],
        );
        unclear(
            TextRule::Uuid,
            &["", "5f1c", "5g1c6a4e8a0b4f0e9d5c2b1f6a7d3c90"],
        );
    }
}
