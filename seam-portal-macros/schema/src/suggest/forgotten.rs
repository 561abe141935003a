//! Objects without the name of their type, which look like a request.

use super::key::{Meant, key as guess_key};
use crate::table::{CREATE_PORTAL, OBJECTS};
use crate::{Kind, Object};

/// The type that has most of these keys and needs no others, if a request has none of these keys.
///
/// A single key is more likely in the wrong place, and so are the keys of an object at the top of the
/// request.
#[must_use]
pub fn forgotten_type(keys: &[&str]) -> Option<&'static Object> {
    if keys.len() < 2 || keys.iter().any(|key| CREATE_PORTAL.field(key).is_some()) {
        return None;
    }
    let fits = |object: &&&'static Object| {
        let own = object.own_key.is_some_and(|own| keys.contains(&own));
        let mut required = object.fields.iter().filter(|field| field.required);
        own && required.all(|field| keys.iter().any(|key| means(key, field.name, object)))
    };
    let unknown = |object: &&&'static Object| {
        let others = keys.iter().filter(|key| object.field(key).is_none());
        others.count()
    };
    // The keys of a reservation may include all that a guest needs.
    let found = OBJECTS.iter().filter(fits).min_by_key(unknown)?;
    let at_top = CREATE_PORTAL.fields.iter().any(|field| match &field.kind {
        Kind::Object(object) => object.name == found.name,
        _ => false,
    });
    (!at_top).then_some(found)
}

/// Whether a key has this name, or probably means it.
fn means(key: &str, name: &str, object: &'static Object) -> bool {
    let guess = || guess_key(key, object, &|_| false);
    key == name || matches!(guess(), Meant::Field(guess) if guess.name() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_with_most_of_the_keys_is_meant() {
        let name = |keys: &[&str]| forgotten_type(keys).map(|object| object.name);
        assert_eq!(name(&["guest_key", "name"]), Some("Guest"));
        let reservation = ["reservation_key", "name", "guest_key", "starts_at"];
        assert_eq!(name(&reservation), Some("Reservation"));
        assert_eq!(name(&["room_key"]), None);
        assert_eq!(name(&["room_key", "name", "locale"]), None);
        assert_eq!(name(&["customer_key", "rooms"]), None);
    }
}
