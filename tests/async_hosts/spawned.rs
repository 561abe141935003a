//! Where a call may block.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, mpsc};

use seam_portal::portal;

use crate::{REQUEST, current_thread, fake_seam, multi_thread};

#[test]
fn spawn_blocking_leaves_the_runtime_free() {
    let (fake, seam) = fake_seam();
    // The server only answers when a future on the only thread of the runtime tells it to.
    let (sender, receiver) = mpsc::channel();
    let receiver = Mutex::new(receiver);
    fake.respond_with(move |_| {
        let receiver = receiver.lock().expect("a receiver");
        receiver.recv().expect("a signal");
        None
    });
    let portal = current_thread().block_on(async {
        let customer_key = String::from("grand-hotel");
        let request = portal! { customer_data: { customer_key: &customer_key } }.into_owned();
        let seam = seam.clone();
        let call = tokio::task::spawn_blocking(move || seam.create_portal(&request));
        tokio::task::yield_now().await;
        sender.send(()).expect("the server is waiting");
        call.await.expect("no panic")
    });
    assert_eq!(portal.expect("a portal").customer_key, "grand-hotel");
}

#[test]
fn block_in_place_borrows() {
    let (_fake, seam) = fake_seam();
    let runtime = multi_thread();
    let customer_key = String::from("grand-hotel");
    let portal = runtime.block_on(async {
        let request = portal! { customer_data: { customer_key: &customer_key } };
        tokio::task::block_in_place(|| seam.create_portal(&request))
    });
    assert_eq!(portal.expect("a portal").customer_key, customer_key);
}

#[test]
fn block_in_place_needs_several_threads() {
    let (fake, seam) = fake_seam();
    let call = || {
        current_thread().block_on(async {
            tokio::task::block_in_place(|| seam.create_portal(&REQUEST).is_ok())
        })
    };
    assert!(catch_unwind(AssertUnwindSafe(call)).is_err());
    assert!(fake.requests().is_empty());
}
