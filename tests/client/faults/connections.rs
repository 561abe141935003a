//! Faults of a connection before there is an answer.

use std::time::Duration;

use seam_portal::{CreatePortal, Locale};

use super::fault::{Fault, IF_LOST, ONCE, answers, fault};
use crate::KEY;
use kit::server::answer;

const LOST: &str = "Transport: the connection to HOST failed before an answer: \
                    the portal may have been made, send again";
const NOT_HTTP: &str = "Transport: the answer of HOST is not HTTP: \
                        check the endpoint and any proxy in between";
pub(crate) fn all() -> Vec<Fault> {
    let large = CreatePortal {
        locale: Some(Locale::Other("x".repeat(16 << 20).into())),
        ..CreatePortal::default()
    };
    vec![
        fault("closed before the request", LOST, IF_LOST, |connection| {
            connection.await_request();
        }),
        Fault {
            request: large,
            ..fault(
                "reset in the middle of the request",
                LOST,
                IF_LOST,
                |connection| {
                    connection.read(1000);
                    connection.count();
                },
            )
        },
        fault("reset after the request", LOST, IF_LOST, |connection| {
            connection.await_request();
            connection.read_all_but_one();
        }),
        fault("closed after the request", LOST, IF_LOST, |connection| {
            connection.request();
            connection.finish();
        }),
        fault(
            "closed in the middle of the header",
            LOST,
            IF_LOST,
            |connection| {
                connection.request();
                connection.send("HTTP/1.1 200 OK\r\ncontent-le");
                connection.finish();
            },
        ),
        fault("garbage", NOT_HTTP, ONCE, |connection| {
            connection.request();
            connection.send(format!("\u{1}\u{2}{KEY}\r\n\r\n{KEY}"));
            connection.finish();
        }),
        answers(
            "another protocol",
            NOT_HTTP,
            ONCE,
            "220 smtp.example ESMTP\r\n\r\n",
        ),
        answers("a bad status", NOT_HTTP, ONCE, "HTTP/1.1 000 No\r\n\r\n"),
        answers("an oversized header", NOT_HTTP, ONCE, {
            answer(
                "200 OK",
                &format!("x-filler: {}\r\n", "x".repeat(100_000)),
                "{}",
            )
        }),
        answers(
            "too many headers",
            NOT_HTTP,
            ONCE,
            answer("200 OK", &"x: y\r\n".repeat(200), "{}"),
        ),
        fault("an endless header", NOT_HTTP, ONCE, |connection| {
            connection.request();
            connection.send("HTTP/1.1 200 OK\r\n");
            connection.send_forever(format!("x-filler: {KEY}\r\n").as_bytes(), Duration::ZERO);
        }),
        answers(
            "two lengths",
            NOT_HTTP,
            ONCE,
            "HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}",
        ),
    ]
}
