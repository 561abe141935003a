//! The types that the form of `portal!` that sends accepts as a client.

use std::ops::Deref;

use crate::client::Client;

/// Everything that derefs to a client.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a client",
    label = "expected a `Client`, or a type that derefs to one, such as `&Client` or `Arc<Client>`",
    note = "for an `Option` or a `Result`, add `?`"
)]
pub trait AsClient {
    fn as_client(&self) -> &Client;
}

#[diagnostic::do_not_recommend]
impl AsClient for Client {
    #[inline]
    fn as_client(&self) -> &Client {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Deref<Target: AsClient> + ?Sized> AsClient for T {
    #[inline]
    fn as_client(&self) -> &Client {
        self.deref().as_client()
    }
}

/// A client whose type may not be inferred yet, such as that of `extensions.get()?`.
///
/// rustc prefers an inherent method that could fit to a method of a trait. So an open type becomes
/// `Client`, or `&Client` behind a reference, and all other types stay as they are.
pub struct Open<'c, T: ?Sized>(pub &'c T);

impl<'c> Open<'c, Client> {
    #[inline]
    #[must_use]
    pub fn owned(self) -> &'c Client {
        self.0
    }
}

impl<'c, 'd> Open<'c, &'d Client> {
    #[inline]
    #[must_use]
    pub fn borrowed(self) -> &'c &'d Client {
        self.0
    }
}

pub trait Known<'c, T: ?Sized> {
    fn owned(self) -> &'c T;
    fn borrowed(self) -> &'c T;
}

impl<'c, T: ?Sized> Known<'c, T> for Open<'c, T> {
    #[inline]
    fn owned(self) -> &'c T {
        self.0
    }

    #[inline]
    fn borrowed(self) -> &'c T {
        self.0
    }
}
