//! A client: what its clones share.

use std::fmt;
use std::sync::{Arc, Once};
use std::time::Duration;

use ureq::Agent;
use ureq::http::HeaderMap;

use super::credentials::Credentials;
use super::endpoint::Endpoint;
use super::retry::RetryPolicy;

/// Sends requests to Seam, and blocks until there is an answer or the time is up.
///
/// A clone is cheap and shares the connections with its original, so that one client can serve
/// all threads of a program. There is no global state and no runtime. The only thread is the one
/// that looks the host's name up, so that this keeps to the time limit too. It ends with the look-up,
/// which all calls that want the name at that time share. Where the system has no thread left, the
/// call ends with an [`Error::Transport`](crate::Error::Transport).
///
/// ```no_run
/// use seam_portal::{Client, CreatePortal};
///
/// let seam = Client::from_env()?;
/// let portal = seam.create_portal(&CreatePortal {
///     is_embedded: Some(true),
///     ..CreatePortal::default()
/// })?;
/// println!("{}", portal.url());
/// # Ok::<(), seam_portal::Error>(())
/// ```
///
/// # In async programs
///
/// A call blocks its thread. tokio's `spawn_blocking` has threads for that; it takes a clone of the
/// client, and data or a request of its own ([`into_owned`](crate::CreatePortal::into_owned)):
///
/// ```
/// use seam_portal::{Client, CustomerPortal, portal};
///
/// async fn open(
///     seam: &Client,
///     customer_key: &str,
/// ) -> Result<CustomerPortal, Box<dyn std::error::Error>> {
///     let request = portal! { customer_data: { customer_key } }.into_owned();
///     let seam = seam.clone();
///     let call = tokio::task::spawn_blocking(move || seam.create_portal(&request));
///     Ok(call.await??)
/// }
/// ```
///
/// In a multi-threaded runtime, `block_in_place(|| seam.create_portal(&request))` does without the
/// clone and the `into_owned`. It panics in a current-thread one.
///
/// A call that has begun runs to its end or to its time limit. To drop the future, to abort the task
/// or a `tokio::time::timeout` around it ends the wait and not the call: the portal may be made.
/// [`with_timeout`](Self::with_timeout) limits the call itself.
///
/// A runtime that is dropped, as at the end of a `#[tokio::main]`, waits for the calls that have begun:
/// up to 30 s, unless their time limit is another. [`with_timeout`](Self::with_timeout) shortens that;
/// `Runtime::shutdown_timeout` and `shutdown_background` leave the calls behind.
///
/// An async function that calls without any of this blocks a thread of its runtime. In a
/// current-thread runtime, which a `#[tokio::test]` has, nothing else runs meanwhile. A server on the
/// same runtime cannot answer then, and the call ends with an
/// [`Error::Timeout`](crate::Error::Timeout). `FakeSeam` has threads of its own and does answer.
///
/// To send requests with an async HTTP client instead, see [`prepare`](Self::prepare).
///
/// # Proxies
///
/// A client whose endpoint is not on this machine uses the proxy that the environment names: in the
/// first of `ALL_PROXY`, `all_proxy`, `HTTPS_PROXY`, `https_proxy`, `HTTP_PROXY` and `http_proxy` that
/// is set and not empty. It is a URL such as `http://user:password@host:port`; `https` is TLS to the
/// proxy, and `socks4`, `socks4a`, `socks5` and `socks5h` need the feature `socks-proxy`. One that
/// cannot be used is an [`Error::Configuration`](crate::Error::Configuration).
///
/// `NO_PROXY`, or `no_proxy` if that is not set, lists what is called without it, separated by commas
/// and no spaces: `example.com` is that host alone, `.example.com` and `*.example.com` are the hosts
/// below it, `10.0.*` what begins so, and `*` is all. Addresses are compared as text, so there are no
/// ranges such as `10.0.0.0/8`. An [`agent`](crate::ClientBuilder::agent) has a proxy of its own.
///
/// # Certificates
///
/// The feature `rustls` trusts Mozilla's list of certificates and nothing else. With
/// `platform-verifier` or `native-tls`, what the system trusts counts, and on Linux what
/// `SSL_CERT_FILE` and `SSL_CERT_DIR` name. An [`agent`](crate::ClientBuilder::agent) can trust
/// certificates of its own.
///
/// # Secrets
///
/// The credential goes to the endpoint and nowhere else: redirects are not followed. It is
/// overwritten in memory when the last clone is dropped; copies that are on their way, in headers
/// and buffers of `ureq`, are not. `Debug` does not show it.
///
/// # Log
///
/// Retries are logged through the [`log`] crate at the level `warn`, without secrets. `ureq` logs
/// at `debug`, without secrets, and at `trace`, where it writes down **all that goes over the
/// wire, credential and link included**. Where everything else is to be traced, turn it down:
/// `RUST_LOG=trace,ureq=debug,ureq_proto=debug`. A client that finds the wire being logged warns
/// once.
#[derive(Clone)]
pub struct Client {
    pub(super) inner: Arc<Inner>,
}

/// A client that differs from another in its time limit or headers has a copy. What is secret or
/// large is not copied.
#[derive(Clone)]
pub(super) struct Inner {
    pub(super) credentials: Arc<Credentials>,
    pub(super) endpoint: Arc<Endpoint>,
    pub(super) headers: HeaderMap,
    pub(super) connect_timeout: Duration,
    pub(super) attempt_timeout: Option<Duration>,
    pub(super) timeout: Duration,
    pub(super) retries: RetryPolicy,
    pub(super) validates: bool,
    pub(super) allows_http: bool,
    pub(super) agent: Agent,
    /// The time limit that the agent is set to, if it is the client's own.
    pub(super) agent_limit: Duration,
    /// Whether it is the user's, with settings of its own.
    pub(super) agent_is_shared: bool,
    pub(super) wire_log_warning: Arc<Once>,
}

/// Shows no secrets.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoint", &self.inner.endpoint.base())
            .field("credentials", &self.inner.credentials)
            .field("connect_timeout", &self.inner.connect_timeout)
            .field("attempt_timeout", &self.inner.attempt_timeout)
            .field("timeout", &self.inner.timeout)
            .field("retries", &self.inner.retries)
            .finish_non_exhaustive()
    }
}
