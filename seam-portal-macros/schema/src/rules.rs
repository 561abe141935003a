//! The rules of Seam's schema for single values.
//!
//! The functions return a [`Problem`] that names the broken rule. All of them can run at compile time.

use super::TextRule;

/// The maximum number of characters in a metadata value.
pub const METADATA_TEXT_MAX: usize = 500;

/// Why a text is refused.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Problem {
    /// An empty identifier.
    Empty,
    /// More characters than [`METADATA_TEXT_MAX`]: this many.
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
    /// Not in the right format.
    Form,
    /// A date without a time.
    NoTime,
    /// A space instead of `T`.
    NoT,
    /// Without an offset at the end.
    NoOffset,
    /// The month does not exist.
    Month,
    /// The day does not exist in this month.
    Day {
        /// The last day of the month.
        last: u32,
    },
    /// The time does not exist.
    Time,
    /// The offset does not exist.
    Offset,
}

/// Checks `text` against `rule`. Open sets, such as the providers, accept any text.
///
/// ```
/// use seam_portal_schema::TextRule;
/// use seam_portal_schema::rules::{Problem, check_text};
///
/// const EMPTY: Result<(), Problem> = check_text(TextRule::Key, "");
/// assert_eq!(EMPTY, Err(Problem::Empty));
/// ```
///
/// # Errors
///
/// Returns how the text breaks the rule.
pub const fn check_text(rule: TextRule, text: &str) -> Result<(), Problem> {
    let bytes = text.as_bytes();
    match rule {
        TextRule::Text | TextRule::ProviderKey | TextRule::EventType => Ok(()),
        TextRule::Key => refuse_unless(!bytes.is_empty(), Problem::Empty),
        TextRule::MetadataText => {
            let length = characters(bytes);
            refuse_unless(length <= METADATA_TEXT_MAX, Problem::TooLong(length))
        }
        TextRule::FieldName => refuse_unless(is_field_name(bytes), Problem::FieldName),
        TextRule::TimeOfDay => refuse_unless(is_time_of_day(bytes), Problem::TimeOfDay),
        TextRule::Uuid => refuse_unless(is_uuid(bytes), Problem::Uuid),
        TextRule::DateTime => match moment(text) {
            Ok(_) => Ok(()),
            Err(problem) => Err(Problem::DateTime(problem)),
        },
    }
}

const fn refuse_unless(fine: bool, problem: Problem) -> Result<(), Problem> {
    if fine { Ok(()) } else { Err(problem) }
}

/// The number of characters in UTF-8 text.
const fn characters(mut text: &[u8]) -> usize {
    let mut count = 0;
    while let [byte, rest @ ..] = text {
        // All other bytes of a character begin with the bits `10`.
        if *byte & 0b1100_0000 != 0b1000_0000 {
            count += 1;
        }
        text = rest;
    }
    count
}

const fn is_field_name(text: &[u8]) -> bool {
    let [b'_' | b'a'..=b'z' | b'A'..=b'Z', rest @ ..] = text else {
        return false;
    };
    let mut rest = rest;
    while let [b'_' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9', after @ ..] = rest {
        rest = after;
    }
    rest.is_empty()
}

const fn is_uuid(text: &[u8]) -> bool {
    let mut index = 0;
    while index < text.len() {
        let fits = match index {
            8 | 13 | 18 | 23 => text[index] == b'-',
            _ => text[index].is_ascii_hexdigit(),
        };
        if !fits {
            return false;
        }
        index += 1;
    }
    text.len() == 36
}

const fn is_time_of_day(text: &[u8]) -> bool {
    let [_, _, b':', _, _, after @ ..] = text else {
        return false;
    };
    let second = match after {
        [] => Some(0),
        [b':', _, _] => two_digits(after, 1),
        _ => None,
    };
    matches!(two_digits(text, 0), Some(0..=23))
        && matches!(two_digits(text, 3), Some(0..=59))
        && matches!(second, Some(0..=59))
}

/// A moment that can be compared: seconds since the year 0, and the digits of the fraction.
///
/// Without trailing zeros, fractions compare like text.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Moment<'t> {
    seconds: i64,
    fraction: &'t [u8],
}

/// Reads a date-time of RFC 3339, section 5.6: `2026-12-01T15:00:00.5+01:00`.
///
/// ```
/// use seam_portal_schema::rules::moment;
///
/// assert!(moment("2026-12-01T15:00:00+02:00")? < moment("2026-12-01T14:00:00Z")?);
/// # Ok::<(), seam_portal_schema::rules::DateTimeProblem>(())
/// ```
///
/// # Errors
///
/// Returns why the text is not a date-time.
pub const fn moment(text: &str) -> Result<Moment<'_>, DateTimeProblem> {
    let Some((date, after)) = date_parts(text.as_bytes()) else {
        return Err(DateTimeProblem::Form);
    };
    let time = match after {
        [] => return Err(DateTimeProblem::NoTime),
        [b'T' | b't', time @ ..] => time,
        [b' ', time @ ..] if clock_parts(time).is_some() => return Err(DateTimeProblem::NoT),
        _ => return Err(DateTimeProblem::Form),
    };
    let Some((clock, fraction, zone)) = clock_parts(time) else {
        return Err(DateTimeProblem::Form);
    };
    match days_since_year_zero(date) {
        Ok(days) => moment_of(days, clock, fraction, zone),
        Err(problem) => Err(problem),
    }
}

const fn moment_of<'t>(
    days: u32,
    [hour, minute, second]: [u32; 3],
    fraction: &'t [u8],
    zone: &[u8],
) -> Result<Moment<'t>, DateTimeProblem> {
    if hour > 23 || minute > 59 || second > 60 {
        return Err(DateTimeProblem::Time);
    }
    let offset = match offset_minutes(zone) {
        Ok(offset) => offset,
        Err(problem) => return Err(problem),
    };
    let minutes = (hour * 60 + minute) as i64 - offset;
    // A leap second is the last second of a day in UTC.
    if second == 60 && minutes.rem_euclid(24 * 60) != 24 * 60 - 1 {
        return Err(DateTimeProblem::Time);
    }
    let seconds = (days as i64 * 24 * 60 + minutes) * 60 + second as i64;
    Ok(Moment {
        seconds,
        fraction: without_zeros(fraction),
    })
}

/// Removes trailing zeros.
const fn without_zeros(mut digits: &[u8]) -> &[u8] {
    while let [before @ .., b'0'] = digits {
        digits = before;
    }
    digits
}

/// Year, month and day; the rest.
const fn date_parts(text: &[u8]) -> Option<([u32; 3], &[u8])> {
    let [_, _, _, _, b'-', _, _, b'-', _, _, after @ ..] = text else {
        return None;
    };
    let years = (two_digits(text, 0), two_digits(text, 2));
    let (Some(century), Some(year)) = years else {
        return None;
    };
    match (two_digits(text, 5), two_digits(text, 8)) {
        (Some(month), Some(day)) => Some(([century * 100 + year, month, day], after)),
        _ => None,
    }
}

/// Hour, minute and second; the digits of the fraction; the rest.
const fn clock_parts(time: &[u8]) -> Option<([u32; 3], &[u8], &[u8])> {
    let [_, _, b':', _, _, b':', _, _, after @ ..] = time else {
        return None;
    };
    let clock = (
        two_digits(time, 0),
        two_digits(time, 3),
        two_digits(time, 6),
    );
    let (Some(hour), Some(minute), Some(second)) = clock else {
        return None;
    };
    let clock = [hour, minute, second];
    let [b'.', after @ ..] = after else {
        return Some((clock, &[], after));
    };
    let mut length = 0;
    while length < after.len() && after[length].is_ascii_digit() {
        length += 1;
    }
    let (fraction, after) = after.split_at(length);
    if length > 0 {
        Some((clock, fraction, after))
    } else {
        None
    }
}

const fn offset_minutes(zone: &[u8]) -> Result<i64, DateTimeProblem> {
    let sign = match zone {
        [] => return Err(DateTimeProblem::NoOffset),
        [b'Z' | b'z'] => return Ok(0),
        [b'+', _, _, b':', _, _] => 1,
        [b'-', _, _, b':', _, _] => -1,
        _ => return Err(DateTimeProblem::Form),
    };
    match (two_digits(zone, 1), two_digits(zone, 4)) {
        (Some(hours @ 0..=23), Some(minutes @ 0..=59)) => Ok(sign * (hours * 60 + minutes) as i64),
        (Some(_), Some(_)) => Err(DateTimeProblem::Offset),
        _ => Err(DateTimeProblem::Form),
    }
}

const fn days_since_year_zero([year, month, day]: [u32; 3]) -> Result<u32, DateTimeProblem> {
    if month < 1 || month > 12 {
        return Err(DateTimeProblem::Month);
    }
    let last = days_in_month(year, month);
    if day < 1 || day > last {
        return Err(DateTimeProblem::Day { last });
    }
    // Year 0 is a leap year, so the leap years before `year` round up.
    let leaps = year.div_ceil(4) - year.div_ceil(100) + year.div_ceil(400);
    let mut days = year * 365 + leaps + day;
    let mut before = 1;
    while before < month {
        days += days_in_month(year, before);
        before += 1;
    }
    Ok(days)
}

const fn days_in_month(year: u32, month: u32) -> u32 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

const fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// The number in the two bytes from `at` on, if these are decimal digits.
const fn two_digits(text: &[u8], at: usize) -> Option<u32> {
    let (ten, one) = (text[at], text[at + 1]);
    if ten.is_ascii_digit() && one.is_ascii_digit() {
        Some(((ten - b'0') * 10 + (one - b'0')) as u32)
    } else {
        None
    }
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
            ("2026-02-29T15:00:00Z", DateTimeProblem::Day { last: 28 }),
            ("2024-02-30T15:00:00Z", DateTimeProblem::Day { last: 29 }),
            ("1900-02-29T15:00:00Z", DateTimeProblem::Day { last: 28 }),
            ("2026-04-31T15:00:00Z", DateTimeProblem::Day { last: 30 }),
            ("2026-04-00T15:00:00Z", DateTimeProblem::Day { last: 30 }),
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

    #[test]
    fn the_compiler_can_check_constants() {
        const {
            assert!(check_text(TextRule::Text, "").is_ok());
            assert!(check_text(TextRule::ProviderKey, "august").is_ok());
            assert!(check_text(TextRule::EventType, "lock.unlocked").is_ok());
            assert!(matches!(check_text(TextRule::Key, ""), Err(Problem::Empty)));
            assert!(check_text(TextRule::MetadataText, "é").is_ok());
            assert!(matches!(
                check_text(TextRule::FieldName, "is-vip"),
                Err(Problem::FieldName)
            ));
            assert!(matches!(
                check_text(TextRule::TimeOfDay, "24:00"),
                Err(Problem::TimeOfDay)
            ));
            assert!(check_text(TextRule::Uuid, "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90").is_ok());
            assert!(matches!(
                check_text(TextRule::DateTime, "2026-02-29T15:00:00Z"),
                Err(Problem::DateTime(DateTimeProblem::Day { last: 28 }))
            ));
            assert!(moment("1998-12-31T15:59:60.5-08:00").is_ok());
        }
    }
}
