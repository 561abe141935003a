//! What every error has that an answer came with.

use std::time::Duration;

/// The parts of an answer that do not depend on the kind of error.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) status: u16,
    pub(crate) request_id: Option<Box<str>>,
    pub(crate) retry_after: Option<Duration>,
    /// Whether an earlier attempt of the call may have been carried out.
    pub(crate) after_unsure: bool,
}
