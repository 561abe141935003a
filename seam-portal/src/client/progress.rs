//! How far the attempt of this thread has got.
//!
//! An attempt runs on one thread, but its connection may have been opened by an earlier attempt. So a
//! connection reports to the thread that uses it.

use std::cell::Cell;

/// What is known about an attempt.
#[derive(Clone, Copy)]
pub(super) struct Progress {
    stage: Stage,
    sent: bool,
}

#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Stage {
    /// No connection was opened so far. What is sent now goes over a reused one.
    Started,
    /// Looking up the name, or opening TCP, a proxy or TLS. What is sent now is not the request.
    Connecting,
    Connected,
}

thread_local! {
    static CURRENT: Cell<Progress> = const { Cell::new(Progress::STARTED) };
}

impl Progress {
    const STARTED: Progress = Progress {
        stage: Stage::Started,
        sent: false,
    };

    pub(super) fn current() -> Self {
        CURRENT.get()
    }

    /// Whether a part of the request was sent.
    pub(super) fn has_sent(self) -> bool {
        self.sent
    }

    /// Whether a connection is being opened.
    pub(super) fn is_connecting(self) -> bool {
        self.stage == Stage::Connecting
    }

    /// Whether the attempt reused a connection, if it used any.
    pub(super) fn is_on_kept_connection(self) -> bool {
        self.stage == Stage::Started
    }
}

pub(super) fn start() {
    CURRENT.set(Progress::STARTED);
}

/// Returns the previous stage, for [`connected`].
pub(super) fn connecting() -> Stage {
    let before = CURRENT.get();
    CURRENT.set(Progress {
        stage: Stage::Connecting,
        ..before
    });
    before.stage
}

/// The connection to a proxy is part of another connection, which is not open yet.
pub(super) fn connected(before: Stage) {
    match before {
        Stage::Connecting => back_to(before),
        _ => back_to(Stage::Connected),
    }
}

/// For a part of connecting that is over, such as looking up a name.
pub(super) fn back_to(stage: Stage) {
    let sent = CURRENT.get().sent;
    CURRENT.set(Progress { stage, sent });
}

pub(super) fn sent() {
    let before = CURRENT.get();
    if !before.is_connecting() {
        CURRENT.set(Progress {
            sent: true,
            ..before
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handshake_sends_nothing_of_the_request() {
        start();
        let before = connecting();
        sent();
        let before_the_proxy = connecting();
        connected(before_the_proxy);
        sent();
        assert!(Progress::current().is_connecting() && !Progress::current().has_sent());
        connected(before);
        assert!(!Progress::current().is_connecting() && !Progress::current().has_sent());
        sent();
        assert!(Progress::current().has_sent());
        assert!(!Progress::current().is_on_kept_connection());
    }

    #[test]
    fn without_connecting_a_connection_is_a_kept_one() {
        start();
        sent();
        assert!(Progress::current().has_sent() && Progress::current().is_on_kept_connection());
        start();
        assert!(!Progress::current().has_sent());
    }
}
