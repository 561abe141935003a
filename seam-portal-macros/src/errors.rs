//! The mistakes of one invocation, in the order of the source. What is wrong with an object as a
//! whole comes before what is wrong inside of it.
//!
//! A message is lower case and without a full stop. It says what is wrong and then what to write
//! instead, names in backticks.

use crate::syntax::SpanRange;

pub(crate) struct Error {
    pub(crate) range: SpanRange,
    pub(crate) message: String,
}

impl Error {
    pub(crate) fn new(at: impl Into<SpanRange>, message: impl Into<String>) -> Self {
        Error {
            range: at.into(),
            message: message.into(),
        }
    }
}

#[derive(Default)]
pub(crate) struct Errors {
    list: Vec<Error>,
    /// Whether the compiler has reported something of its own, a literal that it cannot read.
    pub(crate) rejected: bool,
}

impl Errors {
    pub(crate) fn add(&mut self, at: impl Into<SpanRange>, message: impl Into<String>) {
        self.list.push(Error::new(at, message));
    }

    /// Adds what turns out late about something that begins early, behind the first `count`: that
    /// an object lacks a key is known at its end, and comes before what is wrong inside of it.
    pub(crate) fn add_behind(&mut self, count: usize, late: Vec<Error>) {
        self.list.splice(count..count, late);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty() && !self.rejected
    }

    pub(crate) fn list(&self) -> &[Error] {
        &self.list
    }
}
