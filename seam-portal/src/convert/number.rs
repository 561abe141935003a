//! Numbers, from every type that converts without loss.

use std::num::{NonZeroU8, NonZeroU16, NonZeroU32, NonZeroU64};

use super::presence::optional;
use super::via::{AsIs, Given, InOption};
use super::words::{IntoInteger, IntoNumber, IntoOptionalInteger, IntoOptionalNumber};
use crate::model::PositiveInteger;

macro_rules! number {
    ($($From:ty)* => $Into:ident -> $Held:ty, $number:ident => $plain:expr) => {$(
        #[diagnostic::do_not_recommend]
        impl $Into<AsIs> for $From {
            #[inline]
            fn into_number(self) -> $Held {
                let $number = self;
                <$Held>::from($plain)
            }
        }
    )*};
}

number!(u8 u16 u32 u64 => IntoInteger -> PositiveInteger, number => number);
number! {
    NonZeroU8 NonZeroU16 NonZeroU32 NonZeroU64 => IntoInteger -> PositiveInteger,
    number => number.get()
}
number!(f32 f64 i8 i16 i32 u8 u16 u32 => IntoNumber -> f64, number => number);

#[diagnostic::do_not_recommend]
impl<N: Copy + IntoInteger<AsIs>> IntoInteger<AsIs> for &N {
    #[inline]
    fn into_number(self) -> PositiveInteger {
        IntoInteger::into_number(*self)
    }
}

#[diagnostic::do_not_recommend]
impl<N: Copy + IntoNumber<AsIs>> IntoNumber<AsIs> for &N {
    #[inline]
    fn into_number(self) -> f64 {
        IntoNumber::into_number(*self)
    }
}

optional!([] IntoOptionalInteger[], IntoInteger::into_number -> PositiveInteger);
optional!([] IntoOptionalNumber[], IntoNumber::into_number -> f64);
