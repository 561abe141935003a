//! Answers that are sent before the large request is read to its end.

use std::thread;
use std::time::Duration;

use seam_portal::{CreatePortal, Locale};

use super::fault::{ALWAYS, Attempts, Fault, IF_LOST, ONCE, fault};
use kit::server::{Connection, json, portal, portal_body};

/// More than the server has read when it answers.
const LARGE: usize = 2 << 20;

fn early(
    name: &'static str,
    expected: &str,
    attempts: Attempts,
    answer: String,
    then: impl Fn(&mut Connection) + Send + Sync + 'static,
) -> Fault {
    Fault {
        request: request_of(LARGE),
        ..fault(name, expected, attempts, move |connection| {
            connection.read(1000);
            connection.count();
            connection.send(&answer);
            then(connection);
        })
    }
}

fn refusal(status: &str) -> String {
    json(
        status,
        r#"{"error":{"type":"some_type","message":"some message"}}"#,
    )
}

const TOO_LARGE: &str = "Api: refused by Seam with 413 `some_type`: some message: \
    the request of 2097165 bytes is too large, send it in parts";

/// More than the socket buffers of both sides hold, so that the client is still sending when it
/// gets the answer.
const HUGE: usize = 6 << 20;

fn request_of(length: usize) -> CreatePortal<'static> {
    CreatePortal {
        locale: Some(Locale::Other("x".repeat(length).into())),
        ..CreatePortal::default()
    }
}

/// This is not the answer: the rest of the request has to follow.
fn early_hints() -> Fault {
    let expected = "Ok: https://portal.example/x?[redacted]";
    Fault {
        request: request_of(HUGE),
        ..fault(
            "103 while the request is being sent",
            expected,
            ONCE,
            |connection| {
                connection.send("HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n");
                thread::sleep(Duration::from_millis(800));
                if connection.request().is_some() {
                    connection.send(portal("x"));
                }
            },
        )
    }
}

pub(crate) fn all() -> Vec<Fault> {
    let closes = |_: &mut Connection| ();
    let stays = |_: &mut Connection| thread::sleep(Duration::from_secs(60));
    vec![
        early_hints(),
        early("413", TOO_LARGE, ONCE, refusal("413 Too Large"), closes),
        early(
            "401",
            "Unauthorized: the API key or token was not accepted: some message: \
             check that it is complete, valid and for this workspace",
            ONCE,
            refusal("401 Unauthorized"),
            closes,
        ),
        early(
            "503",
            "Api: refused by Seam with 503 `some_type`: some message: send again later",
            ALWAYS,
            refusal("503 Unavailable"),
            closes,
        ),
        early(
            "413 without a length",
            TOO_LARGE,
            ONCE,
            refusal("413 Too Large").replacen("content-length", "x-length", 1),
            closes,
        ),
        early(
            "413 on a connection that stays open",
            TOO_LARGE,
            ONCE,
            refusal("413 Too Large"),
            stays,
        ),
        early(
            "a portal on a connection that stays open",
            "Ok: https://portal.example/x?[redacted]",
            ONCE,
            portal("x"),
            stays,
        ),
        early(
            "a part of an answer",
            "UnreadableAnswer: the answer is cut off: \
             the portal may have been made, send again or check the endpoint",
            IF_LOST,
            portal("x").replace(&portal_body("x"), "{"),
            closes,
        ),
    ]
}
