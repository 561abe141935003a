//! What is said of mistakes, with an example of each kind: by `portal!`, and [at run
//! time](#at-run-time) in the same words. There is no code here.
//!
//! Every mistake of an invocation is reported in one build, each at the token that is wrong, in the
//! order of the source, and none of them twice. A message says what is wrong and then what to
//! write; where that is certain, it has the exact text.
//!
//! # Keys
//!
//! ```compile_fail
//! # use seam_portal::portal;
//! let request = portal!({
//!     customerData: { customer_key: "grand-hotel", room: [] },
//! });
//! ```
//!
//! ```text
//! error: unknown key `customerData` in a `CreatePortal`: write `customer_data`
//! error: unknown key `room` in a `CustomerData`: write `rooms`
//! ```
//!
//! A name is recognized in another spelling, with a typing mistake in it, and by what other SDKs
//! and older versions of the API call it. A key that belongs in another place says where. What is
//! inside an object is checked although the object's key is wrong.
//!
//! ```compile_fail
//! # use seam_portal::portal;
//! let request = portal!({ customer_key: "grand-hotel" });
//! ```
//!
//! ```text
//! error: unknown key `customer_key` in a `CreatePortal`: it belongs in `customer_data.customer_key`
//! ```
//!
//! A key that is missing is reported at the braces of its object, or at the type's name:
//!
//! ```compile_fail
//! # use seam_portal::portal;
//! let room = portal!(Room { room_key: "101" });
//! ```
//!
//! ```text
//! error: missing key `name`: a `Room` needs it, add `name: …`
//! ```
//!
//! And one that is given twice at the second one:
//!
//! ```compile_fail
//! # use seam_portal::portal;
//! let request = portal!({ locale: "pt-PT", locale: "en-US" });
//! ```
//!
//! ```text
//! error: key `locale` is given twice in this `CreatePortal`: remove one, the first is in front of it on this line
//! ```
//!
//! # Values of the wrong kind
//!
//! ```compile_fail
//! # use seam_portal::portal;
//! let reservation = portal!(Reservation { reservation_key: 9, room_keys: "101" });
//! let request = portal!({ read_only: "true", locale: null });
//! ```
//!
//! ```text
//! error: `reservation_key` takes an identifier in quotes, found the number `9`: write `"9"`
//! error: `room_keys` takes a list such as `["…"]`, found the text `"101"`: write `["101"]`
//! error: `read_only` takes `true` or `false`, found the text `"true"`: write `true`
//! error: `locale` takes `"en-US"`, `"pt-PT"`, …, found `null`: leave the key out instead
//! ```
//!
//! # Values that Seam would refuse
//!
//! Names of enums, UUIDs, date-times, times of day, identifiers, numbers and the names of metadata
//! fields follow the API's schema:
//!
//! ```compile_fail
//! # use seam_portal::portal;
//! let request = portal!({ navigation_mode: "ful" });
//! let reservation = portal!(Reservation { reservation_key: "", starts_at: "2026-12-01T15:00:00" });
//! let space = portal!(Space { space_key: "s-1", name: "Studio", duration_minutes: 0 });
//! ```
//!
//! ```text
//! error: unknown value `ful` for `navigation_mode`: did you mean `"full"`? it takes `"full"` …
//! error: `reservation_key` is empty: write an identifier of at least one character
//! error: `2026-12-01T15:00:00` is not a date-time: it has no offset, write `"2026-12-01T15:00:00Z"` for UTC, or an offset such as `+01:00` for the `Z`
//! error: `duration_minutes` is zero: write a whole number above zero
//! ```
//!
//! So do the rules between fields: a landing page has exactly one target, and a deep link the id
//! that belongs to its type.
//!
//! ```compile_fail
//! # use seam_portal::portal;
//! let link = portal!(DeepLink { resource_type: "reservation", resource_id: "r-1" });
//! ```
//!
//! ```text
//! error: `resource_id` does not belong to a `reservation`: write `resource_key`
//! ```
//!
//! Filters compare with `=` and with nothing else:
//!
//! ```compile_fail
//! # use seam_portal::portal;
//! let request = portal!({ customer_resources_filters: [region != "eu"] });
//! ```
//!
//! ```text
//! error: a filter cannot compare with `!=`: only `=` is supported
//! ```
//!
//! # Literals in expressions, and constants
//!
//! A literal that can become the value of an expression is held against its field as well, and the
//! text of a constant by the compiler, in the same words:
//!
//! ```compile_fail
//! # use seam_portal::portal;
//! const EMPTY: &str = "";
//!
//! # let (late, stored) = (true, None);
//! let reservation = portal!(Reservation { reservation_key: "r-1", starts_at: Some("tomorrow") });
//! let request = portal!({ locale: if late { "pt-PT" } else { "english" } });
//! let room = portal!(Room { room_key: const { EMPTY }, name: "One" });
//! let request = portal!({ navigation_mode: if let Some(full) = stored { full } else { restricted } });
//! ```
//!
//! ```text
//! error: `tomorrow` is not a date-time: write it as in `"2026-12-01T15:00:00Z"`, with `Z` or an offset at the end
//! error: unknown value `english` for `locale`: it takes `"en-US"`, `"pt-PT"`, …
//! error: `full` is a `NavigationMode` here, and this pattern compares with it: give the variable another name, or write `NavigationMode::Full`
//! error[E0080]: evaluation panicked: `room_key` is empty: write an identifier of at least one character
//! ```
//!
//! # Syntax
//!
//! After a comma, a colon, quotes or a value that is missing, parsing goes on, and the rest is
//! checked in the same build.
//!
//! ```compile_fail
//! # use seam_portal::portal;
//! let room = portal!(Room { room_key = "101" name: Grand Hotel });
//! ```
//!
//! ```text
//! error: expected `:` between a key and its value, found `=`
//! error: expected `,` before `name`
//! error: `name` takes text in quotes, found `Grand Hotel`: write `"Grand Hotel"`
//! ```
//!
//! The compiler itself reports brackets that are not closed, and single quotes around more than one
//! character, before it comes to the macro.
//!
//! # Variables of the wrong type
//!
//! These are the compiler's to find. It marks the variable and says what the field holds:
//!
//! ```compile_fail
//! # use seam_portal::portal;
//! let number = 5_i64;
//! let room = portal!(Room { room_key: number, name: "Lobby" });
//! ```
//!
//! ```text
//! error[E0277]: `i64` is not an identifier
//! ```
//!
//! # Warnings
//!
//! What Seam takes, but nobody can mean, is a warning at its literal: a provider or an event type
//! that Seam does not list, an `ends_at` that is not after its `starts_at`, two rooms of one
//! `room_key` in a list, a provider both accepted and excluded, a default event that is not among
//! the allowed ones. So is `features.manage_devices`, at the key, because Seam deprecated it.
//!
//! ```compile_fail
//! # #![deny(warnings)]
//! # use seam_portal::portal;
//! let connect = portal!(ConnectFeature { accepted_providers: ["agust"] });
//! ```
//!
//! ```text
//! Seam lists no provider `agust`: did you mean `"august"`?
//! ```
//!
//! A macro can warn in one way only, by the lint for what is deprecated. `#[allow(deprecated)]`
//! silences the warnings of a field, a statement or an item:
//!
//! ```
//! #![deny(warnings)]
//! use seam_portal::portal;
//!
//! let connect = portal!(ConnectFeature {
//!     #[allow(deprecated)]
//!     accepted_providers: ["brand_new_maker"],
//! });
//!
//! #[allow(deprecated)]
//! let features = portal!(Features { manage_devices: { exclude: true } });
//! # let _ = (connect, features);
//! ```
//!
//! # At run time
//!
//! [`from_json`](crate::CreatePortal::from_json) and [`validate`](crate::CreatePortal::validate) say
//! the same of documents and data, behind the path to each field and without the value, which may be
//! personal:
//!
//! ```
//! use seam_portal::{CreatePortal, CustomerData, InvalidRequest};
//!
//! fn told(error: InvalidRequest) -> Vec<String> {
//!     error.fields().iter().map(ToString::to_string).collect()
//! }
//!
//! let json = r#"{
//!     "customerData": {},
//!     "customer_resources_filters": [{ "field": "region", "operation": "!=", "value": "eu" }],
//!     "is_embedded": null,
//!     "read_only": "true",
//!     "read_only": true
//! }"#;
//! assert_eq!(
//!     told(CreatePortal::from_json(json).unwrap_err()),
//!     [
//!         "`customer_resources_filters[0].operation`: unknown value: write `\"=\"`, no other is supported",
//!         "`is_embedded`: takes `true` or `false`, found `null`",
//!         "`read_only`: takes `true` or `false`, found a text",
//!         "`read_only`: given twice: remove one",
//!         "the request: unknown key `customerData` in a `CreatePortal`: write `customer_data`",
//!     ],
//! );
//!
//! let json = r#"{
//!     "customer_key": "",
//!     "rooms": [{ "room_key": "101" }],
//!     "reservations": [{ "reservation_key": "r-9", "starts_at": "2026-12-01T15:00:00" }]
//! }"#;
//! assert_eq!(
//!     told(CustomerData::from_json(json).unwrap_err()),
//!     [
//!         "`customer_key`: empty: write an identifier of at least one character",
//!         "`reservations[0].starts_at`: not a date-time: it has no offset, \
//!          write it as in `\"2026-12-01T15:00:00Z\"`, with `Z` or an offset at the end",
//!         "`rooms[0].name`: missing: a `Room` needs it",
//!     ],
//! );
//! ```
