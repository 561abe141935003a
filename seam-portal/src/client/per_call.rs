//! Settings for single calls of a client.

use std::sync::Arc;
use std::time::Duration;

use ureq::http::header::{
    ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH,
    CONTENT_TYPE, EXPECT, HOST, HeaderName, HeaderValue, TE, TRAILER, TRANSFER_ENCODING, UPGRADE,
    USER_AGENT,
};

use super::deadline::LONGEST;
use super::shared::{Client, Inner};
use crate::error::{ConfigurationError, Error};

/// Headers that say how to read a request, where it goes, or who sends it.
const RESERVED: [HeaderName; 14] = [
    ACCEPT,
    ACCEPT_ENCODING,
    AUTHORIZATION,
    CONNECTION,
    CONTENT_ENCODING,
    CONTENT_LENGTH,
    CONTENT_TYPE,
    EXPECT,
    HOST,
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
    USER_AGENT,
];

impl Client {
    /// Returns a copy of this client with another [`timeout`](crate::ClientBuilder::timeout), for one
    /// call or several. The copy is cheap and shares the connections of the original. If the limit is
    /// zero, a call fails before anything is sent.
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// use seam_portal::{Client, portal};
    ///
    /// let seam = Client::from_env()?;
    /// // A person waits for this call.
    /// let fast = seam.with_timeout(Duration::from_secs(3));
    /// portal!(fast, { customer_data: { customer_key: "grand-hotel" } })?;
    /// # Ok::<(), seam_portal::Error>(())
    /// ```
    #[must_use]
    pub fn with_timeout(&self, limit: Duration) -> Self {
        self.with(|inner| inner.timeout = limit.min(LONGEST))
    }

    /// Returns a copy of this client that adds a header to its requests, such as a trace id, for one
    /// call or several. The copy is cheap and shares the connections of the original. A header with the
    /// same name is replaced. `Debug` does not show the value.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if the name or the value is not allowed in HTTP, or if the header is one
    /// that the client sets itself or that changes how a request is sent, such as `authorization`.
    ///
    /// ```
    /// use seam_portal::{Client, CreatePortal};
    ///
    /// let seam = Client::new("seam_key")?;
    /// let traced = seam.with_header("x-trace-id", "7f3a")?;
    /// let request = traced.prepare(&CreatePortal::default())?;
    /// assert_eq!(request.headers()["x-trace-id"], "7f3a");
    ///
    /// assert_eq!(
    ///     seam.with_header("authorization", "Bearer seam_key").unwrap_err().to_string(),
    ///     "the header `authorization` cannot be set by hand: leave it to the client",
    /// );
    /// # Ok::<(), seam_portal::Error>(())
    /// ```
    pub fn with_header(&self, name: &str, value: &str) -> Result<Self, Error> {
        let name = checked_name(name)?;
        let mut value = HeaderValue::from_str(value).map_err(|_| {
            ConfigurationError::new(format!(
                "the value of the header `{name}` contains a character that is not allowed: write it \
                 in printable ASCII"
            ))
        })?;
        value.set_sensitive(true);
        Ok(self.with(|inner| {
            inner.headers.insert(name, value);
        }))
    }

    fn with(&self, change: impl FnOnce(&mut Inner)) -> Self {
        let mut inner = Inner::clone(&self.inner);
        change(&mut inner);
        Client {
            inner: Arc::new(inner),
        }
    }
}

fn checked_name(name: &str) -> Result<HeaderName, ConfigurationError> {
    let name = HeaderName::try_from(name).map_err(|_| {
        ConfigurationError::new(
            "the name of a header is empty or contains a character that is not allowed: write it as \
             in `x-trace-id`",
        )
    })?;
    // Headers of Seam, and headers for a proxy.
    let of_others = ["seam-", "proxy-"];
    if RESERVED.contains(&name)
        || of_others
            .iter()
            .any(|start| name.as_str().starts_with(start))
    {
        return Err(ConfigurationError::new(format!(
            "the header `{name}` cannot be set by hand: leave it to the client"
        )));
    }
    Ok(name)
}
