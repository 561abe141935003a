//! The proxy from environment variables.

use ureq::{Proxy, ProxyProtocol};

use super::environment::Environment;
use crate::error::ConfigurationError;

/// In the order in which ureq reads them.
const VARIABLES: [&str; 6] = [
    "ALL_PROXY",
    "all_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "HTTP_PROXY",
    "http_proxy",
];

/// Checks that the proxy can be used. ureq ignores one that cannot, and connects without it.
pub(super) fn check(environment: &Environment<'_>) -> Result<(), ConfigurationError> {
    let found = VARIABLES.into_iter().find_map(|name| {
        let value = (environment.0)(name)?;
        (!value.is_empty()).then_some((name, value))
    });
    let Some((name, value)) = found else {
        return Ok(());
    };
    let proxy = value.to_str().and_then(|url| Proxy::new(url).ok());
    let mistake = match proxy.map(|proxy| proxy.protocol()) {
        None => "is not the URL of a proxy: write it as `http://host:port`, or unset it",
        Some(ProxyProtocol::Http) => return Ok(()),
        Some(ProxyProtocol::Https) if cfg!(any(feature = "rustls", feature = "native-tls")) => {
            return Ok(());
        }
        Some(ProxyProtocol::Https) => {
            "names a proxy that needs TLS, which this build lacks: turn on the feature `rustls` or \
             `native-tls` of seam-portal"
        }
        Some(_) if cfg!(feature = "socks-proxy") => return Ok(()),
        Some(_) => {
            "names a SOCKS proxy: turn on the feature `socks-proxy` of seam-portal, or unset it"
        }
    };
    Err(ConfigurationError::new(format!("{name} {mistake}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_with(variables: &[(&str, &str)]) -> Result<(), String> {
        let read = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.into())
        };
        check(&Environment(&read)).map_err(|error| error.to_string())
    }

    #[test]
    fn the_first_that_is_set_counts() {
        assert_eq!(check_with(&[]), Ok(()));
        assert_eq!(check_with(&[("http_proxy", "me:hush@proxy:3128")]), Ok(()));
        let wrong = ("HTTP_PROXY", "http://");
        assert_eq!(
            check_with(&[wrong, ("ALL_PROXY", ""), ("https_proxy", "http://proxy")]),
            Ok(())
        );
        assert!(check_with(&[wrong, ("http_proxy", "proxy")]).is_err());
    }

    #[test]
    fn says_what_is_wrong_without_repeating_it() {
        for url in [
            "http://",
            "ftp://me:hush@proxy",
            "me:hush@",
            "http://hush hush",
        ] {
            assert_eq!(
                check_with(&[("ALL_PROXY", url)]).unwrap_err(),
                "ALL_PROXY is not the URL of a proxy: write it as `http://host:port`, or unset it",
                "{url}"
            );
        }
    }

    #[test]
    fn socks_needs_its_feature() {
        for url in [
            "socks4://proxy",
            "socks5://me:hush@proxy",
            "socks5h://proxy:1",
        ] {
            let checked = check_with(&[("ALL_PROXY", url)]);
            if cfg!(feature = "socks-proxy") {
                assert_eq!(checked, Ok(()));
            } else {
                assert_eq!(
                    checked.unwrap_err(),
                    "ALL_PROXY names a SOCKS proxy: turn on the feature `socks-proxy` of \
                     seam-portal, or unset it"
                );
            }
        }
    }
}
