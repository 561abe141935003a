//! The words for a value that Seam would refuse.
//!
//! Each message says what is wrong and then what to write. It is lower case, without a full stop.
//! The `place` of a value reads as `` `customer_key` `` or ``an item of `room_keys` ``.

mod constant;
mod name;
mod number;
mod text;
mod unlisted;

pub use constant::refused_constant;
pub use name::unknown_name;
pub use number::{refused_integer, refused_number};
pub use text::refused_text;
pub use unlisted::unlisted;
