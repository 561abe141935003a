//! Test code that talks to Seam without network, account or key.
//!
//! [`FakeSeam`] is a server in the test's own process. It takes what Seam takes, refuses what Seam
//! refuses, remembers what it was sent, and fails when it is told to. Turn the feature `testing` on
//! where your tests are built:
//!
//! ```toml
//! [dev-dependencies]
//! seam-portal = { version = "0.1", features = ["testing"] }
//! ```
//!
//! A test hands your code the server's [endpoint](FakeSeam::endpoint) and one of its credentials,
//! as arguments or in `SEAM_ENDPOINT` and `SEAM_API_KEY`, and looks at what has come of it:
//!
//! ```
//! use seam_portal::testing::{FakeSeam, Failure};
//!
//! // The code under test.
//! fn open_portal(endpoint: &str, api_key: &str, hotel: &str) -> Result<String, ureq::Error> {
//!     ureq::post(format!("{endpoint}/customers/create_portal"))
//!         .header("authorization", format!("Bearer {api_key}"))
//!         .content_type("application/json")
//!         .send(format!(r#"{{"customer_data": {{"customer_key": "{hotel}"}}}}"#))?
//!         .body_mut()
//!         .read_to_string()
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let seam = FakeSeam::start()?;
//!
//! let answer = open_portal(seam.endpoint(), seam.api_key(), "grand-hotel")?;
//! assert!(answer.contains("seam_cst_"));
//! assert_eq!(seam.requests().len(), 1);
//! assert!(seam.customer("grand-hotel").is_some());
//!
//! // What the schema refuses is refused.
//! assert!(open_portal(seam.endpoint(), seam.api_key(), "").is_err());
//!
//! // What can go wrong goes wrong on demand.
//! seam.fail_next(Failure::status(503));
//! assert!(open_portal(seam.endpoint(), seam.api_key(), "grand-hotel").is_err());
//! # Ok(())
//! # }
//! ```

mod answer;
mod clock;
mod connection;
mod customers;
mod endpoint;
mod failure;
mod failures;
mod fake_seam;
mod http;
mod mistakes;
mod random;
mod recorded_request;
#[allow(
    dead_code,
    reason = "the folder is the macro crate's too, and each of the two needs a part of it"
)]
mod schema;
mod state;
mod threads;
mod validate;

use std::sync::{Mutex, MutexGuard, PoisonError};

pub use failure::Failure;
pub use fake_seam::FakeSeam;
pub use recorded_request::RecordedRequest;

/// Where a portal is asked for.
const PATH: &str = "/customers/create_portal";
/// Where links lead to.
const PORTAL_PATH: &str = "/customer_portal";

const API_KEY: &str = "seam_fakekey1_4vJ8mQ2xT7bN5kW9";
const PERSONAL_ACCESS_TOKEN: &str = "seam_at1_fake_R6yD3hC8sL1pZ4gF";
const WORKSPACE_ID: &str = "0b7e3c52-94d1-4f6a-8c2e-5a1d9f30e684";

/// The value, whatever became of other threads that had it.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
