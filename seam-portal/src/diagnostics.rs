//! The error messages of `portal!`, with an example of each kind. [At run time](#at-run-time), the
//! messages are the same. This module contains only documentation.
//!
//! One build reports all mistakes of an invocation: each once, at the wrong token, in the order of
//! the source. A message says what is wrong and then what to write. Where the correction is certain,
//! the message contains it.
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
//! `portal!` recognizes keys in other spellings, keys with typing errors, and the names that other SDKs
//! and older versions of the API use. If a key belongs in another object, the message says where. The
//! fields of an object are checked even if the key of the object is wrong.
//!
//! ```compile_fail
//! # use seam_portal::portal;
//! let request = portal!({ customer_key: "grand-hotel" });
//! ```
//!
//! ```text
//! error: unknown key `customer_key` in a `CreatePortal`:
//!        it belongs at `customer_data.customer_key`
//! ```
//!
//! A missing key is reported at the braces of its object, or at the name of its type:
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
//! A duplicate key is reported at its second occurrence:
//!
//! ```compile_fail
//! # use seam_portal::portal;
//! let request = portal!({ locale: "pt-PT", locale: "en-US" });
//! ```
//!
//! ```text
//! error: duplicate key `locale` in a `CreatePortal`:
//!        remove one, the first is earlier on this line
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
//! error: `locale` takes `"en-US"`, `"pt-PT"`, …, found `null`: remove the key
//! ```
//!
//! # Values that Seam would refuse
//!
//! Listed names, UUIDs, date-times, times of day, identifiers, numbers and the names of metadata fields
//! are checked against the API's schema:
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
//! error: `2026-12-01T15:00:00` is not a date-time: it has no offset,
//!        write `"2026-12-01T15:00:00Z"` for UTC, or an offset such as `+01:00` instead of `Z`
//! error: `duration_minutes` is zero: write a whole number above zero
//! ```
//!
//! The rules between fields are checked too: a landing page has exactly one target, and a deep link has
//! the id that belongs to its type.
//!
//! ```compile_fail
//! # use seam_portal::portal;
//! let link = portal!(DeepLink { resource_type: "reservation", resource_id: "r-1" });
//! ```
//!
//! ```text
//! error: a deep link to a `reservation` does not take `resource_id`: write `resource_key`
//! ```
//!
//! Filters compare only with `=`:
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
//! If an expression can evaluate to a literal, `portal!` checks that literal too. The compiler checks the
//! text of a constant, with the same messages:
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
//! error: `tomorrow` is not a date-time: write it as in `"2026-12-01T15:00:00Z"`,
//!        with `Z` or an offset at the end
//! error: unknown value `english` for `locale`: it takes `"en-US"`, `"pt-PT"`, …
//! error: `full` is a `NavigationMode` here, so this pattern does not declare a variable:
//!        rename the variable, or write `NavigationMode::Full` to compare
//! error[E0080]: evaluation panicked: `room_key` is empty:
//!               write an identifier of at least one character
//! ```
//!
//! # Syntax
//!
//! If a comma, a colon, a value or quotes are missing, parsing continues, so the same build checks the
//! rest.
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
//! Unclosed brackets, and single quotes around more than one character, are reported by the compiler
//! itself before it calls the macro.
//!
//! # Variables of the wrong type
//!
//! The compiler reports these at the variable, and says what the field takes:
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
//! Some values that Seam accepts are probably mistakes. They are warnings:
//!
//! * a provider or an event type that Seam does not list
//! * an `ends_at` that is not after its `starts_at`
//! * two objects with the same key in a list, such as two rooms with the same `room_key`
//! * a provider that is both accepted and excluded
//! * a default event that is not one of the allowed events
//! * `features.manage_devices`, which Seam has deprecated
//!
//! ```compile_fail
//! # #![deny(warnings)]
//! # use seam_portal::portal;
//! let connect = portal!(ConnectFeature { accepted_providers: ["agust"] });
//! ```
//!
//! ```text
//! unknown provider `agust`: did you mean `"august"`?
//! ```
//!
//! The only warnings that a macro can emit are those of the lint `deprecated`. `#[allow(deprecated)]`
//! silences them for a field, a statement or an item:
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
//! [`from_json`](crate::CreatePortal::from_json) and [`validate`](crate::CreatePortal::validate) report
//! the same messages for documents and data, each with the path to the field. They do not contain the
//! value, which may be personal data:
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
//!         "`customer_resources_filters[0].operation`: unknown value: write `\"=\"`, the only supported value",
//!         "`is_embedded`: takes `true` or `false`, found `null`",
//!         "`read_only`: takes `true` or `false`, found text",
//!         "`read_only`: duplicate key: remove one",
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
