//! The messages for rules between the fields of an object.

use crate::{Object, words};

/// The message for an object that takes exactly one key and has none.
#[must_use]
pub fn no_key(object: &Object) -> String {
    let of = words::a_type(object.name);
    let names = words::any_of(object.fields.iter().map(|field| field.name));
    format!("{of} takes exactly one key, found none: add {names}")
}

/// The message for a second key in an object that takes exactly one.
///
/// ```
/// use seam_portal_schema::mistake::second_key;
/// use seam_portal_schema::table::MANAGE_LANDING_PAGE;
///
/// assert_eq!(
///     second_key(&MANAGE_LANDING_PAGE, "unit_key", "room_key"),
///     "a `ManageLandingPage` takes exactly one key: remove `unit_key` or `room_key`",
/// );
/// ```
#[must_use]
pub fn second_key(object: &Object, name: &str, first: &str) -> String {
    let of = words::a_type(object.name);
    format!("{of} takes exactly one key: remove `{name}` or `{first}`")
}

/// The message for a deep link to a `value` without the id that it needs.
///
/// ```
/// use seam_portal_schema::mistake::missing_id;
///
/// assert_eq!(
///     missing_id("space", "resource_key"),
///     "missing key `resource_key`: a deep link to a `space` needs it, add `resource_key: …`",
/// );
/// ```
#[must_use]
pub fn missing_id(value: &str, id: &str) -> String {
    format!("missing key `{id}`: a deep link to a `{value}` needs it, add `{id}: …`")
}

/// The message for an id that a deep link to a `value` does not take. The `right` id may be given too.
///
/// ```
/// use seam_portal_schema::mistake::other_id;
///
/// assert_eq!(
///     other_id("resource_id", "space", "resource_key", false),
///     "a deep link to a `space` does not take `resource_id`: write `resource_key`",
/// );
/// ```
#[must_use]
pub fn other_id(name: &str, value: &str, right: &str, right_is_given: bool) -> String {
    let wrong = format!("a deep link to a `{value}` does not take `{name}`");
    if right_is_given {
        format!("{wrong}: remove it")
    } else {
        format!("{wrong}: write `{right}`")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::MANAGE_LANDING_PAGE;

    #[test]
    fn the_keys_to_choose_from_are_named() {
        let message = no_key(&MANAGE_LANDING_PAGE);
        let begin =
            "a `ManageLandingPage` takes exactly one key, found none: add `access_grant_key`, ";
        assert!(message.starts_with(begin), "{message}");
        assert!(message.ends_with(" or `unit_key`"), "{message}");
    }

    #[test]
    fn an_id_too_many_is_to_be_removed() {
        assert_eq!(
            other_id("resource_id", "space", "resource_key", true),
            "a deep link to a `space` does not take `resource_id`: remove it"
        );
    }
}
