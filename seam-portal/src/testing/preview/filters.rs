//! The filters, and what they let through.

use serde_json::Value;

use super::html::{escaped, label, quiet, section, table, value};
use super::request::{List, Request, metadata};

pub(super) fn filters(request: &Request) -> String {
    let conditions = request.filters().map(|filter| {
        let [field, operation] = ["field", "operation"].map(|key| filter[key].as_str());
        let [field, operation] = [field, operation].map(|text| escaped(text.unwrap_or_default()));
        let value = escaped(&filter["value"].to_string());
        format!("<li><code>{field} {operation} <bdi>{value}</bdi></code></li>\n")
    });
    let conditions: String = conditions.collect();
    if conditions.is_empty() {
        let none = "<p>The request has no filters, so the portal shows all resources.</p>\n";
        return section("filters", "Filters", none);
    }
    let rows: Vec<_> = request
        .lists()
        .filter(|list| metadata(list.object).is_some())
        .map(|list| row(request, &list))
        .collect();
    let left = if rows.is_empty() {
        "<p>Nothing in the request can have <code>custom_metadata</code>.</p>\n".to_owned()
    } else {
        table("What the filters keep", &["List", "Kept", "Left out"], rows)
    };
    let content = format!(
        "<p>Resources with <code>custom_metadata</code> are kept if they meet all of these \
         conditions:</p>\n<ul>\n{conditions}</ul>\n{left}"
    );
    section("filters", "Filters", &content)
}

fn row(request: &Request, list: &List<'_>) -> Vec<String> {
    let all = list.items.iter();
    let (kept, left_out): (Vec<_>, Vec<_>) = all.partition(|item| request.keeps(list, item));
    let keys = |items: Vec<&Value>| {
        let keys: Vec<_> = items
            .iter()
            .map(|item| value(&item[list.own_key]))
            .collect();
        match keys.len() {
            0 => quiet("none"),
            count => format!(
                "{count} of {}: <span>{}</span>",
                list.items.len(),
                keys.join(", ")
            ),
        }
    };
    vec![label(list.name), keys(kept), keys(left_out)]
}
