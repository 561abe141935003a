//! The values after `..` in a list.

use super::via::Each;
use super::words::{IntoObject, IntoText, Splice, SpliceText};
use crate::model::Text;

#[diagnostic::do_not_recommend]
impl<T, Via, I: IntoIterator> Splice<T, Each<Via>> for I
where
    I::Item: IntoObject<T, Via>,
{
    #[inline]
    fn splice_into(self, items: &mut Vec<T>) {
        items.extend(self.into_iter().map(IntoObject::into_object));
    }
}

#[diagnostic::do_not_recommend]
impl<'a, Via, I: IntoIterator> SpliceText<'a, Each<Via>> for I
where
    I::Item: IntoText<'a, Via>,
{
    #[inline]
    fn splice_into(self, items: &mut Vec<Text<'a>>) {
        items.extend(self.into_iter().map(IntoText::into_text));
    }
}
