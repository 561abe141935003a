//! Where in the request a key belongs that does not exist in its object.

use super::aliases::newer;
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
    found(&|field| field.name == name)
}

/// Where a key of a name like this one exists. A path is as good as a name.
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
            // What is deprecated is not where a key belongs.
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
