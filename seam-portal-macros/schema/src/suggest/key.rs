//! Guesses at the meaning of unknown keys.

use super::aliases;
use super::elsewhere::{self, Elsewhere};
use super::guess::{Guess, closest};
use super::spelling::{plain, stem, words};
use crate::{Field, Object};

/// What an unknown key probably means.
#[derive(Debug)]
pub enum Meant {
    /// A field of the same object.
    Field(Guess<'static>),
    /// A field of another object.
    Elsewhere(Vec<Elsewhere>),
    /// Nothing known.
    Unknown,
}

/// What `name` probably means in `object`. A field that is already `given` is the last choice.
pub fn key(name: &str, object: &'static Object, given: &dyn Fn(&str) -> bool) -> Meant {
    let open = || {
        let names = object.fields.iter().map(|field| field.name);
        names.filter(|name| !given(name))
    };
    let parts = words(name).join("_");
    let first = same(name, &parts, object).or_else(|| own_key_for(&parts, object, given));
    if let Some(guess) = first {
        return Meant::Field(guess);
    }
    let exact = elsewhere::exact(name, object);
    if !exact.is_empty() {
        return Meant::Elsewhere(exact);
    }
    if let Some(guess) = same_stem(name, open()) {
        return Meant::Field(guess);
    }
    let alike = elsewhere::alike(name);
    if !alike.is_empty() {
        return Meant::Elsewhere(alike);
    }
    let any = || closest(name, object.fields.iter().map(|field| field.name));
    closest(name, open())
        .or_else(any)
        .map_or(Meant::Unknown, Meant::Field)
}

/// An alias, or the same name in another spelling.
fn same(name: &str, parts: &str, object: &Object) -> Option<Guess<'static>> {
    let alias = aliases::of(parts).find_map(|alias| object.field(alias));
    let plain = plain(name);
    let is_same = |field: &&Field| self::plain(field.name) == plain;
    let same = || object.fields.iter().find(is_same);
    alias.or_else(same).map(|field| Guess::Sure(field.name))
}

/// `room_keys` for `room_id` and `room`, if no other field is about rooms.
fn same_stem(name: &str, names: impl Iterator<Item = &'static str>) -> Option<Guess<'static>> {
    let stem = stem(name);
    let mut alike = names.filter(|known| self::stem(known) == stem);
    match (alike.next(), alike.next()) {
        (Some(only), None) => Some(Guess::Sure(only)),
        _ => None,
    }
}

/// The `room_key` of a room for `id` and `space_key`, if it is missing.
fn own_key_for(
    parts: &str,
    object: &Object,
    given: &dyn Fn(&str) -> bool,
) -> Option<Guess<'static>> {
    let own = object.own_key?;
    let like_one = parts.ends_with("_key") || parts.ends_with("_id");
    match parts {
        _ if given(own) => None,
        "key" | "id" | "external_id" => Some(Guess::Sure(own)),
        _ if stem(parts) == stem(own) => Some(Guess::Sure(own)),
        _ => like_one.then_some(Guess::Close(own)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{
        CUSTOMER_DATA, DEEP_LINK, FEATURES, GUEST, MANAGE_LANDING_PAGE, RESERVATION, ROOM, SPACE,
    };

    fn guess(name: &str, object: &'static Object) -> Option<Guess<'static>> {
        match key(name, object, &|_| false) {
            Meant::Field(guess) => Some(guess),
            _ => None,
        }
    }

    #[test]
    fn spelling_that_people_vary_is_sure() {
        let spellings = [
            "customerKey",
            "customer-key",
            "CUSTOMER_KEY",
            "Customer key",
            "customers_key",
            "customer_keys",
            "CustomerKey",
        ];
        for name in spellings {
            let guess = guess(name, &CUSTOMER_DATA);
            assert_eq!(guess, Some(Guess::Sure("customer_key")), "{name}");
        }
        for (name, object, field) in [
            ("room", &CUSTOMER_DATA, "rooms"),
            ("facility", &CUSTOMER_DATA, "facilities"),
            ("Property", &CUSTOMER_DATA, "properties"),
            ("email", &GUEST, "email_address"),
            ("manageDevices", &FEATURES, "manage"),
            ("manage_device", &FEATURES, "manage"),
            ("reservation_key", &DEEP_LINK, "resource_key"),
            ("deviceId", &DEEP_LINK, "resource_id"),
        ] {
            assert_eq!(guess(name, object), Some(Guess::Sure(field)), "{name}");
        }
    }

    #[test]
    fn identifiers_are_known_by_what_they_are_of() {
        for (name, object, field) in [
            ("id", &ROOM, "room_key"),
            ("key", &ROOM, "room_key"),
            ("room_id", &ROOM, "room_key"),
            ("room", &ROOM, "room_key"),
            ("room", &RESERVATION, "room_keys"),
            ("room_ids", &RESERVATION, "room_keys"),
            ("guest", &RESERVATION, "guest_key"),
            ("room", &MANAGE_LANDING_PAGE, "room_key"),
            ("parent_site", &SPACE, "parent_site_key"),
        ] {
            assert_eq!(guess(name, object), Some(Guess::Sure(field)), "{name}");
        }
        assert_eq!(guess("space_key", &ROOM), Some(Guess::Close("room_key")));
        let meant = key("space_key", &ROOM, &|name| name == "room_key");
        assert!(matches!(meant, Meant::Elsewhere(places) if places.len() == 2));
    }

    #[test]
    fn typing_mistakes_are_close() {
        for (name, object, field) in [
            ("room_kye", &ROOM, "room_key"),
            ("nmae", &ROOM, "name"),
            ("organzie", &FEATURES, "organize"),
            ("starts_ta", &RESERVATION, "starts_at"),
        ] {
            assert_eq!(guess(name, object), Some(Guess::Close(field)), "{name}");
        }
    }

    #[test]
    fn other_names_are_not() {
        assert_eq!(guess("colour", &ROOM), None);
        assert_eq!(guess("x", &ROOM), None);
        assert_eq!(guess("", &ROOM), None);
    }
}
