//! Conversion from borrowed to owned values.

use std::borrow::Cow;

use super::{List, Nullable};

/// A value that can be converted to one that borrows nothing.
pub(crate) trait IntoOwned {
    type Static;

    fn into_owned(self) -> Self::Static;
}

macro_rules! owned_already {
    ($($T:ty)*) => {$(
        impl IntoOwned for $T {
            type Static = $T;

            #[inline]
            fn into_owned(self) -> $T {
                self
            }
        }
    )*};
}

owned_already!(bool u64 f64);

impl IntoOwned for Cow<'_, str> {
    type Static = Cow<'static, str>;

    #[inline]
    fn into_owned(self) -> Self::Static {
        Cow::Owned(Cow::into_owned(self))
    }
}

impl<T: IntoOwned> IntoOwned for Option<T> {
    type Static = Option<T::Static>;

    #[inline]
    fn into_owned(self) -> Self::Static {
        self.map(T::into_owned)
    }
}

impl<T: IntoOwned> IntoOwned for Nullable<T> {
    type Static = Nullable<T::Static>;

    #[inline]
    fn into_owned(self) -> Self::Static {
        match self {
            Nullable::Null => Nullable::Null,
            Nullable::Value(value) => Nullable::Value(value.into_owned()),
        }
    }
}

impl<T: Clone, O: 'static> IntoOwned for List<'_, T>
where
    T: IntoOwned<Static = O>,
{
    type Static = List<'static, O>;

    #[inline]
    fn into_owned(self) -> Self::Static {
        self.into_vec().into_iter().map(T::into_owned).collect()
    }
}

impl<A: IntoOwned, B: IntoOwned> IntoOwned for (A, B) {
    type Static = (A::Static, B::Static);

    #[inline]
    fn into_owned(self) -> Self::Static {
        (self.0.into_owned(), self.1.into_owned())
    }
}
