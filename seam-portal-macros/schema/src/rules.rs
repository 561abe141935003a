//! The rules for single values, as Seam's schema has them.
//!
//! Each function says what is wrong with a value: nothing, or a [`Problem`] that names the rule.

use super::TextRule;

/// The most characters that a metadata value may have.
pub const METADATA_TEXT_MAX: usize = 500;

/// Why a text is refused.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Problem {
    /// An identifier without a character.
    Empty,
    /// This many characters, which is more than [`METADATA_TEXT_MAX`].
    TooLong(usize),
    /// Not a letter or `_`, then letters, digits and `_`.
    FieldName,
    /// Not `HH:MM` or `HH:MM:SS`.
    TimeOfDay,
    /// Not 8-4-4-4-12 hexadecimal digits.
    Uuid,
    /// Not a date-time, and why.
    DateTime(DateTimeProblem),
}

/// Why a text is not a date-time of RFC 3339.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum DateTimeProblem {
    /// Not of the form at all.
    Form,
    /// A date alone, without a time.
    NoTime,
    /// A space where the `T` belongs.
    NoT,
    /// Fine but for an offset at the end.
    NoOffset,
    /// Of the right form, but no such month exists.
    Month,
    /// Of the right form, but the month has no such day.
    Day,
    /// Of the right form, but the day has no such time.
    Time,
    /// Of the right form, but no such offset exists.
    Offset,
}

/// Holds `text` against `rule`. Open sets, such as the providers, take any text.
pub fn check_text(rule: TextRule, text: &str) -> Result<(), Problem> {
    let ok = |fine: bool, problem| if fine { Ok(()) } else { Err(problem) };
    match rule {
        TextRule::Text | TextRule::ProviderKey | TextRule::EventType => Ok(()),
        TextRule::Key => ok(!text.is_empty(), Problem::Empty),
        TextRule::MetadataText => {
            let length = text.chars().count();
            ok(length <= METADATA_TEXT_MAX, Problem::TooLong(length))
        }
        TextRule::FieldName => ok(is_field_name(text), Problem::FieldName),
        TextRule::TimeOfDay => ok(is_time_of_day(text), Problem::TimeOfDay),
        TextRule::Uuid => ok(is_uuid(text), Problem::Uuid),
        TextRule::DateTime => moment(text).map(|_| ()).map_err(Problem::DateTime),
    }
}

fn is_field_name(text: &str) -> bool {
    let word = |byte: u8| byte == b'_' || byte.is_ascii_alphanumeric();
    text.bytes().all(word)
        && text
            .bytes()
            .next()
            .is_some_and(|first| !first.is_ascii_digit())
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

fn is_time_of_day(text: &str) -> bool {
    let parts: Option<Vec<u32>> = text.split(':').map(|part| digits(part, 2)).collect();
    match parts.as_deref() {
        Some([hour, minute]) => *hour < 24 && *minute < 60,
        Some([hour, minute, second]) => *hour < 24 && *minute < 60 && *second < 60,
        _ => false,
    }
}

/// A moment that can be compared: seconds since the year 0, then the fraction's digits.
///
/// Fractions compare as texts once the zeros at the end are gone.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Moment<'t> {
    seconds: i64,
    fraction: &'t str,
}

/// Reads a date-time of RFC 3339, section 5.6: `2026-12-01T15:00:00.5+01:00`.
pub fn moment(text: &str) -> Result<Moment<'_>, DateTimeProblem> {
    let (date, after) = split(text, 10).ok_or(DateTimeProblem::Form)?;
    let (year, month, day) = date_parts(date).ok_or(DateTimeProblem::Form)?;
    let time = match after.chars().next() {
        None => return Err(DateTimeProblem::NoTime),
        Some('T' | 't') => &after[1..],
        Some(' ') if clock_parts(&after[1..]).is_some() => return Err(DateTimeProblem::NoT),
        Some(_) => return Err(DateTimeProblem::Form),
    };
    let (clock, fraction, zone) = clock_parts(time).ok_or(DateTimeProblem::Form)?;
    let offset = match zone {
        "" => Err(DateTimeProblem::NoOffset),
        "Z" | "z" => Ok(0),
        _ => offset_minutes(zone),
    };

    if !(1..=12).contains(&month) {
        return Err(DateTimeProblem::Month);
    }
    if !(1..=days_in_month(year, month)).contains(&day) {
        return Err(DateTimeProblem::Day);
    }
    let [hour, minute, second] = clock;
    if hour > 23 || minute > 59 || second > 60 {
        return Err(DateTimeProblem::Time);
    }
    let minutes = i64::from(hour * 60 + minute) - i64::from(offset?);
    // A leap second is the last one of a day in UTC.
    if second == 60 && minutes.rem_euclid(24 * 60) != 24 * 60 - 1 {
        return Err(DateTimeProblem::Time);
    }
    let seconds =
        (days_since_year_zero(year, month, day) * 24 * 60 + minutes) * 60 + i64::from(second);
    Ok(Moment {
        seconds,
        fraction: fraction.trim_end_matches('0'),
    })
}

fn date_parts(date: &str) -> Option<(u32, u32, u32)> {
    let mut parts = date.split('-');
    let parts = (
        digits(parts.next()?, 4)?,
        digits(parts.next()?, 2)?,
        digits(parts.next()?, 2)?,
    );
    Some(parts)
}

/// Hour, minute and second; the fraction's digits; what comes after.
fn clock_parts(time: &str) -> Option<([u32; 3], &str, &str)> {
    let (clock, after) = split(time, 8)?;
    let mut parts = clock.split(':');
    let clock = [
        digits(parts.next()?, 2)?,
        digits(parts.next()?, 2)?,
        digits(parts.next()?, 2)?,
    ];
    let Some(after) = after.strip_prefix('.') else {
        return Some((clock, "", after));
    };
    let end = after
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(after.len());
    (end > 0).then(|| (clock, &after[..end], &after[end..]))
}

fn offset_minutes(zone: &str) -> Result<i32, DateTimeProblem> {
    let form = DateTimeProblem::Form;
    let (sign, time) = split(zone, 1).ok_or(form)?;
    let sign = match sign {
        "+" => 1,
        "-" => -1,
        _ => return Err(form),
    };
    let (hours, minutes) = time.split_once(':').ok_or(form)?;
    let (hours, minutes) = (
        digits(hours, 2).ok_or(form)?,
        digits(minutes, 2).ok_or(form)?,
    );
    if hours > 23 || minutes > 59 {
        return Err(DateTimeProblem::Offset);
    }
    i32::try_from(hours * 60 + minutes)
        .map(|minutes| sign * minutes)
        .map_err(|_| form)
}

fn days_in_month(year: u32, month: u32) -> u32 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn is_leap(year: u32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_since_year_zero(year: u32, month: u32, day: u32) -> i64 {
    // Year 0 is a leap year, so the leap years before `year` round up.
    let leaps = year.div_ceil(4) - year.div_ceil(100) + year.div_ceil(400);
    let months: u32 = (1..month).map(|month| days_in_month(year, month)).sum();
    i64::from(year * 365 + leaps + months + day)
}

/// The number that `text` is, if that is `count` decimal digits and nothing more.
fn digits(text: &str, count: usize) -> Option<u32> {
    let fine = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    fine.then(|| text.parse().ok()).flatten()
}

/// `text` in two, if it is that long and no character is cut.
fn split(text: &str, at: usize) -> Option<(&str, &str)> {
    Some((text.get(..at)?, text.get(at..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn takes(rule: TextRule, texts: &[&str]) {
        for text in texts {
            assert_eq!(check_text(rule, text), Ok(()), "{rule:?} {text:?}");
        }
    }

    fn refuses(rule: TextRule, texts: &[&str], problem: &Problem) {
        for text in texts {
            assert_eq!(
                check_text(rule, text).as_ref(),
                Err(problem),
                "{rule:?} {text:?}"
            );
        }
    }

    #[test]
    fn identifiers_are_not_empty() {
        takes(TextRule::Key, &["a", " ", "ключ"]);
        takes(TextRule::Text, &[""]);
        refuses(TextRule::Key, &[""], &Problem::Empty);
    }

    #[test]
    fn metadata_counts_characters_not_bytes() {
        takes(
            TextRule::MetadataText,
            &["", &"a".repeat(500), &"é".repeat(500)],
        );
        refuses(
            TextRule::MetadataText,
            &[&"é".repeat(501)],
            &Problem::TooLong(501),
        );
    }

    #[test]
    fn field_names_are_identifiers_in_ascii() {
        takes(TextRule::FieldName, &["a", "_", "A9_", "is_vip"]);
        refuses(
            TextRule::FieldName,
            &["", "9a", "is-vip", "é", "a b", "a\n"],
            &Problem::FieldName,
        );
    }

    #[test]
    fn times_of_day() {
        takes(
            TextRule::TimeOfDay,
            &["00:00", "23:59", "09:30:00", "23:59:59"],
        );
        let wrong = [
            "24:00",
            "9:30",
            "12:60",
            "12:00:60",
            "12",
            "12:00:00:00",
            "1é:00",
            "12:00Z",
            "",
            "+1:00",
        ];
        refuses(TextRule::TimeOfDay, &wrong, &Problem::TimeOfDay);
    }

    #[test]
    fn uuids_have_hyphens() {
        takes(
            TextRule::Uuid,
            &[
                "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90",
                "5F1C6A4E-8A0B-4F0E-9D5C-2B1F6A7D3C90",
            ],
        );
        let wrong = [
            "5f1c6a4e8a0b4f0e9d5c2b1f6a7d3c90",
            "{5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90}",
            "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c9",
            "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c9g",
            "",
        ];
        refuses(TextRule::Uuid, &wrong, &Problem::Uuid);
    }

    #[test]
    fn date_times_are_taken_as_rfc_3339_has_them() {
        takes(
            TextRule::DateTime,
            &[
                "2026-12-01T15:00:00Z",
                "2026-12-01t15:00:00z",
                "2026-12-01T15:00:00.123456789+01:00",
                "2024-02-29T00:00:00-00:00",
                "2000-02-29T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59+23:59",
                "1998-12-31T23:59:60Z",
                "1998-12-31T15:59:60.5-08:00",
            ],
        );
    }

    #[test]
    fn date_times_are_refused_for_a_reason() {
        for (text, problem) in [
            ("", DateTimeProblem::Form),
            ("tomorrow", DateTimeProblem::Form),
            ("2026-12-01", DateTimeProblem::NoTime),
            ("2026-12-01 15:00:00Z", DateTimeProblem::NoT),
            ("2026-12-01T15:00:00", DateTimeProblem::NoOffset),
            ("2026-12-01T15:00:00.5", DateTimeProblem::NoOffset),
            ("2026-12-01T15:00Z", DateTimeProblem::Form),
            ("2026-12-01T15:00:00.Z", DateTimeProblem::Form),
            ("2026-12-01T15:00:00+0100", DateTimeProblem::Form),
            ("2026-12-01T15:00:00+01", DateTimeProblem::Form),
            ("2026-12-01T15:00:00ZZ", DateTimeProblem::Form),
            ("2026-12-01T15:00:00,5Z", DateTimeProblem::Form),
            ("26-12-01T15:00:00Z", DateTimeProblem::Form),
            ("2026-13-01T15:00:00Z", DateTimeProblem::Month),
            ("2026-00-01T15:00:00Z", DateTimeProblem::Month),
            ("2026-02-29T15:00:00Z", DateTimeProblem::Day),
            ("1900-02-29T15:00:00Z", DateTimeProblem::Day),
            ("2026-04-31T15:00:00Z", DateTimeProblem::Day),
            ("2026-04-00T15:00:00Z", DateTimeProblem::Day),
            ("2026-12-01T24:00:00Z", DateTimeProblem::Time),
            ("2026-12-01T15:60:00Z", DateTimeProblem::Time),
            ("2026-12-01T15:00:60Z", DateTimeProblem::Time),
            ("2026-12-01T23:59:60+01:00", DateTimeProblem::Time),
            ("2026-12-01T15:00:00+24:00", DateTimeProblem::Offset),
            ("2026-12-01T15:00:00+01:60", DateTimeProblem::Offset),
            ("２026-12-01T15:00:00Z", DateTimeProblem::Form),
        ] {
            assert_eq!(moment(text), Err(problem), "{text:?}");
        }
    }

    #[test]
    fn moments_compare_across_offsets() {
        let sorted = [
            "2026-12-01T15:00:00+02:00",
            "2026-12-01T13:00:00.25Z",
            "2026-12-01T13:00:00.3Z",
            "2026-12-01T09:00:01-04:00",
            "2027-01-01T00:00:00Z",
        ];
        assert!(sorted.is_sorted_by(|a, b| moment(a).unwrap() < moment(b).unwrap()));
        assert_eq!(
            moment("2026-12-01T15:00:00.50Z"),
            moment("2026-12-01T16:00:00.5+01:00")
        );
    }
}
