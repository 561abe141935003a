//! A call: attempts and the waits between them.

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
    /// Creates a portal, and what the request says about the customer's places and people.
    ///
    /// Blocks for at most the [`timeout`](crate::ClientBuilder::timeout). The request is checked,
    /// unless [`validate`](crate::ClientBuilder::validate) turns that off, and written down once;
    /// retries send the same bytes.
    ///
    /// # Errors
    ///
    /// See [`Error`]. Some say that the portal may have been made: to send again is harmless. With
    /// an [`Error::InvalidInput`] that no answer of Seam's comes with, nothing was sent, and neither
    /// with an [`Error::Configuration`]: the endpoint needs TLS and this build lacks it.
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

    /// Sends `body` until there is an answer to give back or no sense in going on.
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

    /// A wait that the deadline leaves room for.
    fn wait(&self, error: &Error, retry: u32, deadline: &Deadline) -> Option<Duration> {
        let wait = self.inner.retries.wait(error, retry)?;
        (wait < deadline.left()).then_some(wait)
    }

    /// At trace level, ureq's protocol part logs what goes over the wire byte by byte, and there
    /// is no way to keep the credential out of that.
    fn warn_of_wire_log(&self) {
        if log_enabled!(target: "ureq_proto::util", Level::Trace) {
            self.inner.wire_log_warning.call_once(|| {
                warn!(
                    "the log takes all that goes over the wire, credential and link included: \
                     turn `ureq` and `ureq_proto` down to `debug`"
                );
            });
        }
    }
}
