//! Seam customer portals from Rust.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod answer;
mod client;
// Public for the expansion of `portal!` alone, and short enough to be read instead.
#[allow(missing_docs)]
mod convert;
mod customer_portal;
mod error;
pub mod model;
mod portal;
mod redact;
mod retry_after;
#[cfg(feature = "testing")]
#[cfg_attr(docsrs, doc(cfg(feature = "testing")))]
pub mod testing;
mod url;

pub use client::{Client, ClientBuilder, MAX_ANSWER_BYTES, RetryPolicy};
pub use customer_portal::CustomerPortal;
pub use error::{
    ApiError, ConfigurationError, Error, HttpError, InvalidField, InvalidInputError,
    RateLimitedError, RedirectError, TimeoutError, TimeoutKind, TransportError, UnauthorizedError,
    UnreadableAnswerError,
};
#[doc(no_inline)]
pub use model::*;
/// The HTTP library that requests are sent with, for its agent and its types.
#[doc(no_inline)]
pub use ureq;

/// Keeps traits from being implemented elsewhere.
mod sealed {
    pub trait Sealed {}
}
