//! The parts of a request that the page has to understand.

use seam_portal_schema::table::CUSTOMER_DATA;
use seam_portal_schema::{Kind, Object};
use serde_json::Value;

/// An accepted request, so its values are valid by the schema.
pub(super) struct Request(pub(super) Value);

/// A list of a customer's objects.
pub(super) struct List<'r> {
    pub(super) name: &'static str,
    pub(super) object: &'static Object,
    /// The field that identifies the items.
    pub(super) own_key: &'static str,
    pub(super) items: &'r [Value],
}

impl Request {
    /// The lists in the request, in the order of the schema.
    pub(super) fn lists(&self) -> impl Iterator<Item = List<'_>> {
        CUSTOMER_DATA.fields.iter().filter_map(|field| {
            let Kind::List(Kind::Object(object)) = field.kind else {
                return None;
            };
            Some(List {
                name: field.name,
                object,
                own_key: object.own_key?,
                items: self.0["customer_data"][field.name].as_array()?,
            })
        })
    }

    pub(super) fn filters(&self) -> impl Iterator<Item = &Value> {
        let filters = self.0["customer_resources_filters"].as_array();
        filters.into_iter().flatten()
    }

    /// Whether all filters let an item of this list through. A list whose objects have no metadata field
    /// is not filtered.
    pub(super) fn keeps(&self, list: &List<'_>, item: &Value) -> bool {
        let Some(metadata) = metadata(list.object) else {
            return true;
        };
        self.filters().all(|filter| {
            let field = filter["field"].as_str().unwrap_or_default();
            item[metadata].get(field) == Some(&filter["value"])
        })
    }

    /// Whether the portal opens on this item.
    pub(super) fn lands_on(&self, list: &List<'_>, item: &Value) -> bool {
        let parts = self.0["landing_page"].as_object().into_iter().flatten();
        parts
            .map(|(_, part)| part.get(list.own_key))
            .any(|key| key.is_some() && key == item.get(list.own_key))
    }
}

/// The field of an object that filters check.
pub(super) fn metadata(object: &Object) -> Option<&'static str> {
    let mut fields = object.fields.iter();
    let field = fields.find(|field| matches!(field.kind, Kind::Map(_)));
    field.map(|field| field.name)
}
