//! The client, and what its clones share.

use std::fmt;
use std::sync::{Arc, Once};
use std::time::Duration;

use ureq::Agent;
use ureq::http::HeaderMap;

use super::credentials::Credentials;
use super::endpoint::Endpoint;
use super::retry::RetryPolicy;

/// Sends requests to Seam. A call blocks until there is an answer or the time limit is reached.
///
/// Create one client and share it between all threads of a program, by reference or by clone. A clone
/// is cheap and shares the connections of the original.
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
/// # Retries
///
/// A client retries a call if Seam certainly did not carry out the request. [`RetryPolicy`] says which
/// failures these are, how to retry more or less, and what to do if a portal may have been created in
/// spite of an error.
///
/// # In async programs
///
/// A call blocks its thread. In tokio, run it with `spawn_blocking`. The closure needs a clone of the
/// client, and owned data or a request made owned with
/// [`into_owned`](crate::CreatePortal::into_owned):
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
/// A complete axum program is the example
/// [`web_handler`](https://github.com/seam-portal/seam-portal/blob/main/examples/web_handler.rs). In
/// actix-web, [`web::block`](https://docs.rs/actix-web/4/actix_web/web/fn.block.html) does the same as
/// `spawn_blocking`.
///
/// In a multi-threaded runtime, `block_in_place(|| seam.create_portal(&request))` needs neither the
/// clone nor `into_owned`. In a current-thread runtime it panics.
///
/// A call that has started runs until it ends or reaches its time limit. Dropping the future, aborting
/// the task or a `tokio::time::timeout` around it only ends the waiting, not the call: the portal may
/// still be created. Use [`with_timeout`](Self::with_timeout) to limit the call itself.
///
/// When a runtime is dropped, as at the end of `#[tokio::main]`, it waits for the calls that have
/// started: by default up to 30 s. A shorter [`with_timeout`](Self::with_timeout) shortens this wait.
/// `Runtime::shutdown_timeout` and `shutdown_background` do not wait for the calls.
///
/// A call directly in an async function blocks a thread of the runtime. A `#[tokio::test]` has only one
/// thread, so nothing else runs meanwhile. A server in the same runtime cannot answer then, and the
/// call fails with an [`Error::Timeout`](crate::Error::Timeout). `FakeSeam` has its own threads, so it
/// does answer.
///
/// To send requests with an async HTTP client instead, see [`prepare`](Self::prepare).
///
/// # Proxies
///
/// Unless the endpoint is on this machine, a client uses the proxy that an environment variable names:
/// the first of `ALL_PROXY`, `all_proxy`, `HTTPS_PROXY`, `https_proxy`, `HTTP_PROXY` and `http_proxy`
/// that is set and not empty. The value is a URL such as `http://user:password@host:port`. The scheme
/// `https` means TLS to the proxy. The schemes `socks4`, `socks4a`, `socks5` and `socks5h` need the
/// feature `socks-proxy`. A proxy that cannot be used is an
/// [`Error::Configuration`](crate::Error::Configuration).
///
/// `NO_PROXY`, or else `no_proxy`, lists the hosts that are called without the proxy, separated by
/// commas without spaces. `example.com` means this host alone, `.example.com` or `*.example.com` the
/// hosts below it, `10.0.*` all that begin with `10.0.`, and `*` all hosts. Addresses are compared as
/// text, so ranges such as `10.0.0.0/8` do not work. An [`agent`](crate::ClientBuilder::agent) of
/// your own has its own proxy.
///
/// # Certificates
///
/// With the feature `rustls` alone, a client trusts the certificates in Mozilla's list. With
/// `platform-verifier` or `native-tls`, it trusts the certificates that the system trusts, and on Linux
/// those in `SSL_CERT_FILE` and `SSL_CERT_DIR`. An [`agent`](crate::ClientBuilder::agent) of your own
/// can trust others.
///
/// # Secrets
///
/// The credential is sent to the endpoint only: redirects are not followed. It is overwritten in memory
/// when the last clone is dropped, but copies in headers and buffers of `ureq` are not. `Debug` does
/// not show it.
///
/// # Threads
///
/// There is no global state and no runtime. A client starts a thread only to look up a host name, so
/// that the look-up respects the time limit. The thread ends when the look-up ends. Calls that need the
/// same name at the same time share one. If the system has no thread left, the call fails with an
/// [`Error::Transport`](crate::Error::Transport).
///
/// # Log
///
/// Retries are logged with the crate [`log`](https://docs.rs/log) at the level `warn`, without secrets.
/// `ureq` logs at `debug` without secrets. At `trace` it logs **all bytes that are sent and received,
/// including the credential and the link**. To trace everything else, set
/// `RUST_LOG=trace,ureq=debug,ureq_proto=debug`. A client that notices such a log warns once.
///
/// [`RetryPolicy`]: crate::RetryPolicy
#[derive(Clone)]
pub struct Client {
    pub(super) inner: Arc<Inner>,
}

/// The copy of a client with another time limit or header has a copy of this. What is secret or large
/// is shared.
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
    /// The time limit of the agent, if it is the client's own.
    pub(super) agent_limit: Duration,
    /// Whether it is an agent of the user, with its own settings.
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
