//! A runtime that shuts down either waits for a call or leaves it running.

use std::sync::mpsc::TryRecvError;
use std::time::{Duration, Instant};

use seam_portal::Error;
use seam_portal::testing::{Failure, FakeSeam};
use tokio::runtime::Runtime;

use crate::{Outcome, SLACK, fake_seam, multi_thread, request_has_come, spawn_call};

/// A runtime with a call that has been sent and gets no answer.
fn unanswered(limit: Option<Duration>) -> (Runtime, FakeSeam, Outcome) {
    let (fake, mut seam) = fake_seam();
    if let Some(limit) = limit {
        seam = seam.with_timeout(limit);
    }
    fake.fail_next(Failure::delay(Duration::MAX));
    let runtime = multi_thread();
    let (_, outcome) = spawn_call(&runtime, &seam);
    runtime.block_on(request_has_come(&fake));
    (runtime, fake, outcome)
}

#[test]
fn dropping_it_waits_for_the_time_limit_of_the_call() {
    let (runtime, _fake, outcome) = unanswered(Some(Duration::from_secs(1)));
    assert_eq!(outcome.try_recv().err(), Some(TryRecvError::Empty));
    let start = Instant::now();
    drop(runtime);
    assert!(start.elapsed() < SLACK);
    // The call had ended when `drop` returned, and not later.
    let outcome = outcome.try_recv().expect("an end");
    assert!(matches!(outcome, Err(Error::Timeout(_))), "{outcome:?}");
}

/// The call has a time limit of 30 s, and is still waiting afterwards.
fn does_not_wait(shut_down: impl FnOnce(Runtime)) {
    let (runtime, fake, outcome) = unanswered(None);
    let start = Instant::now();
    shut_down(runtime);
    assert!(start.elapsed() < SLACK);
    assert_eq!(outcome.try_recv().err(), Some(TryRecvError::Empty));
    // It ends when its server is gone.
    drop(fake);
    let outcome = outcome.recv_timeout(SLACK).expect("an end");
    assert!(matches!(outcome, Err(Error::Transport(_))), "{outcome:?}");
}

#[test]
fn shutdown_background_does_not_wait() {
    does_not_wait(Runtime::shutdown_background);
}

#[test]
fn shutdown_timeout_waits_as_long_as_it_says() {
    does_not_wait(|runtime| runtime.shutdown_timeout(Duration::from_millis(50)));
}
