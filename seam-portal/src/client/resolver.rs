//! Host to address, without a thread where none is needed.

use std::net::{IpAddr, SocketAddr};

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
// Outside ureq's promise of stability. The trait has been the same since 3.0; it is used here and in
// `agent.rs` alone.
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use super::progress;

/// Reads addresses and has names looked up.
///
/// To hold a look-up to a time limit, ureq starts a thread for each request, even for a host that
/// is an address. On loopback that takes longer than the request itself.
#[derive(Debug, Default)]
pub(super) struct AddressResolver(DefaultResolver);

impl Resolver for AddressResolver {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let before = progress::connecting();
        let addresses = match address(uri) {
            Some(address) => {
                let mut addresses = self.empty();
                addresses.push(address);
                Ok(addresses)
            }
            None => self.0.resolve(uri, config, timeout),
        }?;
        progress::back_to(before);
        Ok(addresses)
    }
}

fn address(uri: &Uri) -> Option<SocketAddr> {
    let host = uri.host()?;
    let bare = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
    let ip: IpAddr = bare.unwrap_or(host).parse().ok()?;
    let port = match uri.scheme_str()? {
        "https" => 443,
        "http" => 80,
        _ => return None,
    };
    Some(SocketAddr::new(ip, uri.port_u16().unwrap_or(port)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(uri: &str) -> Option<String> {
        address(&uri.parse().unwrap()).map(|address| address.to_string())
    }

    #[test]
    fn reads_addresses() {
        assert_eq!(read("http://127.0.0.1:8080/x").unwrap(), "127.0.0.1:8080");
        assert_eq!(read("http://127.0.0.1/x").unwrap(), "127.0.0.1:80");
        assert_eq!(read("https://[::1]").unwrap(), "[::1]:443");
        assert_eq!(read("https://[::1]:1").unwrap(), "[::1]:1");
    }

    #[test]
    fn leaves_names_and_other_schemes_alone() {
        assert_eq!(read("http://localhost:8080/x"), None);
        assert_eq!(read("https://1.2.3"), None);
        assert_eq!(read("socks5://127.0.0.1:1"), None);
    }
}
