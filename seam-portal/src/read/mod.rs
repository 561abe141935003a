//! Reads values of the model from documents in JSON and other formats of serde.
//!
//! One reader serves all types. It follows the table of the schema and writes values into [`Slot`]s.
//! So each format compiles only this reader again, and each object only needs a list of its slots.

mod json;
mod plain;
mod reader;
mod slot;
mod told;

pub(crate) use self::json::json;
pub(crate) use self::plain::name;
pub(crate) use self::reader::read;
pub(crate) use self::slot::{Entries, Fields, Open, Plain, Slot};
