//! The time limit of a call, with all its attempts and waits.

use std::time::{Duration, Instant};

/// Longer limits are cut to this, so that adding one to a point in time cannot overflow.
pub(super) const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

pub(super) struct Deadline {
    start: Instant,
    limit: Duration,
}

impl Deadline {
    pub(super) fn starting_now(limit: Duration) -> Self {
        Deadline {
            start: Instant::now(),
            limit,
        }
    }

    pub(super) fn limit(&self) -> Duration {
        self.limit
    }

    pub(super) fn left(&self) -> Duration {
        self.limit.saturating_sub(self.start.elapsed())
    }

    pub(super) fn has_passed(&self) -> bool {
        self.left().is_zero()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_down_to_nothing() {
        let deadline = Deadline::starting_now(Duration::from_millis(20));
        assert!(deadline.left() <= deadline.limit());
        std::thread::sleep(Duration::from_millis(25));
        assert!(deadline.has_passed());
        assert!(!Deadline::starting_now(LONGEST).has_passed());
    }
}
