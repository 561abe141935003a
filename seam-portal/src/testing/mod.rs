//! Test code that talks to Seam without network, account or key.
//!
//! [`FakeSeam`] is a server that runs on threads of the test's own process. It takes what Seam takes,
//! refuses what Seam refuses, remembers what it was sent, and fails when it is told to. Turn the
//! feature `testing` on where your tests are built:
//!
//! ```toml
//! [dev-dependencies]
//! seam-portal = { version = "0.1", features = ["testing"] }
//! ```
//!
//! A test hands your code a [`Client`](crate::Client) for that server, and looks at what has come of
//! it:
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
//! // What Seam's schema refuses is refused, by the client already, and the error says where.
//! let error = open_portal(&seam, "grand-hotel", &["101", ""]).unwrap_err();
//! let Error::InvalidInput(error) = error else { panic!("{error}") };
//! assert_eq!(error.fields()[0].path(), "customer_data.rooms[1].room_key");
//! assert_eq!(fake.requests().len(), 1);
//!
//! // What can go wrong goes wrong on demand.
//! fake.fail_next(Failure::error(409, "workspace_archived", "The workspace is archived"));
//! let error = open_portal(&seam, "grand-hotel", &[]).unwrap_err();
//! assert_eq!(error.status(), Some(409));
//! # Ok(())
//! # }
//! ```
//!
//! The server refuses the same, in Seam's own words. A client with
//! [`validate(false)`](crate::ClientBuilder::validate) lets it.
//!
//! A program of its own, started by a test, finds the server by its environment: `SEAM_ENDPOINT`
//! and `SEAM_API_KEY`. For programs in other containers, [`FakeSeam::builder`] takes the address and
//! the port to listen on.
//!
//! The link of a portal opens a page that shows what the request said. To look at it in a browser,
//! print [`CustomerPortal::url`](crate::CustomerPortal::url) and keep the server running.

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
