//! UUIDs.

use crate::model::{Nullable, Uuid};

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a UUID",
    label = "expected a UUID as text, or a `uuid::Uuid` with the feature `uuid`",
    note = "for a `Uuid` without the feature `uuid`, write `.to_string()`",
    note = "for an `Option` or a `Result`, add `?`"
)]
pub trait IntoUuid<'a, Via> {
    fn into_text(self) -> Uuid<'a>;
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a UUID",
    label = "expected a UUID as text, or a `uuid::Uuid` with the feature `uuid`, or an `Option` of it",
    note = "for a `Uuid` without the feature `uuid`, write `.to_string()`",
    note = "for a `Result`, add `?`"
)]
pub trait IntoOptionalUuid<'a, Via> {
    fn into_optional(self) -> Option<Uuid<'a>>;

    store!(into_optional -> Option<Uuid<'a>>);
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a UUID",
    label = "expected a UUID as text, or a `uuid::Uuid` with the feature `uuid`, or an `Option` of it",
    note = "for a `Uuid` without the feature `uuid`, write `.to_string()`",
    note = "for a `Result`, add `?`"
)]
pub trait IntoNullableUuid<'a, Via> {
    fn into_nullable(self) -> Option<Nullable<Uuid<'a>>>;

    store!(into_nullable -> Option<Nullable<Uuid<'a>>>);
}
