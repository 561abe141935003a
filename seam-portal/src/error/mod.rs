//! What can go wrong with a call.

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

/// How much of a request id goes into a message, in characters. Seam's have 36.
const REQUEST_ID_LIMIT: usize = 100;

/// What went wrong, told apart as far as a caller may want to act on it.
///
/// Messages are one line, and neither they nor the `Debug` form hold a key, a token or a link's
/// query, not even where a server's text repeats one. The cause, where there is one, is
/// [`source`](std::error::Error::source) and not part of the message. A message ends with the
/// [request id](Self::request_id) where there is one, which the values in the variants leave out.
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
///     Err(error) if error.is_retryable() => eprintln!("later, perhaps: {error}"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A client cannot be made of what was given, or a request cannot be written down.
    Configuration(Box<ConfigurationError>),
    /// The key or the token was not accepted.
    Unauthorized(Box<UnauthorizedError>),
    /// The request is invalid: it was not sent, or Seam finds it so, and may say which fields.
    InvalidInput(Box<InvalidInputError>),
    /// Too many requests in too short a time.
    RateLimited(Box<RateLimitedError>),
    /// Any other error in Seam's own format.
    Api(Box<ApiError>),
    /// A refusal in some other format.
    Http(Box<HttpError>),
    /// A redirect, which was not followed.
    Redirect(Box<RedirectError>),
    /// No answer in time.
    Timeout(Box<TimeoutError>),
    /// No answer because of the connection.
    Transport(Box<TransportError>),
    /// A success that cannot be read: the portal may have been made.
    UnreadableAnswer(Box<UnreadableAnswerError>),
}

impl Error {
    /// Whether the same request may succeed if it is sent again later, unchanged.
    ///
    /// That is so for a rate limit, a time limit, a lost connection, an answer that is cut off
    /// and the statuses 408, 500, 502, 503 and 504. Where the portal
    /// [may have been made](Self::may_have_been_carried_out) already, sending again is harmless:
    /// Seam updates what it has under your keys.
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

    /// The HTTP status of the answer, if there was one.
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

    /// The name of the request in Seam's logs, which Seam's support will ask for.
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

    /// How long the server asks to wait before the next attempt, counted from its answer.
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

    /// `None` where no answer came.
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

    /// Notes that an attempt before this one may have been carried out.
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
