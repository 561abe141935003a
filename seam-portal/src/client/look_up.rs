//! Looks names up within a time limit.
//!
//! A look-up by the system cannot be ended early. So each runs on its own thread, which lives until the
//! system answers. Calls that need the same name meanwhile wait for the same answer.

use std::collections::HashMap;
use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use ureq::Error;

use super::until::Until;

pub(super) struct LookUps {
    find: Find,
    pending: Arc<Mutex<HashMap<String, Arc<LookUp>>>>,
}

/// Looks up a text of the form `host:port`.
type Find = fn(&str) -> io::Result<Vec<SocketAddr>>;

/// A look-up that is running (`None`), or its result for the calls that wait for it.
#[derive(Default)]
struct LookUp {
    found: Mutex<Option<io::Result<Vec<SocketAddr>>>>,
    is_done: Condvar,
}

impl Default for LookUps {
    fn default() -> Self {
        LookUps::by(|place| place.to_socket_addrs().map(Iterator::collect))
    }
}

impl LookUps {
    fn by(find: Find) -> Self {
        LookUps {
            find,
            pending: Arc::default(),
        }
    }

    /// The addresses of a host and port.
    pub(super) fn find(&self, place: &str, until: Until) -> Result<Vec<SocketAddr>, Error> {
        self.join_or_start(place)?.wait(until)
    }

    fn join_or_start(&self, place: &str) -> io::Result<Arc<LookUp>> {
        let mut pending = lock(&self.pending);
        if let Some(look_up) = pending.get(place) {
            return Ok(look_up.clone());
        }
        let look_up = Arc::<LookUp>::default();
        let (find, shared, of_all) = (self.find, look_up.clone(), self.pending.clone());
        let name = place.to_owned();
        thread::Builder::new()
            .name("seam-portal look-up".to_owned())
            .spawn(move || {
                let found = find(&name);
                lock(&of_all).remove(&name);
                *lock(&shared.found) = Some(found);
                shared.is_done.notify_all();
            })?;
        pending.insert(place.to_owned(), look_up.clone());
        Ok(look_up)
    }
}

impl LookUp {
    fn wait(&self, until: Until) -> Result<Vec<SocketAddr>, Error> {
        let mut found = lock(&self.found);
        loop {
            match &*found {
                Some(Ok(addresses)) => return Ok(addresses.clone()),
                Some(Err(error)) => return Err(copy(error).into()),
                None => {
                    let waited = self.is_done.wait_timeout(found, until.left()?);
                    found = waited.unwrap_or_else(PoisonError::into_inner).0;
                }
            }
        }
    }
}

fn copy(error: &io::Error) -> io::Error {
    match error.raw_os_error() {
        Some(code) => io::Error::from_raw_os_error(code),
        None => io::Error::new(error.kind(), error.to_string()),
    }
}

/// Nothing here panics while it holds a lock.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
    use std::time::Duration;

    use ureq::Timeout;
    use ureq::unversioned::transport::NextTimeout;

    use super::*;

    fn within(millis: u64) -> Until {
        Until::starting_now(NextTimeout {
            after: Duration::from_millis(millis).into(),
            reason: Timeout::Resolve,
            ..NextTimeout::default()
        })
    }

    /// Name servers that are dead until the gate opens.
    #[test]
    fn calls_share_one_look_up() {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        static GATE: Mutex<()> = Mutex::new(());

        let look_ups = LookUps::by(|place| {
            STARTED.fetch_add(1, SeqCst);
            drop(lock(&GATE));
            Ok(vec![place.parse().unwrap()])
        });
        let gate = lock(&GATE);
        thread::scope(|scope| {
            for _ in 0..30 {
                let look_ups = &look_ups;
                scope.spawn(move || {
                    let found = look_ups.find("127.0.0.1:1", within(50));
                    assert!(matches!(found, Err(Error::Timeout(Timeout::Resolve))));
                });
            }
        });
        assert!(look_ups.find("127.0.0.1:1", within(5)).is_err());
        assert_eq!(STARTED.load(SeqCst), 1);
        drop(gate);

        // What was pending serves the next call, unless it has ended, and then a new one does.
        let found = look_ups.find("127.0.0.1:1", within(60_000)).unwrap();
        assert_eq!(found, ["127.0.0.1:1".parse().unwrap()]);
        look_ups.find("127.0.0.1:2", within(60_000)).unwrap();
        assert!(lock(&look_ups.pending).is_empty());
        assert!(STARTED.load(SeqCst) <= 3);
    }

    #[test]
    fn an_error_is_told_to_all_and_not_kept() {
        let look_ups = LookUps::by(|_| Err(io::Error::other("no such name")));
        for _ in 0..3 {
            let error = look_ups.find("x:1", within(60_000)).unwrap_err();
            assert_eq!(error.to_string(), "io: no such name");
        }
        assert!(lock(&look_ups.pending).is_empty());
    }

    #[test]
    fn asks_the_system() {
        let look_ups = LookUps::default();
        let found = look_ups.find("localhost:80", within(60_000)).unwrap();
        assert!(found.iter().all(|address| address.ip().is_loopback()));
        // Reserved by RFC 6761 to have no address, with or without a network.
        assert!(
            look_ups
                .find("seam-portal.invalid:80", within(60_000))
                .is_err()
        );
    }
}
