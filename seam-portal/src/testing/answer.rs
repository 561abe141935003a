//! Answers, and their bytes on the wire.

use std::fmt::Write as _;

use serde_json::{Value, json};
use ureq::http::StatusCode;

use super::random;

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Answer {
    pub(super) fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Answer {
            status,
            headers: vec![("content-type".to_owned(), content_type.to_owned())],
            body: body.into(),
        }
    }

    pub(super) fn json(status: u16, body: &Value) -> Self {
        Answer::new(status, "application/json; charset=utf-8", body.to_string())
    }

    /// An error in Seam's format.
    pub(super) fn error(status: u16, kind: &str, message: &str) -> Self {
        let error = json!({ "type": kind, "message": message });
        Answer::json(status, &json!({ "error": error, "ok": false }))
    }

    /// An error in Seam's format whose type and message are the name of the status.
    pub(super) fn status(status: u16) -> Self {
        let reason = reason(status);
        let kind = match status {
            400 => "invalid_input".to_owned(),
            _ => reason.to_lowercase().replace([' ', '-'], "_"),
        };
        Answer::error(status, &kind, reason)
    }

    /// The answer on the wire. `close` means that it is the last of the connection, `head_only` that the
    /// request was a `HEAD`.
    pub(super) fn bytes(&self, close: bool, head_only: bool) -> Vec<u8> {
        let mut head = format!("HTTP/1.1 {:03} {}\r\n", self.status, reason(self.status));
        for (name, value) in &self.headers {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        let _ = write!(head, "seam-request-id: {}\r\n", random::uuid());
        if self.has_body() {
            let _ = write!(head, "content-length: {}\r\n", self.body.len());
        }
        head.push_str(if close {
            "connection: close\r\n\r\n"
        } else {
            "connection: keep-alive\r\n\r\n"
        });
        let mut bytes = head.into_bytes();
        if self.has_body() && !head_only {
            bytes.extend_from_slice(&self.body);
        }
        bytes
    }

    /// Whether an answer with this status can have a body.
    fn has_body(&self) -> bool {
        !matches!(self.status, 100..200 | 204 | 304)
    }
}

fn reason(status: u16) -> &'static str {
    let status = StatusCode::from_u16(status).ok();
    let reason = status.and_then(|status| status.canonical_reason());
    reason.unwrap_or("Unknown Status")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(answer: &Answer, close: bool, head_only: bool) -> String {
        String::from_utf8(answer.bytes(close, head_only)).unwrap()
    }

    #[test]
    fn a_status_names_its_error() {
        for (status, kind) in [
            (400, "invalid_input"),
            (401, "unauthorized"),
            (405, "method_not_allowed"),
            (429, "too_many_requests"),
            (503, "service_unavailable"),
            (999, "unknown_status"),
        ] {
            let body = Answer::status(status).body;
            let body: Value = serde_json::from_slice(&body).unwrap();
            assert_eq!(body["error"]["type"], kind);
            assert_eq!(body["ok"], false);
        }
    }

    #[test]
    fn the_length_is_the_bodys() {
        let answer = Answer::new(200, "text/plain", "häh");
        let full = text(&answer, false, false);
        assert!(
            full.starts_with("HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\nseam-request-id: ")
        );
        assert!(full.ends_with("content-length: 4\r\nconnection: keep-alive\r\n\r\nhäh"));

        let head = text(&answer, true, true);
        assert!(head.ends_with("content-length: 4\r\nconnection: close\r\n\r\n"));
    }

    #[test]
    fn some_statuses_have_no_body() {
        for status in [100, 204, 304] {
            let bytes = text(&Answer::status(status), false, false);
            assert!(bytes.ends_with("\r\n\r\n") && !bytes.contains("content-length"));
        }
    }
}
