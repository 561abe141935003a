//! The blocking client in async programs, as the documentation of `Client` describes it: where a
//! call may block, what ends it, and what waits for it.

mod cancelled;
mod prepared;
mod same_thread;
mod shutdown;
mod spawned;

use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use seam_portal::testing::FakeSeam;
use seam_portal::{Client, CreatePortal, CustomerPortal, Error, portal};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;

/// How late something may be on a busy machine. This is less than the time limit of a call.
const SLACK: Duration = Duration::from_secs(20);

const REQUEST: CreatePortal<'_> = portal! { customer_data: { customer_key: "grand-hotel" } };

fn current_thread() -> Runtime {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

fn multi_thread() -> Runtime {
    Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime")
}

fn fake_seam() -> (FakeSeam, Client) {
    let fake = FakeSeam::start().expect("a server");
    let seam = fake.client().expect("a client");
    (fake, seam)
}

/// Receives the outcome of a call, on any thread.
type Outcome = Receiver<Result<CustomerPortal, Error>>;

/// Starts a call on one of the runtime's threads for blocking work.
fn spawn_call(runtime: &Runtime, seam: &Client) -> (JoinHandle<()>, Outcome) {
    let (sender, outcome) = mpsc::channel();
    let seam = seam.clone();
    let call = runtime.spawn_blocking(move || {
        // It may be that nobody waits for the outcome any more.
        drop(sender.send(seam.create_portal(&REQUEST)));
    });
    (call, outcome)
}

/// Waits until the server has read a request.
async fn request_has_come(fake: &FakeSeam) {
    let start = Instant::now();
    while fake.requests().is_empty() {
        assert!(start.elapsed() < SLACK, "no request has come");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}
