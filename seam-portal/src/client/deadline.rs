//! The time that a call has, over all attempts and waits.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Longer limits are as good as none, and sums with a clock could overflow.
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

/// Knows whether a request may go out over a connection that was used before.
///
/// The agent checks a kept connection before it uses it. A server that closes it at that very
/// moment goes unnoticed until the answer does not come. Then it helps to know whether the
/// connection was a kept one, which the agent does not tell.
pub(super) struct KeptConnections {
    start: Instant,
    /// `None` where others may use the same agent, and nothing can be known.
    max_idle_age: Option<Duration>,
    /// When an answer was last read to its end, in milliseconds after `start`, plus one.
    last: AtomicU64,
}

impl KeptConnections {
    pub(super) fn new(max_idle_age: Option<Duration>) -> Self {
        KeptConnections {
            start: Instant::now(),
            max_idle_age,
            last: AtomicU64::new(0),
        }
    }

    pub(super) fn keep(&self) {
        self.last.fetch_max(self.now(), Ordering::Relaxed);
    }

    pub(super) fn may_be_any(&self) -> bool {
        let Some(max_idle_age) = self.max_idle_age else {
            return true;
        };
        let last = self.last.load(Ordering::Relaxed);
        let age = Duration::from_millis(self.now().saturating_sub(last));
        last > 0 && age <= max_idle_age
    }

    fn now(&self) -> u64 {
        let elapsed = self.start.elapsed().as_millis();
        u64::try_from(elapsed).unwrap_or(u64::MAX).saturating_add(1)
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

    #[test]
    fn forgets_connections_that_are_too_old() {
        let kept = KeptConnections::new(Some(Duration::from_millis(10)));
        assert!(!kept.may_be_any());
        std::thread::sleep(Duration::from_millis(20));
        assert!(!kept.may_be_any());

        let kept = KeptConnections::new(Some(LONGEST));
        kept.keep();
        assert!(kept.may_be_any());

        let kept = KeptConnections::new(Some(Duration::ZERO));
        kept.keep();
        std::thread::sleep(Duration::from_millis(5));
        assert!(!kept.may_be_any());

        assert!(KeptConnections::new(None).may_be_any());
    }
}
