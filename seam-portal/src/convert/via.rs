//! Types that distinguish impls of a trait that could overlap.
//!
//! A later version of the standard library may implement `AsRef<str>` for `Option`. So a trait cannot have
//! an impl for `&Option<T>` and one for references to all types that implement `AsRef<str>`. With
//! different types of this module as its last parameter, `Via`, it can. For each type that fits, there is
//! only one impl, from which rustc infers the parameter.

/// The value has the type of the field, or is a number or a date-time that converts to it.
pub struct AsIs(());

/// The value is text.
pub struct OfText<Via>(Via);

/// The value is a reference to a type that implements `AsRef<str>`, or an owned text.
pub struct Str(());

/// The value is a reference to a pointer to a `String`, which implements `AsRef<String>` but not
/// `AsRef<str>`.
pub struct StringPointer(());

/// The value is a list of items that fit.
pub struct Each<Via>(Via);

/// The value is an iterator over pairs that fit.
pub struct Pairs<Via>(Via);

/// The value is not in an `Option`.
pub struct Given<Via>(Via);

/// The value is in an `Option`, or in a reference to one.
pub struct InOption<Via>(Via);

/// The value is not in a `Nullable`.
pub struct NotNull<Via>(Via);

/// The value is in a `Nullable`, an `Option` of one, or a reference to either.
pub struct InNullable<Via>(Via);
