//! The data of the customer: a table for each list.

use seam_portal_schema::{Expectation, Object};
use serde_json::Value;

use super::html::{keys, label, quiet, section, table, value};
use super::request::{List, Request};

/// Lists of the same group, under one heading.
pub(super) struct Group {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    has: fn(&Object) -> bool,
}

/// Each list belongs to one group, depending on the fields of its objects.
pub(super) const GROUPS: [Group; 3] = [
    Group {
        id: "places",
        title: "Places",
        has: |object| !is_person(object) && !is_stay(object),
    },
    Group {
        id: "people",
        title: "People",
        has: is_person,
    },
    Group {
        id: "stays",
        title: "Stays",
        has: is_stay,
    },
];

fn is_person(object: &Object) -> bool {
    object.field("email_address").is_some() && !is_stay(object)
}

fn is_stay(object: &Object) -> bool {
    let mut expectations = object.expectations.iter();
    expectations.any(|one| matches!(one, Expectation::Period { .. }))
}

impl Group {
    fn lists<'r>(&self, request: &'r Request) -> impl Iterator<Item = List<'r>> {
        request.lists().filter(|list| (self.has)(list.object))
    }

    /// The number of items.
    pub(super) fn count(&self, request: &Request) -> usize {
        self.lists(request).map(|list| list.items.len()).sum()
    }

    pub(super) fn section(&self, request: &Request) -> String {
        let tables = self.lists(request).map(|list| items(request, &list));
        let mut tables: String = tables.collect();
        if tables.is_empty() {
            tables = format!("<p>{}</p>\n", quiet("none in the request"));
        }
        section(self.id, self.title, &tables)
    }
}

fn items(request: &Request, list: &List<'_>) -> String {
    let keys = keys(list.object, &[list.own_key], list.items.iter());
    let rows = list
        .items
        .iter()
        .map(|item| row(request, list, item, &keys));
    let caption = format!("{} ({})", label(list.name), list.items.len());
    table(&caption, &keys, rows)
}

fn row(request: &Request, list: &List<'_>, item: &Value, keys: &[&str]) -> Vec<String> {
    let cell = |key: &&str| {
        let mut cell = item.get(key).map_or_else(String::new, value);
        if *key == list.own_key && request.lands_on(list, item) {
            cell.push_str(" <b class=\"mark\">landing page</b>");
        }
        if *key == list.own_key && !request.keeps(list, item) {
            cell.push_str(" <b class=\"mark\">left out by the filters</b>");
        }
        cell
    };
    keys.iter().map(cell).collect()
}

#[cfg(test)]
mod tests {
    use seam_portal_schema::Kind;
    use seam_portal_schema::table::CUSTOMER_DATA;

    use super::*;

    #[test]
    fn each_list_is_in_one_group() {
        let names = |group: &Group| {
            let lists = CUSTOMER_DATA
                .fields
                .iter()
                .filter(|field| match field.kind {
                    Kind::List(Kind::Object(object)) => (group.has)(object),
                    _ => false,
                });
            lists.map(|field| field.name).collect::<Vec<_>>()
        };
        let [places, people, stays] = GROUPS.each_ref().map(names);
        assert_eq!(
            places,
            [
                "buildings",
                "common_areas",
                "facilities",
                "listings",
                "properties",
                "property_listings",
                "rooms",
                "sites",
                "spaces",
                "units",
            ]
        );
        assert_eq!(
            people,
            [
                "guests",
                "residents",
                "staff_members",
                "tenants",
                "user_identities",
                "users"
            ]
        );
        assert_eq!(stays, ["access_grants", "bookings", "reservations"]);
    }

    #[test]
    fn the_own_key_is_the_first_column() {
        for field in CUSTOMER_DATA.fields {
            if let Kind::List(Kind::Object(object)) = field.kind {
                assert_eq!(Some(object.fields[0].name), object.own_key);
            }
        }
    }
}
