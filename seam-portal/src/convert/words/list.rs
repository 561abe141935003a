//! Lists, and what is spliced into them.

use crate::convert::items::Items;
use crate::model::{List, Text};

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of `{T}`",
    label = "expected a vector, an array or a slice of `{T}`",
    note = "for an iterator, write `[..iterator]`",
    note = "for an `Option` or a `Result`, add `?`"
)]
pub trait IntoList<'a, T, Via> {
    fn into_list(self) -> List<'a, T>;
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of `{T}`",
    label = "expected a vector, an array or a slice of `{T}`, or an `Option` of it",
    note = "for an iterator, write `[..iterator]`",
    note = "for a `Result`, add `?`"
)]
pub trait IntoOptionalList<'a, T, Via> {
    fn into_optional(self) -> Option<List<'a, T>>;

    store!(into_optional -> Option<List<'a, T>>);
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of text",
    label = "expected a vector, an array or a slice of text",
    note = "for an iterator, write `[..iterator]`",
    note = "for numbers, write `[..numbers.iter().map(ToString::to_string)]`",
    note = "for an `Option` or a `Result`, add `?`"
)]
pub trait IntoTextList<'a, Via> {
    fn into_list(self) -> List<'a, Text<'a>>;
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of text",
    label = "expected a vector, an array or a slice of text, or an `Option` of it",
    note = "for an iterator, write `[..iterator]`",
    note = "for numbers, write `[..numbers.iter().map(ToString::to_string)]`",
    note = "for a `Result`, add `?`"
)]
pub trait IntoOptionalTextList<'a, Via> {
    fn into_optional(self) -> Option<List<'a, Text<'a>>>;

    store!(into_optional -> Option<List<'a, Text<'a>>>);
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an iterator over `{T}`",
    label = "expected an iterator over `{T}`, or anything else that `for` can loop over",
    note = "for references, write `.iter().cloned()`",
    note = "for an iterator over `Result`s, write `..iterator.collect::<Result<Vec<_>, _>>()?`"
)]
pub trait Splice<T, Via>: Sized {
    fn splice_into(self, items: &mut Vec<T>);

    #[inline]
    fn splice(mut items: Items<T>, iterator: Self) -> Items<T> {
        iterator.splice_into(&mut items.0);
        items
    }
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an iterator over text",
    label = "expected an iterator over text, or anything else that `for` can loop over",
    note = "for numbers, write `.iter().map(ToString::to_string)`",
    note = "for an iterator over `Result`s, write `..iterator.collect::<Result<Vec<_>, _>>()?`"
)]
pub trait SpliceText<'a, Via>: Sized {
    fn splice_into(self, items: &mut Vec<Text<'a>>);

    #[inline]
    fn splice(mut items: Items<Text<'a>>, iterator: Self) -> Items<Text<'a>> {
        iterator.splice_into(&mut items.0);
        items
    }
}
