//! Values that are a text or a boolean.

use std::borrow::Cow;

use crate::model::{FilterValue, MetadataValue};

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `{U}`",
    label = "expected text or a boolean"
)]
pub trait IntoUnion<U> {
    fn into_union(self) -> U;
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `{U}`",
    label = "expected text or a boolean, or an `Option` of it"
)]
pub trait IntoOptionalUnion<U> {
    fn into_optional(self) -> Option<U>;
}

macro_rules! union {
    ($($Union:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<'a, T: AsRef<str> + ?Sized> IntoUnion<$Union<'a>> for &'a T {
            #[inline]
            fn into_union(self) -> $Union<'a> {
                $Union::Text(Cow::Borrowed(self.as_ref()))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> IntoUnion<$Union<'a>> for String {
            #[inline]
            fn into_union(self) -> $Union<'a> {
                $Union::Text(Cow::Owned(self))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> IntoUnion<$Union<'a>> for Cow<'a, str> {
            #[inline]
            fn into_union(self) -> $Union<'a> {
                $Union::Text(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> IntoUnion<$Union<'a>> for bool {
            #[inline]
            fn into_union(self) -> $Union<'a> {
                $Union::Boolean(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> IntoUnion<$Union<'a>> for $Union<'a> {
            #[inline]
            fn into_union(self) -> $Union<'a> {
                self
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T: IntoUnion<$Union<'a>>> IntoOptionalUnion<$Union<'a>> for T {
            #[inline]
            fn into_optional(self) -> Option<$Union<'a>> {
                Some(self.into_union())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T: IntoUnion<$Union<'a>>> IntoOptionalUnion<$Union<'a>> for Option<T> {
            #[inline]
            fn into_optional(self) -> Option<$Union<'a>> {
                self.map(T::into_union)
            }
        }
    )*};
}

union!(FilterValue MetadataValue);
