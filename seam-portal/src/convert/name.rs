//! Enums of names on the wire.

use std::borrow::Cow;

/// An enum of names.
pub trait Name: Clone {}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `{N}`",
    label = "expected `{N}`, or its name as text if `{N}` has an `Other`"
)]
pub trait IntoName<N> {
    fn into_name(self) -> N;
}

#[diagnostic::do_not_recommend]
impl<N: Name> IntoName<N> for N {
    #[inline]
    fn into_name(self) -> N {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<N: Name> IntoName<N> for &N {
    #[inline]
    fn into_name(self) -> N {
        self.clone()
    }
}

macro_rules! name_as_text {
    ($($Text:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<N: Name + for<'n> From<&'n str>> IntoName<N> for $Text {
            #[inline]
            fn into_name(self) -> N {
                N::from(self.as_ref())
            }
        }
    )*};
}

name_as_text!(&str String &String Cow<'_, str>);

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `{N}`",
    label = "expected `{N}`, its name as text, or an `Option` of either"
)]
pub trait IntoOptionalName<N> {
    fn into_optional(self) -> Option<N>;
}

/// Impls for the enums of the model. `generated.rs` calls it with each.
macro_rules! names {
    ($($Enum:ident),* $(,)?) => {$(
        impl super::Name for $Enum {}

        #[diagnostic::do_not_recommend]
        impl<T: super::IntoName<$Enum>> super::IntoOptionalName<$Enum> for T {
            #[inline]
            fn into_optional(self) -> Option<$Enum> {
                Some(self.into_name())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: super::IntoName<$Enum>> super::IntoOptionalName<$Enum> for Option<T> {
            #[inline]
            fn into_optional(self) -> Option<$Enum> {
                self.map(T::into_name)
            }
        }
    )*};
}

pub(super) use names;
