//! How connections are opened: TCP, a proxy, TLS.

use std::fmt;
use std::io;
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use ureq::Error;
#[cfg(feature = "native-tls")]
use ureq::unversioned::transport::NativeTlsConnector;
#[cfg(feature = "rustls")]
use ureq::unversioned::transport::RustlsConnector;
#[cfg(feature = "socks-proxy")]
use ureq::unversioned::transport::SocksConnector;
use ureq::unversioned::transport::{
    Buffers, ConnectProxyConnector, ConnectionDetails, Connector, LazyBuffers, NextTimeout,
    Transport,
};

use super::progress;
use super::socket::Socket;
use super::until::Until;

/// Does the same as ureq's own connector, but with a [`Socket`], and reports to [`progress`].
pub(super) fn connector() -> impl Connector<Out = Box<dyn Transport>> {
    let chain = ();
    #[cfg(feature = "socks-proxy")]
    let chain = chain.chain(SocksConnector::default());
    let chain = chain
        .chain(ConnectProxyConnector::default())
        .chain(SocketConnector);
    #[cfg(feature = "rustls")]
    let chain = chain.chain(RustlsConnector::default());
    #[cfg(feature = "native-tls")]
    let chain = chain.chain(NativeTlsConnector::default());
    Reporting(chain)
}

/// Reports when connecting begins and ends. ureq also uses it for the connection to a proxy.
struct Reporting<C>(C);

impl<C: Connector> Connector for Reporting<C> {
    type Out = Box<dyn Transport>;

    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        chained: Option<()>,
    ) -> Result<Option<Self::Out>, Error> {
        let before = progress::connecting();
        let details = &ConnectionDetails {
            // All requests have the same TLS settings. With `false`, they are built once, and not for
            // each connection.
            request_level: false,
            addrs: details.addrs.clone(),
            current_time: details.current_time.clone(),
            run_connector: details.run_connector.clone(),
            register_shutdown: details.register_shutdown.clone(),
            ..*details
        };
        let transport = self.0.connect(details, chained)?;
        progress::connected(before);
        Ok(transport.map(|transport| Box::new(transport) as _))
    }
}

impl<C> fmt::Debug for Reporting<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reporting")
    }
}

/// Opens a TCP connection, unless there is one through a proxy.
#[derive(Debug)]
struct SocketConnector;

impl<In: Transport> Connector<In> for SocketConnector {
    type Out = Box<dyn Transport>;

    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, Error> {
        if let Some(transport) = chained {
            return Ok(Some(Box::new(Proxied(transport))));
        }
        let stream = open(&details.addrs, Until::starting_now(details.timeout))?;
        stream.set_nodelay(details.config.no_delay())?;
        let buffers = LazyBuffers::new(
            details.config.input_buffer_size(),
            details.config.output_buffer_size(),
        );
        Ok(Some(Box::new(Socket::new(stream, buffers))))
    }
}

/// A connection through a proxy. It reports what is sent, because ureq's socket to a SOCKS proxy does
/// not.
#[derive(Debug)]
struct Proxied<T>(T);

impl<T: Transport> Transport for Proxied<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.0.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        progress::sent();
        self.0.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.0.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.0.is_open()
    }

    fn is_tls(&self) -> bool {
        self.0.is_tls()
    }
}

/// Tries one address after the other. Each except the last gets half of the remaining time.
fn open(addresses: &[SocketAddr], until: Until) -> Result<TcpStream, Error> {
    let mut last = io::Error::from(io::ErrorKind::AddrNotAvailable);
    for (index, address) in addresses.iter().enumerate() {
        let left = until.left()?;
        let is_last = index + 1 == addresses.len();
        let limit = if is_last { left } else { left / 2 };
        match TcpStream::connect_timeout(address, limit.max(Duration::from_millis(1))) {
            Ok(stream) => return Ok(stream),
            Err(error) => last = error,
        }
    }
    until.left()?;
    Err(last.into())
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    #[test]
    fn tries_one_address_after_the_other() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let free = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap();
        let address = listener.local_addr().unwrap();
        let until = || Until::starting_now(NextTimeout::default());
        let stream = open(&[free, address, free], until()).unwrap();
        assert_eq!(stream.peer_addr().unwrap(), address);
        let Err(Error::Io(error)) = open(&[free, free], until()) else {
            panic!("nobody listens");
        };
        assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
        assert!(open(&[], until()).is_err());
    }
}
