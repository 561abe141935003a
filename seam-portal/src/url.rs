//! Splits absolute URLs, as far as the rules for endpoints, links and redirects need it.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use ureq::http::uri::Authority;

/// A URL of the form `http://…` or `https://…`.
///
/// `http::Uri` cannot be used, because it silently drops the fragment.
#[derive(Clone, Copy)]
pub(crate) struct Url<'a> {
    pub(crate) scheme: &'static str,
    /// The user name, host and port, as written.
    pub(crate) authority: &'a str,
    pub(crate) path: &'a str,
    pub(crate) query: Option<&'a str>,
    pub(crate) fragment: Option<&'a str>,
}

/// Why a text is not such a URL: the part that is wrong.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum UrlError {
    Character,
    Scheme,
    Authority,
}

impl<'a> Url<'a> {
    pub(crate) fn parse(text: &'a str) -> Result<Self, UrlError> {
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(UrlError::Character);
        }
        let (scheme, rest) = text.split_once(':').ok_or(UrlError::Scheme)?;
        let rest = rest.strip_prefix("//").ok_or(UrlError::Scheme)?;
        let scheme = ["https", "http"]
            .into_iter()
            .find(|known| scheme.eq_ignore_ascii_case(known))
            .ok_or(UrlError::Scheme)?;
        let (rest, fragment) = split_off(rest, '#');
        let (rest, query) = split_off(rest, '?');
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let url = Url {
            scheme,
            authority,
            path,
            query,
            fragment,
        };
        match Authority::try_from(authority) {
            Ok(parsed) if parsed.host() == url.host() && url.has_valid_port() => Ok(url),
            _ => Err(UrlError::Authority),
        }
    }

    pub(crate) fn is_https(&self) -> bool {
        self.scheme == "https"
    }

    pub(crate) fn has_user_info(&self) -> bool {
        self.authority.contains('@')
    }

    /// The host and the port, without the user name.
    pub(crate) fn host_and_port(&self) -> &'a str {
        self.authority
            .rsplit_once('@')
            .map_or(self.authority, |(_, host)| host)
    }

    /// The host. An IPv6 address keeps its brackets.
    fn host(&self) -> &'a str {
        let place = self.host_and_port();
        let from = place.rfind(']').unwrap_or(0);
        match place[from..].find(':') {
            Some(colon) => &place[..from + colon],
            None => place,
        }
    }

    fn has_valid_port(&self) -> bool {
        match &self.host_and_port()[self.host().len()..] {
            "" => !self.host().is_empty(),
            port => !self.host().is_empty() && port[1..].parse::<u16>().is_ok_and(|port| port > 0),
        }
    }

    /// Whether the host is always this machine, without asking a resolver.
    pub(crate) fn is_loopback(&self) -> bool {
        let host = self.host();
        let bare = host
            .strip_prefix('[')
            .and_then(|host| host.strip_suffix(']'));
        match bare {
            Some(v6) => v6.parse::<Ipv6Addr>().is_ok_and(|ip| ip.is_loopback()),
            None => is_localhost(host) || host.parse::<Ipv4Addr>().is_ok_and(|ip| ip.is_loopback()),
        }
    }

    /// Whether a credential can be sent there safely: it is encrypted, or stays on this machine.
    pub(crate) fn is_private(&self) -> bool {
        self.is_https() || self.is_loopback()
    }
}

/// Writes the URL without what may be secret: user name, query and fragment.
impl fmt::Display for Url<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = self.host_and_port();
        write!(f, "{}://{place}{}", self.scheme, self.path)?;
        if self.query.is_some() {
            f.write_str("?[redacted]")?;
        }
        if self.fragment.is_some() {
            f.write_str("#[redacted]")?;
        }
        Ok(())
    }
}

/// Whether the host is `localhost` or below it. RFC 6761 reserves these names for this machine.
pub(crate) fn is_localhost(host: &str) -> bool {
    let (_, last) = host.rsplit_once('.').unwrap_or(("", host));
    last.eq_ignore_ascii_case("localhost")
}

fn split_off(text: &str, mark: char) -> (&str, Option<&str>) {
    match text.split_once(mark) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Url<'_> {
        Url::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
    }

    #[test]
    fn takes_a_url_apart() {
        let url = parse("HTTPS://me:pw@example.com:8443/a/b?c=d?e#f#g");
        assert_eq!(url.scheme, "https");
        assert_eq!(url.host_and_port(), "example.com:8443");
        assert_eq!(url.host(), "example.com");
        assert!(url.has_user_info());
        assert_eq!(
            (url.path, url.query, url.fragment),
            ("/a/b", Some("c=d?e"), Some("f#g"))
        );
        assert_eq!(
            url.to_string(),
            "https://example.com:8443/a/b?[redacted]#[redacted]"
        );
    }

    #[test]
    fn refuses_what_is_not_absolute() {
        for text in [
            "",
            "example.com",
            "/path",
            "ftp://example.com",
            "mailto:a@b",
            "//host/x",
        ] {
            assert_eq!(Url::parse(text).err(), Some(UrlError::Scheme), "{text}");
        }
        for text in [
            "https:// example.com",
            "https://exämple.com",
            "https://example.com/\n",
        ] {
            assert_eq!(Url::parse(text).err(), Some(UrlError::Character), "{text}");
        }
    }

    #[test]
    fn refuses_a_place_that_is_none() {
        for text in [
            "https://",
            "https:///path",
            "https://?query",
            "https://:443",
            "https://host:",
            "https://host:0",
            "https://host:65536",
            "https://host:port",
            "https://[::1",
            "https://::1",
            "https://a\\b",
            "https://user@",
        ] {
            assert_eq!(Url::parse(text).err(), Some(UrlError::Authority), "{text}");
        }
    }

    #[test]
    fn loopback_is_by_name_or_address_only() {
        for text in [
            "http://localhost",
            "http://LOCALHOST:80/x",
            "http://seam.localhost:3020",
            "http://a.b.LocalHost",
            "http://127.0.0.1:8080",
            "http://127.255.255.254",
            "http://[::1]:9/",
            "http://user@[::1]",
        ] {
            assert!(parse(text).is_loopback(), "{text}");
        }
        for text in [
            "http://127.0.0.1.example.com",
            "http://localhost.example.com",
            "http://notlocalhost",
            "http://127.1",
            "http://0.0.0.0",
            "http://[::]",
            "http://[::2]",
            "http://localhost@example.com",
        ] {
            assert!(!parse(text).is_loopback(), "{text}");
        }
    }
}
