//! The messages for values that Seam would refuse.
//!
//! Each message says what is wrong, then what to write. It is lower case, without a full stop.
//!
//! Messages for literals contain the value and its place, such as `` `customer_key` `` or
//! ``an item of `room_keys` ``. Messages for run-time values, from the functions named `wrong_…`, follow
//! a path and do not contain the value, which may be personal data.

mod between;
mod constant;
mod key;
mod name;
mod number;
mod text;
mod unlisted;

pub use between::{missing_id, no_key, other_id, second_key};
pub use constant::refused_constant;
pub use key::{instead_of_key, unknown_key};
pub use name::{unknown_name, wrong_name};
pub use number::{TOO_LARGE, refused_integer, refused_number, wrong_integer, wrong_number};
pub use text::{refused_text, wrong_text};
pub use unlisted::unlisted;
