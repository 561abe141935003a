//! From a host to its addresses, without a thread if none is needed.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
// Not covered by ureq's promise of stability, as what `connect.rs`, `socket.rs` and `until.rs` use.
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use super::look_up::LookUps;
use super::progress;
use super::until::Until;
use crate::url::is_localhost;

/// ureq has room for this many addresses.
const MOST_ADDRESSES: usize = 16;

/// Reads addresses, and looks up names.
///
/// ureq's own resolver starts a thread for each request, even if the host is an address, and panics if
/// the system has no more threads.
#[derive(Default)]
pub(super) struct AddressResolver(LookUps);

impl Resolver for AddressResolver {
    fn resolve(
        &self,
        uri: &Uri,
        _: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let before = progress::connecting();
        let mut addresses = self.empty();
        if let Some(address) = address(uri) {
            addresses.push(address);
        } else if uri.host().is_some_and(is_localhost)
            && let Ok(port) = port(uri)
        {
            addresses.push((Ipv4Addr::LOCALHOST, port).into());
            addresses.push((Ipv6Addr::LOCALHOST, port).into());
        } else {
            let found = self.0.find(&place(uri)?, Until::starting_now(timeout))?;
            for address in found.into_iter().take(MOST_ADDRESSES) {
                addresses.push(address);
            }
        }
        if addresses.is_empty() {
            return Err(Error::HostNotFound);
        }
        progress::back_to(before);
        Ok(addresses)
    }
}

impl fmt::Debug for AddressResolver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AddressResolver")
    }
}

/// The host and the port. The default is the port of the scheme.
fn place(uri: &Uri) -> Result<String, Error> {
    let parts = uri.scheme().zip(uri.authority());
    parts
        .and_then(|(scheme, authority)| DefaultResolver::host_and_port(scheme, authority))
        .ok_or(Error::HostNotFound)
}

fn address(uri: &Uri) -> Option<SocketAddr> {
    let host = uri.host()?;
    let bare = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
    let ip: IpAddr = bare.unwrap_or(host).parse().ok()?;
    Some(SocketAddr::new(ip, port(uri).ok()?))
}

/// The port. The default is the port of the scheme.
fn port(uri: &Uri) -> Result<u16, Error> {
    let of_scheme = match uri.scheme_str() {
        Some("https") => 443,
        Some("http") => 80,
        _ => return uri.port_u16().ok_or(Error::HostNotFound),
    };
    Ok(uri.port_u16().unwrap_or(of_scheme))
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

    /// A credential is sent there unencrypted, so no resolver may redirect it.
    #[test]
    fn localhost_is_this_machine() {
        for name in ["localhost", "seam.localhost", "A.B.LOCALHOST"] {
            let uri = format!("http://{name}:1/x").parse().unwrap();
            let found = AddressResolver::default()
                .resolve(&uri, &Config::default(), NextTimeout::default())
                .unwrap();
            assert_eq!(
                found[..],
                ["127.0.0.1:1".parse().unwrap(), "[::1]:1".parse().unwrap()]
            );
        }
    }

    #[test]
    fn leaves_names_and_other_schemes_alone() {
        assert_eq!(read("http://localhost:8080/x"), None);
        assert_eq!(read("https://1.2.3"), None);
        assert_eq!(read("socks5://127.0.0.1"), None);
    }
}
