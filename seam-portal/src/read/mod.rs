//! Reads values of the model out of documents: JSON, and whatever else serde has a format for.
//!
//! There is one reader for all types. It goes by the table of the schema, and puts what it finds into
//! a [`Slot`], which is the place for a value. So all that is compiled anew for a format is the
//! reader, and what there is for an object is a list of its places.

mod json;
mod plain;
mod reader;
mod slot;
mod told;

pub(crate) use self::json::json;
pub(crate) use self::plain::name;
pub(crate) use self::reader::read;
pub(crate) use self::slot::{Entries, Fields, Open, Plain, Slot};
