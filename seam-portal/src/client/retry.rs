//! Which failures are retried, and after which wait.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

use crate::error::status::{is_lost_answer, is_postponed};
use crate::error::{Error, TimeoutKind, TransportKind, Unreadable};

/// Which failures of a call are retried, how often, and after which wait.
///
/// By default a call is retried if Seam certainly did not carry out the request, up to two times, and
/// once more if the server closed an idle connection. [`idempotent`](Self::idempotent) also retries
/// if Seam may have carried out the request.
///
/// | failure | what was sent | [`none`](Self::none) | [`default`](Self::default) | [`idempotent`](Self::idempotent) |
/// |---|---|---|---|---|
/// | no connection: host not found, no route, refused (also by a proxy), too late, no file descriptors left | nothing | – | retried | retried |
/// | TLS certificate or handshake not accepted, or credentials for a proxy not accepted | nothing | – | – | – |
/// | lost connection that was reused from an earlier call | perhaps all | – | once, immediately, on a new connection | once, immediately, on a new connection |
/// | status 408, 429 or 503 | all, and refused | – | retried | retried |
/// | any other connection lost before the answer | perhaps all | – | – | retried |
/// | an answer that is cut off | all | – | – | retried |
/// | no answer within [`attempt_timeout`](crate::ClientBuilder::attempt_timeout) | perhaps all | – | – | retried |
/// | status 502 or 504 | all | – | – | retried |
/// | any other status, also 500 and redirects | all | – | – | – |
/// | an answer that is not HTTP or cannot be read | perhaps all | – | – | – |
/// | the time limit of the call | any | – | – | – |
///
/// The wait before a retry is random, so that many clients do not retry at the same moment. It is
/// between zero and a limit that is 200 ms at first and doubles with each retry, up to 5 s. If the
/// answer has a `retry-after` header, that time is added. If the wait would end after the time limit
/// of the call, there is no retry, and the call returns the error immediately.
///
/// The third row is for a server that closes an idle connection at the moment when a call uses it. It
/// does not count as a retry. A connection that was closed before is not used.
///
/// With an [`agent`](crate::ClientBuilder::agent) of your own, the client knows less about what was
/// sent.
///
/// # Is it safe to send a request twice?
///
/// It does no harm in Seam: the second request updates the same customers, places and people, because
/// your keys identify them. But it creates a second link. A link that nobody opens expires after seven
/// days. If a second link does no harm in your program, for example in a nightly job that only updates
/// the data, use [`idempotent`](Self::idempotent).
///
/// # After an error
///
/// When a call returns an error, its retries are over. Two methods of the error say what to do next:
///
/// | [`is_retryable`](Error::is_retryable) | [`may_have_been_carried_out`](Error::may_have_been_carried_out) | what to do |
/// |---|---|---|
/// | `true` | `false` | send the request again later |
/// | `true` | `true` | the same, if two links do no harm |
/// | `false` | `false` | correct the request or the settings that the message names |
/// | `false` | `true` | the same, and expect that the portal may exist |
///
/// ```
/// use std::time::Duration;
///
/// use seam_portal::{Client, CreatePortal, Error};
///
/// enum Job {
///     Done(String),
///     Later(Duration),
///     Failed(Error),
/// }
///
/// fn run(seam: &Client, request: &CreatePortal<'_>) -> Job {
///     match seam.create_portal(request) {
///         Ok(portal) => Job::Done(portal.url().to_owned()),
///         Err(error) if error.is_retryable() => {
///             Job::Later(error.retry_after().unwrap_or(Duration::from_secs(60)))
///         }
///         Err(error) => Job::Failed(error),
///     }
/// }
/// ```
///
/// # Example
///
/// ```
/// use std::time::Duration;
///
/// use seam_portal::{Client, RetryPolicy};
///
/// let patient = RetryPolicy::idempotent()
///     .with_retries(4)
///     .with_backoff(Duration::from_millis(500), Duration::from_secs(10));
/// let seam = Client::builder().api_key("seam_key").retries(patient).build()?;
/// # Ok::<(), seam_portal::Error>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RetryPolicy {
    scope: Scope,
    retries: u32,
    first: Duration,
    longest: Duration,
}

/// Which failures are retried. Each includes the one before.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Scope {
    Nothing,
    /// Requests that the server certainly did not carry out.
    NotCarriedOut,
    /// Also requests that it may have carried out.
    Lost,
    Never,
}

impl RetryPolicy {
    /// Never retries.
    ///
    /// ```
    /// # use seam_portal::{Client, RetryPolicy};
    /// let seam = Client::builder().api_key("seam_key").retries(RetryPolicy::none()).build()?;
    /// # Ok::<(), seam_portal::Error>(())
    /// ```
    #[must_use]
    pub fn none() -> Self {
        RetryPolicy {
            scope: Scope::Nothing,
            ..RetryPolicy::default()
        }
    }

    /// Also retries if Seam may have carried out the request and the answer was lost.
    ///
    /// Set [`attempt_timeout`](crate::ClientBuilder::attempt_timeout) as well. Without it, the first
    /// attempt can use the whole time of the call.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use seam_portal::{Client, RetryPolicy};
    /// let seam = Client::builder()
    ///     .api_key("seam_key")
    ///     .retries(RetryPolicy::idempotent())
    ///     .attempt_timeout(Duration::from_secs(8))
    ///     .build()?;
    /// # Ok::<(), seam_portal::Error>(())
    /// ```
    #[must_use]
    pub fn idempotent() -> Self {
        RetryPolicy {
            scope: Scope::Lost,
            ..RetryPolicy::default()
        }
    }

    /// Sets the largest number of retries. Has no effect on [`none`](Self::none).
    ///
    /// Default: 2, which makes three attempts.
    #[must_use]
    pub fn with_retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// Sets the limit of the first random wait, and the largest limit. The limit doubles with each
    /// retry.
    ///
    /// Default: 200 ms and 5 s.
    #[must_use]
    pub fn with_backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first = first;
        self.longest = longest;
        self
    }

    /// Whether a request may be sent a second time over a new connection.
    pub(super) fn renews_connections(&self) -> bool {
        self.scope > Scope::Nothing
    }

    /// How long to wait before the retry with the number `retry`, counted from 0. `None` means no
    /// retry.
    pub(super) fn wait(&self, error: &Error, retry: u32) -> Option<Duration> {
        if retry >= self.retries || self.scope < scope(error) {
            return None;
        }
        let backoff = self.limit(retry).mul_f64(random_fraction());
        Some(
            error
                .retry_after()
                .unwrap_or_default()
                .saturating_add(backoff),
        )
    }

    fn limit(&self, retry: u32) -> Duration {
        let doubled = 2_u32
            .checked_pow(retry)
            .and_then(|times| self.first.checked_mul(times));
        doubled.unwrap_or(self.longest).min(self.longest)
    }
}

/// Retries if Seam certainly did not carry out the request.
impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy {
            scope: Scope::NotCarriedOut,
            retries: 2,
            first: Duration::from_millis(200),
            longest: Duration::from_secs(5),
        }
    }
}

/// The narrowest scope that retries after an error.
fn scope(error: &Error) -> Scope {
    match error {
        Error::RateLimited(_) | Error::Api(_) | Error::Http(_) => match error.status() {
            Some(status) if is_postponed(status) => Scope::NotCarriedOut,
            Some(status) if is_lost_answer(status) => Scope::Lost,
            _ => Scope::Never,
        },
        Error::Transport(error) => match error.kind {
            TransportKind::Connect => Scope::NotCarriedOut,
            TransportKind::Lost if !error.sent => Scope::NotCarriedOut,
            TransportKind::Lost => Scope::Lost,
            TransportKind::Tls
            | TransportKind::ProxyCredentials
            | TransportKind::NotHttp
            | TransportKind::Other => Scope::Never,
        },
        Error::Timeout(error) => match error.kind {
            TimeoutKind::Connect => Scope::NotCarriedOut,
            TimeoutKind::Attempt if !error.sent => Scope::NotCarriedOut,
            TimeoutKind::Attempt => Scope::Lost,
            TimeoutKind::Overall => Scope::Never,
        },
        Error::UnreadableAnswer(error) => match error.reason {
            Unreadable::Cut(_) => Scope::Lost,
            _ => Scope::Never,
        },
        _ => Scope::Never,
    }
}

/// From 0 up to 1. Each `RandomState` of the standard library has new keys, which is random enough
/// here.
fn random_fraction() -> f64 {
    let bits = u32::try_from(RandomState::new().hash_one(0) >> 32).unwrap_or_default();
    f64::from(bits) / (f64::from(u32::MAX) + 1.0)
}

#[cfg(test)]
mod tests {
    use std::io;

    use ureq::http::Response;

    use super::*;
    use crate::CustomerPortal;
    use crate::error::samples::{timeout, transport};
    use crate::error::{
        Answered, ConfigurationError, HttpError, RateLimitedError, RedirectError,
        UnauthorizedError, UnreadableAnswerError,
    };

    fn answered(status: u16, retry_after: Option<u64>) -> Answered {
        Answered {
            status,
            request_id: None,
            retry_after: retry_after.map(Duration::from_secs),
            request_size: None,
            after_unsure: false,
        }
    }

    fn http(status: u16) -> Error {
        HttpError {
            answered: answered(status, None),
            excerpt: "".into(),
        }
        .into()
    }

    fn unreadable(reason: Unreadable) -> Error {
        UnreadableAnswerError {
            answered: answered(200, None),
            reason,
        }
        .into()
    }

    fn rate_limited(retry_after: Option<u64>) -> Error {
        RateLimitedError {
            answered: answered(429, retry_after),
            message: None,
        }
        .into()
    }

    /// The rows of the table in the documentation: none, default, idempotent.
    #[test]
    fn tries_again_as_documented() {
        let cut = || Unreadable::Cut(io::Error::from(io::ErrorKind::UnexpectedEof).into());
        let redirect = RedirectError {
            answered: answered(307, None),
            location: None,
        };
        let unauthorized = UnauthorizedError {
            answered: answered(401, None),
            message: None,
        };
        for (error, expected) in [
            (transport(TransportKind::Connect), [false, true, true]),
            (timeout(TimeoutKind::Connect), [false, true, true]),
            (rate_limited(None), [false, true, true]),
            (http(503), [false, true, true]),
            (http(408), [false, true, true]),
            (transport(TransportKind::Lost), [false, false, true]),
            (unreadable(cut()), [false, false, true]),
            (timeout(TimeoutKind::Attempt), [false, false, true]),
            (http(502), [false, false, true]),
            (http(504), [false, false, true]),
            (http(500), [false; 3]),
            (http(404), [false; 3]),
            (redirect.into(), [false; 3]),
            (unauthorized.into(), [false; 3]),
            (transport(TransportKind::NotHttp), [false; 3]),
            (transport(TransportKind::Tls), [false; 3]),
            (transport(TransportKind::ProxyCredentials), [false; 3]),
            (transport(TransportKind::Other), [false; 3]),
            (unreadable(Unreadable::TooLarge(1)), [false; 3]),
            (timeout(TimeoutKind::Overall), [false; 3]),
            (ConfigurationError::new("").into(), [false; 3]),
        ] {
            let policies = [
                RetryPolicy::none().with_retries(9),
                RetryPolicy::default(),
                RetryPolicy::idempotent(),
            ];
            let again = policies.map(|policy| policy.wait(&error, 0).is_some());
            assert_eq!(again, expected, "{error:?}");
        }
    }

    /// What the table says about a status: what was sent, and whether the policies default and
    /// idempotent retry.
    fn documented(status: u16) -> (String, [bool; 2]) {
        let rows = include_str!("retry.rs").lines().filter_map(|line| {
            let cells: Vec<_> = line.strip_prefix("/// | ")?.split(" | ").collect();
            Some((cells[0], cells[1], [cells[3], cells[4]]))
        });
        let (_, sent, cells) = rows
            .filter(|(what, ..)| what.contains("status"))
            .find(|(what, ..)| what.contains(&status.to_string()) || what.contains("other"))
            .unwrap();
        (
            sent.to_owned(),
            cells.map(|cell| cell.starts_with("retried")),
        )
    }

    /// What the documentation of `is_retryable` says about a status.
    fn documented_as_retryable(status: u16) -> bool {
        let text = include_str!("../error/mod.rs");
        let list = text.lines().find(|line| line.contains("and the statuses"));
        status == 429 || list.unwrap().contains(&status.to_string())
    }

    #[test]
    fn all_that_is_said_of_a_status_agrees() {
        const API: &str = r#"{ "error": { "type": "some_type", "message": "" } }"#;

        let policies = [RetryPolicy::default(), RetryPolicy::idempotent()];
        for (status, body) in (100..=999).flat_map(|status| [(status, ""), (status, API)]) {
            let answer = Response::builder().status(status).body(body).unwrap();
            let error = CustomerPortal::from_response(answer).unwrap_err();
            let message = error.to_string();
            let again = [0, 1].map(|index| policies[index].wait(&error, 0).is_some());
            let (sent, expected) = documented(status);
            assert_eq!(again, expected, "{message}");
            let is_retryable = error.is_retryable();
            assert_eq!(is_retryable, documented_as_retryable(status), "{message}");
            assert_eq!(is_retryable, message.contains("again later"), "{message}");
            assert!(is_retryable || again == [false; 2], "{message}");
            assert!(again[0] <= again[1], "{message}");
            let in_doubt = error.may_have_been_carried_out();
            assert!(!(in_doubt && again[0]), "{message}");
            assert!(!(in_doubt && sent.contains("refused")), "{message}");
        }
    }

    #[test]
    fn stops_after_the_last_retry() {
        let policy = RetryPolicy::default();
        assert!(policy.wait(&http(503), 1).is_some());
        assert_eq!(policy.wait(&http(503), 2), None);
        assert_eq!(policy.with_retries(0).wait(&http(503), 0), None);
    }

    #[test]
    fn waits_longer_each_time_within_the_limit() {
        let policy = RetryPolicy::default().with_retries(u32::MAX);
        let limits =
            [0, 1, 2, 5, 31, 32, u32::MAX - 1].map(|retry| policy.limit(retry).as_millis());
        assert_eq!(limits, [200, 400, 800, 5000, 5000, 5000, 5000]);
        for retry in 0..100 {
            assert!(policy.wait(&http(503), retry).unwrap() <= policy.limit(retry));
        }
    }

    #[test]
    fn waits_at_least_as_long_as_asked() {
        let policy = RetryPolicy::default();
        for _ in 0..100 {
            let wait = policy.wait(&rate_limited(Some(3)), 0).unwrap();
            assert!((3000..3200).contains(&wait.as_millis()), "{wait:?}");
        }
    }

    #[test]
    fn jitter_is_spread_out() {
        let fractions: Vec<f64> = (0..1000).map(|_| random_fraction()).collect();
        assert!(
            fractions
                .iter()
                .all(|fraction| (0.0..1.0).contains(fraction))
        );
        for tenth in 0..10 {
            let range = f64::from(tenth) / 10.0..f64::from(tenth + 1) / 10.0;
            let hits = fractions
                .iter()
                .filter(|fraction| range.contains(fraction))
                .count();
            assert!(hits > 30, "{hits} of 1000 in {range:?}");
        }
    }
}
