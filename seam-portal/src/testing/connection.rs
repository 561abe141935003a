//! One connection, request after request.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use super::answer::Answer;
use super::endpoint;
use super::failure::{Failure, What};
use super::http::{Input, Stop};
use super::recorded_request::RecordedRequest;
use super::state::{PORTAL_PATH, State};
use super::threads::Threads;

/// What happens to a connection after a request.
enum Then {
    Next,
    /// It is closed after the answer.
    Finish,
    /// It is closed without an answer.
    Drop,
}

/// The bytes of the answer, if any, and what happens to the connection.
struct Reply(Vec<u8>, Then);

pub(super) fn serve(stream: &TcpStream, state: &State, threads: &Threads) {
    let _ = stream.set_nodelay(true);
    let mut input = Input::new(stream);
    loop {
        match one(stream, &mut input, state, threads) {
            Then::Next => {}
            Then::Finish => return finish(stream),
            Then::Drop => return,
        }
    }
}

fn one(
    stream: &TcpStream,
    input: &mut Input<&TcpStream>,
    state: &State,
    threads: &Threads,
) -> Then {
    if input.is_empty() && !has_more(stream) {
        return Then::Drop;
    }
    if let Some(reset) = state.failures.before_reading() {
        // A connection that is closed while there is something to read is reset.
        threads.sleep(reset.delay);
        return Then::Drop;
    }
    let Reply(bytes, then) = match request(stream, input) {
        Ok(request) => reply(&request, state, threads),
        Err(Stop::Gone) => return Then::Drop,
        Err(Stop::Refused(status, message)) => {
            let answer = Answer::error(status, "invalid_request", message);
            Reply(answer.bytes(true, false), Then::Finish)
        }
    };
    match (&*stream).write_all(&bytes) {
        Ok(()) => then,
        Err(_) => Then::Drop,
    }
}

/// Waits for the first byte of a request without reading it.
fn has_more(stream: &TcpStream) -> bool {
    stream.peek(&mut [0]).is_ok_and(|count| count > 0)
}

fn request(mut stream: &TcpStream, input: &mut Input<&TcpStream>) -> Result<RecordedRequest, Stop> {
    let head = input.head()?;
    let framing = head.framing()?;
    if head.expects_continue() && input.is_empty() {
        stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
    }
    let body = input.body(&framing)?;
    Ok(RecordedRequest::new(head, body))
}

fn reply(request: &RecordedRequest, state: &State, threads: &Threads) -> Reply {
    // A browser that opens a link must not change what a test sees of the API.
    if request.path() == PORTAL_PATH {
        return whole(&endpoint::answer(request, state), request);
    }
    state.record(request);
    let failure = state.failures.for_request(request);
    let failure = failure.unwrap_or_else(|| Failure::from(What::Nothing));
    if !failure.delay.is_zero() && !threads.sleep(failure.delay) {
        return Reply(Vec::new(), Then::Drop);
    }
    let carried_out = || with_headers(endpoint::answer(request, state), &failure);
    match &failure.what {
        What::Answer(answer) => whole(&with_headers(answer.clone(), &failure), request),
        What::Nothing => whole(&carried_out(), request),
        What::Truncate => truncated(&carried_out()),
        What::Raw(bytes) => Reply(bytes.clone(), Then::Finish),
        What::Reset | What::HangUp => Reply(Vec::new(), Then::Finish),
        What::LoseAnswer => {
            carried_out();
            Reply(Vec::new(), Then::Finish)
        }
    }
}

fn with_headers(mut answer: Answer, failure: &Failure) -> Answer {
    answer.headers.extend_from_slice(&failure.headers);
    answer
}

fn whole(answer: &Answer, request: &RecordedRequest) -> Reply {
    // After a status below 200, the client would wait for another answer.
    let close = !request.keep_alive() || answer.status < 200;
    let bytes = answer.bytes(close, request.method() == "HEAD");
    Reply(bytes, if close { Then::Finish } else { Then::Next })
}

fn truncated(answer: &Answer) -> Reply {
    let mut bytes = answer.bytes(true, false);
    bytes.truncate(bytes.len().saturating_sub(answer.body.len().div_ceil(2)));
    Reply(bytes, Then::Finish)
}

/// Closes the connection so that the client can still read the answer.
///
/// A connection that is closed while the client still sends is reset, and then the client may lose the
/// answer. So what it sends is read for a while.
fn finish(mut stream: &TcpStream) {
    let _ = stream.shutdown(Shutdown::Write);
    let _ = stream.set_read_timeout(Some(Duration::from_millis(500)));
    let mut bin = [0; 8 * 1024];
    for _ in 0..4096 {
        if !stream.read(&mut bin).is_ok_and(|count| count > 0) {
            return;
        }
    }
}
