//! A TCP connection that respects time limits and reports what was sent.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use ureq::Error;
use ureq::unversioned::transport::{Buffers, LazyBuffers, NextTimeout, Transport};

use super::progress;
use super::until::Until;

#[derive(Debug)]
pub(super) struct Socket {
    stream: TcpStream,
    buffers: LazyBuffers,
    /// The limits that were set last.
    read_timeout: Duration,
    write_timeout: Duration,
    sending: Sending,
}

/// Whether the server still reads what is sent.
///
/// A server can answer and close the connection before it has read the whole request. Its answer says
/// why, and has to be read. So the rest of the request is dropped as if it were sent, and the connection
/// is not reused.
#[derive(Debug)]
enum Sending {
    Open,
    /// At least the beginning of an answer was received.
    Answered,
    /// Sending failed for this reason, and nothing was received since.
    Failed(io::Error),
}

impl Socket {
    pub(super) fn new(stream: TcpStream, buffers: LazyBuffers) -> Self {
        Socket {
            stream,
            buffers,
            read_timeout: Duration::ZERO,
            write_timeout: Duration::ZERO,
            sending: Sending::Open,
        }
    }

    fn set_read_timeout(&mut self, wait: Duration) -> io::Result<()> {
        if wait != self.read_timeout {
            self.stream.set_read_timeout(Some(wait))?;
            self.read_timeout = wait;
        }
        Ok(())
    }

    fn set_write_timeout(&mut self, wait: Duration) -> io::Result<()> {
        if wait != self.write_timeout {
            self.stream.set_write_timeout(Some(wait))?;
            self.write_timeout = wait;
        }
        Ok(())
    }

    /// Looks for something to read, without waiting. Zero bytes mean the end of the connection.
    fn peek(&self, start: &mut [u8]) -> io::Result<usize> {
        self.stream.set_nonblocking(true)?;
        let peeked = self.stream.peek(start);
        self.stream.set_nonblocking(false)?;
        peeked
    }

    /// Whether the beginning of an answer was received. Messages of TLS are not an answer, and neither
    /// is a status from 100 to 199, which another one follows.
    fn has_answer(&self) -> bool {
        let mut start = *b"HTTP/1.1 ?";
        let peeked = self.peek(&mut start);
        peeked.is_ok_and(|length| length == start.len())
            && start.starts_with(b"HTTP/1.")
            && matches!(start[9], b'2'..=b'9')
    }

    /// Sends a part of the buffer and returns its length.
    fn write(&mut self, from: usize, to: usize, until: Until) -> Result<usize, Error> {
        self.set_write_timeout(until.slice()?)?;
        match self.stream.write(&self.buffers.output()[from..to]) {
            Ok(0) => self.sending = Sending::Failed(ErrorKind::WriteZero.into()),
            Ok(length) => {
                progress::sent();
                return Ok(length);
            }
            Err(error) if is_to_be_continued(&error) => {
                if self.has_answer() {
                    self.sending = Sending::Answered;
                }
            }
            Err(error) => self.sending = Sending::Failed(error),
        }
        Ok(0)
    }
}

/// Whether a slice of the time is over, or a signal interrupted the wait.
fn is_to_be_continued(error: &io::Error) -> bool {
    match error.kind() {
        ErrorKind::WouldBlock | ErrorKind::Interrupted => true,
        // On Windows, a time limit of the socket has passed. Elsewhere, the connection is dead.
        ErrorKind::TimedOut => cfg!(windows),
        _ => false,
    }
}

impl Transport for Socket {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        let until = Until::starting_now(timeout);
        let mut written = 0;
        while written < amount && matches!(self.sending, Sending::Open) {
            written += self.write(written, amount, until)?;
        }
        Ok(())
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        let until = Until::starting_now(timeout);
        loop {
            self.set_read_timeout(until.slice()?)?;
            let read = self.stream.read(self.buffers.input_append_buf());
            match (read, &mut self.sending) {
                (Err(error), _) if is_to_be_continued(&error) => {}
                (Ok(0) | Err(_), Sending::Failed(error)) => {
                    let kind = error.kind();
                    return Err(std::mem::replace(error, kind.into()).into());
                }
                (Err(error), _) => return Err(error.into()),
                (Ok(length), sending) => {
                    if let Sending::Failed(_) = sending {
                        *sending = Sending::Answered;
                    }
                    self.buffers.input_appended(length);
                    return Ok(length > 0);
                }
            }
        }
    }

    fn is_open(&mut self) -> bool {
        let says_nothing = |error: io::Error| error.kind() == ErrorKind::WouldBlock;
        matches!(self.sending, Sending::Open) && self.peek(&mut [0]).is_err_and(says_nothing)
    }
}
