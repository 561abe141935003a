//! Time limits that were reached.

use std::fmt;
use std::time::Duration;

/// A time limit was reached before there was a complete answer.
///
/// ```no_run
/// use seam_portal::{Client, CreatePortal, Error, TimeoutKind};
///
/// let seam = Client::from_env()?;
/// match seam.create_portal(&CreatePortal::default()) {
///     Err(Error::Timeout(error)) if error.kind() == TimeoutKind::Connect => {
///         eprintln!("Seam cannot be reached within {:?}", error.limit());
///     }
///     other => drop(other?),
/// }
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug)]
pub struct TimeoutError {
    pub(crate) kind: TimeoutKind,
    pub(crate) limit: Duration,
    pub(crate) sent: bool,
    pub(crate) source: ureq::Error,
    pub(crate) after_unsure: bool,
}

/// Which time limit was reached.
///
/// ```
/// use seam_portal::TimeoutKind;
///
/// assert_ne!(TimeoutKind::Connect, TimeoutKind::Overall);
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// The [`connect_timeout`](crate::ClientBuilder::connect_timeout). Nothing was sent.
    Connect,
    /// The [`attempt_timeout`](crate::ClientBuilder::attempt_timeout), or a limit of an agent of your
    /// own.
    Attempt,
    /// The [`timeout`](crate::ClientBuilder::timeout) of the whole call.
    Overall,
}

impl TimeoutError {
    /// Which limit was reached.
    #[must_use]
    pub fn kind(&self) -> TimeoutKind {
        self.kind
    }

    /// The length of the limit. For a limit of an agent of your own, the time that the call has taken.
    #[must_use]
    pub fn limit(&self) -> Duration {
        self.limit
    }

    /// Whether Seam may have received the request, so that the portal may exist. `false` if no attempt
    /// of the call sent any part of it.
    #[must_use]
    pub fn may_have_been_sent(&self) -> bool {
        self.sent || self.after_unsure
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limit = self.limit;
        match self.kind {
            TimeoutKind::Connect => write!(
                f,
                "no connection within {limit:?}: check the network, or raise `connect_timeout`",
            ),
            TimeoutKind::Attempt if !self.sent => write!(
                f,
                "nothing could be sent in one attempt within {limit:?}: check the network, or \
                 raise the limit",
            ),
            TimeoutKind::Overall if !self.sent => write!(
                f,
                "nothing could be sent within {limit:?}: check the network, or raise `timeout`",
            ),
            TimeoutKind::Attempt => write!(
                f,
                "no complete answer to one attempt within {limit:?}: the portal may have been made, \
                 send again or raise the limit",
            ),
            TimeoutKind::Overall => write!(
                f,
                "no complete answer within {limit:?}: the portal may have been made, send again or \
                 raise `timeout`",
            ),
        }
    }
}
