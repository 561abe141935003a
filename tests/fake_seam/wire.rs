//! HTTP by hand.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use seam_portal::testing::FakeSeam;
use serde_json::Value;

pub(crate) const PATH: &str = "/customers/create_portal";

/// A valid request, except for what a test changes.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

/// A request for a portal, which is valid if `body` is.
pub(crate) fn post(seam: &FakeSeam, body: &(impl ToString + ?Sized)) -> Request {
    Request {
        method: "POST",
        path: PATH,
        headers: vec![
            ("authorization", format!("Bearer {}", seam.api_key())),
            ("content-type", "application/json".to_owned()),
        ],
        body: body.to_string().into_bytes(),
    }
}

impl Request {
    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Self {
        self = self.without(name);
        self.headers.push((name, value.to_owned()));
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.head("content-length", &self.body.len().to_string());
        bytes.extend_from_slice(&self.body);
        bytes
    }

    pub(crate) fn head(&self, framing: &str, value: &str) -> Vec<u8> {
        let headers = self.headers.iter();
        let headers = headers.map(|(name, value)| format!("{name}: {value}\r\n"));
        format!(
            "{} {} HTTP/1.1\r\nhost: seam\r\n{}{framing}: {value}\r\n\r\n",
            self.method,
            self.path,
            headers.collect::<String>(),
        )
        .into_bytes()
    }
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let header = self.headers.iter().find(|(known, _)| known == name);
        header.map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("a JSON body")
    }

    /// The status and type of an error in Seam's format.
    pub(crate) fn error(&self) -> (u16, String) {
        let json = self.json();
        assert_eq!(json["ok"], false);
        assert!(json["error"]["message"].is_string());
        let kind = json["error"]["type"].as_str().expect("a type");
        (self.status, kind.to_owned())
    }
}

/// A connection that is kept open.
pub(crate) struct Wire(BufReader<TcpStream>);

impl Wire {
    pub(crate) fn open(seam: &FakeSeam) -> Self {
        let address = seam.endpoint().strip_prefix("http://").expect("http");
        let stream = TcpStream::connect(address).expect("a connection");
        // A test that would hang fails instead.
        let limit = Some(Duration::from_secs(20));
        stream.set_read_timeout(limit).expect("a limit");
        Wire(BufReader::new(stream))
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.get_mut().write_all(bytes)
    }

    /// Shuts down sending or receiving.
    pub(crate) fn shut_down(&self, how: Shutdown) {
        // The server may have closed the connection already.
        let _ = self.0.get_ref().shutdown(how);
    }

    pub(crate) fn call(&mut self, request: &Request) -> io::Result<Answer> {
        self.write(&request.bytes())?;
        self.answer(request.method == "HEAD")
    }

    pub(crate) fn answer(&mut self, head_only: bool) -> io::Result<Answer> {
        let status_line = self.line()?;
        let status = status_line.strip_prefix("HTTP/1.1 ");
        let status = status.and_then(|line| line.get(..3)?.parse().ok());
        let status = status.ok_or(io::ErrorKind::InvalidData)?;
        let mut headers = Vec::new();
        loop {
            let line = self.line()?;
            match line.split_once(": ") {
                Some((name, value)) => headers.push((name.to_owned(), value.to_owned())),
                None => break,
            }
        }
        let mut answer = Answer {
            status,
            headers,
            body: Vec::new(),
        };
        if !head_only {
            let length = answer.header("content-length").unwrap_or("0");
            answer.body = vec![0; length.parse().expect("a length")];
            self.0.read_exact(&mut answer.body)?;
        }
        Ok(answer)
    }

    fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        if self.0.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(line.trim_end().to_owned())
    }

    /// Everything that is received until the connection is closed.
    pub(crate) fn rest(&mut self) -> io::Result<Vec<u8>> {
        let mut rest = Vec::new();
        self.0.read_to_end(&mut rest)?;
        Ok(rest)
    }
}

/// The answer to one request on its own connection.
pub(crate) fn call(seam: &FakeSeam, request: &Request) -> Answer {
    Wire::open(seam).call(request).expect("an answer")
}
