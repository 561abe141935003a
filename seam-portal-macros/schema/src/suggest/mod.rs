//! Guesses at the meaning of unknown names.

mod aliases;
mod elsewhere;
mod forgotten;
mod guess;
mod key;
mod spelling;

pub use aliases::newer_name;
pub use elsewhere::Elsewhere;
pub use forgotten::forgotten_type;
pub use guess::{Guess, closest, variant};
pub use key::{Meant, key};
