//! Text of any kind.

use crate::model::{Nullable, Text};

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not text",
    label = "expected text: `&str`, `String`, `&String` or `Cow<str>`",
    note = "for a number, or a `Uuid` without the feature `uuid`, write `.to_string()`",
    note = "for an `Option` or a `Result`, add `?`"
)]
pub trait IntoText<'a, Via> {
    fn into_text(self) -> Text<'a>;
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not text",
    label = "expected text, or an `Option` of it: `&str`, `String`, `&String` or `Cow<str>`",
    note = "for a number, or a `Uuid` without the feature `uuid`, write `.to_string()`",
    note = "for a `Result`, add `?`"
)]
pub trait IntoOptionalText<'a, Via> {
    fn into_optional(self) -> Option<Text<'a>>;

    store!(into_optional -> Option<Text<'a>>);
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not text",
    label = "expected text, or an `Option` of it: `&str`, `String`, `&String` or `Cow<str>`",
    note = "for a number, or a `Uuid` without the feature `uuid`, write `.to_string()`",
    note = "for a `Result`, add `?`"
)]
pub trait IntoNullableText<'a, Via> {
    fn into_nullable(self) -> Option<Nullable<Text<'a>>>;

    store!(into_nullable -> Option<Nullable<Text<'a>>>);
}
