//! Enums of names.

use super::presence::optional;
use super::via::{AsIs, Given, InOption, OfText};
use super::words::{IntoName, IntoOptionalName, IntoText};

/// An enum of names.
pub trait Name: Clone {}

#[diagnostic::do_not_recommend]
impl<N: Name> IntoName<N, AsIs> for N {
    #[inline]
    fn into_name(self) -> N {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<N: Name> IntoName<N, AsIs> for &N {
    #[inline]
    fn into_name(self) -> N {
        self.clone()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, N, Via, T> IntoName<N, OfText<Via>> for T
where
    N: Name + for<'n> From<&'n str>,
    T: IntoText<'a, Via>,
{
    #[inline]
    fn into_name(self) -> N {
        N::from(&self.into_text())
    }
}

optional!([N,] IntoOptionalName[N,], IntoName::into_name -> N);
