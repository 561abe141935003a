//! Enums of names.

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `{N}`",
    label = "expected `{N}`, or its name as text if `{N}` has an `Other`",
    note = "for an `Option` or a `Result`, add `?`"
)]
pub trait IntoName<N, Via> {
    fn into_name(self) -> N;
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `{N}`",
    label = "expected `{N}`, its name as text if `{N}` has an `Other`, or an `Option` of either",
    note = "for a `Result`, add `?`"
)]
pub trait IntoOptionalName<N, Via> {
    fn into_optional(self) -> Option<N>;

    store!(into_optional -> Option<N>);
}
