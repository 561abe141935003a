//! The values after `..` in a list.

use super::items::Items;
use super::via::Each;
use super::words::{IntoObject, IntoText, Splice, SpliceText};
use crate::model::Text;

#[diagnostic::do_not_recommend]
impl<T, Via, I: IntoIterator> Splice<T, Each<Via>> for I
where
    I::Item: IntoObject<T, Via>,
{
    #[inline]
    fn splice(mut items: Items<T>, iterator: Self) -> Items<T> {
        items
            .0
            .extend(iterator.into_iter().map(IntoObject::into_object));
        items
    }
}

#[diagnostic::do_not_recommend]
impl<'a, Via, I: IntoIterator> SpliceText<'a, Each<Via>> for I
where
    I::Item: IntoText<'a, Via>,
{
    #[inline]
    fn splice(mut items: Items<Text<'a>>, iterator: Self) -> Items<Text<'a>> {
        items
            .0
            .extend(iterator.into_iter().map(IntoText::into_text));
        items
    }
}
