//! The errors of a call.

mod answered;
mod api;
mod configuration;
mod http;
mod invalid_input;
mod outcome;
#[cfg(test)]
pub(crate) mod samples;
pub(crate) mod status;
mod timeout;
mod transport;
mod unreadable;
mod validation_errors;

use std::fmt;
use std::time::Duration;

pub(crate) use answered::Answered;
pub use api::{ApiError, RateLimitedError, UnauthorizedError};
pub use configuration::ConfigurationError;
pub use http::{HttpError, RedirectError};
pub use invalid_input::InvalidInputError;
pub use timeout::{TimeoutError, TimeoutKind};
pub use transport::TransportError;
pub(crate) use transport::TransportKind;
pub(crate) use unreadable::Unreadable;
pub use unreadable::UnreadableAnswerError;
pub(crate) use validation_errors::invalid_fields;

use crate::invalid::InvalidRequest;
use crate::one_line::one_line;

/// The largest number of characters of a request id in a message. Seam's ids have 36.
const REQUEST_ID_LIMIT: usize = 100;

/// Why a call failed.
///
/// To show an error to a person, print its message with `{error}`. It says what is wrong and what to do,
/// in one line, and ends with the [request id](Self::request_id) if there is one. `{error:?}` is for
/// developers. Neither contains a key, a token or the query of a link, even if the server repeats one.
/// The cause, if there is one, is [`source`](std::error::Error::source) and not part of the message.
///
/// For what to do after an error, see [`RetryPolicy`](crate::RetryPolicy#after-an-error).
///
/// ```no_run
/// use seam_portal::{Client, CreatePortal, Error};
///
/// let seam = Client::from_env()?;
/// match seam.create_portal(&CreatePortal::default()) {
///     Ok(portal) => println!("{}", portal.url()),
///     Err(Error::InvalidInput(error)) => {
///         for field in error.fields() {
///             eprintln!("{field}");
///         }
///     }
///     Err(error) if error.is_retryable() => eprintln!("try again later: {error}"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The settings of a client are wrong.
    Configuration(Box<ConfigurationError>),
    /// The API key or the token was not accepted.
    Unauthorized(Box<UnauthorizedError>),
    /// The request is invalid. Either it was not sent, or Seam refused it.
    InvalidInput(Box<InvalidInputError>),
    /// Too many requests in a short time.
    RateLimited(Box<RateLimitedError>),
    /// Any other error in Seam's format.
    Api(Box<ApiError>),
    /// An error status without an error in Seam's format.
    Http(Box<HttpError>),
    /// A redirect, which was not followed.
    Redirect(Box<RedirectError>),
    /// A time limit was reached before there was an answer.
    Timeout(Box<TimeoutError>),
    /// The connection failed before there was an answer.
    Transport(Box<TransportError>),
    /// An answer with a success status that cannot be read. The portal may have been created.
    UnreadableAnswer(Box<UnreadableAnswerError>),
}

impl Error {
    /// Whether the same request may succeed if it is sent again later.
    ///
    /// True for rate limits, time limits, servers that cannot be reached, lost connections, answers
    /// that are cut off, and the statuses 408, 500, 502, 503 and 504. If the portal
    /// [may have been created](Self::may_have_been_carried_out) already, sending the request again
    /// creates a second link, but no second customer: Seam updates what it has under your keys.
    ///
    /// ```
    /// use seam_portal::CustomerPortal;
    /// use seam_portal::ureq::http::Response;
    ///
    /// let answer = |status| Response::builder().status(status).body("").unwrap();
    /// assert!(CustomerPortal::from_response(answer(503)).unwrap_err().is_retryable());
    /// assert!(!CustomerPortal::from_response(answer(404)).unwrap_err().is_retryable());
    /// ```
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Error::RateLimited(_) | Error::Timeout(_) => true,
            Error::Transport(error) => {
                matches!(error.kind, TransportKind::Connect | TransportKind::Lost)
            }
            Error::UnreadableAnswer(error) => matches!(error.reason, Unreadable::Cut(_)),
            Error::Api(_) | Error::Http(_) => self.status().is_some_and(status::is_passing),
            _ => false,
        }
    }

    /// The HTTP status of the answer, if there was an answer.
    ///
    /// ```
    /// use seam_portal::CustomerPortal;
    /// use seam_portal::ureq::http::Response;
    ///
    /// let answer = Response::builder().status(404).body("").unwrap();
    /// assert_eq!(CustomerPortal::from_response(answer).unwrap_err().status(), Some(404));
    /// ```
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        Some(self.answered()?.status)
    }

    /// The id of the request in Seam's logs. Seam's support asks for it.
    ///
    /// ```
    /// use seam_portal::CustomerPortal;
    /// use seam_portal::ureq::http::Response;
    ///
    /// let answer =
    ///     Response::builder().status(500).header("seam-request-id", "req-1").body("").unwrap();
    /// let error = CustomerPortal::from_response(answer).unwrap_err();
    /// assert_eq!(error.request_id(), Some("req-1"));
    /// assert!(error.to_string().ends_with(" (request id `req-1`)"));
    /// ```
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.answered()?.request_id.as_deref()
    }

    /// How long the server asks to wait before the next request, counted from its answer.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use seam_portal::CustomerPortal;
    /// use seam_portal::ureq::http::Response;
    ///
    /// let answer = Response::builder().status(503).header("retry-after", "2").body("").unwrap();
    /// let error = CustomerPortal::from_response(answer).unwrap_err();
    /// assert_eq!(error.retry_after(), Some(Duration::from_secs(2)));
    /// ```
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.answered()?.retry_after
    }

    /// `None` if there was no answer.
    fn answered(&self) -> Option<&Answered> {
        match self {
            Error::Unauthorized(error) => Some(&error.answered),
            Error::InvalidInput(error) => error.api.as_ref().map(|api| &api.answered),
            Error::RateLimited(error) => Some(&error.answered),
            Error::Api(error) => Some(&error.answered),
            Error::Http(error) => Some(&error.answered),
            Error::Redirect(error) => Some(&error.answered),
            Error::UnreadableAnswer(error) => Some(&error.answered),
            Error::Configuration(_) | Error::Timeout(_) | Error::Transport(_) => None,
        }
    }

    /// Notes that an earlier attempt may have been carried out.
    pub(crate) fn set_after_unsure(&mut self) {
        let after_unsure = match self {
            Error::Unauthorized(error) => &mut error.answered.after_unsure,
            Error::InvalidInput(error) => match &mut error.api {
                Some(api) => &mut api.answered.after_unsure,
                None => return,
            },
            Error::RateLimited(error) => &mut error.answered.after_unsure,
            Error::Api(error) => &mut error.answered.after_unsure,
            Error::Http(error) => &mut error.answered.after_unsure,
            Error::Redirect(error) => &mut error.answered.after_unsure,
            Error::UnreadableAnswer(error) => &mut error.answered.after_unsure,
            Error::Timeout(error) => &mut error.after_unsure,
            Error::Transport(error) => &mut error.after_unsure,
            // No attempt was made.
            Error::Configuration(_) => return,
        };
        *after_unsure = true;
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Configuration(error) => error.fmt(f),
            Error::Unauthorized(error) => error.fmt(f),
            Error::InvalidInput(error) => error.fmt(f),
            Error::RateLimited(error) => error.fmt(f),
            Error::Api(error) => error.fmt(f),
            Error::Http(error) => error.fmt(f),
            Error::Redirect(error) => error.fmt(f),
            Error::Timeout(error) => error.fmt(f),
            Error::Transport(error) => error.fmt(f),
            Error::UnreadableAnswer(error) => error.fmt(f),
        }?;
        if self.is_in_doubt_for_earlier_attempts() {
            f.write_str("; an earlier attempt may have made the portal")?;
        }
        match self.request_id() {
            Some(id) => write!(f, " (request id `{}`)", one_line(id, REQUEST_ID_LIMIT)),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Timeout(error) => Some(&error.source),
            Error::Transport(error) => Some(&*error.source),
            Error::UnreadableAnswer(error) => match &error.reason {
                Unreadable::Cut(source) => Some(source),
                Unreadable::Json(source) => Some(source),
                _ => None,
            },
            _ => None,
        }
    }
}

macro_rules! from {
    ($($Inner:ident => $variant:ident,)*) => {
        $(impl From<$Inner> for Error {
            fn from(error: $Inner) -> Self {
                Error::$variant(Box::new(error))
            }
        })*
    };
}

from! {
    ConfigurationError => Configuration,
    UnauthorizedError => Unauthorized,
    InvalidInputError => InvalidInput,
    RateLimitedError => RateLimited,
    ApiError => Api,
    HttpError => Http,
    RedirectError => Redirect,
    TimeoutError => Timeout,
    TransportError => Transport,
    UnreadableAnswerError => UnreadableAnswer,
}

impl From<InvalidRequest> for Error {
    fn from(request: InvalidRequest) -> Self {
        InvalidInputError::from(request).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CustomerPortal;

    #[test]
    fn stays_small_and_crosses_threads() {
        fn crosses<T: Send + Sync + 'static>() {}
        crosses::<Error>();
        assert!(size_of::<Error>() <= 16);
        assert!(size_of::<Result<CustomerPortal, Error>>() <= 128);
    }
}
