//! What is wrong with a request, found before it is sent.

mod field;
mod path;
mod request;

pub use field::InvalidField;
pub use path::PathSegment;
pub(crate) use path::Step;
pub use request::InvalidRequest;
