//! From tokens to a tree, checked against the schema.
//!
//! The reader goes through the tokens once and knows which kind of value is expected at each place,
//! like a `Deserialize` impl. It never stops at a mistake: it reports it and continues after it, so
//! that one build reports all mistakes of an invocation, in the order of the source.

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
