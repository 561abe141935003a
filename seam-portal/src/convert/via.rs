//! What tells the impls of one trait apart where they could overlap.
//!
//! A later version of the standard library may say that `Option` is `AsRef<str>`, so an impl for
//! `&Option<T>` and one for references to all that is `AsRef<str>` cannot be of the same trait.
//! With a type of this module as its last parameter, `Via`, they are of two. For each type that
//! fits, one of them is left, from which rustc infers the parameter.

/// The value is what the field holds, or a number or a moment that becomes it.
pub struct AsIs(());

/// The value is text.
pub struct OfText<Via>(Via);

/// The value is a reference to what is `AsRef<str>`, or text of its own.
pub struct Str(());

/// The value is a reference to a pointer to a `String`, which is `AsRef<String>` and not
/// `AsRef<str>`.
pub struct StringPointer(());

/// The value is a list of what fits.
pub struct Each<Via>(Via);

/// The value can be iterated over, with pairs of what fits.
pub struct Pairs<Via>(Via);

/// The value is there.
pub struct Given<Via>(Via);

/// The value is in an `Option`, or in a reference to one.
pub struct InOption<Via>(Via);

/// The value is not in a `Nullable`.
pub struct NotNull<Via>(Via);

/// The value is in a `Nullable`, an `Option` of one, or a reference to either.
pub struct InNullable<Via>(Via);
