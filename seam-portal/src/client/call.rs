//! A call: its attempts and the waits between them.

use std::thread;
use std::time::Duration;

use log::{Level, debug, log_enabled, warn};

use super::agent::check_tls;
use super::deadline::Deadline;
use super::progress::Progress;
use super::send::Connections;
use super::shared::Client;
use crate::customer_portal::CustomerPortal;
use crate::error::{Error, TransportKind};
use crate::model::CreatePortal;

impl Client {
    /// Creates a portal, and creates or updates the customer, places and people in the request.
    ///
    /// Blocks for at most the [`timeout`](crate::ClientBuilder::timeout). The request is checked
    /// first, unless [`validate`](crate::ClientBuilder::validate) turns that off. It is written once,
    /// and retries send the same bytes.
    ///
    /// # Errors
    ///
    /// See [`Error`], and [`RetryPolicy`](crate::RetryPolicy#after-an-error) for what to do when the
    /// portal may have been created in spite of the error.
    ///
    /// Nothing was sent after an [`Error::Configuration`], which means that the endpoint needs TLS and
    /// this build has none, or after an [`Error::InvalidInput`] whose
    /// [`api`](crate::InvalidInputError::api) is `None`.
    ///
    /// ```no_run
    /// use seam_portal::{Client, CreatePortal};
    ///
    /// let seam = Client::new("seam_key")?;
    /// let portal = seam.create_portal(&CreatePortal::default())?;
    /// println!("{} until {}", portal.url(), portal.expires_at);
    /// # Ok::<(), seam_portal::Error>(())
    /// ```
    pub fn create_portal(&self, request: &CreatePortal<'_>) -> Result<CustomerPortal, Error> {
        let deadline = Deadline::starting_now(self.inner.timeout);
        let body = self.body(request)?;
        if !self.inner.agent_is_shared {
            check_tls(&self.inner.endpoint)?;
        }
        self.call(&body, &deadline)
    }

    /// Sends `body` until there is an answer to return or no more retries are allowed.
    fn call(&self, body: &[u8], deadline: &Deadline) -> Result<CustomerPortal, Error> {
        self.warn_of_wire_log();
        let mut retry = 0;
        let mut connections = Connections::Any;
        let mut unsure = false;
        loop {
            let mut error = match self.attempt(body, deadline, connections) {
                Ok(portal) => return Ok(portal),
                Err(error) => error,
            };
            if unsure {
                error.set_after_unsure();
            }
            unsure = error.may_have_been_carried_out();
            if connections == Connections::Any && self.may_renew(&error, deadline) {
                debug!("a kept connection was closed; sending again on a new one");
                connections = Connections::New;
                continue;
            }
            let Some(wait) = self.wait(&error, retry, deadline) else {
                return Err(error);
            };
            retry += 1;
            warn!("attempt {retry} failed: {error}; sending again in {wait:?}");
            thread::sleep(wait);
        }
    }

    fn may_renew(&self, error: &Error, deadline: &Deadline) -> bool {
        let lost = matches!(error, Error::Transport(error) if error.kind == TransportKind::Lost);
        let kept = self.inner.agent_is_shared || Progress::current().is_on_kept_connection();
        lost && kept && self.inner.retries.renews_connections() && !deadline.has_passed()
    }

    /// The wait before the next attempt, if it ends before the deadline.
    fn wait(&self, error: &Error, retry: u32, deadline: &Deadline) -> Option<Duration> {
        let wait = self.inner.retries.wait(error, retry)?;
        (wait < deadline.left()).then_some(wait)
    }

    /// At trace level, ureq logs all bytes of a connection. The credential cannot be kept out of that.
    fn warn_of_wire_log(&self) {
        if log_enabled!(target: "ureq_proto::util", Level::Trace) {
            self.inner.wire_log_warning.call_once(|| {
                warn!(
                    "the log contains everything that is sent and received, with the credential and \
                     the link: set `ureq` and `ureq_proto` to `debug`"
                );
            });
        }
    }
}
