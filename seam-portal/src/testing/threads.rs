//! The threads of the server: one that listens and one per connection, and a way to stop them all.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// How long to wait for threads that are told to stop. Only a closure of the user takes time.
const STOP_WAIT: Duration = Duration::from_secs(1);
/// How long to wait if the system has no connection left.
const ACCEPT_WAIT: Duration = Duration::from_millis(10);

/// Serves a listener until this is dropped.
#[derive(Debug)]
pub(super) struct Server {
    address: SocketAddr,
    threads: Arc<Threads>,
}

#[derive(Debug, Default)]
pub(super) struct Threads {
    running: Mutex<Running>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Running {
    stopping: bool,
    count: usize,
    last_id: u64,
    streams: HashMap<u64, Arc<TcpStream>>,
}

/// Counts a thread while it runs.
struct Entry {
    threads: Arc<Threads>,
    id: u64,
}

impl Server {
    /// Calls `serve` for each connection, on a new thread.
    pub(super) fn start<F>(listener: TcpListener, serve: F) -> io::Result<Self>
    where
        F: Fn(&TcpStream, &Threads) + Send + Sync + 'static,
    {
        let address = listener.local_addr()?;
        let threads = Arc::new(Threads::default());
        let server = Server {
            address,
            threads: Arc::clone(&threads),
        };
        let entry = Threads::enter(&threads, None).ok_or(io::ErrorKind::Other)?;
        thread::Builder::new()
            .name("fake-seam".to_owned())
            .spawn(move || {
                listen(&listener, &threads, &Arc::new(serve));
                // Closed while the thread is still counted.
                drop(listener);
                drop(entry);
            })?;
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.threads.stop();
        // Wakes the thread that listens. If this fails, that thread has no listener any more.
        let _ = TcpStream::connect_timeout(&reachable(self.address), STOP_WAIT);
        self.threads.wait();
    }
}

fn listen<F>(listener: &TcpListener, threads: &Arc<Threads>, serve: &Arc<F>)
where
    F: Fn(&TcpStream, &Threads) + Send + Sync + 'static,
{
    loop {
        match listener.accept() {
            Ok((stream, _)) => {
                let stream = Arc::new(stream);
                let Some(entry) = Threads::enter(threads, Some(&stream)) else {
                    return;
                };
                let serve = Arc::clone(serve);
                // If no thread can be started, the connection is closed.
                let _ = thread::Builder::new()
                    .name("fake-seam-connection".to_owned())
                    .spawn(move || {
                        serve(&stream, &entry.threads);
                        // Closed while the thread is still counted.
                        drop(stream);
                        drop(entry);
                    });
            }
            Err(_) => {
                if !threads.sleep(ACCEPT_WAIT) {
                    return;
                }
            }
        }
    }
}

impl Threads {
    /// Counts one more thread, unless all are told to stop.
    fn enter(threads: &Arc<Self>, stream: Option<&Arc<TcpStream>>) -> Option<Entry> {
        let mut running = lock(&threads.running);
        if running.stopping {
            return None;
        }
        running.count += 1;
        running.last_id += 1;
        let id = running.last_id;
        if let Some(stream) = stream {
            running.streams.insert(id, Arc::clone(stream));
        }
        let threads = Arc::clone(threads);
        Some(Entry { threads, id })
    }

    /// Sleeps, and returns whether the server still runs after that.
    pub(super) fn sleep(&self, time: Duration) -> bool {
        let goes_on = |running: &mut Running| !running.stopping;
        let running = lock(&self.running);
        let running = self.changed.wait_timeout_while(running, time, goes_on);
        running.is_ok_and(|(running, _)| !running.stopping)
    }

    fn stop(&self) {
        let mut running = lock(&self.running);
        running.stopping = true;
        for stream in running.streams.values() {
            // Ends a read or write that the thread waits for.
            let _ = stream.shutdown(Shutdown::Both);
        }
        self.changed.notify_all();
    }

    fn wait(&self) {
        let running = lock(&self.running);
        let more = |running: &mut Running| running.count > 0;
        drop(self.changed.wait_timeout_while(running, STOP_WAIT, more));
    }
}

/// The address at which this machine reaches a listener on `address`, which may mean all interfaces.
pub(super) fn reachable(mut address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    address
}

/// Locks the value, even if another thread panicked while it had the lock.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Drop for Entry {
    fn drop(&mut self) {
        let mut running = lock(&self.threads.running);
        running.streams.remove(&self.id);
        running.count -= 1;
        drop(running);
        self.threads.changed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_addresses_are_reached_by_loopback() {
        for (address, expected) in [
            ("0.0.0.0:80", "127.0.0.1:80"),
            ("[::]:80", "[::1]:80"),
            ("127.0.0.2:80", "127.0.0.2:80"),
            ("[fe80::1]:80", "[fe80::1]:80"),
        ] {
            let reached = reachable(address.parse().unwrap());
            assert_eq!(reached.to_string(), expected);
        }
    }
}
