//! Failed connections.

use std::fmt;
use std::io::ErrorKind;

use crate::one_line::{MESSAGE_LIMIT, one_line};

/// How to trust a certificate.
const TRUST: &str = if cfg!(any(feature = "platform-verifier", feature = "native-tls")) {
    "add its issuer to the certificates that the system trusts, on Linux also with \
     `SSL_CERT_FILE`, or use an `agent` that trusts it"
} else {
    "turn on the feature `platform-verifier` or `native-tls` to use the certificates that the \
     system trusts, on Linux also those in `SSL_CERT_FILE`, or use an `agent` that trusts its issuer"
};

const SPEAK_TLS: &str = "check that the endpoint supports TLS, and check any proxy in between";

/// The connection failed before there was an answer. The cause is the
/// [`source`](std::error::Error::source).
///
/// ```no_run
/// use seam_portal::{Client, CreatePortal, Error};
///
/// let seam = Client::from_env()?;
/// match seam.create_portal(&CreatePortal::default()) {
///     Err(Error::Transport(error)) if !error.may_have_been_sent() => {
///         eprintln!("nothing was sent");
///     }
///     other => drop(other?),
/// }
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug)]
pub struct TransportError {
    pub(crate) kind: TransportKind,
    pub(crate) host: Box<str>,
    pub(crate) sent: bool,
    pub(crate) source: Box<dyn std::error::Error + Send + Sync>,
    pub(crate) after_unsure: bool,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum TransportKind {
    /// There was no connection, so nothing was sent.
    Connect,
    /// One side did not accept the certificate or the TLS handshake of the other.
    Tls,
    /// A proxy requires credentials, or did not accept them.
    ProxyCredentials,
    /// The connection was lost before the answer.
    Lost,
    /// The answer is not HTTP.
    NotHttp,
    /// Any other error, from an agent of the user.
    Other,
}

impl TransportKind {
    /// The kind of an error that happened while a connection was opened.
    pub(crate) fn of_connecting(error: &ureq::Error) -> Self {
        match error {
            // How rustls reports a certificate or a handshake that it does not accept.
            ureq::Error::Io(error)
                if error.kind() == ErrorKind::InvalidData && error.raw_os_error().is_none() =>
            {
                TransportKind::Tls
            }
            ureq::Error::ConnectProxyFailed(reason) if is_407(reason) => {
                TransportKind::ProxyCredentials
            }
            ureq::Error::Io(_)
            | ureq::Error::HostNotFound
            | ureq::Error::ConnectionFailed
            | ureq::Error::ConnectProxyFailed(_) => TransportKind::Connect,
            ureq::Error::Protocol(_) => TransportKind::NotHttp,
            _ => TransportKind::Tls,
        }
    }

    /// The kind of any error, as far as the error shows it.
    pub(crate) fn of(error: &ureq::Error) -> Self {
        match error {
            ureq::Error::ConnectProxyFailed(reason) if is_407(reason) => {
                TransportKind::ProxyCredentials
            }
            ureq::Error::HostNotFound
            | ureq::Error::ConnectionFailed
            | ureq::Error::ConnectProxyFailed(_) => TransportKind::Connect,
            ureq::Error::Io(error) => Self::of_io(error),
            ureq::Error::Protocol(_)
            | ureq::Error::LargeResponseHeader(..)
            | ureq::Error::BodyStalled => TransportKind::NotHttp,
            _ => TransportKind::Other,
        }
    }

    /// Whether it always happens before any part of the request is sent.
    pub(crate) fn is_before_sending(self) -> bool {
        matches!(
            self,
            TransportKind::Connect | TransportKind::Tls | TransportKind::ProxyCredentials
        )
    }

    fn of_io(error: &std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::ConnectionRefused | ErrorKind::AddrNotAvailable => TransportKind::Connect,
            // How rustls reports a certificate or a handshake that it does not accept.
            ErrorKind::InvalidData | ErrorKind::InvalidInput => TransportKind::Other,
            _ if is_look_up(error) => TransportKind::Connect,
            _ => TransportKind::Lost,
        }
    }
}

/// Whether a proxy answered with the status 407. ureq only has it in a text.
fn is_407(reason: &str) -> bool {
    reason.contains(" 407/")
}

/// Whether a name could not be looked up. The standard library has no stable kind for it.
fn is_look_up(error: &std::io::Error) -> bool {
    match error.raw_os_error() {
        Some(code) => cfg!(windows) && (11001..=11004).contains(&code),
        None => error.to_string().starts_with("failed to lookup address"),
    }
}

impl TransportError {
    /// Whether Seam may have received the request, so that the portal may exist. `false` if no attempt
    /// of the call sent any part of it.
    #[must_use]
    pub fn may_have_been_sent(&self) -> bool {
        self.sent || self.after_unsure
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = &self.host;
        match self.kind {
            TransportKind::Connect => write!(
                f,
                "no connection to {host}: check the network and the endpoint",
            ),
            TransportKind::Tls => {
                let cause = one_line(&self.source.to_string(), MESSAGE_LIMIT);
                let is_certificate = cause.contains("certificate");
                let advice = if is_certificate { TRUST } else { SPEAK_TLS };
                write!(
                    f,
                    "no TLS connection to {host}, nothing was sent: {cause}: {advice}"
                )
            }
            TransportKind::ProxyCredentials => write!(
                f,
                "no connection to {host}, which requires credentials (407): put them in the URL of \
                 the proxy, as in `http://user:password@host:port`",
            ),
            TransportKind::Lost if !self.sent => write!(
                f,
                "the connection to {host} failed before anything was sent: send again",
            ),
            TransportKind::Lost => write!(
                f,
                "the connection to {host} failed before an answer: the portal may have been made, \
                 send again",
            ),
            TransportKind::NotHttp => write!(
                f,
                "the answer of {host} is not HTTP: check the endpoint and any proxy in between",
            ),
            TransportKind::Other => write!(
                f,
                "no answer from {host}: look at the cause, and check TLS and proxy settings",
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::net::ToSocketAddrs;

    use super::*;

    fn kind(error: impl Into<ureq::Error>) -> TransportKind {
        TransportKind::of(&error.into())
    }

    #[test]
    fn knows_when_nothing_was_sent() {
        assert_eq!(kind(ureq::Error::HostNotFound), TransportKind::Connect);
        assert_eq!(kind(ureq::Error::ConnectionFailed), TransportKind::Connect);
        assert_eq!(
            kind(io::Error::from(ErrorKind::ConnectionRefused)),
            TransportKind::Connect
        );
        assert_eq!(
            kind(io::Error::from(ErrorKind::AddrNotAvailable)),
            TransportKind::Connect
        );
        for lost in [
            ErrorKind::ConnectionReset,
            ErrorKind::UnexpectedEof,
            ErrorKind::BrokenPipe,
            ErrorKind::NetworkUnreachable,
        ] {
            assert_eq!(kind(io::Error::from(lost)), TransportKind::Lost);
        }
        assert_eq!(
            kind(ureq::Error::LargeResponseHeader(2, 1)),
            TransportKind::NotHttp
        );
        assert_eq!(kind(ureq::Error::TlsRequired), TransportKind::Other);
        assert_eq!(
            kind(io::Error::from(ErrorKind::InvalidData)),
            TransportKind::Other
        );
    }

    #[test]
    fn names_the_ways_to_trust_a_certificate() {
        let error = |cause: &str| TransportError {
            kind: TransportKind::Tls,
            host: "host".into(),
            sent: false,
            source: cause.into(),
            after_unsure: false,
        };
        let message = error("bad certificate").to_string();
        let start = "no TLS connection to host, nothing was sent: bad certificate: ";
        assert!(message.starts_with(start), "{message}");
        assert!(message.contains("`SSL_CERT_FILE`") && message.contains("`agent`"));
        let trusts_the_system = cfg!(any(feature = "platform-verifier", feature = "native-tls"));
        assert_eq!(message.contains("`platform-verifier`"), !trusts_the_system);
        assert!(error("no").to_string().ends_with(SPEAK_TLS));
    }

    #[test]
    fn a_name_that_is_not_found_is_no_connection() {
        // Reserved by RFC 6761 to have no address, with or without a network.
        let error = "seam-portal.invalid:443".to_socket_addrs().unwrap_err();
        assert_eq!(kind(error), TransportKind::Connect);
    }
}
