//! The list that every step adds its mistakes to.
//!
//! A message is lower case and without a full stop. It says what is wrong and then what to write
//! instead, names in backticks.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// From the first token at fault to the last.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Extent {
    pub(crate) first: Span,
    pub(crate) last: Span,
}

impl From<Span> for Extent {
    fn from(span: Span) -> Self {
        Extent {
            first: span,
            last: span,
        }
    }
}

/// Where in the invocation something stands. Every key, list item and stray token has a number of
/// its own, [`OPERATOR`] and [`VALUE`] behind it are those of its parts.
pub(crate) type Place = usize;

/// The colon behind a key, or the operator of a filter.
pub(crate) const OPERATOR: Place = 1;
/// The value of a key, or a list item.
pub(crate) const VALUE: Place = 2;
/// How far the next number is.
pub(crate) const NEXT: Place = 3;

#[derive(Clone, Debug)]
pub(crate) struct Error {
    pub(crate) place: Place,
    pub(crate) extent: Extent,
    pub(crate) message: String,
}

#[derive(Debug, Default)]
pub(crate) struct Errors {
    list: Vec<Error>,
    /// What the next error is about. Parsing and checking both set it, so that their errors can
    /// be put in the order of the source.
    pub(crate) place: Place,
    /// Whether the compiler has reported something of its own, a literal that it cannot read.
    pub(crate) reported_already: bool,
}

impl Errors {
    pub(crate) fn add(&mut self, at: impl Into<Extent>, message: impl Into<String>) {
        let (place, extent, message) = (self.place, at.into(), message.into());
        self.list.push(Error {
            place,
            extent,
            message,
        });
    }

    /// How many there are so far.
    pub(crate) fn count(&self) -> usize {
        self.list.len()
    }

    /// Takes back all but the first `count`.
    pub(crate) fn take_back(&mut self, count: usize) -> Vec<Error> {
        self.list.split_off(count)
    }

    /// Takes back what is said of a place, because there is something better to say.
    pub(crate) fn withdraw(&mut self, place: Place) {
        self.list.retain(|error| error.place != place);
    }

    pub(crate) fn extend(&mut self, errors: &[Error]) {
        self.list.extend_from_slice(errors);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty() && !self.reported_already
    }

    /// Whether there is a mistake in exactly this place.
    pub(crate) fn at(&self, place: Place) -> bool {
        self.list.iter().any(|error| error.place == place)
    }

    /// All of them, in the order of the source.
    pub(crate) fn sorted(mut self) -> Vec<Error> {
        self.list.sort_by_key(|error| error.place);
        self.list
    }
}

impl Error {
    /// The `compile_error!` that makes rustc report this error at its tokens.
    pub(crate) fn to_tokens(&self) -> TokenStream {
        let Extent { first, last } = self.extent;
        let message = &self.message;
        // rustc marks from the first token of the call to the last.
        let arguments = quote_spanned!(last=> { #message });
        quote_spanned!(first=> ::core::compile_error! #arguments)
    }
}
