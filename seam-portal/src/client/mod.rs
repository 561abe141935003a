//! The blocking client.

mod agent;
mod builder;
mod call;
mod credentials;
mod deadline;
mod endpoint;
mod environment;
mod resolver;
mod retry;
mod send;

use std::fmt;
use std::sync::{Arc, Once};
use std::time::Duration;

use serde::Serialize;
use ureq::Agent;
use ureq::http::header::HeaderMap;
use ureq::http::{Method, Request};

pub use builder::ClientBuilder;
pub use retry::RetryPolicy;

use self::credentials::Credentials;
use self::deadline::KeptConnections;
use self::endpoint::Endpoint;
use crate::error::{ConfigurationError, Error};
use crate::{CreatePortal, CustomerPortal};

/// The most that is read of an answer, in bytes: 1 MiB. A larger one is an
/// [`Error::UnreadableAnswer`]. What Seam sends is around 1 kB.
///
/// ```
/// assert_eq!(seam_portal::MAX_ANSWER_BYTES, 1024 * 1024);
/// ```
pub const MAX_ANSWER_BYTES: u64 = 1024 * 1024;

/// Sends requests to Seam, and blocks until there is an answer or the time is up.
///
/// A clone is cheap and shares the connections with its original, so that one client can serve
/// all threads of a program. There is no global state and no runtime. The only thread is a short
/// one that `ureq` starts to look a host's name up, so that this keeps to the time limit too.
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
    inner: Arc<Inner>,
}

struct Inner {
    credentials: Credentials,
    endpoint: Endpoint,
    headers: HeaderMap,
    connect_timeout: Duration,
    attempt_timeout: Option<Duration>,
    timeout: Duration,
    retries: RetryPolicy,
    agent: Agent,
    /// Whether it is the user's, with settings of its own.
    agent_is_shared: bool,
    kept_connections: KeptConnections,
    wire_log_warning: Once,
}

impl Client {
    /// A client with what the environment sets: the credential in `SEAM_API_KEY`, or in
    /// `SEAM_PERSONAL_ACCESS_TOKEN` with `SEAM_WORKSPACE_ID`, and, if it is to be another, the
    /// endpoint in `SEAM_ENDPOINT`.
    ///
    /// The same as `Client::builder().environment().build()`.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] names the variable that is missing or wrong.
    ///
    /// ```no_run
    /// let seam = seam_portal::Client::from_env()?;
    /// # Ok::<(), seam_portal::Error>(())
    /// ```
    pub fn from_env() -> Result<Self, Error> {
        Client::builder().environment().build()
    }

    /// A client with an API key. The environment is not looked at.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if it does not look like an API key.
    ///
    /// ```
    /// let seam = seam_portal::Client::new("seam_key")?;
    /// # Ok::<(), seam_portal::Error>(())
    /// ```
    pub fn new(api_key: impl Into<String>) -> Result<Self, Error> {
        Client::builder().api_key(api_key).build()
    }

    /// A client with a personal access token, for one workspace. The environment is not looked
    /// at.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if it does not look like such a token, or without a workspace.
    ///
    /// ```
    /// use seam_portal::Client;
    ///
    /// let workspace_id = "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90";
    /// let seam = Client::with_personal_access_token("seam_at_token", workspace_id)?;
    /// # Ok::<(), seam_portal::Error>(())
    /// ```
    pub fn with_personal_access_token(
        token: impl Into<String>,
        workspace_id: impl Into<String>,
    ) -> Result<Self, Error> {
        Client::builder()
            .personal_access_token(token, workspace_id)
            .build()
    }

    /// Starts to set up a client.
    ///
    /// ```
    /// use seam_portal::Client;
    ///
    /// let seam = Client::builder().api_key("seam_key").endpoint("http://localhost:8080").build()?;
    /// # Ok::<(), seam_portal::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Creates a portal, and what the request says about the customer's places and people.
    ///
    /// Blocks for at most the [`timeout`](ClientBuilder::timeout). The request is written down
    /// once; retries send the same bytes.
    ///
    /// # Errors
    ///
    /// See [`Error`]. Some say that the portal may have been made: to send again is harmless.
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
        self.call(&write(request)?)
    }

    /// The request that [`create_portal`](Self::create_portal) would send, for those who send it
    /// by other means. [`CustomerPortal::from_response`] reads the answer.
    ///
    /// It holds the credential, in headers that are marked as sensitive. Time limits, retries and
    /// redirects are then the caller's.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if the request cannot be written as JSON, which none of the types
    /// here lead to.
    ///
    /// ```
    /// use seam_portal::{Client, CreatePortal};
    ///
    /// let seam = Client::new("seam_key")?;
    /// let request = seam.prepare(&CreatePortal::default())?;
    /// assert_eq!(request.uri(), "https://connect.getseam.com/customers/create_portal");
    /// assert_eq!(request.headers()["authorization"], "Bearer seam_key");
    /// assert_eq!(request.body(), b"{}");
    /// # Ok::<(), seam_portal::Error>(())
    /// ```
    pub fn prepare(&self, request: &CreatePortal<'_>) -> Result<Request<Vec<u8>>, Error> {
        let mut prepared = Request::new(write(request)?);
        *prepared.method_mut() = Method::POST;
        *prepared.uri_mut() = self.inner.endpoint.uri().clone();
        *prepared.headers_mut() = self.headers();
        Ok(prepared)
    }
}

/// Writes a request down in one buffer.
fn write(request: &CreatePortal<'_>) -> Result<Vec<u8>, ConfigurationError> {
    let mut body = Vec::with_capacity(1024);
    match request.serialize(&mut serde_json::Serializer::new(&mut body)) {
        Ok(()) => Ok(body),
        Err(error) => Err(ConfigurationError::new(format!(
            "the request cannot be written as JSON: {error}"
        ))),
    }
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
