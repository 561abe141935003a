//! Fields that are optional, or can be `null`.

/// Impls of a trait for optional fields, for all types that fit a required one.
macro_rules! optional {
    (
        [$($generics:tt)*] $IntoOptional:ident[$($arguments:tt)*],
        $Into:ident::$into:ident -> $Held:ty
    ) => {
        #[diagnostic::do_not_recommend]
        impl<$($generics)* Via, V> $IntoOptional<$($arguments)* Given<Via>> for V
        where
            V: $Into<$($arguments)* Via>,
        {
            #[inline]
            fn into_optional(self) -> Option<$Held> {
                Some(self.$into())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($generics)* Via, V> $IntoOptional<$($arguments)* InOption<Via>> for Option<V>
        where
            V: $Into<$($arguments)* Via>,
        {
            #[inline]
            fn into_optional(self) -> Option<$Held> {
                self.map(V::$into)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'o, $($generics)* Via, V> $IntoOptional<$($arguments)* InOption<Via>> for &'o Option<V>
        where
            &'o V: $Into<$($arguments)* Via>,
        {
            #[inline]
            fn into_optional(self) -> Option<$Held> {
                self.as_ref().map(|value| value.$into())
            }
        }
    };
}

/// Impls of a trait for texts that are optional, or can be `null`.
macro_rules! nullable {
    ($IntoNullable:ident, $IntoOptional:ident, $Into:ident) => {
        #[diagnostic::do_not_recommend]
        impl<'a, Via, T: $IntoOptional<'a, Via>> $IntoNullable<'a, NotNull<Via>> for T {
            #[inline]
            fn into_nullable(self) -> Option<Nullable<Text<'a>>> {
                self.into_optional().map(Nullable::Value)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, Via, T: $Into<'a, Via>> $IntoNullable<'a, InNullable<Via>> for Nullable<T> {
            #[inline]
            fn into_nullable(self) -> Option<Nullable<Text<'a>>> {
                Some(match self {
                    Nullable::Null => Nullable::Null,
                    Nullable::Value(text) => Nullable::Value(text.into_text()),
                })
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, Via, T> $IntoNullable<'a, InNullable<Via>> for &'a Nullable<T>
        where
            &'a T: $Into<'a, Via>,
        {
            #[inline]
            fn into_nullable(self) -> Option<Nullable<Text<'a>>> {
                Some(match self {
                    Nullable::Null => Nullable::Null,
                    Nullable::Value(text) => Nullable::Value(text.into_text()),
                })
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, Via, T: $Into<'a, Via>> $IntoNullable<'a, InNullable<Via>>
            for Option<Nullable<T>>
        {
            #[inline]
            fn into_nullable(self) -> Option<Nullable<Text<'a>>> {
                self?.into_nullable()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, Via, T> $IntoNullable<'a, InNullable<Via>> for &'a Option<Nullable<T>>
        where
            &'a T: $Into<'a, Via>,
        {
            #[inline]
            fn into_nullable(self) -> Option<Nullable<Text<'a>>> {
                self.as_ref()?.into_nullable()
            }
        }
    };
}

pub(super) use {nullable, optional};
