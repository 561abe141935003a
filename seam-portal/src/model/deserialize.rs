//! `Deserialize` for the types of the model.

/// `Deserialize` for a type that implements `Slot`: `deserialize!(Type[<'a>], its kind)`.
macro_rules! deserialize {
    ($Type:ident [$($a:tt)*], $kind:expr) => {
        /// Strict, see [documents](crate::model#documents).
        impl<'de: 'a, 'a> serde::Deserialize<'de> for $Type $($a)* {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                const KIND: &seam_portal_schema::Kind = $kind;
                let mut value = <Self as crate::read::Slot<'a>>::empty();
                crate::read::read(deserializer, KIND, &mut value)?;
                Ok(value)
            }
        }
    };
}

pub(super) use deserialize;
