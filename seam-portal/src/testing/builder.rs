//! Starting a server.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, ToSocketAddrs};

use super::fake_seam::FakeSeam;

impl FakeSeam {
    /// Starts a server on a free port of the loopback interface.
    ///
    /// ```
    /// # use seam_portal::testing::FakeSeam;
    /// let fake = FakeSeam::start()?;
    /// # Ok::<_, std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the system has no port or no thread to give.
    pub fn start() -> io::Result<Self> {
        FakeSeam::builder().start()
    }

    /// A server on an address of your choice.
    ///
    /// ```
    /// # use seam_portal::testing::FakeSeam;
    /// let fake = FakeSeam::builder().address(("127.0.0.1", 0)).start()?;
    /// # Ok::<_, std::io::Error>(())
    /// ```
    pub fn builder() -> FakeSeamBuilder {
        FakeSeamBuilder {
            addresses: Ok(vec![(Ipv4Addr::LOCALHOST, 0).into()]),
        }
    }
}

/// Settings of a [`FakeSeam`] that is not started yet. See [`FakeSeam::builder`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `start` is called"]
pub struct FakeSeamBuilder {
    addresses: io::Result<Vec<SocketAddr>>,
}

impl FakeSeamBuilder {
    /// The address and the port to listen on, instead of a free port of the loopback interface. Port
    /// 0 takes a free one, which [`FakeSeam::address`] returns.
    ///
    /// With `0.0.0.0` other machines and containers reach the server, and so does everyone else in
    /// the network: its credentials are not secret.
    ///
    /// A host name is looked up at once. Of several addresses, the first that is available is used, as
    /// by [`TcpListener::bind`].
    ///
    /// ```
    /// # use seam_portal::portal;
    /// # use seam_portal::testing::FakeSeam;
    /// let fake = FakeSeam::builder().address("0.0.0.0:0").start()?;
    /// println!("port {} of this machine", fake.address().port());
    ///
    /// // In the same program it is on loopback.
    /// assert!(fake.endpoint().starts_with("http://127.0.0.1:"));
    /// assert!(portal!(fake.client()?, { read_only: true }).is_ok());
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn address(mut self, address: impl ToSocketAddrs) -> Self {
        self.addresses = address.to_socket_addrs().map(Iterator::collect);
        self
    }

    /// Starts the server.
    ///
    /// ```
    /// # use seam_portal::testing::FakeSeam;
    /// let first = FakeSeam::start()?;
    /// let error = FakeSeam::builder().address(first.address()).start().unwrap_err();
    /// assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
    /// # Ok::<_, std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the address cannot be read or is not one of this machine's, when the port is taken or
    /// needs permissions, or when the system has no thread to give.
    pub fn start(self) -> io::Result<FakeSeam> {
        let addresses = self
            .addresses
            .map_err(|error| told(&error, "cannot find the address to listen on"))?;
        let listener = TcpListener::bind(&*addresses).map_err(|error| {
            let addresses: Vec<_> = addresses.iter().map(SocketAddr::to_string).collect();
            told(
                &error,
                &format!("cannot listen on {}", addresses.join(", ")),
            )
        })?;
        FakeSeam::serve(listener)
    }
}

fn told(error: &io::Error, what: &str) -> io::Error {
    let advice = match error.kind() {
        io::ErrorKind::AddrInUse => "; use another port, or 0 for a free one",
        io::ErrorKind::InvalidInput => "; write it as \"127.0.0.1:8080\"",
        _ => "",
    };
    io::Error::new(error.kind(), format!("{what}: {error}{advice}"))
}
