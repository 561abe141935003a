//! The server, as a test sees it.

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

/// A server that behaves as Seam's Create Customer Portal endpoint does.
///
/// It runs on threads of the test's own process, and listens on a free port of the loopback
/// interface until it is dropped. [`FakeSeam::builder`] takes another address, for a client in
/// another container or a fixed port. Each server has a memory of its own, so tests that run in
/// parallel start one each.
///
/// # What it takes
///
/// `POST /customers/create_portal` with one of its two sets of credentials: [`api_key`], or
/// [`personal_access_token`] with [`workspace_id`]. They are the same for every `FakeSeam`. Any
/// other key gets 401 `unauthorized`, as Seam has it for a key that it does not know.
///
/// The body is held against Seam's whole schema, and every mistake is told in one answer, in the
/// shape and the words of Seam's. It is as strict as `portal!`: keys that the schema does not have
/// are refused, also where Seam may be lenient with them.
///
/// A `customer_data` may be missing, as in Seam's schema. The portal is then one of a new customer
/// with a key that is made up.
///
/// # What it answers
///
/// A link that works for seven days. Its host is the one that the request was sent to, so it works
/// for whoever asked.
///
/// The link opens a page of this server: a preview of what the request said of the customer, its
/// places, people and stays, the features, the filters and what they keep, and where the portal
/// opens. It is plain HTML without scripts, and any page may show it in a frame. The server keeps the
/// newest 16 MiB of requests for these pages. The links of older ones are not found any more.
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
    /// Serves what comes to `listener`.
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

    /// The base URL, for `SEAM_ENDPOINT` or a client's builder: `http://127.0.0.1:` and a port, or
    /// the address that the [builder](FakeSeam::builder) was given.
    ///
    /// A server that listens on all interfaces, on `0.0.0.0` or `[::]`, is named by loopback here.
    /// Whoever is elsewhere reaches it by a name or an address of this machine and the port of
    /// [`address`](FakeSeam::address).
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

    /// The address that the server listens on, with its port.
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

    /// A client for this server, which sends each request once: a failure that is asked for comes
    /// up at once, and not after retries.
    ///
    /// For a client with retries or other settings, give [`Client::builder`] the
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
    /// None that are known: what is set here is right.
    pub fn client(&self) -> Result<Client, Error> {
        Client::builder()
            .api_key(self.api_key())
            .endpoint(self.endpoint())
            .allow_http(true)
            .retries(RetryPolicy::none())
            .build()
    }

    /// The API key that is accepted. It opens nothing else, and may stand in files.
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

    /// The personal access token that is accepted, with [`workspace_id`](FakeSeam::workspace_id).
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

    /// The workspace in which everything happens, a UUID.
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

    /// What a customer has after all requests that were carried out, in the shape of
    /// `customer_data`, or `None` for a customer that nobody has mentioned.
    ///
    /// Things in lists are told apart by their own key: a room by its `room_key`. One that is sent
    /// again is updated. What an update leaves out stays as it was, and so do the things that are
    /// missing from a list. A list of plain keys is replaced as a whole.
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

    /// All requests so far, also those that were refused or that failed on demand, in the order in
    /// which they came.
    ///
    /// They are kept for as long as the server runs, with their bodies. Where that is long,
    /// [`take_requests`](FakeSeam::take_requests) frees them.
    ///
    /// What is no HTTP or goes past the bounds (32 KiB of headers, 16 MiB of body) gets a status
    /// that says so and is not among them.
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

    /// The same as [`requests`](FakeSeam::requests), and forgets them.
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

    /// Lets the next request fail, whatever it is, or the first one that nothing is planned for
    /// yet.
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

    /// The same for a number of requests.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use seam_portal::testing::{Failure, FakeSeam};
    /// # use seam_portal::{Client, portal};
    /// let fake = FakeSeam::start()?;
    /// let seam = Client::builder().endpoint(fake.endpoint()).api_key(fake.api_key()).build()?;
    /// fake.fail_times(2, Failure::rate_limited(Duration::ZERO));
    ///
    /// // By default, a client tries again. That of `fake.client()` does not.
    /// assert!(portal!(seam, {}).is_ok());
    /// assert_eq!(fake.requests().len(), 3);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn fail_times(&self, times: usize, failure: Failure) {
        self.state.failures.push(times, failure);
    }

    /// From now on, keys that the schema does not have are taken instead of refused: for code that
    /// sends `#[unchecked]` ones.
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

    /// Asks `respond` of each request whether it fails, and how.
    ///
    /// It is asked of the requests that [`fail_next`](FakeSeam::fail_next) and
    /// [`fail_times`](FakeSeam::fail_times) leave, and takes the place of the closure before it. It
    /// runs on the connection's thread: on several at a time, and should it panic, that connection
    /// is closed.
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
