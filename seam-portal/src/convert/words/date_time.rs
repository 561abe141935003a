//! Date-times.

use crate::model::{DateTime, Nullable};

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a date-time",
    label = "expected a date-time as text, or a moment with the feature `chrono`, `jiff` or `time`",
    note = "a date and time without an offset, such as `NaiveDateTime`, `civil::DateTime` or `PrimitiveDateTime`, is not a moment: add an offset first, such as with `.and_utc()`, `.to_zoned(…)` or `.assume_utc()`",
    note = "for an `Option` or a `Result`, add `?`"
)]
pub trait IntoDateTime<'a, Via> {
    fn into_text(self) -> DateTime<'a>;
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a date-time",
    label = "expected a date-time as text, or a moment with the feature `chrono`, `jiff` or `time`, or an `Option` of it",
    note = "a date and time without an offset, such as `NaiveDateTime`, `civil::DateTime` or `PrimitiveDateTime`, is not a moment: add an offset first, such as with `.and_utc()`, `.to_zoned(…)` or `.assume_utc()`",
    note = "for a `Result`, add `?`"
)]
pub trait IntoOptionalDateTime<'a, Via> {
    fn into_optional(self) -> Option<DateTime<'a>>;

    store!(into_optional -> Option<DateTime<'a>>);
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a date-time",
    label = "expected a date-time as text, or a moment with the feature `chrono`, `jiff` or `time`, or an `Option` of it",
    note = "a date and time without an offset, such as `NaiveDateTime`, `civil::DateTime` or `PrimitiveDateTime`, is not a moment: add an offset first, such as with `.and_utc()`, `.to_zoned(…)` or `.assume_utc()`",
    note = "for a `Result`, add `?`"
)]
pub trait IntoNullableDateTime<'a, Via> {
    fn into_nullable(self) -> Option<Nullable<DateTime<'a>>>;

    store!(into_nullable -> Option<Nullable<DateTime<'a>>>);
}
