//! How a client is set up.

use std::fmt;
use std::sync::{Arc, Once};
use std::time::Duration;

use ureq::Agent;
use ureq::http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};

use super::agent;
use super::credentials::{Credentials, Secret};
use super::deadline::LONGEST;
use super::endpoint::{DEFAULT_ENDPOINT, Endpoint};
use super::environment::Environment;
use super::retry::RetryPolicy;
use super::shared::{Client, Inner};
use crate::error::{ConfigurationError, Error};

const VERSION: &str = env!("CARGO_PKG_VERSION");
const SDK_NAME: HeaderName = HeaderName::from_static("seam-sdk-name");
const SDK_VERSION: HeaderName = HeaderName::from_static("seam-sdk-version");

impl Client {
    /// Creates a client from environment variables. The credential is `SEAM_API_KEY`, or
    /// `SEAM_PERSONAL_ACCESS_TOKEN` together with `SEAM_WORKSPACE_ID`. `SEAM_ENDPOINT` is optional and
    /// replaces the [endpoint](ClientBuilder::endpoint).
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

    /// Creates a client with an API key. Environment variables are not read.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if the text does not look like an API key.
    ///
    /// ```
    /// let seam = seam_portal::Client::new("seam_key")?;
    /// # Ok::<(), seam_portal::Error>(())
    /// ```
    pub fn new(api_key: impl Into<String>) -> Result<Self, Error> {
        Client::builder().api_key(api_key).build()
    }

    /// Creates a client with a personal access token, for one workspace. Environment variables are not
    /// read.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if the text does not look like a personal access token, or if the
    /// workspace id is empty.
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

    /// Returns a builder, for a client with other settings.
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
}

/// Sets up a [`Client`].
///
/// ```
/// use std::time::Duration;
///
/// use seam_portal::{Client, RetryPolicy};
///
/// let seam = Client::builder()
///     .api_key("seam_key")
///     .timeout(Duration::from_secs(10))
///     .retries(RetryPolicy::none())
///     .user_agent_suffix("front-desk/2.1")
///     .build()?;
/// # Ok::<(), seam_portal::Error>(())
/// ```
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    api_key: Option<Secret>,
    token: Option<(Secret, String)>,
    endpoint: Option<String>,
    allows_http: bool,
    environment: bool,
    connect_timeout: Duration,
    attempt_timeout: Option<Duration>,
    timeout: Duration,
    retries: RetryPolicy,
    validates: bool,
    user_agent_suffix: Option<String>,
    agent: Option<Agent>,
}

impl ClientBuilder {
    fn new() -> Self {
        ClientBuilder {
            api_key: None,
            token: None,
            endpoint: None,
            allows_http: false,
            environment: false,
            connect_timeout: Duration::from_secs(10),
            attempt_timeout: None,
            timeout: Duration::from_secs(30),
            retries: RetryPolicy::default(),
            validates: true,
            user_agent_suffix: None,
            agent: None,
        }
    }

    /// Sets an API key. It belongs to one workspace and begins with `seam_`.
    ///
    /// Default: none.
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(Secret::new(api_key.into()));
        self
    }

    /// Sets a personal access token, which begins with `seam_at`, and the workspace to use it in.
    ///
    /// Default: none.
    pub fn personal_access_token(
        mut self,
        token: impl Into<String>,
        workspace_id: impl Into<String>,
    ) -> Self {
        self.token = Some((Secret::new(token.into()), workspace_id.into()));
        self
    }

    /// Sets the base URL of the API. It must begin with `https://`, or with `http://` if the host is
    /// this machine: `localhost`, `*.localhost`, `127.0.0.0/8` or `[::1]`. It may have a path, but no
    /// user name, query or fragment.
    ///
    /// `localhost` and `*.localhost` always mean this machine. They are not looked up, except by an
    /// [`agent`](Self::agent) of your own.
    ///
    /// Default: `https://connect.getseam.com`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets whether plain `http` to other machines is allowed, for the endpoint and for links in
    /// answers.
    ///
    /// The credential, the request and the link are then sent unencrypted. Anyone on the network path
    /// can read and use them, and can answer in place of Seam. Allow it only in a network of your own,
    /// such as the one between test containers, and only with a credential for tests.
    ///
    /// Default: `false`.
    ///
    /// ```
    /// use seam_portal::Client;
    ///
    /// let fake = || Client::builder().api_key("seam_key").endpoint("http://fake-seam:3020");
    /// assert!(fake().build().is_err());
    /// assert!(fake().allow_http(true).build().is_ok());
    /// ```
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allows_http = allow;
        self
    }

    /// Reads from environment variables what the builder does not set. The credential is
    /// `SEAM_API_KEY`, or `SEAM_PERSONAL_ACCESS_TOKEN` together with `SEAM_WORKSPACE_ID`. The endpoint
    /// is `SEAM_ENDPOINT` or, deprecated, `SEAM_API_URL`. An empty variable counts as not set.
    ///
    /// Default: no environment variables are read.
    ///
    /// ```
    /// use seam_portal::Client;
    ///
    /// // `SEAM_API_KEY` is not read, because a key is set here.
    /// let seam = Client::builder().api_key("seam_key").environment().build()?;
    /// # Ok::<(), seam_portal::Error>(())
    /// ```
    pub fn environment(mut self) -> Self {
        self.environment = true;
        self
    }

    /// Sets the time limit for looking up the host, and the same limit for connecting to it, which
    /// includes TLS and a proxy. It must not be zero.
    ///
    /// Default: 10 s.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Sets the time limit for one attempt, from looking up the host to the end of the answer. It must
    /// not be zero.
    ///
    /// Default: the rest of the [`timeout`](Self::timeout).
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// Sets the time limit for a call, with all attempts and the waits between them. It must not be
    /// zero. A call ends at most 100 ms after it.
    ///
    /// Default: 30 s.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// Sets which failures are retried.
    ///
    /// Default: [`RetryPolicy::default`].
    pub fn retries(mut self, policy: RetryPolicy) -> Self {
        self.retries = policy;
        self
    }

    /// Sets whether [`CreatePortal::validate`](crate::CreatePortal::validate) checks a request before
    /// it is sent.
    ///
    /// Turn it off if Seam accepts something that this version does not know yet, such as a longer
    /// text. New keys and names do not need this: `#[unchecked]` and `Other` send them.
    ///
    /// Default: `true`.
    ///
    /// ```
    /// use seam_portal::{Client, Error, portal};
    ///
    /// let customer_key = "";
    /// let request = portal! { customer_data: { customer_key } };
    ///
    /// let seam = Client::new("seam_key")?;
    /// assert!(matches!(seam.prepare(&request), Err(Error::InvalidInput(_))));
    /// let seam = Client::builder().api_key("seam_key").validate(false).build()?;
    /// assert!(seam.prepare(&request).is_ok());
    /// # Ok::<(), Error>(())
    /// ```
    pub fn validate(mut self, validate: bool) -> Self {
        self.validates = validate;
        self
    }

    /// Adds text to the `user-agent` header, after `seam-portal/<version>`, so that logs show which
    /// program sent a request. It must be printable ASCII.
    ///
    /// Default: none.
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent_suffix = Some(suffix.into());
        self
    }

    /// Sends requests through a `ureq` agent of your own, for another proxy, other trusted
    /// certificates or another resolver.
    ///
    /// The client still applies its own rules: its time limits, its headers, no redirects, the limit
    /// on the size of the answer, and the checks of endpoint and credential. Everything else is up to
    /// the agent: TLS, the proxy (also for an `http` endpoint), the connection pool, the connector and
    /// the resolver (also whether they respect time limits), shorter time limits, and middleware,
    /// which can read the credential and the link.
    ///
    /// The client cannot see how far an attempt through such an agent got. So it is in doubt more often
    /// whether the request was sent. It counts as not sent only if the host is not found, the connection is
    /// refused or is not open within the [`connect_timeout`](Self::connect_timeout), or a proxy
    /// refuses. After any other error of TLS or of the network, it may have been sent. Every lost
    /// connection counts as a reused one, for which the [`RetryPolicy`] sends the request once more.
    ///
    /// Default: an agent of the client's own. It uses TLS as the features of this crate say, and a
    /// [proxy](Client#proxies) from environment variables, unless the endpoint is on this machine. It
    /// keeps up to 64 idle connections, each for 15 s.
    ///
    /// ```
    /// use seam_portal::{Client, ureq};
    ///
    /// let agent: ureq::Agent = ureq::Agent::config_builder().proxy(None).build().into();
    /// let seam = Client::builder().api_key("seam_key").agent(agent).build()?;
    /// # Ok::<(), seam_portal::Error>(())
    /// ```
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Checks all settings and creates the client. Nothing is sent.
    ///
    /// This works in a build without TLS, too. Such a client can [`prepare`](Client::prepare) requests.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] says what is missing or wrong. It does not repeat secrets.
    pub fn build(self) -> Result<Client, Error> {
        Ok(self.build_in(&Environment(&|name| std::env::var_os(name)))?)
    }

    fn build_in(self, environment: &Environment<'_>) -> Result<Client, ConfigurationError> {
        let endpoint = self.find_endpoint(environment)?;
        let headers = self.headers()?;
        let connect_timeout = checked("connect timeout", self.connect_timeout)?;
        let timeout = checked("timeout", self.timeout)?;
        let attempt_timeout = self
            .attempt_timeout
            .map(|limit| checked("attempt timeout", limit))
            .transpose()?;
        // Nearly the limit of the first attempt. Later attempts have what is left of the call's time.
        let limit = attempt_timeout.map_or(timeout, |limit| limit.min(timeout));
        let agent_is_shared = self.agent.is_some();
        let agent = match self.agent.clone() {
            Some(agent) => agent,
            None => agent::new(&endpoint, limit, connect_timeout, environment)?,
        };
        Ok(Client {
            inner: Arc::new(Inner {
                retries: self.retries.clone(),
                validates: self.validates,
                allows_http: self.allows_http,
                credentials: Arc::new(self.find_credentials(environment)?),
                endpoint: Arc::new(endpoint),
                headers,
                connect_timeout,
                attempt_timeout,
                timeout,
                agent,
                agent_limit: limit,
                agent_is_shared,
                wire_log_warning: Arc::new(Once::new()),
            }),
        })
    }

    fn find_endpoint(&self, environment: &Environment<'_>) -> Result<Endpoint, ConfigurationError> {
        if let Some(endpoint) = &self.endpoint {
            return Endpoint::parse(endpoint, "the endpoint", self.allows_http);
        }
        if self.environment
            && let Some(endpoint) = environment.endpoint(self.allows_http)?
        {
            return Ok(endpoint);
        }
        Endpoint::parse(DEFAULT_ENDPOINT, "the endpoint", false)
    }

    fn find_credentials(
        self,
        environment: &Environment<'_>,
    ) -> Result<Credentials, ConfigurationError> {
        match (self.api_key, self.token) {
            (Some(_), Some(_)) => Err(ConfigurationError::new(
                "both an API key and a personal access token are given: leave one out",
            )),
            (Some(key), None) => Credentials::api_key(key, "the API key"),
            (None, Some((token, workspace_id))) => Credentials::personal_access_token(
                token,
                "the personal access token",
                &workspace_id,
                "the workspace id",
            ),
            (None, None) if self.environment => environment.credentials()?.ok_or_else(|| {
                ConfigurationError::new(
                    "no credential in the environment: set SEAM_API_KEY, or \
                     SEAM_PERSONAL_ACCESS_TOKEN and SEAM_WORKSPACE_ID",
                )
            }),
            (None, None) => Err(ConfigurationError::new(
                "no credential: give an API key, or a personal access token and a workspace",
            )),
        }
    }

    /// The headers that are the same for every request.
    fn headers(&self) -> Result<HeaderMap, ConfigurationError> {
        const JSON: HeaderValue = HeaderValue::from_static("application/json");

        let mut user_agent = format!("seam-portal/{VERSION}");
        if let Some(suffix) = &self.user_agent_suffix {
            user_agent.push(' ');
            user_agent.push_str(suffix);
        }
        let user_agent = HeaderValue::from_str(user_agent.trim_end()).map_err(|_| {
            ConfigurationError::new(
                "the user-agent suffix is not printable ASCII: use printable ASCII only",
            )
        })?;
        Ok(HeaderMap::from_iter([
            (CONTENT_TYPE, JSON),
            (ACCEPT, JSON),
            (USER_AGENT, user_agent),
            (SDK_NAME, HeaderValue::from_static("seam-portal/rust")),
            (SDK_VERSION, HeaderValue::from_static(VERSION)),
        ]))
    }
}

fn checked(name: &str, limit: Duration) -> Result<Duration, ConfigurationError> {
    if limit.is_zero() {
        return Err(ConfigurationError::new(format!(
            "the {name} is zero: use a longer time"
        )));
    }
    Ok(limit.min(LONGEST))
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // An endpoint may contain a password by mistake, which is not checked before `build`.
        f.debug_struct("ClientBuilder")
            .field("timeout", &self.timeout)
            .field("retries", &self.retries)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CreatePortal;

    /// With or without TLS, a wrong credential is the first error.
    #[test]
    fn a_wrong_credential_is_reported_in_any_build() {
        let error = Client::new("hush").unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("the API key holds something else")
        );
        let seam = Client::new("seam_key").unwrap();
        assert!(seam.prepare(&CreatePortal::default()).is_ok());
    }

    #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
    #[test]
    fn a_call_needs_tls() {
        let seam = Client::new("seam_key").unwrap();
        assert_eq!(
            seam.create_portal(&CreatePortal::default())
                .unwrap_err()
                .to_string(),
            "https needs TLS, which this build lacks: turn on the feature `rustls` or \
             `native-tls` of seam-portal",
        );
    }
}
