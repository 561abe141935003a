//! Starts a server.

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
    /// A [`std::io::Error`] if the system has no free port or cannot start a thread.
    pub fn start() -> io::Result<Self> {
        FakeSeam::builder().start()
    }

    /// Returns a builder, for a server on another address.
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

/// Builds a [`FakeSeam`]. See [`FakeSeam::builder`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `start` is called"]
pub struct FakeSeamBuilder {
    addresses: io::Result<Vec<SocketAddr>>,
}

impl FakeSeamBuilder {
    /// Sets the address and port to listen on. The default is a free port of the loopback interface.
    /// Port 0 means a free port, which [`FakeSeam::address`] returns.
    ///
    /// With `0.0.0.0`, other containers and machines can use the server. Everyone in the network can,
    /// because its credentials are not secret.
    ///
    /// A host name is looked up immediately. Of several addresses, the first that is available is used,
    /// as in [`TcpListener::bind`].
    ///
    /// ```
    /// # use seam_portal::portal;
    /// # use seam_portal::testing::FakeSeam;
    /// let fake = FakeSeam::builder().address("0.0.0.0:0").start()?;
    /// println!("port {} of this machine", fake.address().port());
    ///
    /// // This program uses it through the loopback interface.
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
    /// A [`std::io::Error`] if the address cannot be read or does not belong to this machine, if the port
    /// is used already or needs permissions, or if the system cannot start a thread.
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
