//! Answers that are not in Seam's format, and redirects.

use std::fmt;

use super::answered::Answered;
use crate::one_line::{MESSAGE_LIMIT, one_line};

/// A refusal that is not in Seam's format. It may come from a proxy or from a wrong endpoint.
///
/// ```
/// use seam_portal::ureq::http::Response;
/// use seam_portal::{CustomerPortal, Error};
///
/// let answer = Response::builder()
///     .status(502)
///     .header("content-type", "text/html")
///     .body("<html>\n<h1>Bad gateway</h1>\n</html>")
///     .unwrap();
/// let Err(Error::Http(error)) = CustomerPortal::from_response(answer) else { panic!() };
/// assert_eq!(error.status(), 502);
/// assert_eq!(error.excerpt(), "<html> <h1>Bad gateway</h1> </html>");
/// ```
#[derive(Debug)]
pub struct HttpError {
    pub(crate) answered: Answered,
    pub(crate) excerpt: Box<str>,
}

impl HttpError {
    /// The largest number of characters of the answer that is kept.
    pub const EXCERPT_LIMIT: usize = 200;

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.answered.status
    }

    /// The beginning of the answer, as one line of at most [`EXCERPT_LIMIT`](Self::EXCERPT_LIMIT)
    /// characters. Everything that looks like a secret is redacted.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }
}

impl fmt::Display for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "status {} without an error in Seam's format",
            self.answered.status
        )?;
        if !self.excerpt.is_empty() {
            write!(f, " ({})", self.excerpt)?;
        }
        f.write_str(": ")?;
        self.answered.write_advice(f, "check the endpoint")
    }
}

/// A redirect. It is never followed, because the credential must only be sent to the endpoint.
///
/// ```
/// use seam_portal::ureq::http::Response;
/// use seam_portal::{CustomerPortal, Error};
///
/// let answer = Response::builder()
///     .status(308)
///     .header("location", "https://elsewhere.example/base?token=secret")
///     .body("")
///     .unwrap();
/// let Err(Error::Redirect(error)) = CustomerPortal::from_response(answer) else { panic!() };
/// assert_eq!(error.location(), Some("https://elsewhere.example/base?[redacted]"));
/// ```
#[derive(Debug)]
pub struct RedirectError {
    pub(crate) answered: Answered,
    pub(crate) location: Option<Box<str>>,
}

impl RedirectError {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.answered.status
    }

    /// The URL that the server redirects to, without user name, query and fragment.
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        self.location.as_deref()
    }
}

impl fmt::Display for RedirectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {} redirects to ", self.answered.status)?;
        match &self.location {
            Some(location) => f.write_str(&one_line(location, MESSAGE_LIMIT))?,
            None => f.write_str("an unknown place")?,
        }
        f.write_str(", which is not followed: set the endpoint to the URL of the API")
    }
}
