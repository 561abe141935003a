//! Objects of the model, and booleans: values that fit only as they are.

use super::via::AsIs;
use super::words::{IntoObject, IntoOptionalObject};

/// A type that is not converted from any other type.
pub trait Object: Clone {}

impl Object for bool {}

/// Unlike in a field, a reference does not fit: a list that is borrowed as a whole is not cloned at all.
#[diagnostic::do_not_recommend]
impl<T: Object> IntoObject<T, AsIs> for T {
    #[inline]
    fn into_object(self) -> T {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Object> IntoOptionalObject<T, AsIs> for T {
    #[inline]
    fn into_optional(self) -> Option<T> {
        Some(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Object> IntoOptionalObject<T, AsIs> for &T {
    #[inline]
    fn into_optional(self) -> Option<T> {
        Some(self.clone())
    }
}

/// `Option<&T>` does not fit. Otherwise rustc could not infer the type of `Some(Default::default())`.
#[diagnostic::do_not_recommend]
impl<T: Object> IntoOptionalObject<T, AsIs> for Option<T> {
    #[inline]
    fn into_optional(self) -> Option<T> {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Object> IntoOptionalObject<T, AsIs> for &Option<T> {
    #[inline]
    fn into_optional(self) -> Option<T> {
        self.clone()
    }
}
