//! The mistakes of one invocation, in the order of the source.
//!
//! A message is lower case, without a full stop. It says what is wrong, then what to write instead.
//! Names are in backticks.

use crate::syntax::SpanRange;

pub(crate) struct Error {
    pub(crate) range: SpanRange,
    pub(crate) message: String,
    /// What found the mistake. Each such place has a case, and a test holds this.
    #[cfg(test)]
    #[allow(dead_code, reason = "the tests are in a package of their own")]
    pub(crate) found_by: &'static std::panic::Location<'static>,
}

impl Error {
    #[cfg_attr(test, track_caller)]
    pub(crate) fn new(at: impl Into<SpanRange>, message: impl Into<String>) -> Self {
        Error {
            range: at.into(),
            message: message.into(),
            #[cfg(test)]
            found_by: std::panic::Location::caller(),
        }
    }
}

#[derive(Default)]
pub(crate) struct Errors {
    list: Vec<Error>,
    /// Whether the compiler itself reports a literal that is not valid.
    pub(crate) rejected: bool,
    /// Whether expressions may use names of statements that were skipped.
    pub(crate) unresolved: bool,
}

impl Errors {
    #[cfg_attr(test, track_caller)]
    pub(crate) fn add(&mut self, at: impl Into<SpanRange>, message: impl Into<String>) {
        self.list.push(Error::new(at, message));
    }

    /// Inserts errors that are found late, each after the given number of others. A missing key is
    /// known only at the end of its object, but is reported before the mistakes inside.
    pub(crate) fn insert(&mut self, late: Vec<(usize, Error)>) {
        for (count, error) in late.into_iter().rev() {
            self.list.insert(count, error);
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty() && !self.rejected
    }

    pub(crate) fn list(&self) -> &[Error] {
        &self.list
    }
}
