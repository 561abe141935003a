//! Numbers.

use super::Checker;
use crate::checked::Value;
use crate::tree::Literal;

impl Checker<'_> {
    pub(super) fn positive_integer<'t>(
        &mut self,
        digits: &str,
        literal: &Literal,
        name: &str,
    ) -> Value<'t> {
        let wrong = match digits.parse::<u64>() {
            Ok(0) => "is zero: write a whole number above zero".to_owned(),
            Ok(number) => return Value::Integer(number, literal.extent.first),
            Err(_) => not_whole(digits),
        };
        let message = format!("`{name}` {wrong}");
        self.errors.add(literal.extent, message);
        Value::Invalid
    }

    pub(super) fn number<'t>(&mut self, digits: &str, literal: &Literal, name: &str) -> Value<'t> {
        match digits.parse::<f64>() {
            Ok(number) if number.is_finite() => Value::Number(number, literal.extent.first),
            _ => {
                let message =
                    format!("`{name}` is too large a number: write one that fits a 64-bit float");
                self.errors.add(literal.extent, message);
                Value::Invalid
            }
        }
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
