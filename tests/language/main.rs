//! The language of `portal!`, as a user sees it: each form is compared with the JSON that it
//! produces. There is one module per idea. The random tests cover every object and every field of
//! the schema.

// Unusual code has to work as well.
#![allow(
    clippy::cast_lossless,
    clippy::default_trait_access,
    clippy::deref_addrof,
    clippy::inconsistent_digit_grouping,
    clippy::iter_cloned_collect,
    clippy::items_after_statements,
    clippy::let_and_return,
    clippy::match_bool,
    clippy::never_loop,
    clippy::nonminimal_bool,
    clippy::redundant_closure_call,
    clippy::unnecessary_literal_unwrap,
    clippy::unused_async,
    clippy::unused_self,
    clippy::useless_format,
    clippy::useless_vec,
    unused_braces
)]

mod bases;
mod borrowing;
mod cfg;
mod constants;
mod debug;
mod enums;
mod expressions;
mod external;
mod filters;
mod formatted;
mod forms;
mod fragments;
mod glob;
mod keys;
mod lists;
mod literals;
mod literals_within;
mod long_lists;
mod maps;
mod metadata;
mod models;
mod names;
mod nested_macros;
mod nullable;
mod numbers;
mod optional;
mod order;
mod pasted_json;
mod references;
mod sending;
mod unchecked;

use serde::Serialize;
use serde_json::Value;

/// What is sent for `value`.
#[track_caller]
fn wire(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("every value of the model is JSON")
}
