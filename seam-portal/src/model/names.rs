//! Enums of names.

use std::error::Error;
use std::fmt;

/// The error of parsing a text that an enum does not list.
///
/// ```
/// use seam_portal::NavigationMode;
///
/// let error = "fulll".parse::<NavigationMode>().unwrap_err();
/// assert!(error.to_string().starts_with("`fulll` is not a navigation mode: expected `full`"));
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UnlistedName {
    /// The name of the enum's type.
    of: &'static str,
    name: Box<str>,
    listed: &'static [&'static str],
}

impl UnlistedName {
    pub(super) fn new(of: &'static str, name: &str, listed: &'static [&'static str]) -> Self {
        UnlistedName {
            of,
            name: name.into(),
            listed,
        }
    }

    /// The text that was given.
    ///
    /// ```
    /// use seam_portal::Locale;
    ///
    /// assert_eq!("xx".parse::<Locale>().unwrap_err().name(), "xx");
    /// ```
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for UnlistedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a ", self.name.escape_debug())?;
        for (index, letter) in self.of.char_indices() {
            let space = if index > 0 && letter.is_uppercase() {
                " "
            } else {
                ""
            };
            write!(f, "{space}{}", letter.to_ascii_lowercase())?;
        }
        f.write_str(": expected ")?;
        for (index, name) in self.listed.iter().enumerate() {
            let separator = match index {
                0 => "",
                _ if index + 1 == self.listed.len() => " or ",
                _ => ", ",
            };
            write!(f, "{separator}`{name}`")?;
        }
        Ok(())
    }
}

impl Error for UnlistedName {}

/// An enum of names: each variant with its name in JSON. If the last variant is `Other(Box<str>)`, the
/// enum can also hold a name that it does not list.
macro_rules! names {
    ($(#[$meta:meta])* pub enum $Enum:ident { $($variants:tt)+ }) => {
        names!(@read $Enum [$(#[$meta])*] {} {} $($variants)+);
    };

    // The variants are moved into the body one by one. rustc points to the declaration of a variant,
    // and not to this macro, only if this is the first use of its token.
    (@read $Enum:ident $meta:tt { $($body:tt)* } $listed:tt # $attribute:tt $($rest:tt)+) => {
        names!(@read $Enum $meta { $($body)* # $attribute } $listed $($rest)+);
    };
    (
        @read $Enum:ident $meta:tt { $($body:tt)* } { $($listed:tt)* }
        $Variant:tt = $name:tt, $($rest:tt)*
    ) => {
        names!(
            @read $Enum $meta { $($body)* #[doc(alias = $name)] $Variant, }
            { $($listed)* $Variant = $name, } $($rest)*
        );
    };
    (@read $Enum:ident $meta:tt { $($body:tt)* } $listed:tt $Other:tt(Box<str>),) => {
        names!(@write $Enum $meta { $($body)* $Other(Box<str>), } $listed $Other);
    };
    (@read $Enum:ident $meta:tt $body:tt $listed:tt) => {
        names!(@write $Enum $meta $body $listed);
    };

    (
        @write $Enum:ident [$($meta:tt)*] { $($body:tt)* } { $($Variant:ident = $name:literal,)+ }
        $($Other:ident)?
    ) => {
        $($meta)*
        #[derive(Clone, Debug, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        pub enum $Enum {
            $($body)*
        }

        impl $Enum {
            /// All listed names, as in JSON.
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            /// The name as in JSON.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $($Enum::$Variant => $name,)+
                    $($Enum::$Other(name) => name,)?
                }
            }

            fn listed(name: &str) -> Option<Self> {
                match name {
                    $($name => Some($Enum::$Variant),)+
                    _ => None,
                }
            }
        }

        $(
            /// A name that is not listed becomes `Other`. Seam decides whether to accept it.
            impl From<&str> for $Enum {
                fn from(name: &str) -> Self {
                    Self::listed(name).unwrap_or_else(|| $Enum::$Other(name.into()))
                }
            }
        )?

        /// Parses a listed name. Any other text is an error.
        impl std::str::FromStr for $Enum {
            type Err = super::UnlistedName;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                let error = || super::UnlistedName::new(stringify!($Enum), name, Self::NAMES);
                Self::listed(name).ok_or_else(error)
            }
        }

        impl std::fmt::Display for $Enum {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde::Serialize for $Enum {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl super::owned::IntoOwned for $Enum {
            type Static = Self;

            fn into_owned(self) -> Self {
                self
            }
        }
    };
}

/// Deserializes an enum. `generated.rs` calls it for each enum, with the first variant.
macro_rules! name {
    ($Enum:ident, $TABLE:ident, $First:ident) => {
        super::deserialize::deserialize!(
            $Enum [], &seam_portal_schema::Kind::Enum(&seam_portal_schema::table::$TABLE)
        );

        impl crate::read::Slot<'_> for $Enum {
            #[inline]
            fn empty() -> Self {
                $Enum::$First
            }

            #[inline]
            fn take(
                &mut self,
                value: crate::read::Plain<'_>,
                kind: &'static seam_portal_schema::Kind,
            ) -> Result<(), crate::validate::Wrong> {
                *self = crate::read::name(&value, kind)?;
                Ok(())
            }
        }
    };
}

pub(super) use {name, names};
