//! Whole numbers, and other numbers.

use crate::model::PositiveInteger;

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an unsigned integer of up to 64 bits",
    label = "expected a whole number above zero: `u8`, `u16`, `u32`, `u64`, or a `NonZero` of one of them",
    note = "for any other integer, write `u32::try_from(number)?`",
    note = "for an `Option` or a `Result`, add `?`"
)]
pub trait IntoInteger<Via> {
    fn into_number(self) -> PositiveInteger;
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an unsigned integer of up to 64 bits",
    label = "expected a whole number above zero: `u8`, `u16`, `u32`, `u64`, or a `NonZero` of one of them, or an `Option` of it",
    note = "for any other integer, write `u32::try_from(number)?`",
    note = "for a `Result`, add `?`"
)]
pub trait IntoOptionalInteger<Via> {
    fn into_optional(self) -> Option<PositiveInteger>;

    store!(into_optional -> Option<PositiveInteger>);
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number that fits in an `f64`",
    label = "expected `f64`, `f32`, or an integer of at most 32 bits",
    note = "for an `Option` or a `Result`, add `?`"
)]
pub trait IntoNumber<Via> {
    fn into_number(self) -> f64;
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number that fits in an `f64`",
    label = "expected `f64`, `f32`, or an integer of at most 32 bits, or an `Option` of it",
    note = "for a `Result`, add `?`"
)]
pub trait IntoOptionalNumber<Via> {
    fn into_optional(self) -> Option<f64>;

    store!(into_optional -> Option<f64>);
}
