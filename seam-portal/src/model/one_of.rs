//! Objects with exactly one field.

/// An object in which exactly one field must be given, such as
/// [`ManageLandingPage`](super::ManageLandingPage).
///
/// ```
/// fn one_of(_: impl seam_portal::model::OneOf) {}
/// one_of(seam_portal::portal!(ManageLandingPage { room_key: "101" }));
/// ```
pub trait OneOf: Sealed {}

/// Prevents other implementations.
pub trait Sealed {}
