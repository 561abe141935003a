//! Texts: the same types for every kind of text, and more for some kinds in `external.rs`.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use super::presence::{nullable, optional};
use super::via::{Given, InNullable, InOption, NotNull, Str, StringPointer};
use super::words::{
    IntoDateTime, IntoKey, IntoNullableDateTime, IntoNullableKey, IntoNullableText,
    IntoNullableTimeOfDay, IntoNullableUuid, IntoOptionalDateTime, IntoOptionalKey,
    IntoOptionalText, IntoOptionalTimeOfDay, IntoOptionalUuid, IntoText, IntoTimeOfDay, IntoUuid,
};
use crate::model::{Nullable, Text};

macro_rules! kind_of_text {
    ($Into:ident $IntoOptional:ident $IntoNullable:ident) => {
        #[diagnostic::do_not_recommend]
        impl<'a, T: AsRef<str> + ?Sized> $Into<'a, Str> for &'a T {
            #[inline]
            fn into_text(self) -> Text<'a> {
                Cow::Borrowed(self.as_ref())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> $Into<'a, Str> for String {
            #[inline]
            fn into_text(self) -> Text<'a> {
                Cow::Owned(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> $Into<'a, Str> for Box<str> {
            #[inline]
            fn into_text(self) -> Text<'a> {
                Cow::Owned(self.into_string())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> $Into<'a, Str> for Cow<'a, str> {
            #[inline]
            fn into_text(self) -> Text<'a> {
                self
            }
        }

        kind_of_text!(@pointer $Into Box);
        kind_of_text!(@pointer $Into Rc);
        kind_of_text!(@pointer $Into Arc);

        optional!(['a,] $IntoOptional['a,], $Into::into_text -> Text<'a>);

        nullable!($IntoNullable, $IntoOptional, $Into);
    };

    (@pointer $Into:ident $Pointer:ident) => {
        #[diagnostic::do_not_recommend]
        impl<'a> $Into<'a, StringPointer> for &'a $Pointer<String> {
            #[inline]
            fn into_text(self) -> Text<'a> {
                Cow::Borrowed(self)
            }
        }
    };
}

kind_of_text!(IntoText IntoOptionalText IntoNullableText);
kind_of_text!(IntoKey IntoOptionalKey IntoNullableKey);
kind_of_text!(IntoDateTime IntoOptionalDateTime IntoNullableDateTime);
kind_of_text!(IntoTimeOfDay IntoOptionalTimeOfDay IntoNullableTimeOfDay);
kind_of_text!(IntoUuid IntoOptionalUuid IntoNullableUuid);
