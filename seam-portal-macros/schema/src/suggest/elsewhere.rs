//! Where in the request a key belongs that does not exist in its object.

use super::newer::newer;
use super::spelling::plain;
use crate::table::CREATE_PORTAL;
use crate::{Field, Kind, Object};

/// The most places that are worth naming.
const MOST: usize = 3;

/// A place in the request, and the field that is there.
#[derive(Debug)]
pub struct Elsewhere {
    /// Such as `customer_data.rooms[].name`.
    pub path: String,
    /// The field.
    pub field: &'static Field,
}

/// Where a key of exactly this name exists. Nothing if there are many.
pub(crate) fn exact(name: &str) -> Vec<Elsewhere> {
    few(found(&|field| field.name == name))
}

/// Where a key of a name like this one exists. A path is as good as a name.
pub(crate) fn alike(name: &str) -> Vec<Elsewhere> {
    let last = name.rsplit('.').next().unwrap_or(name);
    let plain = plain(last);
    few(found(&|field| self::plain(field.name) == plain))
}

fn found(matches: &dyn Fn(&Field) -> bool) -> Vec<Elsewhere> {
    let mut found = Vec::new();
    search(&CREATE_PORTAL, "", matches, &mut found);
    found.sort_by_key(|place| place.path.matches('.').count());
    found
}

fn few(found: Vec<Elsewhere>) -> Vec<Elsewhere> {
    if found.len() > MOST {
        Vec::new()
    } else {
        found
    }
}

fn search(
    object: &'static Object,
    path: &str,
    matches: &dyn Fn(&Field) -> bool,
    found: &mut Vec<Elsewhere>,
) {
    for field in object.fields {
        let dot = if path.is_empty() { "" } else { "." };
        let here = format!("{path}{dot}{}", field.name);
        if matches(field) {
            // What is deprecated is not where a key belongs.
            let field = newer(field.name, object).unwrap_or(field);
            let path = format!("{path}{dot}{}", field.name);
            found.push(Elsewhere { path, field });
        }
        match &field.kind {
            Kind::Object(object) => search(object, &here, matches, found),
            Kind::List(Kind::Object(object)) => {
                search(object, &format!("{here}[]"), matches, found);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_found_where_it_belongs() {
        let paths = |places: Vec<Elsewhere>| -> Vec<String> {
            places.into_iter().map(|place| place.path).collect()
        };
        let customer_key = ["customer_data.customer_key"];
        assert_eq!(paths(exact("customer_key")), customer_key);
        assert_eq!(paths(alike("customerKey")), customer_key);
        assert_eq!(paths(alike("customer_data.customer_key")), customer_key);
        assert_eq!(paths(alike("room")), ["customer_data.rooms"]);
        let latitude = ["customer_data.spaces[].geolocation.latitude"];
        assert_eq!(paths(exact("latitude")), latitude);
        assert!(exact("name").is_empty());
        assert!(alike("nothing_like_it").is_empty());
    }
}
