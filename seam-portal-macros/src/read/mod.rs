//! From tokens and the schema to one tree.
//!
//! Reading goes through the tokens once and knows at each place what is wanted there, as a
//! `Deserialize` does. It never stops at a mistake: it reports it and goes on behind it, so that
//! all mistakes of an invocation come up in one build, in the order of the source.

mod attributes;
mod between;
mod expression;
mod failure;
mod field;
mod fields;
mod filter;
mod fix;
mod invocation;
mod key;
mod known;
mod list;
mod literal;
mod no_field;
mod object;
mod place;
mod reader;
mod separator;
mod type_name;
mod value;
mod warnings;
mod wrong;

pub(crate) use invocation::{read, read_in_editor, read_without_client};
