//! Values that are a text or a boolean.

use super::presence::optional;
use super::via::{AsIs, Given, InOption, OfText};
use super::words::{IntoOptionalUnion, IntoText, IntoUnion};
use crate::model::{FilterValue, MetadataValue};

macro_rules! union {
    ($($Union:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<'a, Via, T: IntoText<'a, Via>> IntoUnion<$Union<'a>, OfText<Via>> for T {
            #[inline]
            fn into_union(self) -> $Union<'a> {
                $Union::Text(self.into_text())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> IntoUnion<$Union<'a>, AsIs> for bool {
            #[inline]
            fn into_union(self) -> $Union<'a> {
                $Union::Boolean(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> IntoUnion<$Union<'a>, AsIs> for &bool {
            #[inline]
            fn into_union(self) -> $Union<'a> {
                $Union::Boolean(*self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> IntoUnion<$Union<'a>, AsIs> for $Union<'a> {
            #[inline]
            fn into_union(self) -> $Union<'a> {
                self
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> IntoUnion<$Union<'a>, AsIs> for &$Union<'a> {
            #[inline]
            fn into_union(self) -> $Union<'a> {
                self.clone()
            }
        }
    )*};
}

union!(FilterValue MetadataValue);
optional!([U,] IntoOptionalUnion[U,], IntoUnion::into_union -> U);
