//! Times of day.

use crate::model::{Nullable, TimeOfDay};

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a time of day",
    label = "expected a time of day as text: `&str`, `String`, `&String` or `Cow<str>`",
    note = "for an `Option` or a `Result`, add `?`"
)]
pub trait IntoTimeOfDay<'a, Via> {
    fn into_text(self) -> TimeOfDay<'a>;
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a time of day",
    label = "expected a time of day as text, or an `Option` of it: `&str`, `String`, `&String` or `Cow<str>`",
    note = "for a `Result`, add `?`"
)]
pub trait IntoOptionalTimeOfDay<'a, Via> {
    fn into_optional(self) -> Option<TimeOfDay<'a>>;

    store!(into_optional -> Option<TimeOfDay<'a>>);
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a time of day",
    label = "expected a time of day as text, or an `Option` of it: `&str`, `String`, `&String` or `Cow<str>`",
    note = "for a `Result`, add `?`"
)]
pub trait IntoNullableTimeOfDay<'a, Via> {
    fn into_nullable(self) -> Option<Nullable<TimeOfDay<'a>>>;

    store!(into_nullable -> Option<Nullable<TimeOfDay<'a>>>);
}
