//! Lists under construction.

use crate::model::List;

/// A list under construction.
pub struct Items<T>(pub(super) Vec<T>);

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

    /// Not inline, so that it is compiled only once.
    #[must_use]
    pub fn constants(mut self, items: &[T]) -> Self
    where
        T: Clone,
    {
        self.0.extend_from_slice(items);
        self
    }

    #[inline]
    #[must_use]
    pub fn list<'a>(self) -> List<'a, T> {
        List::Owned(self.0)
    }
}
