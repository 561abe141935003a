//! The parts that all errors with an answer have.

use std::fmt;
use std::time::Duration;

use super::status::is_passing;

/// The parts of an answer that are the same for each kind of error.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) status: u16,
    pub(crate) request_id: Option<Box<str>>,
    pub(crate) retry_after: Option<Duration>,
    /// How many bytes the request had, if that is known.
    pub(crate) request_size: Option<usize>,
    /// Whether an earlier attempt of the call may have been carried out.
    pub(crate) after_unsure: bool,
}

impl Answered {
    /// Writes what to do about a refusal. `otherwise` is for a status without advice of its own.
    pub(super) fn write_advice(&self, f: &mut fmt::Formatter<'_>, otherwise: &str) -> fmt::Result {
        match (self.status, self.request_size) {
            (413, Some(size)) => write!(
                f,
                "the request of {size} bytes is too large, send it in parts"
            ),
            (413, None) => f.write_str("the request is too large, send it in parts"),
            (407, _) => f.write_str("put the credentials in the URL of the proxy"),
            (status, _) if is_passing(status) => f.write_str("send again later"),
            _ => f.write_str(otherwise),
        }
    }
}
