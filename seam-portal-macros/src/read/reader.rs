//! What all parts of reading share.

use crate::errors::Errors;
use crate::syntax::SpanRange;
use crate::tree::Value;

pub(super) struct Reader<'e> {
    pub(super) errors: &'e mut Errors,
    /// Whether the current object or an enclosing one has a base.
    pub(super) has_base: bool,
}

impl<'e> Reader<'e> {
    pub(super) fn new(errors: &'e mut Errors) -> Self {
        Reader {
            errors,
            has_base: false,
        }
    }

    /// Continues with or without an enclosing base.
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

    /// Reports a mistake that leaves nothing to return.
    #[cfg_attr(test, track_caller)]
    pub(super) fn refuse<T>(&mut self, at: SpanRange, message: &str) -> Option<T> {
        self.report(at, message);
        None
    }

    /// Reports a wrong value that contains no other values.
    #[cfg_attr(test, track_caller)]
    pub(super) fn wrong(&mut self, at: impl Into<SpanRange>, message: String) -> Value {
        self.report(at, message);
        Value::NONE
    }
}
