//! Whether a failed request may have been carried out in spite of the error.
//!
//! A call can make several attempts, and returns the error of the last one. So the error of an attempt
//! also knows, in `after_unsure`, whether an earlier attempt may have been carried out.

use super::Error;
use super::status::leaves_doubt;

impl Error {
    /// Whether Seam may have carried out the request, so that the portal may exist.
    ///
    /// | what happened to an attempt | result |
    /// |---|---|
    /// | nothing was sent | `false` |
    /// | the request was sent, at least in part, and there was no answer | `true` |
    /// | status 2xx with an answer that cannot be read, 303, or 5xx except 503 | `true` |
    /// | any other status, or an answer that says that the request is invalid | `false` |
    ///
    /// If the call made several attempts, the result is `true` if it is `true` for one of them.
    ///
    /// Creating a portal twice does no harm in Seam, but it may in your program, for example if it
    /// counts links or sends them to guests.
    ///
    /// This is not the same as [`is_retryable`](Self::is_retryable). For example, after an answer that
    /// is not valid JSON the portal may exist, but sending the request again may not help.
    ///
    /// ```
    /// use seam_portal::CustomerPortal;
    /// use seam_portal::ureq::http::Response;
    ///
    /// let in_doubt = |status| {
    ///     let answer = Response::builder().status(status).body("not JSON").unwrap();
    ///     CustomerPortal::from_response(answer).unwrap_err().may_have_been_carried_out()
    /// };
    /// assert!([200, 303, 500, 502, 504].into_iter().all(in_doubt));
    /// assert!(![302, 400, 404, 408, 429, 503].into_iter().any(in_doubt));
    /// ```
    #[must_use]
    pub fn may_have_been_carried_out(&self) -> bool {
        self.is_after_unsure() || self.last_may_have_been_carried_out()
    }

    /// The same for the last attempt alone.
    fn last_may_have_been_carried_out(&self) -> bool {
        match self {
            Error::Timeout(error) => error.sent,
            Error::Transport(error) => error.sent,
            Error::InvalidInput(_) => false,
            _ => self.status().is_some_and(leaves_doubt),
        }
    }

    /// Whether the last attempt was not carried out, but an earlier one may have been. The message of
    /// the last attempt does not say so, so it has to be added.
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
