//! Errors in Seam's own format.

use std::fmt;
use std::time::Duration;

use serde_json::Value;

use super::answered::Answered;
use crate::one_line::{MESSAGE_LIMIT, one_line};

/// An error in Seam's own format.
///
/// Everything in Seam's texts that looks like a secret is replaced by `[redacted]`.
///
/// ```
/// use seam_portal::ureq::http::Response;
/// use seam_portal::{CustomerPortal, Error};
///
/// let answer = Response::builder()
///     .status(405)
///     .header("seam-request-id", "req-1")
///     .body(r#"{ "error": { "type": "method_not_allowed", "message": "use POST" } }"#)
///     .unwrap();
/// let Err(Error::Api(error)) = CustomerPortal::from_response(answer) else { panic!() };
/// assert_eq!(error.status(), 405);
/// assert_eq!(error.error_type(), "method_not_allowed");
/// assert_eq!(error.message(), "use POST");
/// assert_eq!(error.request_id(), Some("req-1"));
/// assert_eq!(error.data(), None);
/// ```
#[derive(Debug)]
pub struct ApiError {
    pub(crate) answered: Answered,
    pub(crate) error_type: Box<str>,
    pub(crate) message: Box<str>,
    pub(crate) data: Option<Value>,
}

impl ApiError {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.answered.status
    }

    /// The type of the error, such as `method_not_allowed`. Seam may add types.
    #[must_use]
    pub fn error_type(&self) -> &str {
        &self.error_type
    }

    /// Seam's message.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The id of the request in Seam's logs. Seam's support asks for it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.answered.request_id.as_deref()
    }

    /// Further data from Seam. Its form depends on the type.
    #[must_use]
    pub fn data(&self) -> Option<&Value> {
        self.data.as_ref()
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = one_line(&self.error_type, MESSAGE_LIMIT);
        let message = one_line(&self.message, MESSAGE_LIMIT);
        let status = self.answered.status;
        write!(f, "refused by Seam with {status} `{kind}`: {message}: ")?;
        self.answered
            .write_advice(f, "correct what the message names")
    }
}

/// Seam did not accept the API key or the token: status 401, with any body.
///
/// ```
/// use seam_portal::ureq::http::Response;
/// use seam_portal::{CustomerPortal, Error};
///
/// let answer = Response::builder().status(401).body("<h1>No</h1>").unwrap();
/// let Err(Error::Unauthorized(error)) = CustomerPortal::from_response(answer) else { panic!() };
/// assert_eq!(error.message(), None);
/// ```
#[derive(Debug)]
pub struct UnauthorizedError {
    pub(crate) answered: Answered,
    pub(crate) message: Option<Box<str>>,
}

impl UnauthorizedError {
    /// Seam's message, if the answer was in Seam's format.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

impl fmt::Display for UnauthorizedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the API key or token was not accepted")?;
        if let Some(message) = &self.message {
            write!(f, ": {}", one_line(message, MESSAGE_LIMIT))?;
        }
        f.write_str(": check that it is complete, valid and for this workspace")
    }
}

/// Too many requests in a short time: status 429.
///
/// ```
/// use std::time::Duration;
///
/// use seam_portal::ureq::http::Response;
/// use seam_portal::{CustomerPortal, Error};
///
/// let answer = Response::builder().status(429).header("retry-after", "7").body("").unwrap();
/// let Err(Error::RateLimited(error)) = CustomerPortal::from_response(answer) else { panic!() };
/// assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
/// ```
#[derive(Debug)]
pub struct RateLimitedError {
    pub(crate) answered: Answered,
    pub(crate) message: Option<Box<str>>,
}

impl RateLimitedError {
    /// How long the server asks to wait, counted from its answer.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.answered.retry_after
    }

    /// Seam's message, if the answer was in Seam's format.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

impl fmt::Display for RateLimitedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("too many requests: ")?;
        match self.answered.retry_after {
            Some(wait) if !wait.is_zero() => write!(f, "wait {wait:?} and send again"),
            _ => f.write_str("send again later"),
        }
    }
}
