//! From values that callers have to values that fields hold.
//!
//! What `portal!` writes around an expression is a call of a trait in `words`. Which types fit is
//! told by the impls around them.

mod borrowed;
#[cfg(feature = "client")]
mod client;
mod constant;
mod entries;
mod external;
#[allow(non_snake_case, non_upper_case_globals)]
#[allow(clippy::elidable_lifetime_names, clippy::must_use_candidate)]
#[rustfmt::skip]
mod generated;
mod in_place;
mod items;
mod json;
mod list;
mod literal;
mod name;
mod number;
mod object;
mod presence;
mod splice;
mod text;
mod union;
mod via;
mod words;

pub use borrowed::*;
#[cfg(feature = "client")]
pub use client::{AsClient, Known, Open};
pub use constant::*;
pub use entries::{Entries, entries, entry};
pub use generated::constants::*;
pub use generated::*;
pub use in_place::{extend, push, start_list, store, store_text, with_capacity};
pub use items::{Items, items};
pub use json::{Json, json, json_list, json_object, unchecked};
pub use literal::{
    BorrowedList, NO_BOOLEAN, NO_TEXT, NO_TEXTS, NO_UNCHECKED, literals, some_text, text,
};
pub use via::*;
pub use words::*;
