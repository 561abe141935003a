//! Lists that are given as a whole.

use std::borrow::Cow;

use super::object::Object;
use super::presence::optional;
use super::via::{AsIs, Each, Given, InOption};
use super::words::{IntoList, IntoOptionalList, IntoOptionalTextList, IntoText, IntoTextList};
use crate::model::{List, Text};

#[diagnostic::do_not_recommend]
impl<'a, T: Object> IntoList<'a, T, AsIs> for Vec<T> {
    #[inline]
    fn into_list(self) -> List<'a, T> {
        self.into()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T: Object, const N: usize> IntoList<'a, T, AsIs> for [T; N] {
    #[inline]
    fn into_list(self) -> List<'a, T> {
        self.into()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T: Object> IntoList<'a, T, AsIs> for Cow<'a, [T]> {
    #[inline]
    fn into_list(self) -> List<'a, T> {
        self.into()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T: Object> IntoList<'a, T, AsIs> for List<'a, T> {
    #[inline]
    fn into_list(self) -> List<'a, T> {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T: Object, L: AsRef<[T]> + ?Sized> IntoList<'a, T, AsIs> for &'a L {
    #[inline]
    fn into_list(self) -> List<'a, T> {
        List::Borrowed(self.as_ref())
    }
}

optional!(['a, T: 'a,] IntoOptionalList['a, T,], IntoList::into_list -> List<'a, T>);

#[diagnostic::do_not_recommend]
impl<'a, Via, T: IntoText<'a, Via>> IntoTextList<'a, Each<Via>> for Vec<T> {
    #[inline]
    fn into_list(self) -> List<'a, Text<'a>> {
        self.into_iter().map(T::into_text).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, Via, T: IntoText<'a, Via>, const N: usize> IntoTextList<'a, Each<Via>> for [T; N] {
    #[inline]
    fn into_list(self) -> List<'a, Text<'a>> {
        self.into_iter().map(T::into_text).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<'a> IntoTextList<'a, AsIs> for List<'a, Text<'a>> {
    #[inline]
    fn into_list(self) -> List<'a, Text<'a>> {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<'a, Via, T: 'a, L: AsRef<[T]> + ?Sized> IntoTextList<'a, Each<(T, Via)>> for &'a L
where
    &'a T: IntoText<'a, Via>,
{
    #[inline]
    fn into_list(self) -> List<'a, Text<'a>> {
        self.as_ref().iter().map(IntoText::into_text).collect()
    }
}

optional!(['a,] IntoOptionalTextList['a,], IntoTextList::into_list -> List<'a, Text<'a>>);
