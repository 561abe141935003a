//! What every object of the model can do.

/// Impls for a struct of the model. `generated.rs` calls it with the fields of each.
macro_rules! object {
    ($Type:ident<'a>, $TABLE:ident, $required:tt, $optional:tt) => {
        object!(@impls $Type, $TABLE, [<'a>], [<'_>], [<'static>], $required, $optional);
    };
    ($Type:ident, $TABLE:ident, $required:tt, $optional:tt) => {
        object!(@impls $Type, $TABLE, [], [], [], $required, $optional);
    };
    (
        @impls $Type:ident, $TABLE:ident, [$($a:tt)*], [$($elided:tt)*], [$($owned:tt)*],
        { $($required:ident: $empty:expr),* }, { $($optional:ident),* }
    ) => {
        impl $($a)* $Type $($a)* {
            /// Nothing given: the base of a struct literal that is written by hand.
            ///
            /// Required fields are empty in it, so they have to be given.
            #[allow(deprecated)]
            pub const EMPTY: Self = $Type {
                $($required: $empty,)*
                $($optional: None,)*
                unchecked: super::Unchecked::NONE,
            };

            /// The same, with everything that it borrows copied, so that it can outlive its
            /// sources.
            #[must_use = "what borrows nothing is returned"]
            // Not compiled where it is not called.
            #[inline]
            #[allow(deprecated)]
            pub fn into_owned(self) -> $Type $($owned)* {
                $Type {
                    $($required: super::owned::IntoOwned::into_owned(self.$required),)*
                    $($optional: super::owned::IntoOwned::into_owned(self.$optional),)*
                    unchecked: self.unchecked,
                }
            }

            /// Holds what is in it, at any depth, against what Seam takes.
            ///
            /// A [`Client`](crate::Client) does so with every request before it is sent. Names
            /// that the model does not list and keys with `#[unchecked]` are Seam's to judge.
            ///
            /// # Errors
            ///
            /// All that is wrong, each with the way to it from here:
            /// [`InvalidRequest::fields`](crate::InvalidRequest::fields).
            ///
            /// ```
            /// use seam_portal::portal;
            ///
            /// let room_key = "";
            /// let room = portal!(Room { room_key, name: "Lobby" });
            /// assert_eq!(room.validate().unwrap_err().fields()[0].path(), "room_key");
            /// ```
            pub fn validate(&self) -> Result<(), crate::InvalidRequest> {
                const KIND: &seam_portal_schema::Kind =
                    &seam_portal_schema::Kind::Object(&seam_portal_schema::table::$TABLE);
                crate::validate::validate(self, KIND)
            }
        }

        impl super::owned::IntoOwned for $Type $($elided)* {
            type Static = $Type $($owned)*;

            #[inline]
            fn into_owned(self) -> Self::Static {
                $Type::into_owned(self)
            }
        }

        /// Leaves out what is `None`.
        impl serde::Serialize for $Type $($elided)* {
            #[allow(deprecated)]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeStruct;

                let fields = self.unchecked.len()
                    $(+ { stringify!($required); 1 })*
                    $(+ usize::from(self.$optional.is_some()))*;
                let mut object = serializer.serialize_struct(stringify!($Type), fields)?;
                $(object.serialize_field(stringify!($required), &self.$required)?;)*
                $(match &self.$optional {
                    Some(value) => object.serialize_field(stringify!($optional), value)?,
                    None => object.skip_field(stringify!($optional))?,
                })*
                if !self.unchecked.is_empty() {
                    self.unchecked.serialize(&mut object, &|key| match key {
                        $(stringify!($required) => true,)*
                        $(stringify!($optional) => self.$optional.is_some(),)*
                        _ => false,
                    })?;
                }
                object.end()
            }
        }
    };
}

pub(super) use object;
