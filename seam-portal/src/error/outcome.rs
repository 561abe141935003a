//! Whether a request that failed may have been carried out nonetheless.
//!
//! A call can make several attempts, and its error is that of the last. So each error that comes from
//! an attempt knows, in `after_unsure`, whether an earlier one is in doubt.

use super::Error;
use super::status::leaves_doubt;

impl Error {
    /// Whether Seam may have carried the request out, so that the portal may have been made.
    ///
    /// It is `false` where that is certain not to be so, in all attempts of the call: where
    /// nothing was sent, or where the request was refused with a status other than 303 and, from
    /// 500 on, other than 503. To create a portal twice is harmless, but what your program does
    /// besides may not be: a link may be counted, or a guest told of it.
    ///
    /// Not the same as [`is_retryable`](Self::is_retryable), which asks whether to send again can
    /// help. An answer that cannot be read was carried out, and yet may be as unreadable the next
    /// time.
    ///
    /// ```
    /// use seam_portal::CustomerPortal;
    /// use seam_portal::ureq::http::Response;
    ///
    /// let error = |status| {
    ///     let answer = Response::builder().status(status).body("no JSON").unwrap();
    ///     CustomerPortal::from_response(answer).unwrap_err()
    /// };
    /// assert!(error(200).may_have_been_carried_out());
    /// assert!(error(502).may_have_been_carried_out());
    /// assert!(!error(429).may_have_been_carried_out());
    /// ```
    #[must_use]
    pub fn may_have_been_carried_out(&self) -> bool {
        self.is_after_unsure() || self.last_may_have_been_carried_out()
    }

    /// The same of the last attempt alone.
    fn last_may_have_been_carried_out(&self) -> bool {
        match self {
            Error::Timeout(error) => error.sent,
            Error::Transport(error) => error.sent,
            Error::InvalidInput(_) => false,
            _ => self.status().is_some_and(leaves_doubt),
        }
    }

    /// Whether the last attempt was not carried out, and one before it may have been. Then the
    /// message has to say so, because that of the last does not.
    pub(super) fn is_in_doubt_for_earlier_attempts(&self) -> bool {
        self.is_after_unsure() && !self.last_may_have_been_carried_out()
    }

    fn is_after_unsure(&self) -> bool {
        match self {
            Error::Timeout(error) => error.after_unsure,
            Error::Transport(error) => error.after_unsure,
            _ => self
                .answered()
                .is_some_and(|answered| answered.after_unsure),
        }
    }
}

#[cfg(test)]
mod tests {
    use ureq::http::Response;

    use super::*;
    use crate::CustomerPortal;
    use crate::error::samples::{timeout, transport};
    use crate::error::{ConfigurationError, TimeoutKind, TransportKind};

    const API: &str = r#"{ "error": { "type": "some_type", "message": "" } }"#;
    const INVALID: &str = r#"{ "error": { "type": "invalid_input", "message": "" } }"#;

    fn answer(status: u16, body: &str) -> Error {
        let answer = Response::builder().status(status).body(body).unwrap();
        CustomerPortal::from_response(answer).unwrap_err()
    }

    fn refused() -> [Error; 15] {
        [
            timeout(TimeoutKind::Connect),
            transport(TransportKind::Connect),
            answer(401, ""),
            answer(400, INVALID),
            answer(500, INVALID),
            answer(429, ""),
            answer(409, API),
            answer(503, API),
            answer(404, ""),
            answer(408, ""),
            answer(503, ""),
            answer(301, ""),
            answer(302, ""),
            answer(307, ""),
            answer(308, ""),
        ]
    }

    #[test]
    fn certain_where_nothing_was_sent_or_all_was_refused() {
        for error in refused() {
            assert!(!error.may_have_been_carried_out(), "{error:?}");
        }
        assert!(!Error::from(ConfigurationError::new("")).may_have_been_carried_out());
    }

    #[test]
    fn in_doubt_everywhere_else() {
        for error in [
            timeout(TimeoutKind::Attempt),
            timeout(TimeoutKind::Overall),
            transport(TransportKind::Lost),
            transport(TransportKind::NotHttp),
            transport(TransportKind::Other),
            answer(200, "{"),
            answer(204, ""),
            answer(303, ""),
            answer(500, API),
            answer(500, ""),
            answer(502, ""),
            answer(504, ""),
            answer(599, ""),
        ] {
            assert!(error.may_have_been_carried_out(), "{error:?}");
            assert!(!error.is_in_doubt_for_earlier_attempts(), "{error:?}");
        }
    }

    #[test]
    fn an_earlier_attempt_counts_and_is_told_of() {
        for mut error in refused() {
            let message = error.to_string();
            error.set_after_unsure();
            assert!(error.may_have_been_carried_out(), "{error:?}");
            assert_eq!(
                error.to_string(),
                format!("{message}; an earlier attempt may have made the portal")
            );
        }
    }

    #[test]
    fn a_connection_that_fails_tells_of_earlier_attempts_too() {
        let mut error = transport(TransportKind::Connect);
        error.set_after_unsure();
        assert!(matches!(error, Error::Transport(error) if error.may_have_been_sent()));
    }
}
