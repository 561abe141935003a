//! Objects that take exactly one of their fields.

/// An object of which exactly one field is given, such as
/// [`ManageLandingPage`](super::ManageLandingPage).
///
/// ```
/// fn one_of(_: impl seam_portal::model::OneOf) {}
/// one_of(seam_portal::portal!(ManageLandingPage { room_key: "101" }));
/// ```
pub trait OneOf: Sealed {}

/// Keeps the trait from being implemented elsewhere.
pub trait Sealed {}
