//! The agent that a client makes for itself.

use std::time::Duration;

use ureq::Agent;

use super::connect::connector;
use super::endpoint::Endpoint;
use super::environment::Environment;
use super::proxy;
use super::resolver::AddressResolver;
use crate::error::ConfigurationError;

/// All connections go to one host. So this many threads can share a client without opening new
/// connections again and again.
const MAX_IDLE_CONNECTIONS: usize = 64;

/// The settings of an attempt, for an agent or for one request. It is a macro because ureq has a
/// different builder type for each.
macro_rules! limited {
    ($config:expr, $limit:expr, $connect_limit:expr) => {
        $config
            .timeout_global(Some($limit))
            .timeout_resolve(Some($connect_limit))
            .timeout_connect(Some($connect_limit))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .accept_encoding(ureq::config::AutoHeaderValue::None)
    };
}

pub(super) use limited;

const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

/// Checks that the client's own agent can reach the endpoint.
pub(super) fn check_tls(endpoint: &Endpoint) -> Result<(), ConfigurationError> {
    if endpoint.is_https() && !HAS_TLS {
        return Err(ConfigurationError::new(
            "https needs TLS, which this build lacks: turn on the feature `rustls` or \
             `native-tls` of seam-portal",
        ));
    }
    Ok(())
}

pub(super) fn new(
    endpoint: &Endpoint,
    limit: Duration,
    connect_limit: Duration,
    environment: &Environment<'_>,
) -> Result<Agent, ConfigurationError> {
    let mut config = limited!(Agent::config_builder(), limit, connect_limit)
        .max_idle_connections(MAX_IDLE_CONNECTIONS)
        .max_idle_connections_per_host(MAX_IDLE_CONNECTIONS);
    if endpoint.is_loopback() {
        // For a proxy on another machine, loopback is that other machine.
        config = config.proxy(None);
    } else {
        proxy::check(environment)?;
    }
    #[cfg(any(feature = "native-tls", feature = "platform-verifier"))]
    {
        config = config.tls_config(tls_config());
    }
    Ok(Agent::with_parts(
        config.build(),
        connector(),
        AddressResolver::default(),
    ))
}

/// The operating system's certificates, and with `native-tls` also its library.
#[cfg(any(feature = "native-tls", feature = "platform-verifier"))]
fn tls_config() -> ureq::tls::TlsConfig {
    let config = ureq::tls::TlsConfig::builder().root_certs(ureq::tls::RootCerts::PlatformVerifier);
    #[cfg(feature = "native-tls")]
    let config = config.provider(ureq::tls::TlsProvider::NativeTls);
    config.build()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: Duration = Duration::from_secs(1);

    #[test]
    fn https_needs_tls() {
        let endpoint = |url| Endpoint::parse(url, "", false).unwrap();
        assert_eq!(check_tls(&endpoint("https://localhost")).is_ok(), HAS_TLS);
        assert!(check_tls(&endpoint("http://localhost")).is_ok());
    }

    #[test]
    fn no_proxy_stands_before_this_machine() {
        let agent = new(
            &Endpoint::parse("http://[::1]:1", "", false).unwrap(),
            LIMIT,
            LIMIT,
            &Environment(&|_| None),
        )
        .unwrap();
        assert!(agent.config().proxy().is_none());
    }
}
