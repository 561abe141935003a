//! The URL that requests are sent to.

use ureq::http::Uri;

use crate::error::ConfigurationError;
use crate::url::{Url, UrlError};

/// The base URL of Seam.
pub(crate) const DEFAULT_ENDPOINT: &str = "https://connect.getseam.com";

const PATH: &str = "/customers/create_portal";

/// A checked base URL, and the full URL made from it.
#[derive(Clone)]
pub(crate) struct Endpoint {
    base: Box<str>,
    uri: Uri,
    host: Box<str>,
    is_https: bool,
    is_loopback: bool,
}

impl Endpoint {
    /// `name` is the name of the text in a message: an environment variable or an option.
    pub(crate) fn parse(
        text: &str,
        name: &str,
        allow_http: bool,
    ) -> Result<Self, ConfigurationError> {
        let refuse = |reason: &str| ConfigurationError::new(format!("{name} {reason}"));
        if text != text.trim() {
            return Err(refuse("has white space around it: remove it"));
        }
        let url = Url::parse(text).map_err(|error| refuse(explain(error, text)))?;
        if url.has_user_info() {
            return Err(refuse("contains a user name: leave it out"));
        }
        if url.query.is_some() || url.fragment.is_some() {
            return Err(refuse("contains a query or a fragment: leave it out"));
        }
        if !url.is_private() && !allow_http {
            return Err(refuse(
                "would send the credential unencrypted: use https, or `allow_http(true)` in a network \
                 of your own",
            ));
        }
        if url.path.trim_end_matches('/').ends_with(PATH) {
            return Err(refuse(
                "contains the path of the call: leave out `/customers/create_portal`",
            ));
        }
        let base = text.trim_end_matches('/');
        let uri = Uri::try_from(format!("{base}{PATH}")).map_err(|_| refuse(NOT_A_URL))?;
        Ok(Endpoint {
            base: base.into(),
            host: url.host_and_port().into(),
            is_https: url.is_https(),
            is_loopback: url.is_loopback(),
            uri,
        })
    }

    /// The base URL without a slash at its end.
    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    pub(crate) fn uri(&self) -> &Uri {
        &self.uri
    }

    /// Host and, if given, port.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    pub(crate) fn is_https(&self) -> bool {
        self.is_https
    }

    pub(crate) fn is_loopback(&self) -> bool {
        self.is_loopback
    }
}

const NOT_A_URL: &str = "is not a base URL: write it as https://host or https://host/base";

fn explain(error: UrlError, text: &str) -> &'static str {
    match error {
        UrlError::Scheme if is_place_on_loopback(text) => {
            "does not begin with http://: write `http://` in front of it"
        }
        UrlError::Character => {
            "contains a character that is not allowed in a URL: write it in ASCII"
        }
        UrlError::Scheme => "does not begin with https://: write it as https://host",
        UrlError::Authority => NOT_A_URL,
    }
}

fn is_place_on_loopback(text: &str) -> bool {
    Url::parse(&format!("http://{text}")).is_ok_and(|url| url.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_base_paths() {
        for (base, uri) in [
            ("https://host", "https://host/customers/create_portal"),
            ("https://host/", "https://host/customers/create_portal"),
            (
                "https://host/base",
                "https://host/base/customers/create_portal",
            ),
            (
                "https://host:8443/a/b/",
                "https://host:8443/a/b/customers/create_portal",
            ),
            (
                "http://127.0.0.1:80",
                "http://127.0.0.1:80/customers/create_portal",
            ),
            (
                "http://[::1]:80/x",
                "http://[::1]:80/x/customers/create_portal",
            ),
        ] {
            let endpoint = Endpoint::parse(base, "the endpoint", false).unwrap();
            assert_eq!(endpoint.uri().to_string(), uri);
            assert_eq!(endpoint.base(), base.trim_end_matches('/'));
        }
    }

    #[test]
    fn says_what_is_wrong_without_repeating_it() {
        for (text, reason) in [
            ("connect.example", "does not begin with https://"),
            ("ftp://connect.example", "does not begin with https://"),
            ("localhost:3020", "does not begin with http://"),
            ("connect.localhost", "does not begin with http://"),
            ("127.0.0.1:3020/connect", "does not begin with http://"),
            ("[::1]", "does not begin with http://"),
            (
                "https://connect.host/customers/create_portal",
                "contains the path of the call",
            ),
            (
                "https://host/connect/customers/create_portal/",
                "contains the path of the call",
            ),
            (" https://connect.example", "has white space around it"),
            ("https://connect.example\n", "has white space around it"),
            ("https://conn ect.example", "contains a character"),
            ("https://", "is not a base URL"),
            ("https://connect.example:x", "is not a base URL"),
            ("https://me:connect@host", "contains a user name"),
            ("https://host?connect", "contains a query or a fragment"),
            ("https://host/?", "contains a query or a fragment"),
            ("https://host#connect", "contains a query or a fragment"),
            (
                "http://connect.example",
                "would send the credential unencrypted",
            ),
            (
                "http://127.0.0.1.connect.example",
                "would send the credential unencrypted",
            ),
        ] {
            let error = Endpoint::parse(text, "SEAM_ENDPOINT", false)
                .err()
                .expect(text)
                .to_string();
            assert!(
                error.starts_with(&format!("SEAM_ENDPOINT {reason}")),
                "{text}: {error}"
            );
            assert!(!error.contains("connect"), "{error}");
        }
    }

    #[test]
    fn the_default_is_valid() {
        assert!(
            Endpoint::parse(DEFAULT_ENDPOINT, "", false)
                .unwrap()
                .is_https()
        );
    }

    #[test]
    fn plain_http_to_others_has_to_be_allowed() {
        let endpoint = Endpoint::parse("http://seam.internal:3020", "", true).unwrap();
        assert!(!endpoint.is_https() && !endpoint.is_loopback());
        assert!(Endpoint::parse("ftp://seam.internal", "", true).is_err());
    }
}
