//! Lists, whole or put together from items and iterators.

use std::borrow::Cow;

use super::object::{IntoObject, Object};
use super::text::IntoText;
use crate::model::{List, Text};

/// A list of objects.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of `{T}`",
    label = "expected a vector, an array or a slice of `{T}`; of an iterator write `[..iterator]`"
)]
pub trait IntoList<'a, T> {
    fn into_list(self) -> List<'a, T>;
}

/// A list of objects, or nothing.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of `{T}`",
    label = "expected a vector, an array or a slice of `{T}`, or an `Option` of it; of an iterator write `[..iterator]`"
)]
pub trait IntoOptionalList<'a, T> {
    fn into_optional(self) -> Option<List<'a, T>>;
}

/// A list of texts.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of text",
    label = "expected a vector, an array or a slice of text; of an iterator write `[..iterator]`"
)]
pub trait IntoTextList<'a> {
    fn into_list(self) -> List<'a, Text<'a>>;
}

/// A list of texts, or nothing.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of text",
    label = "expected a vector, an array or a slice of text, or an `Option` of it; of an iterator write `[..iterator]`"
)]
pub trait IntoOptionalTextList<'a> {
    fn into_optional(self) -> Option<List<'a, Text<'a>>>;
}

macro_rules! list_of_objects {
    ($(($($generics:tt)*) $Source:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<'a, T: Object + Clone, $($generics)*> IntoList<'a, T> for $Source {
            #[inline]
            fn into_list(self) -> List<'a, T> {
                List::from(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T: Object + Clone, $($generics)*> IntoOptionalList<'a, T> for $Source {
            #[inline]
            fn into_optional(self) -> Option<List<'a, T>> {
                Some(List::from(self))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T: Object + Clone, $($generics)*> IntoOptionalList<'a, T> for Option<$Source> {
            #[inline]
            fn into_optional(self) -> Option<List<'a, T>> {
                self.map(List::from)
            }
        }
    )*};
}

list_of_objects! {
    () Vec<T>;
    () &'a Vec<T>;
    () &'a [T];
    () Cow<'a, [T]>;
    () List<'a, T>;
    (const N: usize) [T; N];
    (const N: usize) &'a [T; N];
}

macro_rules! list_of_texts {
    ($(($($generics:tt)*) $Source:ty, $Item:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<'a, $($generics)*> IntoTextList<'a> for $Source
        where
            $Item: IntoText<'a>,
        {
            #[inline]
            fn into_list(self) -> List<'a, Text<'a>> {
                self.into_iter().map(IntoText::into_text).collect()
            }
        }
    )*};
}

list_of_texts! {
    (T) Vec<T>, T;
    (T) &'a Vec<T>, &'a T;
    (T) &'a [T], &'a T;
    (T, const N: usize) [T; N], T;
    (T, const N: usize) &'a [T; N], &'a T;
}

#[diagnostic::do_not_recommend]
impl<'a> IntoTextList<'a> for List<'a, Text<'a>> {
    #[inline]
    fn into_list(self) -> List<'a, Text<'a>> {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<'a, L: IntoTextList<'a>> IntoOptionalTextList<'a> for L {
    #[inline]
    fn into_optional(self) -> Option<List<'a, Text<'a>>> {
        Some(self.into_list())
    }
}

#[diagnostic::do_not_recommend]
impl<'a, L: IntoTextList<'a>> IntoOptionalTextList<'a> for Option<L> {
    #[inline]
    fn into_optional(self) -> Option<List<'a, Text<'a>>> {
        self.map(L::into_list)
    }
}

/// A list under construction.
pub struct Items<T>(Vec<T>);

#[inline]
pub fn items<T, const N: usize>(items: [T; N]) -> Items<T> {
    Items(Vec::from(items))
}

impl<T> Items<T> {
    #[inline]
    #[must_use]
    pub fn items<const N: usize>(mut self, items: [T; N]) -> Self {
        self.0.extend(items);
        self
    }

    #[inline]
    #[must_use]
    pub fn list<'a>(self) -> List<'a, T> {
        List::Owned(self.0)
    }
}

/// What can stand behind `..` in a list of objects.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an iterator over `{T}`",
    label = "expected an iterator over `{T}`, or what `for` can go through"
)]
pub trait Splice<T> {
    fn splice(items: Items<T>, iterator: Self) -> Items<T>;
}

#[diagnostic::do_not_recommend]
impl<T: Object, I: IntoIterator> Splice<T> for I
where
    I::Item: IntoObject<T>,
{
    #[inline]
    fn splice(mut items: Items<T>, iterator: Self) -> Items<T> {
        items
            .0
            .extend(iterator.into_iter().map(IntoObject::into_object));
        items
    }
}

/// What can stand behind `..` in a list of texts.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an iterator over text",
    label = "expected an iterator over text, or what `for` can go through"
)]
pub trait SpliceText<'a> {
    fn splice(items: Items<Text<'a>>, iterator: Self) -> Items<Text<'a>>;
}

#[diagnostic::do_not_recommend]
impl<'a, I: IntoIterator> SpliceText<'a> for I
where
    I::Item: IntoText<'a>,
{
    #[inline]
    fn splice(mut items: Items<Text<'a>>, iterator: Self) -> Items<Text<'a>> {
        items
            .0
            .extend(iterator.into_iter().map(IntoText::into_text));
        items
    }
}
