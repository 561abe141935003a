//! Rules between the fields of an object, declared next to its struct.
//!
//! The schema that `portal!` checks against is derived from these declarations. A declaration compiles
//! only if its fields exist and have the right type.

/// An object with exactly one field: `one_of!(Object<'_>);`.
macro_rules! one_of {
    ($Object:ty) => {
        impl super::one_of::OneOf for $Object {}
        impl super::one_of::Sealed for $Object {}
    };
}

/// The value of one field decides which other field is needed. The enum gets a method `id_field`:
/// `id_field!(Object<'_>: deciding is Enum { Variant | Variant => field, });`.
macro_rules! id_field {
    (
        $(#[$meta:meta])*
        $Object:ty: $by:ident is $Enum:ident {
            $($($Variant:ident)|+ => $field:ident,)+
        }
    ) => {
        impl $Enum {
            $(#[$meta])*
            #[must_use]
            pub const fn id_field(&self) -> Option<&'static str> {
                match self {
                    $($($Enum::$Variant)|+ => Some(stringify!($field)),)+
                    $Enum::Other(_) => None,
                }
            }
        }

        #[allow(deprecated)]
        const _: fn(&$Object) = |object| {
            let _: &$Enum = &object.$by;
            $(let _: &Option<_> = &object.$field;)+
        };
    };
}

/// The field that identifies an object in a list, if its type is not `Key`:
/// `own_key!(Object<'_>: field);`.
macro_rules! own_key {
    ($Object:ty: $field:ident) => {
        #[allow(deprecated)]
        const _: fn(&$Object) = |object| {
            let _: &super::Text<'_> = &object.$field;
        };
    };
}

/// In a list, the object can be written as `key = value`:
/// `short_form!(Object<'_>: key operator value);`.
macro_rules! short_form {
    ($Object:ty: $key:ident $operator:ident $value:ident) => {
        #[allow(deprecated)]
        const _: fn(&$Object) = |object| {
            let _ = (&object.$key, &object.$operator, &object.$value);
        };
    };
}

/// A period that ends after it starts: `period!(Object<'_>: start..end);`.
macro_rules! period {
    ($Object:ty: $start:ident..$end:ident) => {
        #[allow(deprecated)]
        const _: fn(&$Object) = |object| {
            let _: [&Option<super::DateTime<'_>>; 2] = [&object.$start, &object.$end];
        };
    };
}

/// Two lists of texts that have no item in common: `disjoint!(Object<'_>: accepted, excluded);`.
macro_rules! disjoint {
    ($Object:ty: $accepted:ident, $excluded:ident) => {
        #[allow(deprecated)]
        const _: fn(&$Object) = |object| {
            let _: [&Option<super::List<'_, super::Text<'_>>>; 2] =
                [&object.$accepted, &object.$excluded];
        };
    };
}

/// A list of texts, all of which are in another list: `subset!(Object<'_>: part in whole);`.
macro_rules! subset {
    ($Object:ty: $part:ident in $whole:ident) => {
        #[allow(deprecated)]
        const _: fn(&$Object) = |object| {
            let _: [&Option<super::List<'_, super::Text<'_>>>; 2] = [&object.$part, &object.$whole];
        };
    };
}

pub(super) use {disjoint, id_field, one_of, own_key, period, short_form, subset};
