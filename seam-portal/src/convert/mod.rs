//! From values that callers have to values that fields hold.
//!
//! There is a trait a kind of field, so that rustc's error for a type that does not fit can say
//! what the field takes. What `portal!` writes around an expression is a call of its method.

mod borrowed;
mod constant;
mod entries;
mod external;
#[rustfmt::skip]
mod generated;
mod json;
mod list;
mod literal;
mod name;
mod number;
mod object;
mod text;
mod union;

pub use borrowed::*;
pub use constant::*;
pub use entries::{Entries, IntoEntries, entries, entry};
pub use generated::constants::*;
pub use json::{Json, json, json_list, json_object, unchecked};
pub use list::{
    IntoList, IntoOptionalList, IntoOptionalTextList, IntoTextList, Items, Splice, SpliceText,
    items,
};
pub use literal::{NO_UNCHECKED, some_text, text};
pub use name::{IntoName, IntoOptionalName, Name};
pub use number::{IntoInteger, IntoNumber, IntoOptionalInteger, IntoOptionalNumber};
pub use object::{IntoObject, IntoOptionalObject, Object};
pub use text::*;
pub use union::{IntoOptionalUnion, IntoUnion};
