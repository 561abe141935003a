//! One attempt: sends a request and reads the answer.

use std::io::Read;
use std::time::Duration;

use ureq::http::response::Parts;
use ureq::{Body, Timeout};

use super::agent::limited;
use super::deadline::Deadline;
use super::progress::{self, Progress};
use super::shared::Client;
use crate::answer::Answer;
use crate::customer_portal::CustomerPortal;
use crate::error::{Error, TimeoutError, TimeoutKind, TransportError, TransportKind, Unreadable};

/// The largest answer that a client reads, in bytes: 1 MiB. A larger one is an
/// [`Error::UnreadableAnswer`]. Seam's answers have about 1 kB.
///
/// ```
/// assert_eq!(seam_portal::MAX_ANSWER_BYTES, 1024 * 1024);
/// ```
pub const MAX_ANSWER_BYTES: u64 = 1024 * 1024;

/// How much later than its time limit an attempt may end. With it, the first attempt can use the
/// settings of the agent. They differ only by the time that it took to write the request.
const NEGLIGIBLE: Duration = Duration::from_millis(10);

/// Which connections an attempt may use.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Connections {
    Any,
    /// Only a connection that was not used before.
    New,
}

impl Client {
    pub(super) fn attempt(
        &self,
        body: &[u8],
        deadline: &Deadline,
        connections: Connections,
    ) -> Result<CustomerPortal, Error> {
        let inner = &*self.inner;
        let size = body.len();
        let mut request = self.request(body);
        let limit = self.time_for_one_attempt(deadline);
        let has_settings = !inner.agent_is_shared && inner.agent_limit.abs_diff(limit) < NEGLIGIBLE;
        if connections == Connections::New || !has_settings {
            let config = inner.agent.configure_request(request);
            let mut config = limited!(config, limit, inner.connect_timeout);
            if connections == Connections::New {
                config = config.max_idle_age(Duration::ZERO);
            }
            request = config.build();
        }
        progress::start();
        let response = inner
            .agent
            .run(request)
            .map_err(|error| self.no_answer(error, deadline))?;
        let (head, body) = response.into_parts();
        self.read(&head, body, size, deadline)
    }

    fn time_for_one_attempt(&self, deadline: &Deadline) -> Duration {
        let left = deadline.left();
        self.inner
            .attempt_timeout
            .map_or(left, |limit| limit.min(left))
    }

    fn read(
        &self,
        head: &Parts,
        mut body: Body,
        request_size: usize,
        deadline: &Deadline,
    ) -> Result<CustomerPortal, Error> {
        let (body, cut) = match read_body(&mut body) {
            Ok(body) => (body, None),
            Err((_, ureq::Error::Timeout(reason))) if head.status.is_success() => {
                return Err(self.no_answer(ureq::Error::Timeout(reason), deadline));
            }
            Err((body, ureq::Error::BodyExceedsLimit(limit))) => {
                (body, Some(Unreadable::TooLarge(limit)))
            }
            Err((body, error)) => (body, Some(Unreadable::Cut(error))),
        };
        Answer {
            status: head.status,
            headers: &head.headers,
            body: &body,
            request_size: Some(request_size),
            cut,
            takes_http: self.inner.allows_http,
        }
        .read(self.inner.credentials.redactor())
    }

    fn no_answer(&self, source: ureq::Error, deadline: &Deadline) -> Error {
        // An agent of the user does not report its progress.
        let progress = (!self.inner.agent_is_shared).then(Progress::current);
        let is_connecting = progress.is_some_and(Progress::is_connecting);
        let kind = match source {
            ureq::Error::Timeout(reason) => {
                let (kind, limit) = self.time_limit(reason, deadline);
                let sent = progress.map(Progress::has_sent);
                return TimeoutError {
                    kind,
                    limit,
                    sent: sent.unwrap_or(kind != TimeoutKind::Connect),
                    source,
                    after_unsure: false,
                }
                .into();
            }
            _ if is_connecting => TransportKind::of_connecting(&source),
            _ => TransportKind::of(&source),
        };
        let sent = progress.map(Progress::has_sent);
        TransportError {
            kind,
            host: self.place(),
            sent: sent.unwrap_or(!kind.is_before_sending()),
            source: self.harmless(source),
            after_unsure: false,
        }
        .into()
    }

    /// The host, and the proxy before it, without its credentials.
    fn place(&self) -> Box<str> {
        let endpoint = &self.inner.endpoint;
        let host = endpoint.host();
        match self.inner.agent.config().proxy() {
            Some(proxy) if !proxy.is_no_proxy(endpoint.uri()) => {
                let (name, port) = (proxy.host(), proxy.port());
                format!("{host} through the proxy {name}:{port}").into()
            }
            _ => host.into(),
        }
    }

    /// The time limit that ran out, and its length.
    fn time_limit(&self, reason: Timeout, deadline: &Deadline) -> (TimeoutKind, Duration) {
        let inner = &*self.inner;
        match (reason, inner.attempt_timeout) {
            (Timeout::Connect | Timeout::Resolve, _) => {
                (TimeoutKind::Connect, inner.connect_timeout)
            }
            _ if deadline.has_passed() => (TimeoutKind::Overall, deadline.limit()),
            (Timeout::Global, Some(limit)) => (TimeoutKind::Attempt, limit),
            // A limit of the user's own agent, whose length is not known.
            _ => (
                TimeoutKind::Attempt,
                deadline.limit().saturating_sub(deadline.left()),
            ),
        }
    }

    /// Keeps the cause as it is, unless its text contains a secret. The text of a user's own agent may.
    fn harmless(&self, error: ureq::Error) -> Box<dyn std::error::Error + Send + Sync> {
        let redactor = self.inner.credentials.redactor();
        let (shown, debug) = (error.to_string(), format!("{error:?}"));
        let redacted = redactor.text(&shown);
        if *redacted == *shown && *redactor.text(&debug) == *debug {
            error.into()
        } else {
            String::from(redacted).into()
        }
    }
}

/// The whole body, or the part that was read before an error.
fn read_body(body: &mut Body) -> Result<Vec<u8>, (Vec<u8>, ureq::Error)> {
    let announced = body.content_length();
    if announced.is_some_and(|length| length > MAX_ANSWER_BYTES) {
        return Err((Vec::new(), ureq::Error::BodyExceedsLimit(MAX_ANSWER_BYTES)));
    }
    // One byte more than announced, so that the buffer does not grow to find the end.
    let size = announced.and_then(|length| usize::try_from(length + 1).ok());
    let mut bytes = Vec::with_capacity(size.unwrap_or(1024));
    let mut reader = body.with_config().limit(MAX_ANSWER_BYTES).reader();
    match reader.read_to_end(&mut bytes) {
        Ok(_) => Ok(bytes),
        Err(error) => Err((bytes, error.into())),
    }
}
