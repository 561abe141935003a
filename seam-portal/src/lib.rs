//! Write [Seam](https://www.seam.co) customer portals inline, have them checked while compiling,
//! and send them with one blocking call.
//!
//! Seam's endpoint *Create Customer Portal* takes one large, nested, strict JSON object and answers
//! with a magic link: a URL that opens a hosted portal for one customer. [`portal!`] is that object
//! in Rust. What Seam would refuse is a compile error at the token that is wrong; what is right
//! becomes a [`CreatePortal`], or the call that sends it.
//!
#![cfg_attr(feature = "client", doc = "```no_run")]
#![cfg_attr(not(feature = "client"), doc = "```ignore")]
//! use seam_portal::{Client, portal};
//!
//! let seam = Client::from_env()?;
//! let guests = ["Ada", "Grace"];
//! let link = portal!(seam, {
//!     customer_data: {
//!         customer_key: "grand-hotel",
//!         rooms: [{ room_key: "101", name: "Room 101" }],
//!         guests: [..guests.iter().map(|name| portal!(Guest { guest_key: name, name }))],
//!     },
//!     features: { organize: { exclude: true } },
//!     navigation_mode: restricted,
//! })?;
//! println!("{}", link.url());
//! # Ok::<(), seam_portal::Error>(())
//! ```
//!
//! # Why a macro
//!
//! `serde_json::json!` takes any key and any value, and Seam's answer to a wrong one comes when the
//! program runs, perhaps in production. Structs find the keys, but are long to write for an object in
//! which nearly everything is optional, and know nothing of what a text has to be. `portal!` reads
//! like JSON, is checked like Rust, and finds all mistakes of a request in one build:
//!
//! ```compile_fail
//! # use seam_portal::portal;
//! let request = portal! { customer_data: { custmer_key: "grand-hotel" }, navigation_mode: "ful" };
//! ```
//!
//! ```text
//! error: unknown key `custmer_key` in a `CustomerData`: did you mean `customer_key`?
//! error: unknown value `ful` for `navigation_mode`: did you mean `"full"`? it takes `"full"` …
//! ```
//!
//! # Where to go from here
//!
//! * [`portal!`]: the language, each construct with the JSON that it makes.
//! * [`diagnostics`]: what `portal!` says of mistakes, and how its warnings are silenced.
//! * [`model`]: what can stand in a request, field by field.
//! * [`Client`]: credentials, timeouts, retries, and what a call does.
//! * [`Error`]: what can go wrong, and what to do about it.
//! * `testing`, with the feature of that name: a stand-in for Seam in tests.
//!
//! # What is checked when
//!
//! Each value is checked as soon as it is known, by one set of rules and in the same words:
//!
//! | what | checked by | when |
//! |---|---|---|
//! | structure and literals | `portal!` | while compiling |
//! | types of all other values | the compiler | while compiling |
//! | documents: keys, kinds and names in JSON, TOML or YAML | [`from_json`](CreatePortal::from_json), or [serde](model#documents) | when they are read |
//! | data: what a text or a number is | [`validate`](CreatePortal::validate), and the [`Client`] with every request | before anything is sent |
//! | what Seam alone knows | Seam | its answer |
//!
//! `validate` is a method of every object of the model. It finds all mistakes, each with the way to
//! it, so that a program gets from a mistake to the record that it is in:
//!
//! ```
//! use seam_portal::{PathSegment, portal};
//!
//! let records = [("r-8", "2026-12-01T15:00:00Z"), ("r-9", "tomorrow")];
//! let request = portal! {
//!     customer_data: {
//!         customer_key: "grand-hotel",
//!         reservations: [..records.iter().map(|(reservation_key, starts_at)| {
//!             portal!(Reservation { reservation_key, starts_at })
//!         })],
//!     },
//! };
//! let error = request.validate().unwrap_err();
//! let field = &error.fields()[0];
//! assert_eq!(
//!     field.to_string(),
//!     "`customer_data.reservations[1].starts_at`: not a date-time: \
//!      write it as in `\"2026-12-01T15:00:00Z\"`, with `Z` or an offset at the end",
//! );
//! let mut indices = field.segments().filter_map(|segment| match segment {
//!     PathSegment::Index(index) => Some(index),
//!     PathSegment::Key(_) => None,
//! });
//! assert_eq!(indices.next().map(|index| records[index].0), Some("r-9"));
//! ```
//!
//! `from_json`, of every object as well, does the same for a JSON text and what may be wrong with its
//! structure. Settings and exports in other formats are read by serde, as strictly:
//! [documents](model#documents).
//!
//! ```
//! use seam_portal::CreatePortal;
//!
//! let json = r#"{ "read_only": "yes", "customer_data": { "custmer_key": "grand-hotel" } }"#;
//! let error = CreatePortal::from_json(json).unwrap_err();
//! let told: Vec<_> = error.fields().iter().map(ToString::to_string).collect();
//! assert_eq!(
//!     told,
//!     [
//!         "`customer_data`: unknown key `custmer_key` in a `CustomerData`: did you mean `customer_key`?",
//!         "`read_only`: takes `true` or `false`, found text",
//!     ],
//! );
//! ```
//!
//! A call with such a request is an [`Error::InvalidInput`], and so is one that Seam refuses. Names
//! that the model does not list and keys with `#[unchecked]` are left to Seam. Should Seam take
//! something that this version does not know yet, [`ClientBuilder::validate`] turns the client's
//! check off.
//!
//! What is left out of a request is left out on the wire: no default is filled in, so the
//! customization profile keeps its say.
//!
//! # Credentials
//!
//! [`Client::from_env`] reads `SEAM_API_KEY`, or `SEAM_PERSONAL_ACCESS_TOKEN` together with
//! `SEAM_WORKSPACE_ID`. No `Debug`, `Display` or error of this crate shows a credential. The link is
//! one too: it opens the portal for whoever has it, so [`CustomerPortal`] shows it only when
//! [asked](CustomerPortal::url).
//!
//! # Errors
//!
//! A call returns within its time limit, 30 s unless set otherwise, with a [`CustomerPortal`] or an
//! [`Error`]. What it could try again safely, it has. An [`Error`] tells what a program may want to
//! act on, and its message what a person can do:
//!
#![cfg_attr(feature = "client", doc = "```no_run")]
#![cfg_attr(not(feature = "client"), doc = "```ignore")]
//! # use seam_portal::{Client, CreatePortal, Error};
//! # let (seam, request) = (Client::from_env()?, CreatePortal::default());
//! match seam.create_portal(&request) {
//!     Ok(portal) => println!("{}", portal.url()),
//!     // Of the request: each field by its path.
//!     Err(Error::InvalidInput(error)) => error.fields().iter().for_each(|field| eprintln!("{field}")),
//!     // Of the moment: the same request may succeed later.
//!     Err(error) if error.is_retryable() => eprintln!("later: {error}"),
//!     // Of the settings, or of Seam. There may be a portal nonetheless.
//!     Err(error) => eprintln!("{error} (in doubt: {})", error.may_have_been_carried_out()),
//! }
//! # Ok::<(), Error>(())
//! ```
//!
//! # Testing
//!
//! With the feature `testing`, a test needs no network, no account and no key: `FakeSeam` is a server
//! on threads of the test's own process. It refuses what Seam refuses, fails on demand, and its links
//! open a page that shows what the request said.
//!
#![cfg_attr(feature = "testing", doc = "```")]
#![cfg_attr(not(feature = "testing"), doc = "```ignore")]
//! use seam_portal::portal;
//! use seam_portal::testing::{Failure, FakeSeam};
//!
//! let fake = FakeSeam::start()?;
//! let seam = fake.client()?;
//! portal!(seam, { customer_data: { customer_key: "grand-hotel" } })?;
//! assert_eq!(fake.customer_keys(), ["grand-hotel"]);
//!
//! fake.fail_next(Failure::status(503));
//! assert!(portal!(seam, { read_only: true }).unwrap_err().is_retryable());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # In threads, and in async programs
//!
//! A [`Client`] is cheap to clone and to share between threads; its clones use one pool of
//! connections.
//!
#![cfg_attr(feature = "client", doc = "```no_run")]
#![cfg_attr(not(feature = "client"), doc = "```ignore")]
//! # use seam_portal::{Client, portal};
//! let seam = Client::from_env()?;
//! std::thread::scope(|scope| {
//!     for customer_key in ["grand-hotel", "old-mill"] {
//!         let seam = &seam;
//!         scope.spawn(move || portal!(seam, { customer_data: { customer_key } }));
//!     }
//! });
//! # Ok::<(), seam_portal::Error>(())
//! ```
//!
//! It blocks, so an async program calls it where blocking is allowed, such as tokio's
//! `spawn_blocking`, with a clone of the client and a request that owns what it holds
//! ([`CreatePortal::into_owned`]). What such a call does when its future is dropped or its runtime
//! ends is told [at `Client`](Client#in-async-programs). Or the program takes the finished HTTP request
//! from [`Client::prepare`], sends it in its own way, and has [`CustomerPortal::from_response`] read
//! the answer.
//!
//! # Without the client
//!
//! A program that makes requests and does not send them, such as the producer of a queue, needs no
//! HTTP and no TLS:
//!
//! ```toml
//! [dependencies]
//! seam-portal = { version = "0.1", default-features = false }
//! ```
//!
//! It has [`portal!`], the [`model`] with `validate` and `from_json`, and [`Timestamp`]. That is 13
//! crates, this one and those of the macro included. `portal!(client, { … })` is a compile error that
//! names the feature `client`.
//!
//! # Features
//!
//! `testing` and all features that are about TLS and proxies turn `client` on. A client without one of
//! the three for TLS calls plain `http` alone, or through an agent of yours, and
//! [prepares](Client::prepare) requests.
//!
//! | feature | what it does |
//! |---|---|
//! | `client` (default) | [`Client`], [`CustomerPortal`], [`Error`] and the form of [`portal!`] that sends |
//! | `rustls` (default) | TLS by rustls, with Mozilla's list of certificates |
//! | `native-tls` | TLS by the library of the operating system |
//! | `platform-verifier` | rustls, with certificates verified by the operating system |
//! | `chrono` (0.4), `jiff` (1), `time` (0.3) | moments of these crates where Seam takes a date-time, and out of answers |
//! | `uuid` (1) | `uuid::Uuid` where Seam takes a UUID, an identifier or text |
//! | `socks-proxy` | SOCKS [proxies](Client#proxies) |
//! | `testing` | `testing::FakeSeam`, a server on loopback for tests |
//!
//! # Compatibility
//!
//! Seam's customers API is in alpha. A parameter that Seam adds becomes a field that this crate
//! adds, and that is not a breaking change here. So write objects with `portal!`, which needs no
//! change, or end struct literals with a base: `..CreatePortal::default()` or `..Room::EMPTY`.
#![cfg_attr(docsrs, feature(doc_cfg))]
// Without the client, what is said of it leads nowhere.
#![cfg_attr(not(feature = "client"), allow(rustdoc::broken_intra_doc_links))]

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
#[cfg(feature = "client")]
mod answer;
#[cfg(feature = "client")]
mod client;
// Public for the expansion of `portal!` alone, and short enough to be read instead.
#[allow(missing_docs, clippy::missing_errors_doc, clippy::missing_panics_doc)]
mod convert;
#[cfg(feature = "client")]
mod customer_portal;
pub mod diagnostics;
#[cfg(feature = "client")]
mod error;
mod invalid;
pub mod model;
mod one_line;
mod portal;
mod read;
#[cfg(feature = "client")]
mod redact;
#[cfg(feature = "client")]
mod retry_after;
#[cfg(feature = "testing")]
#[cfg_attr(docsrs, doc(cfg(feature = "testing")))]
pub mod testing;
mod timestamp;
#[cfg(feature = "client")]
mod url;
mod validate;

#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub use client::{Client, ClientBuilder, MAX_ANSWER_BYTES, RetryPolicy};
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub use customer_portal::CustomerPortal;
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub use error::{
    ApiError, ConfigurationError, Error, HttpError, InvalidInputError, RateLimitedError,
    RedirectError, TimeoutError, TimeoutKind, TransportError, UnauthorizedError,
    UnreadableAnswerError,
};
pub use invalid::{InvalidField, InvalidRequest, PathSegment};
#[doc(no_inline)]
pub use model::objects::*;
#[doc(no_inline)]
pub use model::{FilterOperation, Locale, NavigationMode, ResourceType};
pub use timestamp::Timestamp;
/// The HTTP library that requests are sent with, for its agent and its types.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[doc(no_inline)]
pub use ureq;

#[cfg(all(doctest, feature = "client"))]
#[doc = include_str!("../README.md")]
struct Readme;
