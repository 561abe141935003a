//! The result of a call.

use std::{fmt, mem};

use serde_json::Value;

use crate::error::Unreadable;
use crate::redact::{REDACTED, Redactor};
use crate::timestamp::Timestamp;
use crate::url::Url;

/// A portal that Seam created for a customer.
///
/// [`url`](Self::url) is the link to it. The link is a credential: for seven days, everyone who has it
/// can open the portal. `Debug` and `Display` hide its query, which contains the token, so a portal can
/// be logged.
///
/// It implements neither `Serialize` nor `Deserialize`, so that the link is not stored by accident. To
/// store the link, use [`url`](Self::url).
///
/// ```compile_fail,E0277
/// fn stored(portal: &seam_portal::CustomerPortal) -> String {
///     serde_json::to_string(portal).unwrap()
/// }
/// ```
///
/// ```
/// use seam_portal::CustomerPortal;
/// use seam_portal::ureq::http::Response;
///
/// let answer = Response::builder()
///     .body(r#"{ "ok": true, "customer_portal": {
///         "url": "https://connect.getseam.com/portals/1?token=seam_cst_1",
///         "customer_key": "grand-hotel",
///         "workspace_id": "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90",
///         "created_at": "2026-12-01T15:00:00Z",
///         "expires_at": "2026-12-08T15:00:00Z"
///     } }"#)
///     .unwrap();
/// let portal = CustomerPortal::from_response(answer)?;
/// assert_eq!(portal.url(), "https://connect.getseam.com/portals/1?token=seam_cst_1");
/// assert_eq!(portal.customer_key, "grand-hotel");
/// assert_eq!(portal.to_string(), "https://connect.getseam.com/portals/1?[redacted]");
/// # Ok::<(), seam_portal::Error>(())
/// ```
#[derive(Clone, Eq, PartialEq)]
#[non_exhaustive]
pub struct CustomerPortal {
    url: String,
    /// The customer that the portal is for.
    pub customer_key: String,
    /// The workspace that the customer is in, a UUID.
    pub workspace_id: String,
    /// When the link was created.
    pub created_at: Timestamp,
    /// When the link stops working.
    pub expires_at: Timestamp,
    request_id: Option<Box<str>>,
}

impl CustomerPortal {
    /// The link, with its token. Treat it like a password.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The id of the request in Seam's logs, if the answer has one. Seam's support asks for it.
    ///
    /// ```
    /// use seam_portal::CustomerPortal;
    /// use seam_portal::ureq::http::Response;
    ///
    /// # let body = r#"{ "customer_portal": {
    /// #     "url": "https://connect.getseam.com/portals/1?token=seam_cst_1",
    /// #     "customer_key": "grand-hotel",
    /// #     "workspace_id": "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90",
    /// #     "created_at": "2026-12-01T15:00:00Z",
    /// #     "expires_at": "2026-12-08T15:00:00Z"
    /// # } }"#;
    /// let answer = Response::builder().header("seam-request-id", "req-1").body(body).unwrap();
    /// let portal = CustomerPortal::from_response(answer)?;
    /// assert_eq!(portal.request_id(), Some("req-1"));
    /// # Ok::<(), seam_portal::Error>(())
    /// ```
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Reads `customer_portal`, or `magic_link` if an older server only sends that.
    pub(crate) fn from_json(
        answer: &[u8],
        request_id: Option<Box<str>>,
        takes_http: bool,
    ) -> Result<Self, Unreadable> {
        let mut answer: Value = serde_json::from_slice(answer).map_err(Unreadable::Json)?;
        let object = ["customer_portal", "magic_link"]
            .into_iter()
            .find_map(|name| answer.get_mut(name)?.as_object_mut().map(mem::take));
        let mut object = object.ok_or(Unreadable::NoPortal)?;
        let mut text = |name| match object.remove(name) {
            Some(Value::String(text)) => Ok(text),
            _ => Err(Unreadable::Field(name)),
        };
        let portal = CustomerPortal {
            url: text("url")?,
            customer_key: text("customer_key")?,
            workspace_id: text("workspace_id")?,
            created_at: text("created_at")?.as_str().into(),
            expires_at: text("expires_at")?.as_str().into(),
            request_id,
        };
        match Url::parse(&portal.url) {
            Ok(url) if (url.is_private() || takes_http) && !url.has_user_info() => Ok(portal),
            _ => Err(Unreadable::Url),
        }
    }

    fn shown_url(&self) -> String {
        match Url::parse(&self.url) {
            Ok(url) => Redactor::default().text(&url.to_string()).into(),
            Err(_) => REDACTED.to_owned(),
        }
    }
}

impl fmt::Debug for CustomerPortal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomerPortal")
            .field("url", &self.shown_url())
            .field("customer_key", &self.customer_key)
            .field("workspace_id", &self.workspace_id)
            .field("created_at", &self.created_at)
            .field("expires_at", &self.expires_at)
            .field("request_id", &self.request_id)
            .finish()
    }
}

/// Writes the link without its query.
impl fmt::Display for CustomerPortal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown_url())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn portal(url: &str) -> Value {
        json!({
            "url": url,
            "customer_key": "c",
            "workspace_id": "w",
            "created_at": "2026-12-01T15:00:00Z",
            "expires_at": "2026-12-08T15:00:00Z",
            "building_block_type": "connect_accounts",
        })
    }

    fn read(answer: &Value) -> Result<CustomerPortal, String> {
        CustomerPortal::from_json(answer.to_string().as_bytes(), None, false)
            .map_err(|reason| format!("{reason:?}"))
    }

    #[test]
    fn prefers_the_portal_to_the_older_name() {
        let both =
            json!({ "magic_link": portal("https://b/"), "customer_portal": portal("https://a/") });
        assert_eq!(read(&both).unwrap().url(), "https://a/");
        let older = json!({ "magic_link": portal("https://b/"), "customer_portal": null });
        assert_eq!(read(&older).unwrap().url(), "https://b/");
    }

    #[test]
    fn names_what_is_missing() {
        for answer in [
            json!(null),
            json!([]),
            json!({}),
            json!({ "customer_portal": "https://a" }),
        ] {
            assert_eq!(read(&answer).unwrap_err(), "NoPortal");
        }
        for name in [
            "url",
            "customer_key",
            "workspace_id",
            "created_at",
            "expires_at",
        ] {
            let mut one = portal("https://a/");
            one[name] = json!(1);
            let error = read(&json!({ "customer_portal": one })).unwrap_err();
            assert_eq!(error, format!("Field({name:?})"));
        }
    }

    #[test]
    fn takes_no_link_that_is_not_safe_to_open() {
        for url in [
            "",
            "/portal",
            "https://",
            "http://example.com/p?token=1",
            "javascript://%0aalert(1)",
            "https://connect.getseam.com@example.com/",
            "https://example.com/ x",
        ] {
            let answer = json!({ "customer_portal": portal(url) });
            assert_eq!(read(&answer).unwrap_err(), "Url", "{url}");
        }
        for url in [
            "https://example.com/p?token=1#a",
            "http://127.0.0.1:8080/p?token=1",
        ] {
            assert!(
                read(&json!({ "customer_portal": portal(url) })).is_ok(),
                "{url}"
            );
        }
    }

    #[test]
    fn shows_the_link_without_its_secrets() {
        let url = "https://host/seam_cst_hush?token=hush#hush";
        let portal = read(&json!({ "customer_portal": portal(url) })).unwrap();
        assert_eq!(portal.to_string(), "https://host/[redacted]?[redacted]");
        let debug = format!("{portal:?}");
        assert!(!debug.contains("hush"), "{debug}");
        assert_eq!(portal.url(), url);
    }
}
