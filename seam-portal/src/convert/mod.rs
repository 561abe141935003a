//! From values that callers have to values that fields hold.
//!
//! There is a trait a kind of field, so that rustc's error for a type that does not fit can say
//! what the field takes. What `portal!` writes around an expression is a function of this module.

mod entries;
mod external;
mod json;
mod list;
mod name;
mod number;
mod object;
mod text;
mod union;

pub use entries::{Entries, IntoEntries, entries, entry};
pub use json::{Json, json, json_list, json_object, unchecked};
pub use list::{
    IntoItem, IntoList, IntoOptionalList, IntoOptionalTextList, IntoTextList, Items, items, list,
    optional_list, optional_text_list, text_list,
};
pub use name::{IntoName, IntoOptionalName, Name, name, optional_name};
pub use number::{
    IntoInteger, IntoNumber, IntoOptionalInteger, IntoOptionalNumber, integer, number,
    optional_integer, optional_number,
};
pub use object::{
    IntoObject, IntoOptionalObject, Object, boolean, object, optional_boolean, optional_object,
};
pub use text::*;
pub use union::{IntoOptionalUnion, IntoUnion, optional_union, union};
