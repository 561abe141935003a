//! Numbers, from every type that converts without loss.

use std::num::{NonZeroU8, NonZeroU16, NonZeroU32, NonZeroU64};

use crate::model::PositiveInteger;

macro_rules! kind_of_number {
    (
        $T:ty, message = $message:literal, label = $label:literal,
        optional = $optional_label:literal, from: $($From:ty)*;
        $Into:ident $IntoOptional:ident
    ) => {
        #[diagnostic::on_unimplemented(message = $message, label = $label)]
        pub trait $Into {
            fn into_number(self) -> $T;
        }

        $(#[diagnostic::do_not_recommend]
        impl $Into for $From {
            #[inline]
            fn into_number(self) -> $T {
                <$T>::from(self)
            }
        })*

        #[diagnostic::on_unimplemented(message = $message, label = $optional_label)]
        pub trait $IntoOptional {
            fn into_optional(self) -> Option<$T>;
        }

        #[diagnostic::do_not_recommend]
        impl<T: $Into> $IntoOptional for T {
            #[inline]
            fn into_optional(self) -> Option<$T> {
                Some(self.into_number())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: $Into> $IntoOptional for Option<T> {
            #[inline]
            fn into_optional(self) -> Option<$T> {
                self.map(T::into_number)
            }
        }
    };
}

kind_of_number! {
    PositiveInteger,
    message = "`{Self}` is not a whole number above zero",
    label = "expected `u8`, `u16`, `u32`, `u64`, or a `NonZero` of one of them",
    optional = "expected `u8`, `u16`, `u32`, `u64`, a `NonZero` of one of them, or an `Option` of it",
    from: u8 u16 u32 u64;
    IntoInteger IntoOptionalInteger
}

macro_rules! non_zero {
    ($($From:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl IntoInteger for $From {
            #[inline]
            fn into_number(self) -> PositiveInteger {
                PositiveInteger::from(self.get())
            }
        }
    )*};
}

non_zero!(NonZeroU8 NonZeroU16 NonZeroU32 NonZeroU64);

kind_of_number! {
    f64,
    message = "`{Self}` is not a number that fits an `f64`",
    label = "expected `f64`, `f32`, or an integer of at most 32 bits",
    optional = "expected `f64`, `f32`, an integer of at most 32 bits, or an `Option` of it",
    from: f32 f64 i8 i16 i32 u8 u16 u32;
    IntoNumber IntoOptionalNumber
}
