//! The server, as tests use it.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::{fmt, mem};

use serde_json::Value;

use super::connection;
use super::credentials::{API_KEY, PERSONAL_ACCESS_TOKEN, WORKSPACE_ID};
use super::failure::Failure;
use super::recorded_request::RecordedRequest;
use super::state::State;
use super::threads::{Server, lock, reachable};
use crate::{Client, Error, RetryPolicy};

/// A server that behaves like Seam's endpoint Create Customer Portal.
///
/// It runs on threads of the test's own process. It listens on a free port of the loopback interface
/// until it is dropped. For a fixed port or another address, use [`FakeSeam::builder`]. Servers share
/// nothing, so each test can start its own, and tests can run in parallel.
///
/// # What it accepts
///
/// `POST /customers/create_portal` with one of two credentials: [`api_key`], or
/// [`personal_access_token`] with [`workspace_id`]. They are the same for every `FakeSeam`. Any other
/// credential gets 401 `unauthorized`, as with Seam.
///
/// The body is checked against Seam's whole schema. The answer names all mistakes, in Seam's format and
/// words. The check is as strict as `portal!`: it refuses keys that are not in the schema, even if
/// Seam itself may ignore them.
///
/// If `customer_data` is missing, which Seam's schema allows, the portal is for a new customer with a
/// generated key.
///
/// # What it answers
///
/// A portal with a link that works for seven days. The link has the host that the request was sent to,
/// so it works for the program that sent it.
///
/// The link opens a page of this server. It shows the content of the request: the customer, its
/// places, people and stays, the features, the filters and what they let through, and where the
/// portal opens. The page is plain HTML without scripts, and other pages may show it in a frame. The
/// server keeps the newest 16 MiB of requests for these pages. Older links answer 404.
///
/// [`api_key`]: FakeSeam::api_key
/// [`personal_access_token`]: FakeSeam::personal_access_token
/// [`workspace_id`]: FakeSeam::workspace_id
///
/// ```
/// use seam_portal::portal;
/// use seam_portal::testing::FakeSeam;
///
/// let fake = FakeSeam::start()?;
/// let seam = fake.client()?;
/// let portal = portal!(seam, { customer_data: { customer_key: "grand-hotel" } })?;
/// assert!(portal.url().starts_with(fake.endpoint()));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub struct FakeSeam {
    address: SocketAddr,
    state: Arc<State>,
    _server: Server,
}

impl FakeSeam {
    /// Serves the connections of `listener`.
    pub(super) fn serve(listener: TcpListener) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let state = Arc::new(State::new(format!("http://{}", reachable(address))));
        let shared = Arc::clone(&state);
        let server = Server::start(listener, move |stream, threads| {
            connection::serve(stream, &shared, threads);
        })?;
        Ok(FakeSeam {
            address,
            state,
            _server: server,
        })
    }

    /// The base URL of the server, for `SEAM_ENDPOINT` or
    /// [`ClientBuilder::endpoint`](crate::ClientBuilder::endpoint).
    ///
    /// If the server listens on all interfaces (`0.0.0.0` or `[::]`), this is its address on the
    /// loopback interface. From another machine, use a name or an address of this machine, and the port
    /// of [`address`](FakeSeam::address).
    ///
    /// ```
    /// # use seam_portal::testing::FakeSeam;
    /// let fake = FakeSeam::start()?;
    /// assert!(fake.endpoint().starts_with("http://127.0.0.1:"));
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.state.endpoint
    }

    /// The address and port that the server listens on.
    ///
    /// ```
    /// # use seam_portal::testing::FakeSeam;
    /// let fake = FakeSeam::builder().address("0.0.0.0:0").start()?;
    /// assert!(fake.address().ip().is_unspecified());
    /// assert_ne!(fake.address().port(), 0);
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns a client for this server. It does not retry, so a test sees each failure immediately.
    ///
    /// For a client with retries or other settings, use [`Client::builder`] with the
    /// [`endpoint`](Self::endpoint) and the [`api_key`](Self::api_key).
    ///
    /// ```
    /// use seam_portal::portal;
    /// use seam_portal::testing::FakeSeam;
    ///
    /// let fake = FakeSeam::start()?;
    /// let seam = fake.client()?;
    /// portal!(seam, { customer_data: { customer_key: "grand-hotel" } })?;
    /// assert_eq!(fake.customer_keys(), ["grand-hotel"]);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// None are known, because all settings are correct.
    pub fn client(&self) -> Result<Client, Error> {
        Client::builder()
            .api_key(self.api_key())
            .endpoint(self.endpoint())
            .allow_http(true)
            .retries(RetryPolicy::none())
            .build()
    }

    /// The API key that the server accepts. It is not a secret: it works nowhere else.
    ///
    /// ```
    /// # use seam_portal::testing::FakeSeam;
    /// let fake = FakeSeam::start()?;
    /// assert!(fake.api_key().starts_with("seam_"));
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    #[allow(clippy::unused_self, reason = "a key of a server that runs")]
    pub fn api_key(&self) -> &'static str {
        API_KEY
    }

    /// The personal access token that the server accepts, together with
    /// [`workspace_id`](FakeSeam::workspace_id).
    ///
    /// ```
    /// # use seam_portal::testing::FakeSeam;
    /// # use seam_portal::{Client, portal};
    /// let fake = FakeSeam::start()?;
    /// let seam = Client::builder()
    ///     .endpoint(fake.endpoint())
    ///     .personal_access_token(fake.personal_access_token(), fake.workspace_id())
    ///     .build()?;
    /// assert!(portal!(seam, {}).is_ok());
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[allow(clippy::unused_self, reason = "a token of a server that runs")]
    pub fn personal_access_token(&self) -> &'static str {
        PERSONAL_ACCESS_TOKEN
    }

    /// The id of the server's only workspace, a UUID.
    ///
    /// ```
    /// # use seam_portal::testing::FakeSeam;
    /// let fake = FakeSeam::start()?;
    /// assert_eq!(fake.workspace_id().len(), 36);
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    #[allow(clippy::unused_self, reason = "a workspace of a server that runs")]
    pub fn workspace_id(&self) -> &'static str {
        WORKSPACE_ID
    }

    /// The data of a customer after all requests so far, in the form of `customer_data`. `None` if no
    /// request named this customer.
    ///
    /// The items of a list are identified by their own key, for example a room by its `room_key`. An
    /// item that is sent again is updated. Fields and items that an update leaves out stay as they
    /// were. A list of keys, such as `room_keys`, is replaced as a whole.
    ///
    /// ```
    /// # use seam_portal::testing::FakeSeam;
    /// # use seam_portal::portal;
    /// let fake = FakeSeam::start()?;
    /// let seam = fake.client()?;
    /// portal!(seam, { customer_data: {
    ///     customer_key: "c",
    ///     rooms: [{ room_key: "1", name: "One" }, { room_key: "2", name: "Two" }],
    /// } })?;
    /// portal!(seam, { customer_data: {
    ///     customer_key: "c",
    ///     rooms: [{ room_key: "1", name: "Uno" }],
    /// } })?;
    ///
    /// let customer = fake.customer("c").unwrap();
    /// assert_eq!(customer["rooms"][0]["name"], "Uno");
    /// assert_eq!(customer["rooms"][1]["name"], "Two");
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn customer(&self, customer_key: &str) -> Option<Value> {
        lock(&self.state.customers).get(customer_key)
    }

    /// The keys of all customers, sorted.
    ///
    /// ```
    /// # use seam_portal::testing::FakeSeam;
    /// let fake = FakeSeam::start()?;
    /// assert!(fake.customer_keys().is_empty());
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[must_use]
    pub fn customer_keys(&self) -> Vec<String> {
        lock(&self.state.customers).keys()
    }

    /// All requests so far in their order, including those that were refused or made to fail.
    ///
    /// The server keeps all requests with their bodies until it is dropped. If it runs for a long time,
    /// free them with [`take_requests`](FakeSeam::take_requests).
    ///
    /// Input that is not HTTP, or that is too large (more than 32 KiB of headers or 16 MiB of body), is
    /// answered with an error status and is not recorded.
    ///
    /// ```
    /// # use seam_portal::testing::FakeSeam;
    /// # use seam_portal::portal;
    /// let fake = FakeSeam::start()?;
    /// let seam = fake.client()?;
    /// portal!(seam, { read_only: true })?;
    /// assert_eq!(fake.requests()[0].body(), br#"{"read_only":true}"#);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.state.requests).clone()
    }

    /// Returns the same as [`requests`](FakeSeam::requests), and forgets these requests.
    ///
    /// ```
    /// # use seam_portal::testing::FakeSeam;
    /// # use seam_portal::portal;
    /// let fake = FakeSeam::start()?;
    /// let seam = fake.client()?;
    /// portal!(seam, {})?;
    /// assert_eq!(fake.take_requests().len(), 1);
    /// assert_eq!(fake.take_requests().len(), 0);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn take_requests(&self) -> Vec<RecordedRequest> {
        mem::take(&mut lock(&self.state.requests))
    }

    /// Makes the next request fail. If failures are already planned, this one comes after them.
    ///
    /// ```
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # use seam_portal::portal;
    /// let fake = FakeSeam::start()?;
    /// let seam = fake.client()?;
    /// fake.fail_next(Failure::status(500));
    /// fake.fail_next(Failure::response(502, "text/html", "<h1>Bad gateway</h1>"));
    /// assert_eq!(portal!(seam, {}).unwrap_err().status(), Some(500));
    /// assert_eq!(portal!(seam, {}).unwrap_err().status(), Some(502));
    /// assert!(portal!(seam, {}).is_ok());
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn fail_next(&self, failure: Failure) {
        self.fail_times(1, failure);
    }

    /// Makes this number of requests fail. If failures are already planned, these come after them.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # use seam_portal::{Client, portal};
    /// let fake = FakeSeam::start()?;
    /// let seam = Client::builder().endpoint(fake.endpoint()).api_key(fake.api_key()).build()?;
    /// fake.fail_times(2, Failure::rate_limited(Duration::ZERO));
    ///
    /// // By default, a client retries. Only the one of `fake.client()` does not.
    /// assert!(portal!(seam, {}).is_ok());
    /// assert_eq!(fake.requests().len(), 3);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn fail_times(&self, times: usize, failure: Failure) {
        self.state.failures.push(times, failure);
    }

    /// Accepts keys that are not in the schema from now on, for code that uses `#[unchecked]`.
    ///
    /// ```
    /// # use seam_portal::testing::FakeSeam;
    /// # use seam_portal::portal;
    /// let fake = FakeSeam::start()?;
    /// let seam = fake.client()?;
    /// assert!(portal!(seam, { #[unchecked] theme: "teal" }).is_err());
    /// fake.take_unknown_keys();
    /// assert!(portal!(seam, { #[unchecked] theme: "teal" }).is_ok());
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn take_unknown_keys(&self) {
        self.state.takes_unknown_keys.store(true, Ordering::Relaxed);
    }

    /// Calls `respond` for each request, to decide whether it fails and how.
    ///
    /// The closure replaces an earlier one. It is not called for requests that fail because of
    /// [`fail_next`](FakeSeam::fail_next) or [`fail_times`](FakeSeam::fail_times). It runs on the thread
    /// of the connection, so it may run on several threads at the same time. If it panics, that
    /// connection is closed.
    ///
    /// ```
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # use seam_portal::portal;
    /// let fake = FakeSeam::start()?;
    /// let seam = fake.client()?;
    /// fake.respond_with(|request| {
    ///     let locale = request.json()?.get("locale")?;
    ///     (locale == "el-GR").then(|| Failure::status(500))
    /// });
    /// assert!(portal!(seam, { locale: "el-GR" }).is_err());
    /// assert!(portal!(seam, { locale: "pl-PL" }).is_ok());
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn respond_with<F>(&self, respond: F)
    where
        F: Fn(&RecordedRequest) -> Option<Failure> + Send + Sync + 'static,
    {
        self.state.failures.respond_with(Arc::new(respond));
    }
}

impl fmt::Debug for FakeSeam {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("FakeSeam")
            .field("endpoint", &self.endpoint())
            .field("customers", &self.customer_keys().len())
            .field("requests", &lock(&self.state.requests).len())
            .finish_non_exhaustive()
    }
}
