//! Texts: one trait a kind of text, with the same types for all of them.

use std::borrow::Cow;

use crate::model::Nullable;

/// The traits of one kind of text, with error messages in its own words.
macro_rules! kind_of_text {
    (
        message = $message:literal, label = $label:literal, optional = $optional_label:literal;
        $Into:ident $IntoOptional:ident $IntoNullable:ident
    ) => {
        #[diagnostic::on_unimplemented(message = $message, label = $label)]
        pub trait $Into<'a> {
            fn into_text(self) -> Cow<'a, str>;
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T: AsRef<str> + ?Sized> $Into<'a> for &'a T {
            #[inline]
            fn into_text(self) -> Cow<'a, str> {
                Cow::Borrowed(self.as_ref())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> $Into<'a> for String {
            #[inline]
            fn into_text(self) -> Cow<'a, str> {
                Cow::Owned(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> $Into<'a> for Box<str> {
            #[inline]
            fn into_text(self) -> Cow<'a, str> {
                Cow::Owned(self.into_string())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> $Into<'a> for Cow<'a, str> {
            #[inline]
            fn into_text(self) -> Cow<'a, str> {
                self
            }
        }

        #[diagnostic::on_unimplemented(message = $message, label = $optional_label)]
        pub trait $IntoOptional<'a> {
            fn into_optional(self) -> Option<Cow<'a, str>>;
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T: $Into<'a>> $IntoOptional<'a> for T {
            #[inline]
            fn into_optional(self) -> Option<Cow<'a, str>> {
                Some(self.into_text())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T: $Into<'a>> $IntoOptional<'a> for Option<T> {
            #[inline]
            fn into_optional(self) -> Option<Cow<'a, str>> {
                self.map(T::into_text)
            }
        }

        #[diagnostic::on_unimplemented(message = $message, label = $optional_label)]
        pub trait $IntoNullable<'a> {
            fn into_nullable(self) -> Option<Nullable<Cow<'a, str>>>;
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T: $Into<'a>> $IntoNullable<'a> for T {
            #[inline]
            fn into_nullable(self) -> Option<Nullable<Cow<'a, str>>> {
                Some(Nullable::Value(self.into_text()))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T: $Into<'a>> $IntoNullable<'a> for Option<T> {
            #[inline]
            fn into_nullable(self) -> Option<Nullable<Cow<'a, str>>> {
                self.map(|text| Nullable::Value(text.into_text()))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T: $Into<'a>> $IntoNullable<'a> for Nullable<T> {
            #[inline]
            fn into_nullable(self) -> Option<Nullable<Cow<'a, str>>> {
                Some(match self {
                    Nullable::Null => Nullable::Null,
                    Nullable::Value(text) => Nullable::Value(text.into_text()),
                })
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T: $Into<'a>> $IntoNullable<'a> for Option<Nullable<T>> {
            #[inline]
            fn into_nullable(self) -> Option<Nullable<Cow<'a, str>>> {
                self.and_then($IntoNullable::into_nullable)
            }
        }
    };
}

kind_of_text! {
    message = "`{Self}` is not text",
    label = "expected text: `&str`, `String`, `&String` or `Cow<str>`",
    optional = "expected text, or an `Option` of it: `&str`, `String`, `&String` or `Cow<str>`; of a `&Option<String>` write `.as_deref()`";
    IntoText IntoOptionalText IntoNullableText
}

kind_of_text! {
    message = "`{Self}` is not an identifier",
    label = "expected an identifier as text: `&str`, `String`, `&String` or `Cow<str>`",
    optional = "expected an identifier as text, or an `Option` of it: `&str`, `String`, `&String` or `Cow<str>`; of a `&Option<String>` write `.as_deref()`";
    IntoKey IntoOptionalKey IntoNullableKey
}

kind_of_text! {
    message = "`{Self}` is not a date-time",
    label = "expected a date-time as text, or a moment with the feature `chrono`, `jiff` or `time`",
    optional = "expected a date-time as text, or a moment with the feature `chrono`, `jiff` or `time`, or an `Option` of it";
    IntoDateTime IntoOptionalDateTime IntoNullableDateTime
}

kind_of_text! {
    message = "`{Self}` is not a time of day",
    label = "expected a time of day as text: `&str`, `String`, `&String` or `Cow<str>`",
    optional = "expected a time of day as text, or an `Option` of it: `&str`, `String`, `&String` or `Cow<str>`; of a `&Option<String>` write `.as_deref()`";
    IntoTimeOfDay IntoOptionalTimeOfDay IntoNullableTimeOfDay
}

kind_of_text! {
    message = "`{Self}` is not a UUID",
    label = "expected a UUID as text, or a `uuid::Uuid` with the feature `uuid`",
    optional = "expected a UUID as text, or a `uuid::Uuid` with the feature `uuid`, or an `Option` of it";
    IntoUuid IntoOptionalUuid IntoNullableUuid
}
