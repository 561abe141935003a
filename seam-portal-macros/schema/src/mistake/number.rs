//! The messages for numbers that do not fit in their field.

use std::fmt::Display;

/// The first whole number that does not fit in `u64`.
pub const TOO_LARGE: f64 = 18_446_744_073_709_551_616.0;

/// The message for digits that are not a whole number above zero, or `None`.
///
/// The digits can have a sign, a fraction and an exponent, but no `_` and no suffix.
///
/// ```
/// use seam_portal_schema::mistake::refused_integer;
///
/// assert_eq!(refused_integer(&"`duration_minutes`", "90"), None);
/// assert_eq!(
///     refused_integer(&"`duration_minutes`", "0").unwrap(),
///     "`duration_minutes` is zero: write a whole number above zero",
/// );
/// ```
#[must_use]
pub fn refused_integer(place: &dyn Display, digits: &str) -> Option<String> {
    if digits.parse::<u64>().is_ok_and(|number| number > 0) {
        return None;
    }
    let number = digits.parse::<f64>().unwrap_or(f64::NAN);
    let would_fit = number > 0.0 && number < TOO_LARGE && number.fract() == 0.0;
    Some(if would_fit {
        format!("{place} takes a whole number without a fraction or an exponent: write `{number}`")
    } else {
        format!("{place} is {}", wrong_integer(number))
    })
}

/// The message for a number that is not a whole number above zero.
///
/// ```
/// use seam_portal_schema::mistake::wrong_integer;
///
/// assert_eq!(wrong_integer(0.0), "zero: write a whole number above zero");
/// ```
#[must_use]
pub fn wrong_integer(number: f64) -> String {
    let why = if number == 0.0 {
        "zero"
    } else if number < 0.0 {
        "negative"
    } else if number >= TOO_LARGE {
        return format!("too large: write a number up to {}", u64::MAX);
    } else {
        "a fraction"
    };
    format!("{why}: write a whole number above zero")
}

/// The message for digits that are not a finite number, or `None`.
///
/// ```
/// use seam_portal_schema::mistake::refused_number;
///
/// assert_eq!(refused_number(&"`latitude`", "38.7"), None);
/// assert_eq!(
///     refused_number(&"`latitude`", "1e999").unwrap(),
///     "`latitude` is too large: write a number that fits in `f64`",
/// );
/// ```
#[must_use]
pub fn refused_number(place: &dyn Display, digits: &str) -> Option<String> {
    let number = digits.parse::<f64>().unwrap_or(f64::NAN);
    (!number.is_finite()).then(|| format!("{place} is {}", wrong_number(number)))
}

/// The message for a number that is not finite.
///
/// ```
/// use seam_portal_schema::mistake::wrong_number;
///
/// assert_eq!(wrong_number(f64::NAN), "not a number: write a finite number such as `38.7`");
/// ```
#[must_use]
pub fn wrong_number(number: f64) -> &'static str {
    if number.is_nan() {
        "not a number: write a finite number such as `38.7`"
    } else {
        "too large: write a number that fits in `f64`"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_above_zero_are_fine() {
        for digits in ["1", "90", "18446744073709551615"] {
            assert_eq!(refused_integer(&"`place`", digits), None, "{digits}");
        }
    }

    #[test]
    fn other_numbers_are_refused_for_a_reason() {
        for (digits, why) in [
            ("0", "is zero: write a whole number above zero"),
            ("-0", "is zero: write a whole number above zero"),
            ("0.0", "is zero: write a whole number above zero"),
            ("-5", "is negative: write a whole number above zero"),
            ("-1.5", "is negative: write a whole number above zero"),
            ("1.5", "is a fraction: write a whole number above zero"),
            (
                "90.0",
                "takes a whole number without a fraction or an exponent: write `90`",
            ),
            (
                "1e3",
                "takes a whole number without a fraction or an exponent: write `1000`",
            ),
            (
                "18446744073709551616",
                "is too large: write a number up to 18446744073709551615",
            ),
            (
                "1e30",
                "is too large: write a number up to 18446744073709551615",
            ),
        ] {
            assert_eq!(
                refused_integer(&"an item of `place`", digits),
                Some(format!("an item of `place` {why}")),
                "{digits}"
            );
        }
    }

    #[test]
    fn a_float_has_to_be_finite() {
        for digits in ["0", "-9.1393", "1e300"] {
            assert_eq!(refused_number(&"`place`", digits), None, "{digits}");
        }
        let message = "`place` is too large: write a number that fits in `f64`";
        for digits in ["1e400", "-1e400"] {
            assert_eq!(refused_number(&"`place`", digits).as_deref(), Some(message));
        }
    }
}
