//! The time limit of one step of ureq.

use std::time::{Duration, Instant};

use ureq::unversioned::transport::NextTimeout;
use ureq::{Error, Timeout};

use super::deadline::LONGEST;

/// The longest time limit that is set on a socket.
///
/// The kernel rounds long time limits of a socket up: one of 30 s ends up to 2 s late, one of this
/// length a few milliseconds late. As long as more time than this is left, the limit of the socket
/// does not have to be set again for each step.
const SLICE: Duration = Duration::from_millis(250);

#[derive(Clone, Copy)]
pub(super) struct Until {
    end: Instant,
    reason: Timeout,
}

impl Until {
    pub(super) fn starting_now(timeout: NextTimeout) -> Self {
        Until {
            end: Instant::now() + (*timeout.after).min(LONGEST),
            reason: timeout.reason,
        }
    }

    /// The remaining time, which is more than zero.
    pub(super) fn left(self) -> Result<Duration, Error> {
        match self.end.saturating_duration_since(Instant::now()) {
            Duration::ZERO => Err(Error::Timeout(self.reason)),
            left => Ok(left),
        }
    }

    /// The remaining time, but at most the limit for a socket.
    pub(super) fn slice(self) -> Result<Duration, Error> {
        Ok(self.left()?.min(SLICE))
    }
}
