//! Reads HTTP/1.1 requests from a connection, within limits.

use std::io::{self, Read};

/// The largest size of the request line and the headers, in bytes.
const HEAD_MAX: usize = 32 * 1024;
/// The largest number of headers of a request.
const HEADERS_MAX: usize = 100;
/// The largest size of a body, in bytes.
const BODY_MAX: usize = 16 * 1024 * 1024;
/// The largest size of the line before a chunk, in bytes.
const CHUNK_LINE_MAX: usize = 1024;

/// The bytes that a connection received and that are not processed yet.
pub(super) struct Input<R> {
    source: R,
    buffer: Vec<u8>,
}

/// The request line and the headers.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) method: String,
    pub(super) target: String,
    /// The names are in lower case.
    pub(super) headers: Vec<(String, String)>,
    /// Whether the client leaves the connection open.
    pub(super) keep_alive: bool,
}

/// How the end of a body is found.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Framing {
    Length(usize),
    Chunked,
}

/// Why no request could be read.
#[derive(Debug)]
pub(super) enum Stop {
    /// The client closed the connection.
    Gone,
    /// The input is answered with this status, and the rest is ignored.
    Refused(u16, &'static str),
}

impl From<io::Error> for Stop {
    fn from(_: io::Error) -> Self {
        Stop::Gone
    }
}

impl<R: Read> Input<R> {
    pub(super) fn new(source: R) -> Self {
        Input {
            source,
            buffer: Vec::new(),
        }
    }

    /// Whether everything that was read is processed.
    pub(super) fn is_empty(&self) -> bool {
        self.buffer.is_empty()
    }

    pub(super) fn head(&mut self) -> Result<Head, Stop> {
        loop {
            if let Some((head, length)) = parse_head(&self.buffer)? {
                self.buffer.drain(..length);
                return Ok(head);
            }
            if self.buffer.len() > HEAD_MAX {
                return Err(Stop::Refused(431, "The request's headers are too large"));
            }
            self.fill()?;
        }
    }

    pub(super) fn body(&mut self, framing: &Framing) -> Result<Vec<u8>, Stop> {
        match framing {
            Framing::Length(length) => self.take(*length),
            Framing::Chunked => self.chunks(),
        }
    }

    fn chunks(&mut self) -> Result<Vec<u8>, Stop> {
        let mut body = Vec::new();
        loop {
            let size = self.chunk_size()?;
            if size == 0 {
                self.trailers()?;
                return Ok(body);
            }
            // The sum cannot overflow, because neither is larger than the limit.
            if body.len() + size > BODY_MAX {
                return Err(TOO_LARGE);
            }
            body.append(&mut self.take(size)?);
            if self.take(2)? != b"\r\n" {
                return Err(BAD_CHUNK);
            }
        }
    }

    fn chunk_size(&mut self) -> Result<usize, Stop> {
        loop {
            match httparse::parse_chunk_size(&self.buffer) {
                Ok(httparse::Status::Complete((length, size))) => {
                    self.buffer.drain(..length);
                    return bounded(size);
                }
                Ok(httparse::Status::Partial) if self.buffer.len() <= CHUNK_LINE_MAX => {
                    self.fill()?;
                }
                _ => return Err(BAD_CHUNK),
            }
        }
    }

    /// Skips the headers that may follow the last chunk.
    fn trailers(&mut self) -> Result<(), Stop> {
        let mut skipped = 0;
        loop {
            match self.buffer.iter().position(|byte| *byte == b'\n') {
                Some(end) => {
                    let empty = matches!(&self.buffer[..end], b"" | b"\r");
                    self.buffer.drain(..=end);
                    skipped += end;
                    if empty {
                        return Ok(());
                    }
                }
                None => self.fill()?,
            }
            if skipped + self.buffer.len() > HEAD_MAX {
                return Err(BAD_CHUNK);
            }
        }
    }

    fn take(&mut self, count: usize) -> Result<Vec<u8>, Stop> {
        while self.buffer.len() < count {
            self.fill()?;
        }
        let rest = self.buffer.split_off(count);
        Ok(std::mem::replace(&mut self.buffer, rest))
    }

    fn fill(&mut self) -> Result<(), Stop> {
        let mut chunk = [0; 8 * 1024];
        let count = loop {
            match self.source.read(&mut chunk) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                count => break count?,
            }
        };
        if count == 0 {
            return Err(Stop::Gone);
        }
        self.buffer.extend_from_slice(&chunk[..count]);
        Ok(())
    }
}

const TOO_LARGE: Stop = Stop::Refused(413, "The request's body is too large");
const BAD_CHUNK: Stop = Stop::Refused(400, "The request's body is not properly chunked");
const BAD_LENGTH: Stop = Stop::Refused(400, "The request's content-length is not a number");

fn bounded(size: u64) -> Result<usize, Stop> {
    match usize::try_from(size) {
        Ok(size) if size <= BODY_MAX => Ok(size),
        _ => Err(TOO_LARGE),
    }
}

/// The head at the start of `bytes` and its length, if it is complete.
fn parse_head(bytes: &[u8]) -> Result<Option<(Head, usize)>, Stop> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS_MAX];
    let mut request = httparse::Request::new(&mut headers);
    let length = match request.parse(bytes) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(httparse::Error::TooManyHeaders) => {
            return Err(Stop::Refused(431, "The request has too many headers"));
        }
        Err(_) => return Err(Stop::Refused(400, "This is not an HTTP/1.1 request")),
    };
    let mut head = Head {
        method: request.method.unwrap_or_default().to_owned(),
        target: request.path.unwrap_or_default().to_owned(),
        headers: request.headers.iter().map(owned).collect(),
        keep_alive: request.version == Some(1),
    };
    head.keep_alive &= !head.names("connection", "close");
    Ok(Some((head, length)))
}

fn owned(header: &httparse::Header<'_>) -> (String, String) {
    let value = String::from_utf8_lossy(header.value);
    (header.name.to_ascii_lowercase(), value.trim().to_owned())
}

impl Head {
    fn values<'h>(&'h self, name: &'h str) -> impl Iterator<Item = &'h str> {
        let is_it = move |(known, _): &&(String, String)| known == name;
        let headers = self.headers.iter().filter(is_it);
        headers.map(|(_, value)| value.as_str())
    }

    /// Whether the list in the header `name` contains `word`.
    fn names(&self, name: &str, word: &str) -> bool {
        self.values(name)
            .flat_map(|value| value.split(','))
            .any(|item| item.trim().eq_ignore_ascii_case(word))
    }

    /// Whether the client waits for the status 100 before it sends the body.
    pub(super) fn expects_continue(&self) -> bool {
        self.names("expect", "100-continue")
    }

    pub(super) fn framing(&self) -> Result<Framing, Stop> {
        let codings: Vec<_> = self.values("transfer-encoding").collect();
        let lengths: Vec<_> = self.values("content-length").collect();
        match (codings.as_slice(), lengths.as_slice()) {
            ([], []) => Ok(Framing::Length(0)),
            ([coding], []) if coding.eq_ignore_ascii_case("chunked") => Ok(Framing::Chunked),
            (_, []) => Err(Stop::Refused(
                501,
                "The request's transfer-encoding is not supported",
            )),
            ([], [first, rest @ ..]) if rest.iter().all(|other| other == first) => length(first),
            _ => Err(Stop::Refused(
                400,
                "The request's body has more than one length",
            )),
        }
    }
}

fn length(value: &str) -> Result<Framing, Stop> {
    if value.is_empty() || !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(BAD_LENGTH);
    }
    // Digits that cannot be parsed are a number that is too large.
    let size = value.parse().map_err(|_| TOO_LARGE)?;
    bounded(size).map(Framing::Length)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns one byte per read, like a very slow network.
    struct Drip<'b>(&'b [u8]);

    impl Read for Drip<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let count = self.0.len().min(1);
            into[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }

    fn read(bytes: &[u8]) -> Result<(Head, Vec<u8>), Stop> {
        let mut input = Input::new(Drip(bytes));
        let head = input.head()?;
        let body = input.body(&head.framing()?)?;
        assert!(input.is_empty());
        Ok((head, body))
    }

    fn status(bytes: &[u8]) -> Option<u16> {
        match read(bytes) {
            Ok(_) => None,
            Err(Stop::Gone) => Some(0),
            Err(Stop::Refused(status, _)) => Some(status),
        }
    }

    #[test]
    fn bodies_end_where_the_head_says() {
        let (head, body) =
            read(b"POST /x HTTP/1.1\r\nContent-Length: 3\r\nA: b \r\n\r\nabc").unwrap();
        assert_eq!((head.method.as_str(), head.target.as_str()), ("POST", "/x"));
        assert_eq!(head.values("a").collect::<Vec<_>>(), ["b"]);
        assert!(head.keep_alive);
        assert_eq!(body, b"abc");

        let chunked = b"POST / HTTP/1.1\r\ntransfer-encoding: Chunked\r\n\r\n\
            3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\ntrailer: 1\r\n\r\n";
        assert_eq!(read(chunked).unwrap().1, b"abc0123456789");

        assert_eq!(read(b"GET / HTTP/1.1\r\n\r\n").unwrap().1, b"");
    }

    #[test]
    fn connections_close_when_the_client_says_so() {
        for head in [
            "GET / HTTP/1.0\r\n\r\n",
            "GET / HTTP/1.1\r\nconnection: Close\r\n\r\n",
            "GET / HTTP/1.1\r\nconnection: te, close\r\n\r\n",
        ] {
            assert!(!read(head.as_bytes()).unwrap().0.keep_alive, "{head}");
        }
    }

    #[test]
    fn what_is_not_http_is_refused() {
        for (status_line, rest) in [
            ("400", "\0\0\0\0\r\n\r\n"),
            ("400", "POST / HTTP/9.9\r\n\r\n"),
            ("400", "POST / HTTP/1.1\r\nno colon\r\n\r\n"),
            ("400", "POST / HTTP/1.1\r\ncontent-length: -1\r\n\r\n"),
            ("400", "POST / HTTP/1.1\r\ncontent-length:\r\n\r\n"),
            (
                "400",
                "POST / HTTP/1.1\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab",
            ),
            (
                "400",
                "POST / HTTP/1.1\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n",
            ),
            (
                "400",
                "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n",
            ),
            (
                "400",
                "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n1\r\nabc\r\n",
            ),
            (
                "413",
                "POST / HTTP/1.1\r\ncontent-length: 999999999\r\n\r\n",
            ),
            (
                "413",
                "POST / HTTP/1.1\r\ncontent-length: 99999999999999999999999\r\n\r\n",
            ),
            (
                "413",
                "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nfffffff\r\n",
            ),
            (
                "413",
                "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nfffffffffffffff\r\n",
            ),
            ("501", "POST / HTTP/1.1\r\ntransfer-encoding: gzip\r\n\r\n"),
            ("0", "POST / HTTP/1.1\r\ncontent-length: 5\r\n\r\nabc"),
            ("0", "POST / HT"),
            ("0", ""),
        ] {
            let expected = status_line.parse().ok();
            assert_eq!(status(rest.as_bytes()), expected, "{rest:?}");
        }
    }

    #[test]
    fn sizes_are_bounded() {
        let long = format!("GET /{} HTTP/1.1\r\n", "a".repeat(HEAD_MAX));
        let mut input = Input::new(long.as_bytes());
        assert!(matches!(input.head(), Err(Stop::Refused(431, _))));

        let many = format!(
            "GET / HTTP/1.1\r\n{}\r\n",
            "a: b\r\n".repeat(HEADERS_MAX + 1)
        );
        assert_eq!(status(many.as_bytes()), Some(431));

        let extension = format!("1;{}\r\n", "a".repeat(CHUNK_LINE_MAX));
        let chunk = format!("GET / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n{extension}");
        assert_eq!(status(chunk.as_bytes()), Some(400));

        let trailers = format!("0\r\n{}", "a: b\r\n".repeat(HEAD_MAX));
        let mut input = Input::new(trailers.as_bytes());
        assert!(matches!(
            input.body(&Framing::Chunked),
            Err(Stop::Refused(400, _))
        ));
    }
}
