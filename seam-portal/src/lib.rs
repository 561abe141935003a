//! Seam customer portals from Rust.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
// Public for the expansion of `portal!` alone, and short enough to be read instead.
#[allow(missing_docs)]
mod convert;
pub mod model;
mod portal;
#[cfg(feature = "testing")]
#[cfg_attr(docsrs, doc(cfg(feature = "testing")))]
pub mod testing;

#[doc(no_inline)]
pub use model::*;

/// Keeps traits from being implemented elsewhere.
mod sealed {
    pub trait Sealed {}
}
