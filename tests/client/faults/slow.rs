//! Servers that are slower than the timeout.

use std::time::Duration;

use super::fault::{Fault, slow};
use kit::server::{Connection, portal};

const LATE: &str = "Timeout: no complete answer within 400ms: \
                    the portal may have been made, send again or raise `timeout`";

pub(crate) fn all() -> Vec<Fault> {
    let drip = Duration::from_millis(20);
    vec![
        slow("no answer", LATE, Connection::wait_for_close),
        slow("a slow header", LATE, move |connection| {
            connection.send("HTTP/1.1 200 OK\r\nx: ");
            connection.send_forever(b"y", drip);
        }),
        slow("a slow body", LATE, move |connection| {
            connection.send("HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n");
            connection.send_forever(b" ", drip);
        }),
        slow("a slow body in chunks", LATE, move |connection| {
            connection.send("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
            connection.send_forever(b"1\r\n \r\n", drip);
        }),
        slow("a body that stops", LATE, |connection| {
            connection.send(&portal("x")[..200]);
            connection.wait_for_close();
        }),
        slow("1xx without end", LATE, move |connection| {
            connection.send_forever(b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n", drip);
        }),
        slow(
            "a slow body of a refusal",
            "Http: status 500 without an error in Seam's format (no): send again later",
            move |connection| {
                connection.send("HTTP/1.1 500 No\r\ncontent-length: 1000000\r\n\r\nno");
                connection.send_forever(b" ", drip);
            },
        ),
    ]
}
