//! The words for a value that Seam would refuse.
//!
//! Each message says what is wrong and then what to write. It is lower case, without a full stop.
//!
//! Those for literals name the value and its place, which reads as `` `customer_key` `` or
//! ``an item of `room_keys` ``. Those for values of a running program, which are named `wrong_…`,
//! stand behind a path, and do not repeat the value: it may be personal.

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
