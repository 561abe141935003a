//! What `portal!` calls: one trait per kind of field, so that rustc's error for a value that does
//! not fit says in words of its own what the field takes, and what to write instead.
//!
//! They are written out because rustc shows where a trait is declared, and in which macro.

/// The method of a trait that stores the value in a field.
macro_rules! store {
    ($into:ident -> $Field:ty) => {
        #[inline]
        fn store(self, field: &mut $Field)
        where
            Self: Sized,
        {
            *field = self.$into();
        }
    };
}

mod date_time;
mod key;
mod list;
mod metadata;
mod name;
mod number;
mod object;
mod text;
mod time_of_day;
mod union;
mod uuid;

pub use date_time::{IntoDateTime, IntoNullableDateTime, IntoOptionalDateTime};
pub use key::{IntoKey, IntoNullableKey, IntoOptionalKey};
pub use list::{
    IntoList, IntoOptionalList, IntoOptionalTextList, IntoTextList, Splice, SpliceText,
};
pub use metadata::{IntoMetadata, IntoOptionalMetadata};
pub use name::{IntoName, IntoOptionalName};
pub use number::{IntoInteger, IntoNumber, IntoOptionalInteger, IntoOptionalNumber};
pub use object::{IntoObject, IntoOptionalObject};
pub use text::{IntoNullableText, IntoOptionalText, IntoText};
pub use time_of_day::{IntoNullableTimeOfDay, IntoOptionalTimeOfDay, IntoTimeOfDay};
pub use union::{IntoOptionalUnion, IntoUnion};
pub use uuid::{IntoNullableUuid, IntoOptionalUuid, IntoUuid};
