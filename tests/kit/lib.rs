//! Code that the tests and benchmarks of all packages share.
//!
//! It reads Seam's schema from `tests/create_portal.json` and does not depend on the crates under
//! test, so that the crates are not tested against themselves.

#![allow(
    missing_docs,
    clippy::missing_panics_doc,
    clippy::must_use_candidate,
    reason = "only tests use it"
)]

mod files;
pub mod interpret;
pub mod mistakes;
mod project;
mod random;
mod schema;
pub mod server;
pub mod shape;
mod skip;
mod texts;
mod values;

pub use files::{files, repository};
pub use project::{Project, said, seam_portal_as};
pub use random::{Cases, Random};
pub use schema::schema;
pub use skip::skip;
pub use values::{Requests, Style};
