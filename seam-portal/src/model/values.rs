//! Aliases for the types of single values, so that the type of a field says what Seam takes.
//!
//! `portal!` checks literals against these rules, and `validate` checks all other values.

use std::borrow::Cow;

/// Text of any length, including empty text.
///
/// ```
/// use seam_portal::portal;
///
/// let guest = portal!(Guest { guest_key: "ada", name: "" });
/// assert_eq!(guest.name, "");
/// ```
pub type Text<'a> = Cow<'a, str>;

/// An identifier that you choose: text that is not empty.
///
/// ```
/// use seam_portal::portal;
///
/// let id = 101;
/// let room = portal!(Room { room_key: id.to_string(), name: "Room 101" });
/// assert_eq!(room.room_key, "101");
/// ```
pub type Key<'a> = Cow<'a, str>;

/// A date and time in the format of [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339), with an offset:
/// `2026-12-01T15:00:00Z` or `2026-12-01T15:00:00+01:00`.
///
/// ```
/// use seam_portal::portal;
///
/// let grant = portal!(AccessGrant { access_grant_key: "g-1", ends_at: "2026-12-01T15:00:00+01:00" });
/// assert_eq!(grant.ends_at.unwrap(), "2026-12-01T15:00:00+01:00");
/// ```
pub type DateTime<'a> = Cow<'a, str>;

/// A local time of day, `15:00` or `15:00:30`, from `00:00` to `23:59:59`.
///
/// ```
/// use seam_portal::portal;
///
/// let details = portal!(SpaceCustomerData { default_checkout_time: "11:00" });
/// assert!(details.default_checkout_time.is_some());
/// ```
pub type TimeOfDay<'a> = Cow<'a, str>;

/// A UUID with hyphens, such as `5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90`.
///
/// ```
/// use seam_portal::portal;
///
/// let request = portal! { customization_profile_id: "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90" };
/// assert!(request.customization_profile_id.is_some());
/// ```
pub type Uuid<'a> = Cow<'a, str>;

/// The name of a metadata field in a [filter](super::CustomerResourcesFilter::field): a letter or `_`,
/// then letters, digits and `_`.
///
/// ```
/// use seam_portal::portal;
///
/// let request = portal! { customer_resources_filters: [is_vip = true] };
/// assert_eq!(request.customer_resources_filters.unwrap()[0].field, "is_vip");
/// ```
pub type FieldName<'a> = Cow<'a, str>;

/// The text of a [metadata value](super::MetadataValue): at most 500 characters.
///
/// ```
/// use seam_portal::portal;
///
/// let tags = portal!(CustomMetadata { region: "eu" });
/// assert_eq!(tags.entries[0].1, seam_portal::model::MetadataValue::Text("eu".into()));
/// ```
pub type MetadataText<'a> = Cow<'a, str>;

/// The key of a maker of devices or systems, such as `august`.
///
/// Seam keeps adding to the list, so `portal!` only warns of a value that it does not know.
///
/// ```
/// use seam_portal::portal;
///
/// let connect = portal!(ConnectFeature { excluded_providers: ["yale"] });
/// assert_eq!(connect.excluded_providers.unwrap()[0], "yale");
/// ```
pub type ProviderKey<'a> = Cow<'a, str>;

/// An event type, such as `lock.unlocked`.
///
/// Seam keeps adding to the list, so `portal!` only warns of a value that it does not know.
///
/// ```
/// use seam_portal::portal;
///
/// let events = portal!(ManageEvents { default_events: ["lock.unlocked"] });
/// assert_eq!(events.default_events.unwrap()[0], "lock.unlocked");
/// ```
pub type EventType<'a> = Cow<'a, str>;

/// A whole number above zero.
///
/// ```
/// use seam_portal::portal;
///
/// let space = portal!(Space { space_key: "s-1", name: "Studio", duration_minutes: 90_u32 });
/// assert_eq!(space.duration_minutes, Some(90));
/// ```
pub type PositiveInteger = u64;
