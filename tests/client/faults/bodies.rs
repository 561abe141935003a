//! Answers that report success, readable or not.

use std::time::Duration;

use super::fault::{Fault, IF_LOST, ONCE, answers, fault};
use crate::KEY;
use kit::server::{answer, html, json, portal, portal_body};

macro_rules! unreadable {
    ($reason:literal) => {
        concat!(
            "UnreadableAnswer: the answer ",
            $reason,
            ": the portal may have been made, send again or check the endpoint"
        )
    };
}

pub(crate) fn all() -> Vec<Fault> {
    let mut faults = sizes();
    faults.extend(formats());
    faults.extend(shapes());
    faults
}

/// Bodies that are too long or too short.
fn sizes() -> Vec<Fault> {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let zeros = format!("10000\r\n{}\r\n", "0".repeat(0x10000));
    let too_large = unreadable!("is longer than 1048576 bytes");
    let cut = unreadable!("is cut off");
    vec![
        fault("an endless body", too_large, ONCE, move |connection| {
            connection.request();
            connection.send(chunked);
            connection.send_forever(zeros.as_bytes(), Duration::ZERO);
        }),
        fault(
            "an endless body without framing",
            too_large,
            ONCE,
            |connection| {
                connection.request();
                connection.send("HTTP/1.1 200 OK\r\n\r\n");
                connection.send_forever(&[b' '; 4096], Duration::ZERO);
            },
        ),
        fault(
            "a body that is announced as huge",
            too_large,
            ONCE,
            |connection| {
                connection.request();
                connection.send("HTTP/1.1 200 OK\r\ncontent-length: 999999999999\r\n\r\n");
                connection.wait_for_close();
            },
        ),
        fault("a body that is cut off", cut, IF_LOST, |connection| {
            connection.request();
            let portal = portal(KEY);
            connection.send(&portal[..portal.len() - 20]);
            connection.finish();
        }),
        fault("chunks that are cut off", cut, IF_LOST, move |connection| {
            connection.request();
            connection.send(format!("{chunked}20\r\n{{"));
            connection.finish();
        }),
        fault("a chunk of no length", cut, IF_LOST, move |connection| {
            connection.request();
            connection.send(format!("{chunked}zz\r\n{{"));
            connection.finish();
        }),
    ]
}

/// Bodies that are not JSON.
fn formats() -> Vec<Fault> {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let body = portal_body("x");
    let not_json = unreadable!("is not valid JSON");
    let wrong_type = unreadable!("is not of the type application/json");
    vec![
        answers("204", not_json, ONCE, "HTTP/1.1 204 No Content\r\n\r\n"),
        answers("an empty body", not_json, ONCE, json("200 OK", "")),
        answers(
            "no JSON",
            not_json,
            ONCE,
            json("200 OK", &format!("{KEY} {body}")),
        ),
        answers(
            "JSON that is cut",
            not_json,
            ONCE,
            json("200 OK", &body[..body.len() - 1]),
        ),
        answers("no UTF-8", not_json, ONCE, {
            let mut bytes = portal("xx").into_bytes();
            let place = bytes
                .windows(4)
                .position(|window| window == b"\"xx\"")
                .unwrap();
            bytes[place + 1] = 0xff;
            bytes
        }),
        answers(
            "JSON 10,000 levels deep",
            not_json,
            ONCE,
            json("200 OK", &deep),
        ),
        answers("a wrong type", wrong_type, ONCE, html("200 OK", &body)),
        answers(
            "HTML",
            wrong_type,
            ONCE,
            html("200 OK", &format!("<p>{KEY}</p>")),
        ),
        answers(
            "gzip that nobody asked for",
            unreadable!("has a content encoding that was not asked for"),
            ONCE,
            answer(
                "200 OK",
                "content-encoding: gzip\r\n",
                &format!("\u{1f}{KEY}"),
            ),
        ),
    ]
}

/// JSON without a readable portal.
fn shapes() -> Vec<Fault> {
    let body = portal_body("x");
    let no_portal = unreadable!("has neither `customer_portal` nor `magic_link`");
    vec![
        answers(
            "no portal",
            no_portal,
            ONCE,
            json("200 OK", &format!(r#"{{"ok":true,"{KEY}":{{}}}}"#)),
        ),
        answers(
            "an error in place of a portal",
            unreadable!("has an error instead of a portal, `invalid_input`: no [redacted] at all"),
            ONCE,
            json(
                "200 OK",
                &format!(
                    r#"{{"error":{{"type":"invalid_input","message":"no {KEY}\nat all"}},"ok":false}}"#
                ),
            ),
        ),
        answers("null", no_portal, ONCE, json("200 OK", "null")),
        answers(
            "a portal that is null",
            no_portal,
            ONCE,
            json("200 OK", r#"{"customer_portal":null}"#),
        ),
        answers(
            "a missing key",
            unreadable!("has no text for `expires_at` of the portal"),
            ONCE,
            json("200 OK", &body.replace("expires_at", KEY)),
        ),
        answers(
            "a link that is not safe",
            unreadable!("has a link that is not an absolute https URL"),
            ONCE,
            json("200 OK", &body.replace("https:", "http:")),
        ),
    ]
}

pub(crate) fn successes() -> Vec<Fault> {
    let expected = "Ok: https://portal.example/x?[redacted]";
    let body = portal_body("x");
    vec![
        answers("a portal", expected, ONCE, portal("x")),
        answers("extra keys", expected, ONCE, {
            json("200 OK", &body.replacen('{', r#"{"new":[{"a":1}],"#, 1))
        }),
        answers(
            "201 and no type",
            expected,
            ONCE,
            answer("201 Created", "", &body),
        ),
        answers("a type with a charset", expected, ONCE, {
            answer(
                "200 OK",
                "Content-Type: Application/JSON; charset=utf-8\r\n",
                &body,
            )
        }),
        answers(
            "100 first",
            expected,
            ONCE,
            format!("HTTP/1.1 100 Go\r\n\r\n{}", portal("x")),
        ),
        answers("103 first", expected, ONCE, {
            format!("HTTP/1.1 103 Early\r\nlink: {KEY}\r\n\r\n{}", portal("x"))
        }),
        fault(
            "a body without framing",
            expected,
            ONCE,
            move |connection| {
                connection.request();
                connection.send(format!("HTTP/1.0 200 OK\r\n\r\n{body}"));
                connection.finish();
            },
        ),
    ]
}
