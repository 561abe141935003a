//! The requests that a server received.

use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use super::http::Head;

/// Headers that hold secrets.
const SECRET: &[&str] = &[
    "authorization",
    "cookie",
    "proxy-authorization",
    "seam-api-key",
    "seam-client-session-token",
];

/// A request that a [`FakeSeam`](super::FakeSeam) received. Clones are cheap.
///
/// `Debug` shows no secrets and no customer data: it hides credentials and the query of the path, and
/// shows only the size of the body.
///
/// ```
/// use seam_portal::portal;
/// use seam_portal::testing::FakeSeam;
///
/// let fake = FakeSeam::start()?;
/// let seam = fake.client()?;
/// portal!(seam, { locale: "pt-PT" })?;
///
/// let request = &fake.requests()[0];
/// assert_eq!(request.method(), "POST");
/// assert_eq!(request.path(), "/customers/create_portal");
/// assert_eq!(request.header("Content-Type"), Some("application/json"));
/// assert_eq!(request.json().unwrap()["locale"], "pt-PT");
/// assert!(!format!("{request:?}").contains(fake.api_key()));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct RecordedRequest(Arc<Parts>);

struct Parts {
    head: Head,
    body: Vec<u8>,
    json: Option<Value>,
}

impl RecordedRequest {
    pub(super) fn new(head: Head, body: Vec<u8>) -> Self {
        let json = serde_json::from_slice(&body).ok();
        RecordedRequest(Arc::new(Parts { head, body, json }))
    }

    /// The method: `POST` for a correct request.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.0.head.method
    }

    /// The path without the query: `/customers/create_portal` for a correct request.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target().0
    }

    /// The text after the `?`, if there is one.
    ///
    /// In a request for the page of a link, it contains the token of the link.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.target().1
    }

    fn target(&self) -> (&str, Option<&str>) {
        let target = self.0.head.target.as_str();
        match target.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (target, None),
        }
    }

    /// The first header with this name. The case of the name does not matter.
    ///
    /// Bytes that are not UTF-8 are replaced.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers();
        let header = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        header.map(|(_, value)| value)
    }

    /// The names and values of all headers, in their order. Names are in lower case.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let headers = self.0.head.headers.iter();
        headers.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The body. If it was chunked, without the framing.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The body as JSON, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<&Value> {
        self.0.json.as_ref()
    }

    pub(super) fn keep_alive(&self) -> bool {
        self.0.head.keep_alive
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |(name, value)| match name {
            name if SECRET.contains(&name) => (name, "[redacted]"),
            name => (name, value),
        };
        formatter
            .debug_struct("RecordedRequest")
            .field("method", &self.method())
            .field("path", &self.path())
            .field("query", &self.query().map(|_| "[redacted]"))
            .field("headers", &self.headers().map(shown).collect::<Vec<_>>())
            .field("body", &format_args!("{} bytes", self.body().len()))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(target: &str, headers: &[(&str, &str)], body: &str) -> RecordedRequest {
        let headers = headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let head = Head {
            method: "POST".to_owned(),
            target: target.to_owned(),
            headers: headers.collect(),
            keep_alive: true,
        };
        RecordedRequest::new(head, body.as_bytes().to_vec())
    }

    #[test]
    fn debug_keeps_secrets() {
        let headers: Vec<_> = SECRET.iter().map(|name| (*name, "seam_secret")).collect();
        let shown = format!(
            "{:?}",
            request("/a?token=seam_secret", &headers, "seam_secret")
        );
        assert!(!shown.contains("seam_secret"), "{shown}");
        assert!(
            shown.contains("\"/a\"") && shown.contains("11 bytes"),
            "{shown}"
        );
    }

    #[test]
    fn targets_have_two_parts() {
        let parts = |target| {
            let request = request(target, &[], "");
            (
                request.path().to_owned(),
                request.query().map(str::to_owned),
            )
        };
        assert_eq!(parts("/a"), ("/a".to_owned(), None));
        assert_eq!(parts("/a?b?c"), ("/a".to_owned(), Some("b?c".to_owned())));
    }

    #[test]
    fn json_is_there_if_it_is_json() {
        assert_eq!(request("/", &[], "{}").json(), Some(&serde_json::json!({})));
        for body in ["", "{", "\u{1}"] {
            assert_eq!(request("/", &[], body).json(), None);
        }
    }
}
