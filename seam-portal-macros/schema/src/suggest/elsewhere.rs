//! Where an unknown key belongs in the request.

use super::aliases::newer;
use super::spelling::plain;
use crate::table::CREATE_PORTAL;
use crate::{Field, Kind, Object};

/// The maximum number of places that a message names.
const MOST: usize = 3;

/// A place in the request, and its field.
#[derive(Debug)]
pub struct Elsewhere {
    /// Such as `customer_data.rooms[].name`.
    pub path: String,
    /// The field.
    pub field: &'static Field,
}

/// Where a key of exactly this name exists: inside of `object`, or else anywhere. Nothing if there
/// are many.
pub(crate) fn exact(name: &str, object: &'static Object) -> Vec<Elsewhere> {
    let is_it = |field: &Field| field.name == name;
    let mut places = found(&is_it);
    let mut inside = Vec::new();
    search(object, ".", &is_it, &mut inside);
    let is_inside =
        |place: &Elsewhere| inside.iter().any(|inner| place.path.ends_with(&inner.path));
    if places.iter().any(is_inside) {
        places.retain(is_inside);
    }
    places
}

/// Where a key with a similar name exists. A path is compared by its last part.
pub(crate) fn alike(name: &str) -> Vec<Elsewhere> {
    let last = name.rsplit('.').next().unwrap_or(name);
    let plain = plain(last);
    found(&|field| self::plain(field.name) == plain)
}

fn found(matches: &dyn Fn(&Field) -> bool) -> Vec<Elsewhere> {
    let mut found = Vec::new();
    search(&CREATE_PORTAL, "", matches, &mut found);
    found.sort_by_key(|place| place.path.matches('.').count());
    if found.len() > MOST {
        found.clear();
    }
    found
}

fn search(
    object: &'static Object,
    inside: &str,
    matches: &dyn Fn(&Field) -> bool,
    found: &mut Vec<Elsewhere>,
) {
    for field in object.fields {
        if matches(field) {
            // A key does not belong in a deprecated field.
            let field = newer(field.name, object).unwrap_or(field);
            let path = format!("{inside}{}", field.name);
            found.push(Elsewhere { path, field });
        }
        let (inner, dot) = match &field.kind {
            Kind::Object(object) => (object, "."),
            Kind::List(Kind::Object(object)) => (object, "[]."),
            _ => continue,
        };
        search(
            inner,
            &format!("{inside}{}{dot}", field.name),
            matches,
            found,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{LANDING_PAGE, ROOM};

    #[test]
    fn a_key_is_found_where_it_belongs() {
        let paths = |places: Vec<Elsewhere>| -> Vec<String> {
            places.into_iter().map(|place| place.path).collect()
        };
        let customer_key = ["customer_data.customer_key"];
        assert_eq!(paths(exact("customer_key", &ROOM)), customer_key);
        assert_eq!(paths(alike("customerKey")), customer_key);
        assert_eq!(paths(alike("customer_data.customer_key")), customer_key);
        assert_eq!(paths(alike("room")), ["customer_data.rooms"]);
        let latitude = ["customer_data.spaces[].geolocation.latitude"];
        assert_eq!(paths(exact("latitude", &ROOM)), latitude);
        assert!(exact("name", &ROOM).is_empty());
        let room_key = ["landing_page.manage.room_key"];
        assert_eq!(paths(exact("room_key", &LANDING_PAGE)), room_key);
        assert!(alike("nothing_like_it").is_empty());
    }
}
