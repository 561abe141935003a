//! The end of the time that ureq gives for one step.

use std::time::{Duration, Instant};

use ureq::unversioned::transport::NextTimeout;
use ureq::{Error, Timeout};

use super::deadline::LONGEST;

/// The longest time that the system is asked to wait at a stretch.
///
/// The kernel counts the time limit of a socket in coarser steps the longer it is: one of 30 s ends
/// up to 2 s late, one of this length some milliseconds. It also saves setting the limit anew for
/// each step, as long as more time than this is left.
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

    /// The time that is left: more than none.
    pub(super) fn left(self) -> Result<Duration, Error> {
        match self.end.saturating_duration_since(Instant::now()) {
            Duration::ZERO => Err(Error::Timeout(self.reason)),
            left => Ok(left),
        }
    }

    /// As much of the time that is left as a socket can be told to wait.
    pub(super) fn slice(self) -> Result<Duration, Error> {
        Ok(self.left()?.min(SLICE))
    }
}
