//! Errors for tests.

use std::time::Duration;

use super::{Error, TimeoutError, TimeoutKind, TransportError, TransportKind};

pub(crate) fn timeout(kind: TimeoutKind) -> Error {
    TimeoutError {
        kind,
        limit: Duration::from_secs(1),
        sent: kind != TimeoutKind::Connect,
        source: ureq::Error::Timeout(ureq::Timeout::Global),
        after_unsure: false,
    }
    .into()
}

pub(crate) fn transport(kind: TransportKind) -> Error {
    TransportError {
        kind,
        host: "host".into(),
        sent: !kind.is_before_sending(),
        source: "cause".into(),
        after_unsure: false,
    }
    .into()
}
