//! A call: attempts and the waits between them.

use std::thread;
use std::time::Duration;

use log::{Level, debug, log_enabled, warn};

use super::Client;
use super::deadline::Deadline;
use super::send::Attempt;
use crate::CustomerPortal;
use crate::error::{Error, TransportKind};

impl Client {
    /// Sends `body` until there is an answer to give back or no sense in going on.
    pub(super) fn call(&self, body: &[u8]) -> Result<CustomerPortal, Error> {
        self.warn_of_wire_log();
        let deadline = Deadline::starting_now(self.inner.timeout);
        let mut retry = 0;
        let mut attempt = Attempt::First;
        let mut unsure = false;
        loop {
            let may_be_kept =
                attempt != Attempt::Renewed && self.inner.kept_connections.may_be_any();
            let mut error = match self.attempt(body, &deadline, attempt) {
                Ok(portal) => return Ok(portal),
                Err(error) => error,
            };
            if unsure {
                error.set_after_unsure();
            }
            unsure = error.may_have_been_carried_out();
            if may_be_kept && self.may_renew(&error, &deadline) {
                debug!("a kept connection was closed; sending again on a new one");
                attempt = Attempt::Renewed;
                continue;
            }
            let Some(wait) = self.wait(&error, retry, &deadline) else {
                return Err(error);
            };
            retry += 1;
            if attempt == Attempt::First {
                attempt = Attempt::Again;
            }
            warn!("attempt {retry} failed: {error}; sending again in {wait:?}");
            thread::sleep(wait);
        }
    }

    fn may_renew(&self, error: &Error, deadline: &Deadline) -> bool {
        let lost = matches!(error, Error::Transport(error) if error.kind == TransportKind::Lost);
        lost && self.inner.retries.renews_connections() && !deadline.has_passed()
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
