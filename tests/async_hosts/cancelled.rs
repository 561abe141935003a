//! A call goes on when nobody waits for it any more.

use std::sync::Mutex;
use std::sync::mpsc::{self, Sender};
use std::time::Duration;

use seam_portal::testing::FakeSeam;
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;

use crate::{Outcome, SLACK, fake_seam, multi_thread, request_has_come, spawn_call};

/// What remains of a call that nobody waits for.
struct Left {
    fake: FakeSeam,
    answer: Sender<()>,
    outcome: Outcome,
}

/// A call that has been sent, and is answered when the test wants it.
fn call_on_its_way(runtime: &Runtime) -> (JoinHandle<()>, Left) {
    let (fake, seam) = fake_seam();
    let (answer, receiver) = mpsc::channel();
    let receiver = Mutex::new(receiver);
    fake.respond_with(move |_| {
        let receiver = receiver.lock().expect("a receiver");
        receiver.recv().expect("a signal");
        None
    });
    let (call, outcome) = spawn_call(runtime, &seam);
    runtime.block_on(request_has_come(&fake));
    let left = Left {
        fake,
        answer,
        outcome,
    };
    (call, left)
}

#[track_caller]
fn assert_made(left: Left) {
    let Left {
        fake,
        answer,
        outcome,
    } = left;
    answer.send(()).expect("the server is waiting");
    let portal = outcome.recv_timeout(SLACK).expect("an end");
    assert_eq!(portal.expect("a portal").customer_key, "grand-hotel");
    assert_eq!(fake.requests().len(), 1);
    assert_eq!(fake.customer_keys(), ["grand-hotel"]);
}

#[test]
fn dropping_the_future() {
    let runtime = multi_thread();
    let (call, left) = call_on_its_way(&runtime);
    let future = async { call.await.expect("no panic") };
    drop(future);
    assert_made(left);
}

#[test]
fn aborting_the_task() {
    let runtime = multi_thread();
    let (call, left) = call_on_its_way(&runtime);
    call.abort();
    assert_made(left);
}

#[test]
fn a_timeout_around_it() {
    let runtime = multi_thread();
    let (call, left) = call_on_its_way(&runtime);
    let limit = Duration::from_millis(1);
    let waited = runtime.block_on(async { tokio::time::timeout(limit, call).await });
    assert!(waited.is_err());
    assert_made(left);
}
