//! What all parts of reading share.

use crate::errors::Errors;
use crate::syntax::SpanRange;
use crate::tree::Value;

pub(super) struct Reader<'e> {
    pub(super) errors: &'e mut Errors,
}

impl Reader<'_> {
    pub(super) fn report(&mut self, at: impl Into<SpanRange>, message: impl Into<String>) {
        self.errors.add(at, message);
    }

    /// Reports something of which nothing is left.
    pub(super) fn refuse<T>(&mut self, at: SpanRange, message: &str) -> Option<T> {
        self.report(at, message);
        None
    }

    /// Reports a value that has nothing in it.
    pub(super) fn wrong(&mut self, at: impl Into<SpanRange>, message: String) -> Value {
        self.report(at, message);
        Value::NONE
    }
}
