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

    /// An API key, which belongs to one workspace and begins with `seam_`.
    ///
    /// Defaults to none.
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(Secret::new(api_key.into()));
        self
    }

    /// A personal access token, which begins with `seam_at`, and the workspace to use it on.
    ///
    /// Defaults to none.
    pub fn personal_access_token(
        mut self,
        token: impl Into<String>,
        workspace_id: impl Into<String>,
    ) -> Self {
        self.token = Some((Secret::new(token.into()), workspace_id.into()));
        self
    }

    /// The base URL of the API: `https`, or `http` to this machine (`localhost`, `*.localhost`,
    /// `127.0.0.0/8`, `[::1]`). It may have a path, but no user info, query or fragment.
    ///
    /// `localhost` and `*.localhost` are this machine whatever its resolver says, unless an
    /// [`agent`](Self::agent) of your own looks them up.
    ///
    /// Defaults to `https://connect.getseam.com`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Whether plain `http` to other machines is taken, for the endpoint and for links in answers.
    ///
    /// The credential, the request and the link then travel in the clear: whoever is on the way can
    /// read and use them, and answer in Seam's place. It is for networks that are yours alone, such
    /// as that between containers in a test, with a credential that opens nothing else.
    ///
    /// Defaults to `false`.
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

    /// Takes from the environment what is not set here: the credential from `SEAM_API_KEY`, or
    /// from `SEAM_PERSONAL_ACCESS_TOKEN` with `SEAM_WORKSPACE_ID`, and the endpoint from
    /// `SEAM_ENDPOINT` or, deprecated, `SEAM_API_URL`. An empty variable counts as not set.
    ///
    /// Defaults to not looking at the environment.
    ///
    /// ```
    /// use seam_portal::Client;
    ///
    /// // The key of the environment, if there is one, is not looked at.
    /// let seam = Client::builder().api_key("seam_key").environment().build()?;
    /// # Ok::<(), seam_portal::Error>(())
    /// ```
    pub fn environment(mut self) -> Self {
        self.environment = true;
        self
    }

    /// How long it may take to look the host up, and then to connect to it, TLS and proxy
    /// included. More than zero.
    ///
    /// Defaults to 10 s.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// How long one attempt may take, from looking the host up to the end of the answer. More
    /// than zero.
    ///
    /// Defaults to what is left of [`timeout`](Self::timeout).
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// How long a call may take, over all attempts and the waits between them. More than zero. A
    /// call ends within 100 ms of it.
    ///
    /// Defaults to 30 s.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// When a call is tried again.
    ///
    /// Defaults to [`RetryPolicy::default`].
    pub fn retries(mut self, policy: RetryPolicy) -> Self {
        self.retries = policy;
        self
    }

    /// Whether a request is held against what Seam takes, by
    /// [`CreatePortal::validate`](crate::CreatePortal::validate), before it is sent.
    ///
    /// Turn it off when Seam takes something that this version does not know yet, such as a
    /// longer text. New keys and names do not need that: `#[unchecked]` and `Other` send them.
    ///
    /// Defaults to `true`.
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

    /// What the `user-agent` header has after `seam-portal/<version>`, to tell programs apart:
    /// printable ASCII.
    ///
    /// Defaults to none.
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent_suffix = Some(suffix.into());
        self
    }

    /// Sends through an agent of your own, for a proxy, TLS roots or a resolver that differ.
    ///
    /// These rules stay in force, whatever the agent is set to: the time limits here, no
    /// redirects, the limit on the answer, the headers, the checks on endpoint and credential.
    /// What else the agent is set to is yours: its TLS checks, its proxy (which a plain `http`
    /// endpoint is sent through as well), its middleware (which sees the credential and the
    /// link), its shorter time limits, its pool, its connector and resolver and whether they keep
    /// to time limits.
    ///
    /// Such an agent does not tell how far an attempt got. So more is in doubt: only a host that is
    /// not found, a connection that is refused or does not come about within the
    /// [`connect_timeout`](Self::connect_timeout), and a refusal by a proxy count as not sent. An
    /// error of TLS or of the network counts as perhaps sent. And each connection that is lost
    /// counts as a kept one, for which the [`RetryPolicy`] sends once more.
    ///
    /// Defaults to an agent of the client's own: TLS as the crate's features say, a
    /// [proxy](Client#proxies) from the environment for endpoints that are not on this machine, up to 64 idle connections,
    /// each kept for 15 s.
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

    /// Checks everything and makes the client. Nothing is sent.
    ///
    /// A build without TLS makes clients, too, which [`prepare`](Client::prepare) requests.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] says what is missing or wrong, without repeating a secret.
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
        // That of the first attempt, or nearly. Of later ones it depends on what the call has left.
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
            ConfigurationError::new("the user-agent suffix is not printable ASCII: change it")
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
            "the {name} is zero: give it some time"
        )));
    }
    Ok(limit.min(LONGEST))
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // An endpoint may hold a password by mistake, which only `build` finds out.
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

    /// With or without TLS, a wrong credential is what is wrong first.
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
