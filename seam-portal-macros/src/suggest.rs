//! Guesses at what was meant by a name that does not exist.

use crate::schema::table::CREATE_PORTAL;
use crate::schema::{Kind, Object};

/// Names by which people know a field from elsewhere: other SDKs, older versions, everyday words.
const ALIASES: &[(&str, &str)] = &[
    ("access_code", "preferred_code"),
    ("begins_at", "starts_at"),
    ("check_in", "starts_at"),
    ("check_in_time", "default_checkin_time"),
    ("check_out", "ends_at"),
    ("check_out_time", "default_checkout_time"),
    ("checkin_time", "default_checkin_time"),
    ("checkout_time", "default_checkout_time"),
    ("code", "preferred_code"),
    ("customer", "customer_data"),
    ("customer_filters", "customer_resources_filters"),
    ("customer_resource_filters", "customer_resources_filters"),
    ("customization_profile", "customization_profile_id"),
    ("disabled", "exclude"),
    ("display_name", "name"),
    ("duration", "duration_minutes"),
    ("email", "email_address"),
    ("embedded", "is_embedded"),
    ("end", "ends_at"),
    ("end_date", "ends_at"),
    ("end_time", "ends_at"),
    ("excluded", "exclude"),
    ("filters", "customer_resources_filters"),
    ("hidden", "exclude"),
    ("hide_locale_picker", "exclude_locale_picker"),
    ("is_read_only", "read_only"),
    ("key", "field"),
    ("lang", "locale"),
    ("language", "locale"),
    ("lat", "latitude"),
    ("lng", "longitude"),
    ("location", "geolocation"),
    ("lon", "longitude"),
    ("long", "longitude"),
    ("metadata", "custom_metadata"),
    ("minutes", "duration_minutes"),
    ("nav_mode", "navigation_mode"),
    ("navigation", "navigation_mode"),
    ("op", "operation"),
    ("operator", "operation"),
    ("phone", "phone_number"),
    ("pin", "preferred_code"),
    ("profile_id", "customization_profile_id"),
    ("providers", "accepted_providers"),
    ("resource_filters", "customer_resources_filters"),
    ("staff", "staff_members"),
    ("start", "starts_at"),
    ("start_date", "starts_at"),
    ("start_time", "starts_at"),
    ("starting_page", "landing_page"),
    ("timezone", "time_zone"),
    ("title", "name"),
    ("type", "resource_type"),
];

/// A guess, and how sure it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Guess<'n> {
    /// The same name written differently, or a known alias.
    Sure(&'n str),
    /// A name that is close.
    Close(&'n str),
}

impl<'n> Guess<'n> {
    pub(crate) fn name(self) -> &'n str {
        match self {
            Guess::Sure(name) | Guess::Close(name) => name,
        }
    }

    /// `write …` or `did you mean …?`, with the name as `quote` shows it.
    pub(crate) fn words(self, quote: impl Fn(&str) -> String) -> String {
        match self {
            Guess::Sure(name) => format!("write {}", quote(name)),
            Guess::Close(name) => format!("did you mean {}?", quote(name)),
        }
    }
}

/// The key of `object` that `name` is meant to be.
pub(crate) fn key(name: &str, object: &Object) -> Option<Guess<'static>> {
    let names = || object.fields.iter().map(|field| field.name);
    let alias = ALIASES
        .iter()
        .find(|(alias, _)| *alias == words(name).join("_"))
        .map(|(_, field)| *field);
    let known = alias.and_then(|alias| names().find(|field| *field == alias));
    known.map(Guess::Sure).or_else(|| closest(name, names()))
}

/// The one of `names` that `name` is most like, the first of them if several are.
pub(crate) fn closest<'n>(
    name: &str,
    names: impl Iterator<Item = &'n str> + Clone,
) -> Option<Guess<'n>> {
    let plain = plain(name);
    if let Some(same) = names.clone().find(|known| self::plain(known) == plain) {
        return Some(Guess::Sure(same));
    }
    let near = names
        .map(|known| (distance(&plain, &self::plain(known)), known))
        .filter(|(distance, known)| *distance <= most_distance(plain.len().max(known.len())))
        .min_by_key(|(distance, _)| *distance)?;
    Some(Guess::Close(near.1))
}

/// How different two names of this length may be and still be taken for one another.
fn most_distance(length: usize) -> usize {
    match length {
        0..=2 => 0,
        3..=4 => 1,
        _ => length / 3,
    }
}

/// Where in the request a key of this name exists, as paths such as `customer_data.rooms[].name`.
/// Nothing if there are many.
pub(crate) fn elsewhere(name: &str) -> Vec<String> {
    const MOST: usize = 3;
    let mut found = Vec::new();
    search(name, &CREATE_PORTAL, "", &mut found);
    found.sort_by_key(|path| path.matches('.').count());
    if found.len() > MOST {
        Vec::new()
    } else {
        found
    }
}

fn search(name: &str, object: &Object, path: &str, found: &mut Vec<String>) {
    for field in object.fields {
        let dot = if path.is_empty() { "" } else { "." };
        let here = format!("{path}{dot}{}", field.name);
        if field.name == name {
            found.push(here.clone());
        }
        match &field.kind {
            Kind::Object(object) => search(name, object, &here, found),
            Kind::List(Kind::Object(object)) => search(name, object, &format!("{here}[]"), found),
            _ => {}
        }
    }
}

/// A name without what people vary: case, separators, and the plural.
fn plain(name: &str) -> String {
    words(name).iter().map(|word| singular(word)).collect()
}

fn singular(word: &str) -> String {
    match word.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None if word.ends_with("ss") => word.to_owned(),
        None => word.strip_suffix('s').unwrap_or(word).to_owned(),
    }
}

/// The words of a name in lower case: `customerKey`, `customer-key` and `Customer_Key` have the
/// same two.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut after_lower = false;
    for letter in name.chars() {
        if letter.is_uppercase() && after_lower || !letter.is_alphanumeric() {
            words.push(String::new());
        }
        if let (true, Some(word)) = (letter.is_alphanumeric(), words.last_mut()) {
            word.extend(letter.to_lowercase());
        }
        after_lower = letter.is_lowercase() || letter.is_numeric();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// How many letters have to be added, removed, changed or swapped with their neighbour to make one
/// text of the other.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let change = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut cost = change.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                cost = cost.min(before[j - 2] + 1);
            }
            row.push(cost);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::table::{CUSTOMER_DATA, FEATURES, RESERVATION, ROOM};

    #[test]
    fn spelling_that_people_vary_is_sure() {
        for name in [
            "customerKey",
            "customer-key",
            "CUSTOMER_KEY",
            "Customer key",
            "customers_key",
        ] {
            assert_eq!(
                key(name, &CUSTOMER_DATA),
                Some(Guess::Sure("customer_key")),
                "{name}"
            );
        }
        assert_eq!(key("room", &CUSTOMER_DATA), Some(Guess::Sure("rooms")));
        assert_eq!(
            key("facility", &CUSTOMER_DATA),
            Some(Guess::Sure("facilities"))
        );
        assert_eq!(
            key("email", &crate::schema::table::GUEST),
            Some(Guess::Sure("email_address"))
        );
    }

    #[test]
    fn typing_mistakes_are_close() {
        assert_eq!(key("room_kye", &ROOM), Some(Guess::Close("room_key")));
        assert_eq!(key("nmae", &ROOM), Some(Guess::Close("name")));
        assert_eq!(key("organise", &FEATURES), Some(Guess::Close("organize")));
        assert_eq!(
            key("start_at", &RESERVATION),
            Some(Guess::Sure("starts_at"))
        );
    }

    #[test]
    fn other_names_are_not() {
        assert_eq!(key("colour", &ROOM), None);
        assert_eq!(key("x", &ROOM), None);
        assert_eq!(key("", &ROOM), None);
    }

    #[test]
    fn a_key_is_found_where_it_belongs() {
        assert_eq!(elsewhere("customer_key"), ["customer_data.customer_key"]);
        assert_eq!(
            elsewhere("latitude"),
            ["customer_data.spaces[].geolocation.latitude"]
        );
        assert_eq!(elsewhere("name"), Vec::<String>::new());
        assert_eq!(elsewhere("nothing_like_it"), Vec::<String>::new());
    }
}
