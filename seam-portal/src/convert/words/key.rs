//! Identifiers.

use crate::model::{Key, Nullable};

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an identifier",
    label = "expected an identifier as text: `&str`, `String`, `&String` or `Cow<str>`",
    note = "for a number, or a `Uuid` without the feature `uuid`, write `.to_string()`",
    note = "for an `Option` or a `Result`, add `?`"
)]
pub trait IntoKey<'a, Via> {
    fn into_text(self) -> Key<'a>;
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an identifier",
    label = "expected an identifier as text, or an `Option` of it: `&str`, `String`, `&String` or `Cow<str>`",
    note = "for a number, or a `Uuid` without the feature `uuid`, write `.to_string()`",
    note = "for a `Result`, add `?`"
)]
pub trait IntoOptionalKey<'a, Via> {
    fn into_optional(self) -> Option<Key<'a>>;

    store!(into_optional -> Option<Key<'a>>);
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an identifier",
    label = "expected an identifier as text, or an `Option` of it: `&str`, `String`, `&String` or `Cow<str>`",
    note = "for a number, or a `Uuid` without the feature `uuid`, write `.to_string()`",
    note = "for a `Result`, add `?`"
)]
pub trait IntoNullableKey<'a, Via> {
    fn into_nullable(self) -> Option<Nullable<Key<'a>>>;

    store!(into_nullable -> Option<Nullable<Key<'a>>>);
}
