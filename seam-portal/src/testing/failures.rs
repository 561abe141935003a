//! Which request fails, and how.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex};

use super::failure::{Failure, What};
use super::recorded_request::RecordedRequest;
use super::threads::lock;

type Respond = dyn Fn(&RecordedRequest) -> Option<Failure> + Send + Sync;

#[derive(Default)]
pub(super) struct Failures {
    /// How often, and how.
    next: Mutex<VecDeque<(usize, Failure)>>,
    respond: Mutex<Option<Arc<Respond>>>,
}

impl Failures {
    pub(super) fn push(&self, times: usize, failure: Failure) {
        if times > 0 {
            lock(&self.next).push_back((times, failure));
        }
    }

    pub(super) fn respond_with(&self, respond: Arc<Respond>) {
        *lock(&self.respond) = Some(respond);
    }

    /// The planned failure of a request that is not read yet, if it is a failure before reading.
    pub(super) fn before_reading(&self) -> Option<Failure> {
        let mut next = lock(&self.next);
        let (_, failure) = next.front()?;
        (failure.what == What::Reset).then(|| pop(&mut next))?
    }

    /// The failure of this request, if it fails.
    pub(super) fn for_request(&self, request: &RecordedRequest) -> Option<Failure> {
        let next = pop(&mut lock(&self.next));
        // The lock is released before the closure runs, because the closure may use this server.
        next.or_else(|| {
            let respond = lock(&self.respond).clone();
            respond.and_then(|respond| respond(request))
        })
    }
}

fn pop(next: &mut VecDeque<(usize, Failure)>) -> Option<Failure> {
    let (times, failure) = next.front_mut()?;
    *times -= 1;
    if *times > 0 {
        return Some(failure.clone());
    }
    next.pop_front().map(|(_, failure)| failure)
}

impl fmt::Debug for Failures {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let next = lock(&self.next)
            .iter()
            .map(|(times, _)| *times)
            .sum::<usize>();
        formatter
            .debug_struct("Failures")
            .field("next", &next)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fails_as_often_as_was_asked() {
        let mut next = VecDeque::from([(2, Failure::hang_up()), (usize::MAX, Failure::reset())]);
        for expected in [
            Failure::hang_up(),
            Failure::hang_up(),
            Failure::reset(),
            Failure::reset(),
        ] {
            assert_eq!(pop(&mut next), Some(expected));
        }
        assert_eq!(pop(&mut VecDeque::new()), None);
    }

    #[test]
    fn only_a_reset_comes_before_reading() {
        let failures = Failures::default();
        failures.push(0, Failure::reset());
        assert_eq!(failures.before_reading(), None);
        failures.push(1, Failure::hang_up());
        failures.push(1, Failure::reset());
        assert_eq!(failures.before_reading(), None);
        pop(&mut lock(&failures.next));
        assert_eq!(failures.before_reading(), Some(Failure::reset()));
        assert_eq!(failures.before_reading(), None);
    }
}
