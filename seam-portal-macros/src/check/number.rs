//! Numbers.

use super::Checker;
use super::slot::Slot;
use crate::checked::Value;
use crate::tree::Literal;

impl Checker<'_> {
    pub(super) fn positive_integer<'t>(
        &mut self,
        digits: &str,
        literal: &Literal,
        slot: Slot<'_>,
    ) -> Value<'t> {
        let wrong = match digits.parse::<u64>() {
            Ok(0) => "is zero: write a whole number above zero".to_owned(),
            Ok(number) => {
                let value = Value::Integer(number, literal.extent.first);
                return self.fitting(value, digits, literal);
            }
            Err(_) => not_whole(digits),
        };
        let message = format!("{slot} {wrong}");
        self.errors.add(literal.extent, message);
        Value::Invalid
    }

    pub(super) fn number<'t>(
        &mut self,
        digits: &str,
        literal: &Literal,
        slot: Slot<'_>,
    ) -> Value<'t> {
        match digits.parse::<f64>() {
            Ok(number) if number.is_finite() => {
                let value = Value::Number(number, literal.extent.first);
                self.fitting(value, digits, literal)
            }
            _ => {
                let message =
                    format!("{slot} is too large a number: write one that fits a 64-bit float");
                self.errors.add(literal.extent, message);
                Value::Invalid
            }
        }
    }

    /// The number, unless its own suffix names a type that it does not fit.
    fn fitting<'t>(&mut self, value: Value<'t>, digits: &str, literal: &Literal) -> Value<'t> {
        if fits(digits, &literal.suffix) {
            return value;
        }
        let suffix = &literal.suffix;
        let message =
            format!("`{digits}` is no `{suffix}`: leave the suffix out, write `{digits}`");
        self.errors.add(literal.extent, message);
        Value::Invalid
    }
}

/// Whether the number is one that Rust would take with this suffix.
fn fits(digits: &str, suffix: &str) -> bool {
    let bits: u32 = suffix.trim_start_matches(['u', 'i']).parse().unwrap_or(64);
    let whole = |from: i128, to: i128| {
        let number = digits.parse::<i128>();
        number.is_ok_and(|number| (from..=to).contains(&number))
    };
    match suffix.chars().next() {
        Some('f') if suffix == "f32" => digits.parse::<f32>().is_ok_and(f32::is_finite),
        None | Some('f') => true,
        _ if bits > 64 => whole(if suffix == "u128" { 0 } else { i128::MIN }, i128::MAX),
        Some('u') => whole(0, (1 << bits) - 1),
        Some(_) => whole(-(1 << (bits - 1)), (1 << (bits - 1)) - 1),
    }
}

/// Why these digits are no whole number above zero.
fn not_whole(digits: &str) -> String {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let number = digits.parse::<f64>().unwrap_or(f64::NAN);
    if number == 0.0 {
        "is zero: write a whole number above zero".to_owned()
    } else if number < 0.0 {
        "is negative: write a whole number above zero".to_owned()
    } else if digits.bytes().all(|byte| byte.is_ascii_digit()) || number >= EXACT {
        format!("is too large a number: write one up to {}", u64::MAX)
    } else if number.fract() == 0.0 {
        format!("takes a whole number in digits alone: write `{number}`")
    } else {
        "is a fraction: write a whole number above zero".to_owned()
    }
}
