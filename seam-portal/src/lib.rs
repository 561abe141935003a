//! Create [Seam](https://www.seam.co) customer portals: write the request inline, have it checked by the
//! compiler, and send it with one blocking call.
//!
//! Seam's endpoint *Create Customer Portal* takes a large, nested JSON object. It answers with a link
//! that opens a hosted portal for one customer. With [`portal!`], you write this object in Rust. What
//! Seam would refuse is a compile error at the wrong token. The result is a [`CreatePortal`], or the
//! answer to the request:
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
//! `serde_json::json!` accepts any key and any value, so a mistake shows when the program runs, perhaps in
//! production. Structs find wrong keys, but they are long to write for an object with many optional
//! fields, and they do not check text. `portal!` reads like JSON, is checked like Rust, and finds all
//! mistakes of a request in one build:
//!
//! ```compile_fail
//! # use seam_portal::portal;
//! let request = portal! {
//!     customer_data: { custmer_key: "grand-hotel" },
//!     navigation_mode: "ful",
//! };
//! ```
//!
//! ```text
//! error: unknown key `custmer_key` in a `CustomerData`: did you mean `customer_key`?
//! error: unknown value `ful` for `navigation_mode`: did you mean `"full"`? it takes `"full"` …
//! ```
//!
//! # Where to go from here
//!
//! * [`portal!`]: the language, each construct with the JSON that it creates.
//! * [`diagnostics`]: the messages of `portal!`, and how to silence its warnings.
//! * [`model`]: the request as structs, field by field.
//! * [`Client`]: credentials, time limits, async programs and proxies.
//! * [`RetryPolicy`]: what is retried, and what to do after an error.
//! * [`Error`]: why a call failed.
#![cfg_attr(feature = "testing", doc = "* [`testing`]: a server for tests.")]
#![cfg_attr(
    not(feature = "testing"),
    doc = "* `testing`, with the feature of that name: a server for tests."
)]
//!
//! # What is checked when
//!
//! Each value is checked as early as possible. The rules and messages are always the same.
//!
//! | what | checked by | when |
//! |---|---|---|
//! | structure and literals | `portal!` | at compile time |
//! | types of all other values | the compiler | at compile time |
//! | keys, kinds of values and names in JSON, TOML or YAML | [`from_json`](CreatePortal::from_json), or [serde](model#documents) | when the document is read |
//! | the content of text and numbers | [`validate`](CreatePortal::validate), and the [`Client`] for every request | before anything is sent |
//! | what only Seam can know | Seam | when the request arrives |
//!
//! Every object of the model has the method `validate`. It finds all mistakes. Each has the path to its
//! field, so that a program can find the record with the mistake:
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
//! let segments: Vec<_> = field.segments().collect();
//! let [_, PathSegment::Key("reservations"), PathSegment::Index(index), ..] = segments[..] else {
//!     panic!("a mistake in another list");
//! };
//! assert_eq!(records[index].0, "r-9");
//! ```
//!
//! To skip the records with a mistake and send the others, see
//! [data from a database](#data-from-a-database).
//!
//! Every object also has the method `from_json`. It reads a JSON text, and finds the mistakes in its
//! structure as well. Other formats are read with serde, with the same checks of the structure: see
//! [documents](model#documents).
//!
//! ```
//! use seam_portal::CreatePortal;
//!
//! let json = r#"{ "read_only": "yes", "customer_data": { "custmer_key": "grand-hotel" } }"#;
//! let error = CreatePortal::from_json(json).unwrap_err();
//! let messages: Vec<_> = error.fields().iter().map(ToString::to_string).collect();
//! assert_eq!(
//!     messages,
//!     [
//!         "`customer_data`: unknown key `custmer_key` in a `CustomerData`: \
//!          did you mean `customer_key`?",
//!         "`read_only`: takes `true` or `false`, found text",
//!     ],
//! );
//! ```
//!
//! If a client finds such a mistake, the call returns [`Error::InvalidInput`] and nothing is sent. The
//! same error is returned if Seam refuses the request as invalid. Names that the model does not list and
//! `#[unchecked]` keys are not checked. If Seam accepts something that this version refuses, turn the
//! check off with [`ClientBuilder::validate`].
//!
//! A field that you leave out is not sent. The crate fills in no defaults, so the customization profile
//! decides.
//!
//! # Data from a database
//!
//! Rows usually contain `String`, `Option<String>`, numeric ids, and date-times of `chrono`, `jiff` or
//! `time`. Turn on the feature with the name of the date-time crate. Fields take all of these values,
//! except that a numeric id needs `to_string()`:
//!
#![cfg_attr(feature = "chrono", doc = "```")]
#![cfg_attr(not(feature = "chrono"), doc = "```ignore")]
//! use chrono::{DateTime, Utc};
//! use seam_portal::{Reservation, portal};
//!
//! struct Row {
//!     id: i64,
//!     guest_id: Option<i64>,
//!     room: String,
//!     note: Option<String>,
//!     arrival: DateTime<Utc>,
//!     departure: Option<DateTime<Utc>>,
//! }
//!
//! fn reservation(row: &Row) -> Reservation<'_> {
//!     portal!(Reservation {
//!         reservation_key: row.id.to_string(),
//!         guest_key: row.guest_id.map(|id| id.to_string()),
//!         room_keys: [&row.room],
//!         name: &row.note,
//!         starts_at: row.arrival,
//!         ends_at: row.departure,
//!     })
//! }
//!
//! # let arrival = DateTime::UNIX_EPOCH;
//! # let row = Row {
//! #     id: 9, guest_id: None, room: "101".into(), note: None, arrival, departure: None,
//! # };
//! let rows: Vec<Row> = vec![/* from the database */ row];
//! let request = portal! {
//!     customer_data: {
//!         customer_key: "grand-hotel",
//!         reservations: [..rows.iter().map(reservation)],
//!     },
//! };
//! # assert_eq!(
//! #     serde_json::to_value(&request)?["customer_data"]["reservations"],
//! #     serde_json::json!([{
//! #         "reservation_key": "9", "room_keys": ["101"], "starts_at": "1970-01-01T00:00:00+00:00",
//! #     }]),
//! # );
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Some databases store date-times as text. They are sent as they are if they have the
//! [format](model::DateTime) that Seam takes. To report each row with a mistake and send the others,
//! validate each object:
//!
//! ```
//! use seam_portal::portal;
//!
//! // The id, the arrival and the departure.
//! let rows: [(i64, &str, Option<&str>); 2] = [
//!     (8, "2026-12-01T15:00:00+01:00", None),
//!     (9, "2026-12-01T15:00:00", None),
//! ];
//! let (mut reservations, mut mistakes) = (Vec::new(), Vec::new());
//! for (id, arrival, departure) in rows {
//!     let reservation = portal!(Reservation {
//!         reservation_key: id.to_string(),
//!         starts_at: arrival,
//!         ends_at: departure,
//!     });
//!     match reservation.validate() {
//!         Ok(()) => reservations.push(reservation),
//!         Err(error) => {
//!             mistakes.extend(error.fields().iter().map(|field| format!("row {id}: {field}")));
//!         }
//!     }
//! }
//! assert_eq!(reservations.len(), 1);
//! assert_eq!(
//!     mistakes,
//!     ["row 9: `starts_at`: not a date-time: it has no offset, \
//!       write it as in `\"2026-12-01T15:00:00Z\"`, with `Z` or an offset at the end"],
//! );
//! let request = portal! { customer_data: { customer_key: "grand-hotel", reservations } };
//! # assert!(request.validate().is_ok());
//! # let (late, early) = ("2026-12-03T15:00:00Z".to_owned(), "2026-12-01T15:00:00Z".to_owned());
//! # let stay = portal!(Reservation { reservation_key: "r-9", starts_at: late, ends_at: early });
//! # let stays = [stay.clone(), stay];
//! # assert!(portal!(CustomerData { customer_key: "c", reservations: stays }).validate().is_ok());
//! ```
//!
//! Only literals cause warnings. In data, a stay that ends before it starts is not found, and neither are
//! two objects with the same key.
//!
//! A date-time without an offset, such as `chrono::NaiveDateTime`, needs one first. If it is in UTC, write
//! `naive.and_utc()`. If it is local time, use the time zone of the place, for example from the crate
//! `chrono-tz`. A local time that the clocks skip is `None`. Do not pass that on, because `None` leaves the
//! field out:
//!
#![cfg_attr(feature = "chrono", doc = "```")]
#![cfg_attr(not(feature = "chrono"), doc = "```ignore")]
//! use chrono::{FixedOffset, NaiveDateTime};
//! use seam_portal::portal;
//!
//! let arrival: NaiveDateTime = "2026-12-01T15:00:00".parse().unwrap();
//! let zone = FixedOffset::east_opt(3600).unwrap();
//! let arrival = arrival.and_local_timezone(zone).earliest().expect("the clocks skip this time");
//! let stay = portal!(Reservation { reservation_key: "r-9", starts_at: arrival });
//! assert_eq!(stay.starts_at.unwrap(), "2026-12-01T15:00:00+01:00");
//! ```
//!
//! The example [`hotel`](https://github.com/seam-portal/seam-portal/tree/main/examples/hotel) reads a whole
//! hotel from files.
//!
//! # Credentials
//!
//! [`Client::from_env`] reads `SEAM_API_KEY`, or `SEAM_PERSONAL_ACCESS_TOKEN` together with
//! `SEAM_WORKSPACE_ID`. No `Debug`, `Display` or error of this crate shows a credential. The link is a
//! credential, too: everyone who has it can open the portal. So [`CustomerPortal`] shows it only with
//! [`url`](CustomerPortal::url).
//!
//! # Errors
//!
//! A call returns a [`CustomerPortal`] or an [`Error`] within its time limit, which is 30 s by default.
//! Before it returns an error, the client retries [if that is safe](RetryPolicy). The message of an error
//! says what is wrong and what to do: print it with `{error}`. A program can also distinguish the cases:
//!
#![cfg_attr(feature = "client", doc = "```no_run")]
#![cfg_attr(not(feature = "client"), doc = "```ignore")]
//! # use seam_portal::{Client, CreatePortal, Error};
//! # let (seam, request) = (Client::from_env()?, CreatePortal::default());
//! match seam.create_portal(&request) {
//!     Ok(portal) => println!("{}", portal.url()),
//!     // The request is wrong. Each field has its path.
//!     Err(Error::InvalidInput(error)) => {
//!         for field in error.fields() {
//!             eprintln!("{field}");
//!         }
//!     }
//!     // The same request may succeed later.
//!     Err(error) if error.is_retryable() => eprintln!("try again later: {error}"),
//!     // The settings are wrong, or Seam failed. The portal may exist in spite of the error.
//!     Err(error) => eprintln!("{error} (in doubt: {})", error.may_have_been_carried_out()),
//! }
//! # Ok::<(), Error>(())
//! ```
//!
//! # Testing
//!
//! The feature `testing` adds `FakeSeam`, a server on threads of the test's own process. Tests need no
//! account, no API key and no network. It refuses what Seam refuses, and fails when a test asks for it. Its
//! links open a page that shows the content of the request.
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
//! # Threads and async programs
//!
//! A [`Client`] can be shared between threads, by reference or by clone. All clones use the same
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
//! A call blocks its thread. In async programs, use `spawn_blocking` of tokio or `web::block` of actix-web:
//! see [`Client`](Client#in-async-programs), and the example
//! [`web_handler`](https://github.com/seam-portal/seam-portal/blob/main/examples/web_handler.rs) with axum.
//! To send the request with an async HTTP client, use [`Client::prepare`] and
//! [`CustomerPortal::from_response`].
//!
//! # Without the client
//!
//! A program that creates requests but does not send them, for example because it puts them into a queue,
//! needs neither HTTP nor TLS:
//!
//! ```toml
//! [dependencies]
//! seam-portal = { version = "0.1", default-features = false }
//! ```
//!
//! It gets [`portal!`], the [`model`] with `validate` and `from_json`, and [`Timestamp`], and builds
//! 13 crates, including this one and those of the macro. `portal!(client, { … })` is then a compile error
//! that names the feature `client`.
//!
//! # Features
//!
//! `testing` and the features for TLS and proxies turn on `client`. A client without any of the three
//! features for TLS can call `http` endpoints, can send through an [agent](ClientBuilder::agent) of your
//! own, and can [prepare](Client::prepare) requests.
//!
//! | feature | what it adds |
//! |---|---|
//! | `client` (default) | [`Client`], [`CustomerPortal`], [`Error`] and the form of [`portal!`] that sends |
//! | `rustls` (default) | TLS with rustls and Mozilla's list of certificates |
//! | `native-tls` | TLS with the library of the operating system |
//! | `platform-verifier` | TLS with rustls and the certificates of the operating system |
//! | `chrono` (0.4), `jiff` (1), `time` (0.3) | date-times of these crates in requests and answers |
//! | `uuid` (1) | `uuid::Uuid` for UUIDs, identifiers and text |
//! | `socks-proxy` | SOCKS [proxies](Client#proxies) |
//! | `testing` | `testing::FakeSeam`, a server for tests |
//!
//! # Compatibility
//!
//! Seam's customers API is in alpha. If Seam adds a parameter, this crate adds a field, and that does not
//! count as a breaking change. So write objects with `portal!`, which needs no change then, or end struct
//! literals with a base: `..CreatePortal::default()` or `..Room::EMPTY`.
#![cfg_attr(docsrs, feature(doc_cfg))]
// Without the client, links to it are broken.
#![cfg_attr(not(feature = "client"), allow(rustdoc::broken_intra_doc_links))]

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
#[cfg(feature = "client")]
mod answer;
#[cfg(feature = "client")]
mod client;
// Only public for the expansion of `portal!`.
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
/// The HTTP library that a client uses, for its agent and its types.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[doc(no_inline)]
pub use ureq;

#[cfg(all(doctest, feature = "testing"))]
#[doc = include_str!("../README.md")]
struct Readme;
