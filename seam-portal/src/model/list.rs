//! Lists that are borrowed or owned.

use std::borrow::Cow;
use std::fmt;
use std::ops::Index;
use std::slice::{self, SliceIndex};

/// A list that is borrowed or owned, like `Cow<'a, [T]>`.
///
/// [`as_slice`](Self::as_slice) gives all methods of slices. `Vec`, arrays, slices and `Cow<'a, [T]>`
/// convert into a list with `into()`, and iterators with `collect()`.
///
/// `Cow` itself cannot be used here. It is invariant in the lifetimes inside `T`, so a `const` request
/// could not be the base of a request that borrows local data.
///
/// ```
/// use seam_portal::model::List;
/// use seam_portal::{Room, portal};
///
/// let room = portal!(Room { room_key: "101", name: "Room 101" });
/// let rooms: List<'_, Room<'_>> = vec![room].into();
/// assert_eq!(rooms[0].name, "Room 101");
/// ```
#[derive(Clone)]
pub enum List<'a, T> {
    /// Borrowed items, for example of a `const`.
    Borrowed(&'a [T]),
    /// Owned items.
    Owned(Vec<T>),
}

impl<T> List<'_, T> {
    /// The empty list. It is sent as `[]`, which differs from leaving the list out.
    ///
    /// ```
    /// use seam_portal::model::List;
    /// use seam_portal::Room;
    ///
    /// assert!(List::<Room<'_>>::EMPTY.is_empty());
    /// ```
    pub const EMPTY: Self = List::Borrowed(&[]);

    /// Returns the items as a slice.
    ///
    /// ```
    /// use seam_portal::model::List;
    ///
    /// let keys = List::from(["101", "102"]);
    /// assert!(keys.as_slice().contains(&"102"));
    ///
    /// // Of a list that may be absent:
    /// let rooms: Option<List<'_, &str>> = None;
    /// assert!(rooms.as_ref().map_or(&[][..], List::as_slice).is_empty());
    /// ```
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        match self {
            List::Borrowed(items) => items,
            List::Owned(items) => items,
        }
    }

    /// Returns the number of items.
    ///
    /// ```
    /// assert_eq!(seam_portal::model::List::from([1, 2]).len(), 2);
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.as_slice().len()
    }

    /// Returns whether there are no items.
    ///
    /// ```
    /// assert!(!seam_portal::model::List::from([1, 2]).is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }

    /// Returns the first item.
    ///
    /// ```
    /// assert_eq!(seam_portal::model::List::from([1, 2]).first(), Some(&1));
    /// ```
    #[must_use]
    pub fn first(&self) -> Option<&T> {
        self.as_slice().first()
    }

    /// Returns the last item.
    ///
    /// ```
    /// assert_eq!(seam_portal::model::List::from([1, 2]).last(), Some(&2));
    /// ```
    #[must_use]
    pub fn last(&self) -> Option<&T> {
        self.as_slice().last()
    }

    /// Returns the item at an index, or a slice of items for a range.
    ///
    /// ```
    /// let list = seam_portal::model::List::from([1, 2]);
    /// assert_eq!((list.get(1), list.get(2)), (Some(&2), None));
    /// assert_eq!(list.get(..1), Some(&[1][..]));
    /// ```
    #[must_use]
    pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&I::Output> {
        self.as_slice().get(index)
    }

    /// Iterates over references to the items.
    ///
    /// ```
    /// let minutes = seam_portal::model::List::from([30, 90]);
    /// assert_eq!(minutes.iter().sum::<u32>(), 120);
    /// ```
    pub fn iter(&self) -> slice::Iter<'_, T> {
        self.as_slice().iter()
    }
}

impl<T: Clone> List<'_, T> {
    /// Returns the items as a vector. Borrowed items are cloned.
    ///
    /// ```
    /// use seam_portal::model::List;
    ///
    /// assert_eq!(List::Borrowed(&[1, 2]).into_vec(), vec![1, 2]);
    /// ```
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        match self {
            List::Borrowed(items) => items.to_vec(),
            List::Owned(items) => items,
        }
    }
}

/// Shows the items. It makes no difference whether they are borrowed.
impl<T: fmt::Debug> fmt::Debug for List<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(f)
    }
}

impl<T> Default for List<'_, T> {
    fn default() -> Self {
        Self::EMPTY
    }
}

/// An item or, by a range, a slice of items. Panics if there is none at the index.
impl<T, I: SliceIndex<[T]>> Index<I> for List<'_, T> {
    type Output = I::Output;

    fn index(&self, index: I) -> &I::Output {
        &self.as_slice()[index]
    }
}

impl<T> AsRef<[T]> for List<'_, T> {
    fn as_ref(&self) -> &[T] {
        self.as_slice()
    }
}

/// Compares the items. It makes no difference whether they are borrowed.
impl<T: PartialEq> PartialEq for List<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl<T: Eq> Eq for List<'_, T> {}

impl<T> From<Vec<T>> for List<'_, T> {
    fn from(items: Vec<T>) -> Self {
        List::Owned(items)
    }
}

impl<T, const N: usize> From<[T; N]> for List<'_, T> {
    fn from(items: [T; N]) -> Self {
        List::Owned(items.into())
    }
}

impl<'a, T> From<&'a [T]> for List<'a, T> {
    fn from(items: &'a [T]) -> Self {
        List::Borrowed(items)
    }
}

impl<'a, T, const N: usize> From<&'a [T; N]> for List<'a, T> {
    fn from(items: &'a [T; N]) -> Self {
        List::Borrowed(items)
    }
}

impl<'a, T> From<&'a Vec<T>> for List<'a, T> {
    fn from(items: &'a Vec<T>) -> Self {
        List::Borrowed(items)
    }
}

impl<'a, T: Clone> From<Cow<'a, [T]>> for List<'a, T> {
    fn from(items: Cow<'a, [T]>) -> Self {
        match items {
            Cow::Borrowed(items) => List::Borrowed(items),
            Cow::Owned(items) => List::Owned(items),
        }
    }
}

impl<'a, T: Clone> From<List<'a, T>> for Cow<'a, [T]> {
    fn from(items: List<'a, T>) -> Self {
        match items {
            List::Borrowed(items) => Cow::Borrowed(items),
            List::Owned(items) => Cow::Owned(items),
        }
    }
}

impl<T> FromIterator<T> for List<'_, T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        List::Owned(items.into_iter().collect())
    }
}

impl<'list, T> IntoIterator for &'list List<'_, T> {
    type Item = &'list T;
    type IntoIter = slice::Iter<'list, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Iterates over the items by value. Borrowed items are cloned.
///
/// ```
/// use seam_portal::portal;
///
/// let hotel = portal!(CustomerData {
///     customer_key: "grand-hotel",
///     rooms: [{ room_key: "101", name: "Room 101" }],
/// });
/// for room in hotel.rooms.unwrap_or_default() {
///     assert_eq!(room.room_key, "101");
/// }
/// ```
impl<T: Clone> IntoIterator for List<'_, T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_vec().into_iter()
    }
}
