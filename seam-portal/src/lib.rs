//! Seam customer portals from Rust.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod convert;
pub mod model;

#[doc(no_inline)]
pub use model::*;

/// Keeps traits from being implemented elsewhere.
mod sealed {
    pub trait Sealed {}
}
