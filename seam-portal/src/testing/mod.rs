//! A server for tests, in place of Seam: no account, no API key and no network.
//!
//! [`FakeSeam`] runs on threads of the test's own process. It accepts what Seam accepts and refuses
//! what Seam refuses. It records all requests, and fails when a test tells it to. To use it, turn on
//! the feature `testing` for your tests:
//!
//! ```toml
//! [dev-dependencies]
//! seam-portal = { version = "0.1", features = ["testing"] }
//! ```
//!
//! Your code takes a [`Client`](crate::Client) as an argument. A test passes a client of the server,
//! and then checks what the server received:
//!
//! ```
//! use seam_portal::testing::{Failure, FakeSeam};
//! use seam_portal::{Client, Error, portal};
//!
//! // The code under test.
//! fn open_portal(seam: &Client, hotel: &str, rooms: &[&str]) -> Result<String, Error> {
//!     let rooms = rooms.iter().map(|room| portal!(Room { room_key: *room, name: *room }));
//!     let portal = portal!(seam, { customer_data: { customer_key: hotel, rooms: [..rooms] } })?;
//!     Ok(portal.url().to_owned())
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let fake = FakeSeam::start()?;
//! let seam = fake.client()?;
//!
//! let link = open_portal(&seam, "grand-hotel", &["101", "102"])?;
//! assert!(link.contains("?token=seam_cst_"));
//! let hotel = fake.customer("grand-hotel").unwrap();
//! assert_eq!(hotel["rooms"][1]["room_key"], "102");
//! assert_eq!(fake.requests().len(), 1);
//!
//! // The client refuses what Seam's schema refuses, and the error names the field.
//! let error = open_portal(&seam, "grand-hotel", &["101", ""]).unwrap_err();
//! let Error::InvalidInput(error) = error else { panic!("{error}") };
//! assert_eq!(error.fields()[0].path(), "customer_data.rooms[1].room_key");
//! assert_eq!(fake.requests().len(), 1);
//!
//! // The next request fails.
//! fake.fail_next(Failure::error(409, "workspace_archived", "The workspace is archived"));
//! let error = open_portal(&seam, "grand-hotel", &[]).unwrap_err();
//! assert_eq!(error.status(), Some(409));
//! # Ok(())
//! # }
//! ```
//!
//! # More
//!
//! * The server checks requests, too, and answers in Seam's words. To test that, build a client with
//!   [`validate(false)`](crate::ClientBuilder::validate).
//! * A program that a test starts can use the server through the environment variables `SEAM_ENDPOINT`
//!   ([`FakeSeam::endpoint`]) and `SEAM_API_KEY` ([`FakeSeam::api_key`]).
//! * For programs in other containers, [`FakeSeam::builder`] takes the address and port to listen on.
//! * The link of a portal opens a page that shows the content of the request. To see it in a browser,
//!   print [`CustomerPortal::url`](crate::CustomerPortal::url) and keep the server running.

mod answer;
mod builder;
mod clock;
mod connection;
mod credentials;
mod customers;
mod endpoint;
mod failure;
mod failures;
mod fake_seam;
mod http;
mod links;
mod mistakes;
mod preview;
mod random;
mod recorded_request;
mod state;
mod threads;
mod validate;

pub use builder::FakeSeamBuilder;
pub use failure::Failure;
pub use fake_seam::FakeSeam;
pub use recorded_request::RecordedRequest;
