//! Lists, whole or put together from items and iterators.

use std::borrow::Cow;

use super::{IntoText, Object};
use crate::model::{List, Text};

/// A list of objects.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of `{T}`",
    label = "expected a vector, an array or a slice of `{T}`"
)]
pub trait IntoList<'a, T> {
    fn into_list(self) -> List<'a, T>;
}

/// A list of objects, or nothing.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of `{T}`",
    label = "expected a vector, an array or a slice of `{T}`, or an `Option` of it"
)]
pub trait IntoOptionalList<'a, T> {
    fn into_optional(self) -> Option<List<'a, T>>;
}

/// A list of texts.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of text",
    label = "expected a vector, an array or a slice of text"
)]
pub trait IntoTextList<'a> {
    fn into_list(self) -> List<'a, Text<'a>>;
}

/// A list of texts, or nothing.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of text",
    label = "expected a vector, an array or a slice of text, or an `Option` of it"
)]
pub trait IntoOptionalTextList<'a> {
    fn into_optional(self) -> Option<List<'a, Text<'a>>>;
}

macro_rules! list_of_objects {
    ($(($($generics:tt)*) $Source:ty;)*) => {$(
        impl<'a, T: Object + Clone, $($generics)*> IntoList<'a, T> for $Source {
            #[inline]
            fn into_list(self) -> List<'a, T> {
                List::from(self)
            }
        }

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

#[inline]
pub fn list<'a, T>(value: impl IntoList<'a, T>) -> List<'a, T> {
    value.into_list()
}

#[inline]
pub fn optional_list<'a, T>(value: impl IntoOptionalList<'a, T>) -> Option<List<'a, T>> {
    value.into_optional()
}

#[inline]
pub fn text_list<'a>(value: impl IntoTextList<'a>) -> List<'a, Text<'a>> {
    value.into_list()
}

#[inline]
pub fn optional_text_list<'a>(value: impl IntoOptionalTextList<'a>) -> Option<List<'a, Text<'a>>> {
    value.into_optional()
}

/// What an iterator spliced into a list of `T` may yield.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `{T}`",
    label = "expected items that are `{T}`"
)]
pub trait IntoItem<T> {
    fn into_item(self) -> T;
}

#[diagnostic::do_not_recommend]
impl<T: Object> IntoItem<T> for T {
    #[inline]
    fn into_item(self) -> T {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T: IntoText<'a>> IntoItem<Text<'a>> for T {
    #[inline]
    fn into_item(self) -> Text<'a> {
        self.into_text()
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
    pub fn splice<I: IntoIterator>(mut self, items: I) -> Self
    where
        I::Item: IntoItem<T>,
    {
        self.0.extend(items.into_iter().map(IntoItem::into_item));
        self
    }

    #[inline]
    #[must_use]
    pub fn list<'a>(self) -> List<'a, T> {
        List::Owned(self.0)
    }
}
