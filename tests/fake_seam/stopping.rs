//! Dropping it stops all threads and closes all connections.

use std::net::TcpStream;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use seam_portal::testing::{Failure, FakeSeam};

use crate::wire::{Wire, post};

/// Far more than dropping takes, and less than any timeout.
const PROMPT: Duration = Duration::from_millis(700);

fn assert_stops(seam: FakeSeam) {
    let endpoint = seam.endpoint().to_owned();
    let start = Instant::now();
    drop(seam);
    assert!(start.elapsed() < PROMPT, "{:?}", start.elapsed());
    assert!(TcpStream::connect(endpoint.strip_prefix("http://").unwrap()).is_err());
}

#[test]
fn without_a_connection() {
    assert_stops(FakeSeam::start().unwrap());
}

#[test]
fn with_connections_that_are_kept_open() {
    let seam = FakeSeam::start().unwrap();
    let mut wires: Vec<_> = (0..20).map(|_| Wire::open(&seam)).collect();
    for wire in &mut wires {
        assert_eq!(wire.call(&post(&seam, "{}")).unwrap().status, 200);
    }
    wires.push(Wire::open(&seam));
    assert_stops(seam);
    for mut wire in wires {
        assert!(wire.rest().unwrap_or_default().is_empty());
    }
}

#[test]
fn with_a_request_half_sent() {
    let seam = FakeSeam::start().unwrap();
    let mut wire = Wire::open(&seam);
    wire.write(b"POST / HTTP/1.1\r\n").unwrap();
    assert_stops(seam);
}

#[test]
fn with_an_answer_that_is_due_in_a_long_time() {
    let seam = FakeSeam::start().unwrap();
    seam.fail_next(Failure::delay(Duration::MAX));
    seam.fail_next(Failure::reset().after(Duration::MAX));
    let mut wires = [Wire::open(&seam), Wire::open(&seam)];
    for wire in &mut wires {
        wire.write(&post(&seam, "{}").bytes()).unwrap();
        while seam.requests().is_empty() {
            thread::sleep(Duration::from_millis(1));
        }
    }
    assert_stops(seam);
    for mut wire in wires {
        assert!(wire.rest().unwrap_or_default().is_empty());
    }
}

#[test]
fn with_a_client_that_reads_nothing() {
    let seam = FakeSeam::start().unwrap();
    seam.fail_next(Failure::raw(vec![0; 64 * 1024 * 1024]));
    let mut wire = Wire::open(&seam);
    wire.write(&post(&seam, "{}").bytes()).unwrap();
    while seam.requests().is_empty() {
        thread::sleep(Duration::from_millis(1));
    }
    assert_stops(seam);
}

#[test]
fn with_a_closure_that_does_not_return() {
    let seam = FakeSeam::start().unwrap();
    let (release, wait) = mpsc::channel::<()>();
    let wait = std::sync::Mutex::new(wait);
    seam.respond_with(move |_| {
        let _ = wait.lock().map(|wait| wait.recv());
        None
    });
    let mut wire = Wire::open(&seam);
    wire.write(&post(&seam, "{}").bytes()).unwrap();
    while seam.requests().is_empty() {
        thread::sleep(Duration::from_millis(1));
    }
    let start = Instant::now();
    drop(seam);
    assert!(start.elapsed() < Duration::from_secs(3));
    drop(release);
}

#[test]
fn while_clients_go_on_to_call() {
    let seam = Arc::new(FakeSeam::start().unwrap());
    let request = post(&seam, "{}");
    thread::scope(|scope| {
        for _ in 0..16 {
            let mut wire = Wire::open(&seam);
            let request = &request;
            scope.spawn(move || while wire.call(request).is_ok() {});
        }
        thread::sleep(Duration::from_millis(50));
        assert_stops(Arc::into_inner(seam).unwrap());
    });
}

#[test]
fn again_and_again() {
    for _ in 0..200 {
        let seam = FakeSeam::start().unwrap();
        let answer = Wire::open(&seam).call(&post(&seam, "{}"));
        assert_eq!(answer.unwrap().status, 200);
    }
}

#[test]
fn it_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<FakeSeam>();
    shared::<seam_portal::testing::RecordedRequest>();
    shared::<Failure>();
}
