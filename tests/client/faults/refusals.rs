//! Answers that refuse the request. Each has the key and a link in its text.

use super::fault::{ALWAYS, Fault, IF_LOST, ONCE, answers};
use crate::KEY;
use kit::server::{LINK, answer, html, json};

/// An error in Seam's format that contains the secrets in each place.
fn seam(status: &str, error_type: &str, more: &str) -> String {
    let link = format!("https://portal.example/?token=seam_cst_{LINK}");
    let body = format!(
        r#"{{"error":{{"type":"{error_type}","message":"no {KEY}\n{link}","data":{{"{KEY}":["{link}"]}}{more}}}}}"#
    );
    json(status, &body).replace("req-1", KEY)
}

fn page(status: &str) -> String {
    html(status, &format!("<html>\r\n<b>{KEY}</b> \u{1b}[31m</html>"))
}

/// A redirect to another host, which must not get a credential.
fn redirect(status: &str, location: &str) -> String {
    answer(
        status,
        &format!("location: {location}\r\n"),
        &format!("<p>{KEY}</p>"),
    )
}

const NESTED: &str = r#","validation_errors":{"_errors":[],"customer_data":{"_errors":[],
    "rooms":{"_errors":[],"3":{"_errors":[],"name":{"_errors":["Required"]}}},
    "seam_key1_Hush0123456789abcdefHush":{"_errors":["not seam_cst_0pensesame"]}}}"#;

macro_rules! redirected {
    ($status:literal, $to:literal) => {
        concat!(
            "Redirect: status ",
            $status,
            " redirects to ",
            $to,
            ", which is not followed: set the endpoint to the URL of the API"
        )
    };
}

macro_rules! plain {
    ($status:literal, $advice:literal) => {
        concat!(
            "Http: status ",
            $status,
            " without an error in Seam's format (<html> <b>[redacted]</b> [31m</html>): ",
            $advice
        )
    };
}

macro_rules! api {
    ($status:literal, $type:literal, $advice:literal) => {
        concat!(
            "Api: refused by Seam with ",
            $status,
            " `",
            $type,
            "`: no [redacted] https://portal.example/?[redacted]: ",
            $advice
        )
    };
}

pub(crate) fn all() -> Vec<Fault> {
    let mut faults = redirects();
    faults.extend(seam_errors());
    faults.extend(pages());
    faults.extend(rate_limits());
    faults
}

fn redirects() -> Vec<Fault> {
    let elsewhere = format!("https://user:{KEY}@elsewhere.example/base?token={KEY}#{KEY}");
    macro_rules! to_elsewhere {
        ($name:literal, $status:literal) => {
            answers(
                $name,
                redirected!($status, "https://elsewhere.example/base?[redacted]"),
                ONCE,
                redirect($name, &elsewhere),
            )
        };
    }
    vec![
        to_elsewhere!("300 Choices", "300"),
        to_elsewhere!("301 Moved", "301"),
        to_elsewhere!("302 Found", "302"),
        to_elsewhere!("303 See", "303"),
        to_elsewhere!("307 Temporary", "307"),
        to_elsewhere!("308 Permanent", "308"),
        answers(
            "304",
            redirected!("304", "an unknown place"),
            ONCE,
            "HTTP/1.1 304 Same\r\n\r\n",
        ),
        answers(
            "a redirect to nowhere",
            redirected!("302", "an unknown place"),
            ONCE,
            page("302 Found"),
        ),
        answers(
            "a relative redirect",
            redirected!("307", "/login"),
            ONCE,
            redirect("307 Temporary", &format!("/login?next={KEY}")),
        ),
    ]
}

fn seam_errors() -> Vec<Fault> {
    vec![
        answers(
            "400 with nested fields",
            "InvalidInput: refused by Seam as invalid: `customer_data.rooms[3].name`: Required; \
             `customer_data.[redacted]`: not [redacted]: correct the request",
            ONCE,
            seam("400 Bad Request", "invalid_input", NESTED),
        ),
        answers(
            "400 without fields",
            "InvalidInput: refused by Seam as invalid: \
             no [redacted] https://portal.example/?[redacted]: correct the request",
            ONCE,
            seam("400 Bad Request", "invalid_input", ""),
        ),
        answers(
            "401 in Seam's format",
            "Unauthorized: the API key or token was not accepted: \
             no [redacted] https://portal.example/?[redacted]: \
             check that it is complete, valid and for this workspace",
            ONCE,
            seam("401 Unauthorized", "unauthorized", ""),
        ),
        answers(
            "401 as a page",
            "Unauthorized: the API key or token was not accepted: \
             check that it is complete, valid and for this workspace",
            ONCE,
            page("401 Unauthorized"),
        ),
        answers(
            "404 in Seam's format",
            api!("404", "not_found", "correct what the message names"),
            ONCE,
            seam("404 Not Found", "not_found", ""),
        ),
        answers(
            "408 in Seam's format",
            api!("408", "request_timeout", "send again later"),
            ALWAYS,
            seam("408 Request Timeout", "request_timeout", ""),
        ),
        answers(
            "413 in Seam's format",
            api!(
                "413",
                "too_large",
                "the request of 2 bytes is too large, send it in parts"
            ),
            ONCE,
            seam("413 Too Large", "too_large", ""),
        ),
        answers(
            "501 in Seam's format",
            api!("501", "not_implemented", "correct what the message names"),
            ONCE,
            seam("501 Not Implemented", "not_implemented", ""),
        ),
        answers(
            "500 in Seam's format",
            api!("500", "[redacted]", "send again later"),
            ONCE,
            seam("500 Error", KEY, ""),
        ),
        answers(
            "503 in Seam's format",
            api!("503", "unavailable", "send again later"),
            ALWAYS,
            seam("503 Unavailable", "unavailable", ""),
        ),
    ]
}

fn pages() -> Vec<Fault> {
    let brackets = ("[".repeat(10_000), "]".repeat(10_000));
    let deep = format!(
        r#"{{"error":{{"type":"t","message":"m","data":{}{}}}}}"#,
        brackets.0, brackets.1
    );
    let no_type = format!(r#"{{"error":{{"type":1,"message":"{KEY}"}}}}"#);
    vec![
        answers(
            "101",
            "Http: status 101 without an error in Seam's format: check the endpoint",
            ONCE,
            "HTTP/1.1 101 Switching\r\nupgrade: x\r\n\r\n",
        ),
        answers(
            "400",
            plain!("400", "check the endpoint"),
            ONCE,
            page("400 Bad Request"),
        ),
        answers(
            "404",
            plain!("404", "check the endpoint"),
            ONCE,
            page("404 Not Found"),
        ),
        answers(
            "408",
            plain!("408", "send again later"),
            ALWAYS,
            page("408 Request Timeout"),
        ),
        answers(
            "413",
            plain!(
                "413",
                "the request of 2 bytes is too large, send it in parts"
            ),
            ONCE,
            page("413 Too Large"),
        ),
        answers(
            "500",
            plain!("500", "send again later"),
            ONCE,
            page("500 Error"),
        ),
        answers(
            "502",
            plain!("502", "send again later"),
            IF_LOST,
            page("502 Bad Gateway"),
        ),
        answers(
            "503",
            plain!("503", "send again later"),
            ALWAYS,
            page("503 Unavailable"),
        ),
        answers(
            "504",
            plain!("504", "send again later"),
            IF_LOST,
            page("504 Timeout"),
        ),
        answers(
            "999",
            plain!("999", "check the endpoint"),
            ONCE,
            page("999 Odd"),
        ),
        answers(
            "an error of another shape",
            "Http: status 400 without an error in Seam's format \
             ({\"error\":{\"type\":1,\"message\":\"[redacted]\"}}): check the endpoint",
            ONCE,
            json("400 Bad Request", &no_type),
        ),
        answers(
            "an error 10,000 levels deep",
            format!(
                "Http: status 400 without an error in Seam's format ({}…): check the endpoint",
                &deep[..200],
            ),
            ONCE,
            json("400 Bad Request", &deep),
        ),
    ]
}

fn rate_limits() -> Vec<Fault> {
    let limit = |headers: &str| answer("429 Slow Down", headers, &format!("slow, {KEY}"));
    let again = "RateLimited: too many requests: send again later";
    vec![
        answers("429", again, ALWAYS, limit("")),
        answers(
            "429 in Seam's format",
            again,
            ALWAYS,
            seam("429 Slow Down", "rate_limited", ""),
        ),
        answers(
            "429 with no wait",
            again,
            ALWAYS,
            limit("retry-after: 0\r\n"),
        ),
        answers(
            "429 with a date that has passed",
            again,
            ALWAYS,
            limit("retry-after: Tue, 01 Dec 2020 12:00:00 GMT\r\n"),
        ),
        answers(
            "429 with a wait past the deadline",
            "RateLimited: too many requests: wait 120s and send again",
            ONCE,
            limit("retry-after: 120\r\n"),
        ),
        answers(
            "503 with a wait past the deadline",
            plain!("503", "send again later"),
            ONCE,
            page("503 Unavailable").replacen("\r\n", "\r\nretry-after: 120\r\n", 1),
        ),
    ]
}
