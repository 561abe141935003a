//! Objects of the model, and booleans: values that fit only as they are.

/// A type that is not converted from any other.
pub trait Object: Sized {}

impl Object for bool {}

#[diagnostic::on_unimplemented(message = "`{Self}` is not a `{T}`", label = "expected `{T}`")]
pub trait IntoObject<T> {
    fn into_object(self) -> T;
}

#[diagnostic::do_not_recommend]
impl<T: Object> IntoObject<T> for T {
    #[inline]
    fn into_object(self) -> T {
        self
    }
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `{T}`",
    label = "expected `{T}` or `Option<{T}>`"
)]
pub trait IntoOptionalObject<T> {
    fn into_optional(self) -> Option<T>;
}

#[diagnostic::do_not_recommend]
impl<T: Object> IntoOptionalObject<T> for T {
    #[inline]
    fn into_optional(self) -> Option<T> {
        Some(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Object> IntoOptionalObject<T> for Option<T> {
    #[inline]
    fn into_optional(self) -> Option<T> {
        self
    }
}
