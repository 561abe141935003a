//! Requests that are built where they end up: the functions for their fields and items.

use std::mem;

use crate::model::{List, Text};

pub fn store<T>(value: T, field: &mut T) {
    *field = value;
}

pub fn store_text(text: &'static str, field: &mut Option<Text<'_>>) {
    *field = Some(Text::Borrowed(text));
}

/// Makes the field an empty list, and returns it.
pub fn start_list<'f, T>(field: &'f mut Option<List<'_, T>>, capacity: usize) -> &'f mut Vec<T> {
    match field.insert(List::Owned(Vec::with_capacity(capacity))) {
        List::Owned(items) => items,
        List::Borrowed(_) => unreachable!(),
    }
}

#[inline]
#[must_use]
pub fn with_capacity<T>(capacity: usize) -> Vec<T> {
    Vec::with_capacity(capacity)
}

/// Not inline, so that it is compiled only once.
pub fn extend<T: Clone>(constants: &[T], items: &mut Vec<T>) {
    items.extend_from_slice(constants);
}

/// Adds an item, and returns it.
pub fn push<T>(item: T, items: &mut Vec<T>) -> &mut T {
    let index = items.len();
    items.push(item);
    &mut items[index]
}

/// Sets an optional field that is `None`. The `None` is forgotten, because a constant function cannot
/// drop anything.
pub(super) const fn set<T>(field: &mut Option<T>, value: Option<T>) {
    mem::forget(mem::replace(field, value));
}
