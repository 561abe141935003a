//! Failures that a test asks for.

use std::time::Duration;

use super::answer::Answer;

/// How a request to a [`FakeSeam`](super::FakeSeam) fails.
///
/// ```
/// use std::time::Duration;
/// use seam_portal::testing::{Failure, FakeSeam};
///
/// let fake = FakeSeam::start()?;
/// fake.fail_next(Failure::status(503).after(Duration::from_millis(20)));
/// fake.fail_times(2, Failure::rate_limited(Duration::from_secs(1)));
/// # Ok::<_, std::io::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    pub(super) what: What,
    pub(super) delay: Duration,
    pub(super) headers: Vec<(String, String)>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum What {
    /// This answer instead of the real one.
    Answer(Answer),
    /// These bytes instead of an answer.
    Raw(Vec<u8>),
    /// No answer. The request is not read.
    Reset,
    /// No answer. The request is not carried out.
    HangUp,
    /// No answer. The request is carried out.
    LoseAnswer,
    /// The real answer, up to the middle of its body.
    Truncate,
    /// The real answer.
    Nothing,
}

impl From<What> for Failure {
    fn from(what: What) -> Self {
        Failure {
            what,
            delay: Duration::ZERO,
            headers: Vec::new(),
        }
    }
}

impl Failure {
    /// An error in Seam's format with this status. Its type and message are the name of the status, such
    /// as `service_unavailable`. The request is not carried out.
    ///
    /// The number does not have to be a known HTTP status.
    ///
    /// ```
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # let fake = FakeSeam::start()?;
    /// fake.fail_next(Failure::status(503));
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    pub fn status(status: u16) -> Self {
        What::Answer(Answer::status(status)).into()
    }

    /// An error in Seam's format. The request is not carried out.
    ///
    /// ```
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # let fake = FakeSeam::start()?;
    /// fake.fail_next(Failure::error(409, "workspace_archived", "The workspace is archived"));
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    pub fn error(status: u16, kind: &str, message: &str) -> Self {
        What::Answer(Answer::error(status, kind, message)).into()
    }

    /// Any answer, such as an error page of a proxy. The request is not carried out.
    ///
    /// ```
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # let fake = FakeSeam::start()?;
    /// fake.fail_next(Failure::response(502, "text/html", "<h1>Bad gateway</h1>"));
    /// fake.fail_next(Failure::response(200, "application/json", "{}"));
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    pub fn response(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        What::Answer(Answer::new(status, content_type, body)).into()
    }

    /// Too many requests: status 429 with a `retry-after` header. The request is not carried out.
    ///
    /// A client that retries waits this long before each retry, and so does the test. The client of
    /// [`FakeSeam::client`](super::FakeSeam::client) does not retry. It returns
    /// [`Error::RateLimited`](crate::Error::RateLimited) immediately.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # let fake = FakeSeam::start()?;
    /// # use seam_portal::portal;
    /// fake.fail_next(Failure::rate_limited(Duration::from_secs(2)));
    /// let seam = fake.client()?;
    /// let error = portal!(seam, { read_only: true }).unwrap_err();
    /// assert_eq!(error.retry_after(), Some(Duration::from_secs(2)));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rate_limited(wait: Duration) -> Self {
        Failure::status(429).retry_after(wait)
    }

    /// The connection is closed before the request is read, so the client sees a reset. The request is
    /// neither carried out nor recorded.
    ///
    /// In a closure of [`FakeSeam::respond_with`](super::FakeSeam::respond_with), this is the same as
    /// [`hang_up`](Failure::hang_up), because the request is already read.
    ///
    /// ```
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # let fake = FakeSeam::start()?;
    /// fake.fail_next(Failure::reset());
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    pub fn reset() -> Self {
        What::Reset.into()
    }

    /// The request is read, then the connection is closed without an answer. The request is not carried
    /// out.
    ///
    /// If the client reuses a connection, it looks as if the server had closed an idle connection. The
    /// client may then send the request again on a new one. The same is true for
    /// [`reset`](Failure::reset) and [`lost_answer`](Failure::lost_answer).
    ///
    /// ```
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # let fake = FakeSeam::start()?;
    /// fake.fail_next(Failure::hang_up());
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    pub fn hang_up() -> Self {
        What::HangUp.into()
    }

    /// The request is carried out, then the connection is closed without an answer.
    ///
    /// ```
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # let fake = FakeSeam::start()?;
    /// fake.fail_next(Failure::lost_answer());
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    pub fn lost_answer() -> Self {
        What::LoseAnswer.into()
    }

    /// The request is carried out, then the connection is closed in the middle of the answer's body.
    ///
    /// ```
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # let fake = FakeSeam::start()?;
    /// fake.fail_next(Failure::truncated());
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    pub fn truncated() -> Self {
        What::Truncate.into()
    }

    /// These bytes are sent instead of an answer, then the connection is closed. The request is not
    /// carried out.
    ///
    /// ```
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # let fake = FakeSeam::start()?;
    /// fake.fail_next(Failure::raw("220 mail.example.com ready\r\n"));
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        What::Raw(bytes.into()).into()
    }

    /// The request is carried out and answered normally, after this time. With [`Duration::MAX`], there
    /// is no answer.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # let fake = FakeSeam::start()?;
    /// fake.fail_next(Failure::delay(Duration::from_millis(50)));
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    pub fn delay(time: Duration) -> Self {
        Failure::from(What::Nothing).after(time)
    }

    /// The same failure, after this time.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # let fake = FakeSeam::start()?;
    /// fake.fail_next(Failure::hang_up().after(Duration::from_millis(50)));
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    pub fn after(mut self, time: Duration) -> Self {
        self.delay = time;
        self
    }

    /// The same failure, with one more header in the answer. Name and value are not checked.
    ///
    /// ```
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # let fake = FakeSeam::start()?;
    /// fake.fail_next(Failure::status(302).header("location", "https://example.com/"));
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same failure, with a `retry-after` header in the answer. The time is rounded up to seconds.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # let fake = FakeSeam::start()?;
    /// fake.fail_next(Failure::status(503).retry_after(Duration::from_secs(30)));
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    pub fn retry_after(self, wait: Duration) -> Self {
        let part = u64::from(wait.subsec_nanos() > 0);
        let seconds = wait.as_secs().saturating_add(part);
        self.header("retry-after", &seconds.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_are_whole_seconds() {
        for (wait, seconds) in [
            (Duration::ZERO, "0"),
            (Duration::from_millis(1), "1"),
            (Duration::from_secs(7), "7"),
            (Duration::MAX, "18446744073709551615"),
        ] {
            let headers = Failure::rate_limited(wait).headers;
            assert_eq!(headers, [("retry-after".to_owned(), seconds.to_owned())]);
        }
    }
}
