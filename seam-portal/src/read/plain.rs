//! The slots for types of the standard library.

use std::borrow::Cow;
use std::str::FromStr;

use seam_portal_schema::Kind;

use super::slot::{Items, Open, Plain, Slot};
use crate::validate::Wrong;

impl<'a> Slot<'a> for Cow<'a, str> {
    #[inline]
    fn empty() -> Self {
        Cow::Borrowed("")
    }

    #[inline]
    fn take(&mut self, value: Plain<'a>, kind: &'static Kind) -> Result<(), Wrong> {
        match value {
            Plain::Text(text) => *self = text,
            other => return Err(other.unfit(kind)),
        }
        Ok(())
    }
}

impl Slot<'_> for bool {
    #[inline]
    fn empty() -> Self {
        false
    }

    #[inline]
    fn take(&mut self, value: Plain<'_>, kind: &'static Kind) -> Result<(), Wrong> {
        match value {
            Plain::Boolean(value) => *self = value,
            other => return Err(other.unfit(kind)),
        }
        Ok(())
    }
}

/// A whole number. JSON has only one kind of number, so `30.0` is a whole number.
impl Slot<'_> for u64 {
    #[inline]
    fn empty() -> Self {
        1
    }

    #[inline]
    // The number is checked to be whole and in range.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn take(&mut self, value: Plain<'_>, kind: &'static Kind) -> Result<(), Wrong> {
        use seam_portal_schema::mistake::TOO_LARGE;

        match value {
            Plain::Whole(number) => *self = number,
            Plain::Number(number)
                if number.fract() == 0.0 && (0.0..TOO_LARGE).contains(&number) =>
            {
                *self = number as u64;
            }
            Plain::Number(number) => return Err(Wrong::Integer(number)),
            other => return Err(other.unfit(kind)),
        }
        Ok(())
    }
}

impl Slot<'_> for f64 {
    #[inline]
    fn empty() -> Self {
        0.0
    }

    #[inline]
    // A number with too many digits is rounded, as a literal in Rust is.
    #[allow(clippy::cast_precision_loss)]
    fn take(&mut self, value: Plain<'_>, kind: &'static Kind) -> Result<(), Wrong> {
        match value {
            Plain::Whole(number) => *self = number as f64,
            Plain::Number(number) => *self = number,
            other => return Err(other.unfit(kind)),
        }
        Ok(())
    }
}

impl<'a, T: Slot<'a>> Slot<'a> for Option<T> {
    #[inline]
    fn empty() -> Self {
        None
    }

    #[inline]
    fn take(&mut self, value: Plain<'a>, kind: &'static Kind) -> Result<(), Wrong> {
        self.insert(T::empty()).take(value, kind)
    }

    #[inline]
    fn open(&mut self) -> Open<'_, 'a> {
        self.insert(T::empty()).open()
    }
}

impl<'a, T: Slot<'a>> Items<'a> for Vec<T> {
    #[inline]
    fn item(&mut self) -> &mut dyn Slot<'a> {
        let index = self.len();
        self.push(T::empty());
        &mut self[index]
    }
}

/// Parses a listed name of an enum.
#[inline]
pub(crate) fn name<T: FromStr>(value: &Plain<'_>, kind: &'static Kind) -> Result<T, Wrong> {
    match (value, kind) {
        (Plain::Text(text), Kind::Enum(names)) => text
            .parse()
            .map_err(|_| Wrong::Name((&**text).into(), names)),
        _ => Err(value.unfit(kind)),
    }
}
