//! Answers with a success status that cannot be read.

use std::fmt;

use super::answered::Answered;
use crate::one_line::{MESSAGE_LIMIT, one_line};

/// An answer with a success status, but without a portal that can be read.
///
/// The portal may have been created. Sending the request again does no harm in Seam: it updates what
/// it has under your keys, and a link that nobody opens expires.
///
/// ```
/// use seam_portal::ureq::http::Response;
/// use seam_portal::{CustomerPortal, Error};
///
/// let answer = Response::builder()
///     .header("seam-request-id", "req-1")
///     .body(r#"{ "ok": true }"#)
///     .unwrap();
/// let Err(Error::UnreadableAnswer(error)) = CustomerPortal::from_response(answer) else { panic!() };
/// assert_eq!(error.status(), 200);
/// assert_eq!(error.request_id(), Some("req-1"));
/// assert_eq!(
///     error.to_string(),
///     "the answer has neither `customer_portal` nor `magic_link`: \
///      the portal may have been made, send again or check the endpoint",
/// );
/// ```
#[derive(Debug)]
pub struct UnreadableAnswerError {
    pub(crate) answered: Answered,
    pub(crate) reason: Unreadable,
}

#[derive(Debug)]
pub(crate) enum Unreadable {
    /// The connection was lost in the middle of the answer, or its framing is wrong.
    Cut(ureq::Error),
    /// Longer than this many bytes.
    TooLarge(u64),
    Encoded,
    ContentType,
    Json(serde_json::Error),
    NoPortal,
    /// An error in Seam's format instead of a portal.
    Error {
        error_type: Box<str>,
        message: Box<str>,
    },
    /// This field of the portal is missing or not text.
    Field(&'static str),
    Url,
}

impl UnreadableAnswerError {
    /// The HTTP status, from 200 to 299.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.answered.status
    }

    /// The id of the request in Seam's logs. With it, Seam's support can find out whether the portal
    /// was created.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.answered.request_id.as_deref()
    }
}

impl fmt::Display for UnreadableAnswerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the answer ")?;
        match &self.reason {
            Unreadable::Cut(_) => f.write_str("is cut off"),
            Unreadable::TooLarge(limit) => write!(f, "is longer than {limit} bytes"),
            Unreadable::Encoded => f.write_str("has a content encoding that was not asked for"),
            Unreadable::ContentType => f.write_str("is not of the type application/json"),
            Unreadable::Json(_) => f.write_str("is not valid JSON"),
            Unreadable::NoPortal => f.write_str("has neither `customer_portal` nor `magic_link`"),
            Unreadable::Error {
                error_type,
                message,
            } => {
                let kind = one_line(error_type, MESSAGE_LIMIT);
                let message = one_line(message, MESSAGE_LIMIT);
                write!(f, "has an error instead of a portal, `{kind}`: {message}")
            }
            Unreadable::Field(name) => write!(f, "has no text for `{name}` of the portal"),
            Unreadable::Url => f.write_str("has a link that is not an absolute https URL"),
        }?;
        f.write_str(": the portal may have been made, send again or check the endpoint")
    }
}
