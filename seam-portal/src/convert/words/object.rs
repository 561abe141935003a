//! Objects and booleans.

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `{T}`",
    label = "expected `{T}`",
    note = "for a reference, write `.clone()`",
    note = "for an iterator in a list, write `..iterator`",
    note = "for an `Option` or a `Result`, add `?`"
)]
pub trait IntoObject<T, Via> {
    fn into_object(self) -> T;
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `{T}`",
    label = "expected `{T}`, an `Option` of it, or a reference to either",
    note = "for an `Option` of a reference, write `.cloned()`",
    note = "for a `Result`, add `?`"
)]
pub trait IntoOptionalObject<T, Via> {
    fn into_optional(self) -> Option<T>;

    store!(into_optional -> Option<T>);
}
