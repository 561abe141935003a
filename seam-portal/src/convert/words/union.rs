//! Text or a boolean.

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `{U}`",
    label = "expected text or a boolean",
    note = "for a number, write `.to_string()`",
    note = "for an `Option` or a `Result`, add `?`"
)]
pub trait IntoUnion<U, Via> {
    fn into_union(self) -> U;
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `{U}`",
    label = "expected text or a boolean, or an `Option` of it",
    note = "for a number, write `.to_string()`",
    note = "for a `Result`, add `?`"
)]
pub trait IntoOptionalUnion<U, Via> {
    fn into_optional(self) -> Option<U>;

    store!(into_optional -> Option<U>);
}
