//! The impls of every object.

/// The impls for a struct of the model. `generated.rs` calls it with the fields of each struct.
macro_rules! object {
    ($Type:ident<'a>, $TABLE:ident, $required:tt, $optional:tt) => {
        object!(@impls $Type, $TABLE, [<'a>], [<'_>], [<'static>], [&'a str], $required, $optional);
    };
    ($Type:ident, $TABLE:ident, $required:tt, $optional:tt) => {
        object!(@impls $Type, $TABLE, [], [], [], [&str], $required, $optional);
    };
    (
        @impls $Type:ident, $TABLE:ident, [$($a:tt)*], [$($elided:tt)*], [$($owned:tt)*],
        [$json:ty], { $($required:ident: $empty:expr),* }, { $($optional:ident),* }
    ) => {
        impl $($a)* $Type $($a)* {
            /// An object without any values, for the end of a struct literal: `..EMPTY`.
            ///
            /// Its required fields are empty, so the struct literal must set them.
            #[allow(deprecated)]
            pub const EMPTY: Self = $Type {
                $($required: $empty,)*
                $($optional: None,)*
                unchecked: super::Unchecked::NONE,
            };

            /// Copies everything that is borrowed, so that the object can outlive its sources.
            #[must_use = "the owned object is returned"]
            // Compiled only where it is called.
            #[inline]
            #[allow(deprecated)]
            pub fn into_owned(self) -> $Type $($owned)* {
                $Type {
                    $($required: super::owned::IntoOwned::into_owned(self.$required),)*
                    $($optional: super::owned::IntoOwned::into_owned(self.$optional),)*
                    unchecked: self.unchecked,
                }
            }

            /// Checks all values, including those of nested objects, against Seam's schema.
            ///
            /// A [`Client`](crate::Client) does this with every request before it is sent. Names
            /// that the model does not list and keys with `#[unchecked]` are left to Seam.
            ///
            /// # Errors
            ///
            /// Returns all mistakes, each with its path from this object:
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
                crate::validate::validate(self, Self::KIND)
            }

            /// Reads a JSON text as strictly as [`portal!`](crate::portal) reads literals, and
            /// [validates](Self::validate) it. The result borrows from the text.
            ///
            /// # Errors
            ///
            /// Returns all mistakes, with suggestions: unknown, duplicate and missing keys, unlisted
            /// names, values of the wrong kind, and everything that `validate` finds. At most 1,000
            /// unknown keys per object are reported. If the text is not valid JSON, returns the
            /// [position](crate::InvalidRequest::position) of the syntax error.
            ///
            /// ```
            /// use seam_portal::Room;
            ///
            /// let room = Room::from_json(r#"{ "room_key": "101", "name": "Lobby" }"#)?;
            /// assert_eq!(room.name, "Lobby");
            ///
            /// let error = Room::from_json(r#"{ "room_key": "", "nmae": "Lobby" }"#).unwrap_err();
            /// assert_eq!(
            ///     error.to_string(),
            ///     "the request is invalid: \
            ///      `room_key`: empty: write an identifier of at least one character; \
            ///      the request: unknown key `nmae` in a `Room`: did you mean `name`?",
            /// );
            /// # Ok::<(), seam_portal::InvalidRequest>(())
            /// ```
            // Compiled only where it is called.
            #[inline]
            pub fn from_json(json: $json) -> Result<Self, crate::InvalidRequest> {
                let mut object = Self::EMPTY;
                crate::read::json(json, Self::KIND, &mut object)?;
                Ok(object)
            }

            const KIND: &'static seam_portal_schema::Kind =
                &seam_portal_schema::Kind::Object(&seam_portal_schema::table::$TABLE);
        }

        impl super::owned::IntoOwned for $Type $($elided)* {
            type Static = $Type $($owned)*;

            #[inline]
            fn into_owned(self) -> Self::Static {
                $Type::into_owned(self)
            }
        }

        /// Leaves out fields that are `None`, and `Some` around the others.
        impl std::fmt::Debug for $Type $($elided)* {
            #[allow(deprecated)]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut object = f.debug_struct(stringify!($Type));
                $(object.field(stringify!($required), &self.$required);)*
                $(if let Some(value) = &self.$optional {
                    object.field(stringify!($optional), value);
                })*
                self.unchecked.debug(&mut object);
                object.finish()
            }
        }

        /// Leaves out fields that are `None`.
        impl serde::Serialize for $Type $($elided)* {
            // `?` is several calls in a debug build.
            #[allow(deprecated, clippy::question_mark)]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeStruct;

                let fields = self.unchecked.len()
                    $(+ { stringify!($required); 1 })*
                    $(+ usize::from(self.$optional.is_some()))*;
                let mut object = serializer.serialize_struct(stringify!($Type), fields)?;
                $(if let Err(error) = object.serialize_field(stringify!($required), &self.$required) {
                    return Err(error);
                })*
                $(if let Err(error) = match &self.$optional {
                    Some(value) => object.serialize_field(stringify!($optional), value),
                    None => object.skip_field(stringify!($optional)),
                } {
                    return Err(error);
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

        super::deserialize::deserialize!($Type [$($a)*], $Type::KIND);

        impl<'a> crate::read::Slot<'a> for $Type $($a)* {
            #[inline]
            fn empty() -> Self {
                Self::EMPTY
            }

            #[inline]
            fn open(&mut self) -> crate::read::Open<'_, 'a> {
                crate::read::Open::Object(&seam_portal_schema::table::$TABLE, self)
            }
        }

        impl<'a> crate::read::Fields<'a> for $Type $($a)* {
            #[inline]
            #[allow(deprecated)]
            fn field(&mut self, name: &str) -> Option<&mut dyn crate::read::Slot<'a>> {
                Some(match name {
                    $(stringify!($required) => &mut self.$required,)*
                    $(stringify!($optional) => &mut self.$optional,)*
                    _ => return None,
                })
            }
        }
    };
}

pub(super) use object;
