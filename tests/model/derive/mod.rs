//! What is derived from the model, as the text of Rust source files.

mod impls;
mod plain;
mod source;
mod table;

pub(crate) use impls::{convert_impls, model_impls};
pub(crate) use plain::plain;
pub(crate) use table::table;
