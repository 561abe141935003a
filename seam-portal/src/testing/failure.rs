//! What can go wrong on demand.

use std::time::Duration;

use super::answer::Answer;

/// Something that goes wrong with a request to a [`FakeSeam`](super::FakeSeam).
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
    /// This answer, in place of the real one.
    Answer(Answer),
    /// These bytes, in place of an answer.
    Raw(Vec<u8>),
    /// No answer to a request that nobody read.
    Reset,
    /// No answer to a request that nobody carried out.
    HangUp,
    /// No answer to a request that was carried out.
    LoseAnswer,
    /// The real answer up to the middle of its body.
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
    /// An error of Seam's with this status: type and message are the status's name, such as
    /// `service_unavailable`. The request is not carried out.
    ///
    /// The number is sent as it is, whether HTTP has a status by it or not.
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

    /// An error in Seam's shape. The request is not carried out.
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

    /// Any answer, such as the page of a proxy on the way. The request is not carried out.
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

    /// Too many requests: a 429 that asks to wait this long. The request is not carried out.
    ///
    /// A client that retries waits as long and sends again, and the test waits with it: by default
    /// for each of the first two such answers. One from
    /// [`FakeSeam::client`](super::FakeSeam::client) does not retry, and returns
    /// [`Error::RateLimited`](crate::Error::RateLimited) at once.
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

    /// The connection is closed before the request is read: the client finds it reset. The request
    /// is not carried out, and not recorded either.
    ///
    /// From a closure of [`FakeSeam::respond_with`](super::FakeSeam::respond_with), which has read
    /// the request already, it is a [`hang_up`](Failure::hang_up).
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

    /// The connection is closed once the request is read, without an answer. The request is not
    /// carried out.
    ///
    /// On a connection that has been used before, this looks as if the server had closed it in the
    /// meantime, and [`Client`](crate::Client) may send the request again on another one. So it is
    /// with a [`reset`](Failure::reset) and a [`lost_answer`](Failure::lost_answer).
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

    /// The request is carried out, and the connection breaks in the middle of the answer's body.
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

    /// These bytes in place of an answer, then the connection is closed. The request is not
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

    /// The request is carried out and answered as ever, but only after this time. With
    /// [`Duration::MAX`] it gets no answer for as long as the server lives.
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

    /// The same, but only after this time.
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

    /// The same, with one header more in its answer, if it has one. Name and value are sent as
    /// they are.
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

    /// The same, with an answer that asks to wait this long, in seconds that are rounded up.
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
