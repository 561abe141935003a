//! What all parts of reading share.

use crate::errors::Errors;
use crate::syntax::SpanRange;
use crate::tree::Value;

pub(super) struct Reader<'e> {
    pub(super) errors: &'e mut Errors,
    /// Whether there is a base outside, or in the object that is read.
    pub(super) has_base: bool,
}

impl<'e> Reader<'e> {
    pub(super) fn new(errors: &'e mut Errors) -> Self {
        Reader {
            errors,
            has_base: false,
        }
    }

    /// Reads on with or without a base outside.
    pub(super) fn with_base<T>(&mut self, has_base: bool, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.has_base, has_base);
        let value = read(self);
        self.has_base = before;
        value
    }

    #[cfg_attr(test, track_caller)]
    pub(super) fn report(&mut self, at: impl Into<SpanRange>, message: impl Into<String>) {
        self.errors.add(at, message);
    }

    /// Reports something of which nothing is left.
    #[cfg_attr(test, track_caller)]
    pub(super) fn refuse<T>(&mut self, at: SpanRange, message: &str) -> Option<T> {
        self.report(at, message);
        None
    }

    /// Reports a value that has nothing in it.
    #[cfg_attr(test, track_caller)]
    pub(super) fn wrong(&mut self, at: impl Into<SpanRange>, message: String) -> Value {
        self.report(at, message);
        Value::NONE
    }
}
