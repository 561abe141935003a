//! Enums whose values are names on the wire.

use std::error::Error;
use std::fmt;

/// A text that is none of the names that an enum lists.
///
/// ```
/// use seam_portal::NavigationMode;
///
/// let error = "fulll".parse::<NavigationMode>().unwrap_err();
/// assert_eq!(error.to_string(), "`fulll` is not a navigation mode: expected `full` or `restricted`");
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UnlistedName {
    what: &'static str,
    name: Box<str>,
    listed: &'static [&'static str],
}

impl UnlistedName {
    pub(super) fn new(what: &'static str, name: &str, listed: &'static [&'static str]) -> Self {
        UnlistedName {
            what,
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
        write!(
            f,
            "`{}` is not a {}: expected ",
            self.name.escape_debug(),
            self.what
        )?;
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

/// What every enum of names can do. An `open` one keeps a name that it does not list.
macro_rules! names {
    ($Enum:ident, $what:literal, { $($Variant:ident = $name:literal,)* } open) => {
        names!(@common $Enum, $what, { $($Variant = $name,)* } $Enum::Other(name) => name,);

        /// A name that is not listed becomes `Other`, and Seam has the last word on it.
        impl From<&str> for $Enum {
            fn from(name: &str) -> Self {
                Self::listed(name).unwrap_or_else(|| $Enum::Other(name.into()))
            }
        }
    };
    ($Enum:ident, $what:literal, { $($Variant:ident = $name:literal,)* }) => {
        names!(@common $Enum, $what, { $($Variant = $name,)* });
    };
    (@common $Enum:ident, $what:literal, { $($Variant:ident = $name:literal,)* }
        $($other:pat => $text:expr,)?
    ) => {
        impl $Enum {
            /// The names that are listed, as they are on the wire.
            pub const NAMES: &'static [&'static str] = &[$($name),*];

            /// The name on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $($Enum::$Variant => $name,)*
                    $($other => $text,)?
                }
            }

            fn listed(name: &str) -> Option<Self> {
                match name {
                    $($name => Some($Enum::$Variant),)*
                    _ => None,
                }
            }
        }

        /// Takes the names that are listed, and no others.
        impl std::str::FromStr for $Enum {
            type Err = super::UnlistedName;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                Self::listed(name).ok_or_else(|| super::UnlistedName::new($what, name, Self::NAMES))
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

        impl crate::convert::Name for $Enum {}

        #[diagnostic::do_not_recommend]
        impl<T: crate::convert::IntoName<$Enum>> crate::convert::IntoOptionalName<$Enum> for T {
            #[inline]
            fn into_optional(self) -> Option<$Enum> {
                Some(self.into_name())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: crate::convert::IntoName<$Enum>> crate::convert::IntoOptionalName<$Enum> for Option<T> {
            #[inline]
            fn into_optional(self) -> Option<$Enum> {
                self.map(T::into_name)
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

pub(super) use names;
