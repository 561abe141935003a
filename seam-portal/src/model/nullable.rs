//! A value that can be cleared.

/// A value or `null`.
///
/// `null` tells Seam to delete the stored value. Leaving the field out tells Seam to keep it.
///
/// ```
/// use seam_portal::model::Nullable;
/// use seam_portal::portal;
///
/// let details = portal!(SpaceCustomerData { address: null, time_zone: "Europe/Lisbon" });
/// assert_eq!(details.address, Some(Nullable::Null));
/// assert_eq!(details.time_zone, Some(Nullable::Value("Europe/Lisbon".into())));
/// assert_eq!(details.default_checkin_time, None);
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Nullable<T> {
    /// Sent as `null`.
    Null,
    /// Sent as the value.
    Value(T),
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Nullable::Value(value)
    }
}
