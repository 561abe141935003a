//! One fault, and the expected outcome.

use seam_portal::CreatePortal;

use kit::server::{Connection, Server};

/// How many requests the server gets under the policies `none`, default and `idempotent`.
pub(super) type Attempts = [usize; 3];
pub(super) const ONCE: Attempts = [1, 1, 1];
pub(super) const IF_LOST: Attempts = [1, 1, 3];
pub(super) const ALWAYS: Attempts = [1, 3, 3];

pub(super) struct Fault {
    pub(super) name: &'static str,
    pub(super) server: Server,
    pub(super) request: CreatePortal<'static>,
    /// Whether the call ends by its timeout.
    pub(super) slow: bool,
    pub(super) expected: String,
    pub(super) attempts: Attempts,
}

pub(super) fn fault(
    name: &'static str,
    expected: impl Into<String>,
    attempts: Attempts,
    serve: impl Fn(&mut Connection) + Send + Sync + 'static,
) -> Fault {
    Fault {
        name,
        server: Server::start(serve),
        request: CreatePortal::default(),
        slow: false,
        expected: expected.into(),
        attempts,
    }
}

/// A whole answer, the same for each request.
pub(super) fn answers(
    name: &'static str,
    expected: impl Into<String>,
    attempts: Attempts,
    bytes: impl Into<Vec<u8>>,
) -> Fault {
    Fault {
        server: Server::answering(bytes),
        ..fault(name, expected, attempts, |_| ())
    }
}

/// Does something after the request that takes longer than the timeout.
pub(super) fn slow(
    name: &'static str,
    expected: impl Into<String>,
    serve: impl Fn(&mut Connection) + Send + Sync + 'static,
) -> Fault {
    Fault {
        slow: true,
        ..fault(name, expected, ONCE, move |connection| {
            if connection.request().is_some() {
                serve(connection);
            }
        })
    }
}
