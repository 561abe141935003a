//! A server on plain sockets, which can misbehave byte by byte.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

pub struct Server {
    address: SocketAddr,
    counts: Arc<Counts>,
}

#[derive(Default)]
struct Counts {
    requests: AtomicUsize,
    connections: AtomicUsize,
    open: AtomicUsize,
    stopped: AtomicBool,
}

impl Server {
    /// Calls `serve` with each connection on its own thread, and then closes the connection.
    pub fn start(serve: impl Fn(&mut Connection) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let counts = Arc::new(Counts::default());
        let (serve, shared) = (Arc::new(serve), counts.clone());
        thread::spawn(move || {
            for stream in listener.incoming() {
                if shared.stopped.load(SeqCst) {
                    return;
                }
                let Ok(stream) = stream else { continue };
                drop(stream.set_nodelay(true));
                let (serve, counts) = (serve.clone(), shared.clone());
                let number = counts.connections.fetch_add(1, SeqCst);
                counts.open.fetch_add(1, SeqCst);
                thread::spawn(move || {
                    serve(&mut Connection {
                        stream,
                        number,
                        counts: counts.clone(),
                    });
                    counts.open.fetch_sub(1, SeqCst);
                });
            }
        });
        Server { address, counts }
    }

    /// Sends the same bytes for every request and keeps connections open.
    pub fn answering(answer: impl Into<Vec<u8>>) -> Self {
        let answer = answer.into();
        Server::start(move |connection| {
            while connection.request().is_some() {
                connection.send(&answer);
            }
        })
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// The number of requests, including incomplete ones.
    pub fn requests(&self) -> usize {
        self.counts.requests.load(SeqCst)
    }

    pub fn connections(&self) -> usize {
        self.counts.connections.load(SeqCst)
    }

    pub fn open_connections(&self) -> usize {
        self.counts.open.load(SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.counts.stopped.store(true, SeqCst);
        // Wakes the thread that waits for connections.
        drop(TcpStream::connect(self.address));
    }
}

pub struct Connection {
    stream: TcpStream,
    /// Counts from 0, in the order of arrival.
    pub number: usize,
    counts: Arc<Counts>,
}

pub struct Request {
    pub head: String,
    pub body: Vec<u8>,
}

impl Connection {
    /// The next request, or `None` if the client has closed the connection.
    pub fn request(&mut self) -> Option<Request> {
        let mut bytes = Vec::new();
        let mut chunk = [0; 4096];
        // The client sends nothing more before it gets an answer, so this reads nothing of the next
        // request.
        let (head, body) = loop {
            if let Some((head, body)) = split(&bytes) {
                break (head, body);
            }
            match self.stream.read(&mut chunk) {
                Ok(length) if length > 0 => bytes.extend_from_slice(&chunk[..length]),
                _ => return None,
            }
        };
        self.counts.requests.fetch_add(1, SeqCst);
        Some(Request { head, body })
    }

    /// Waits until a whole request has arrived, but does not read it.
    pub fn await_request(&mut self) {
        let mut bytes = vec![0; 64 * 1024];
        loop {
            let length = self.stream.peek(&mut bytes).unwrap_or(0);
            if split(&bytes[..length]).is_some() {
                break;
            }
            thread::sleep(Duration::from_millis(1));
        }
        self.counts.requests.fetch_add(1, SeqCst);
    }

    /// Reads some bytes of a request. If the connection is then closed with the rest unread, it is
    /// reset.
    pub fn read(&mut self, length: usize) {
        self.stream.read_exact(&mut vec![0; length]).unwrap();
    }

    /// Reads some bytes. Returns whether the client still sends.
    pub fn try_read(&mut self, length: usize) -> bool {
        self.stream.read_exact(&mut vec![0; length]).is_ok()
    }

    /// Counts a request that is never read to its end.
    pub fn count(&self) {
        self.counts.requests.fetch_add(1, SeqCst);
    }

    /// Reads all but the last byte of a request that has arrived.
    pub fn read_all_but_one(&mut self) {
        let mut bytes = vec![0; 64 * 1024];
        let length = self.stream.peek(&mut bytes).unwrap();
        self.read(length - 1);
    }

    /// Sends bytes. Returns whether the client still listens.
    pub fn send(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.stream.write_all(bytes.as_ref()).is_ok()
    }

    /// Sends bytes again and again, as long as the client listens.
    pub fn send_forever(&mut self, bytes: &[u8], pause: Duration) {
        while self.send(bytes) {
            thread::sleep(pause);
        }
    }

    /// Ends sending in good order.
    pub fn finish(&mut self) {
        drop(self.stream.shutdown(Shutdown::Write));
        self.wait_for_close();
    }

    /// Sends nothing until the client has closed the connection.
    pub fn wait_for_close(&mut self) {
        let mut bytes = [0; 1024];
        while self.stream.read(&mut bytes).is_ok_and(|length| length > 0) {}
    }
}

/// The head and body of a request, if it is complete.
pub fn split(bytes: &[u8]) -> Option<(String, Vec<u8>)> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.map_or(0, |length| length.parse().unwrap());
    let body = bytes[end + 4..].get(..length)?;
    Some((head, body.to_vec()))
}

/// An answer from a server that behaves well.
pub fn answer(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n{headers}\r\n{body}")
}

pub fn json(status: &str, body: &str) -> String {
    answer(
        status,
        "content-type: application/json\r\nseam-request-id: req-1\r\n",
        body,
    )
}

pub fn html(status: &str, body: &str) -> String {
    answer(status, "content-type: text/html\r\n", body)
}

/// A success in Seam's format, for the customer `key`.
pub fn portal(key: &str) -> String {
    json("200 OK", &portal_body(key))
}

pub fn portal_body(key: &str) -> String {
    format!(
        r#"{{"ok":true,"customer_portal":{{"url":"https://portal.example/{key}?token=seam_cst_{LINK}","customer_key":"{key}","workspace_id":"w","created_at":"2026-12-01T15:00:00Z","expires_at":"2026-12-08T15:00:00Z"}}}}"#
    )
}

/// The secret part of the link's token.
pub const LINK: &str = "0pensesame";
