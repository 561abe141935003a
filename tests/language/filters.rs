//! Filters, as objects and in their short form.

use seam_portal::model::FilterValue;
use seam_portal::{CustomerResourcesFilter, FilterOperation, portal};
use serde_json::json;

use crate::wire;

#[test]
fn the_short_form_is_the_object() {
    let short =
        portal! { customer_resources_filters: [region = "eu", is_vip = true, active = false] };
    let long = portal! {
        customer_resources_filters: [
            { field: "region", operation: "=", value: "eu" },
            { "field": "is_vip", "operation": "=", "value": true },
            { value: false, operation: "=", field: "active" },
        ],
    };
    assert_eq!(short, long);
    assert_eq!(
        wire(&short),
        json!({
            "customer_resources_filters": [
                { "field": "region", "operation": "=", "value": "eu" },
                { "field": "is_vip", "operation": "=", "value": true },
                { "field": "active", "operation": "=", "value": false },
            ],
        }),
    );
}

#[test]
fn both_forms_mix_in_one_list() {
    let more = vec![portal!(CustomerResourcesFilter {
        field: "d",
        operation: "=",
        value: "4"
    })];
    let request = portal! {
        customer_resources_filters: [
            a = "1",
            { field: "b", operation: "=", value: "2" },
            "c" = "3",
            ..more,
            portal!(CustomerResourcesFilter { field: "e", operation: "=", value: "5" }),
        ],
    };
    let names: Vec<_> = request
        .customer_resources_filters
        .iter()
        .flat_map(|list| list.iter())
        .collect();
    assert_eq!(
        names
            .iter()
            .map(|filter| &*filter.field)
            .collect::<String>(),
        "abcde"
    );
}

#[test]
#[rustfmt::skip]
fn the_value_is_any_expression() {
    let region = String::from("eu");
    let (name, vip) = ("Ada", true);
    let value = FilterValue::Boolean(false);
    fn pair<A, B>(a: A, b: B) -> (A, B) {
        (a, b)
    }
    let request = portal! {
        customer_resources_filters: [
            region = &region,
            upper = region.to_uppercase(),
            name = name,
            vip = vip,
            other = !vip,
            chosen = if vip { "a" } else { "b" },
            same = name == "Ada",
            less = 1 < 2,
            negative = value,
            generic = pair::<&str, u8>("x", 1).0,
            parenthesised = ("y"),
        ],
    };
    assert_eq!(
        wire(&request.customer_resources_filters),
        json!([
            { "field": "region", "operation": "=", "value": "eu" },
            { "field": "upper", "operation": "=", "value": "EU" },
            { "field": "name", "operation": "=", "value": "Ada" },
            { "field": "vip", "operation": "=", "value": true },
            { "field": "other", "operation": "=", "value": false },
            { "field": "chosen", "operation": "=", "value": "a" },
            { "field": "same", "operation": "=", "value": true },
            { "field": "less", "operation": "=", "value": true },
            { "field": "negative", "operation": "=", "value": false },
            { "field": "generic", "operation": "=", "value": "x" },
            { "field": "parenthesised", "operation": "=", "value": "y" },
        ]),
    );
}

#[test]
#[rustfmt::skip]
fn the_name_is_a_metadata_field_of_any_spelling() {
    let request = portal! {
        customer_resources_filters: ["region" = "eu", r"is_vip" = true, r#type = "suite", _x9 = "y", Floor = "0"],
    };
    let names: Vec<_> =
        request.customer_resources_filters.iter().flat_map(|list| list.iter()).map(|filter| &*filter.field).collect();
    assert_eq!(names, ["region", "is_vip", "type", "_x9", "Floor"]);
}

/// Keywords of Rust are ordinary names for Seam.
#[test]
fn the_name_is_a_keyword() {
    let request = portal! { customer_resources_filters: [type = "room", r#in = "eu", self = true, _ = false] };
    let filters = request.customer_resources_filters.expect("filters");
    let fields: Vec<_> = filters.iter().map(|filter| &*filter.field).collect();
    assert_eq!(fields, ["type", "in", "self", "_"]);
}

#[test]
fn fields_of_the_object_are_expressions_too() {
    let (field, value) = (String::from("region"), Some("eu"));
    let operation = FilterOperation::default();
    let filter = portal!(CustomerResourcesFilter {
        field: &field,
        operation,
        value: value.unwrap_or("us")
    });
    assert_eq!(
        wire(&filter),
        json!({ "field": "region", "operation": "=", "value": "eu" })
    );
    let parsed: FilterOperation = "=".parse().expect("the one operation");
    let filter = portal!(CustomerResourcesFilter {
        field,
        operation: parsed,
        value: true
    });
    assert_eq!(
        wire(&filter),
        json!({ "field": "region", "operation": "=", "value": true })
    );
}

#[test]
fn an_item_may_be_an_expression() {
    let [one, two] = ["a", "b"].map(|field| {
        portal!(CustomerResourcesFilter {
            field: field,
            operation: "=",
            value: true
        })
    });
    let all = [one, two];
    let request = portal! {
        customer_resources_filters: [all[1].clone(), { &all }[0].clone(), region = "eu"],
    };
    let fields = request.customer_resources_filters.unwrap();
    let fields: Vec<_> = fields.iter().map(|filter| filter.field.as_ref()).collect();
    assert_eq!(fields, ["b", "a", "region"]);
}

#[test]
fn the_list_may_be_an_expression() {
    fn filters() -> Vec<CustomerResourcesFilter<'static>> {
        vec![portal!(CustomerResourcesFilter {
            field: "a",
            operation: "=",
            value: true
        })]
    }
    let request = portal! { customer_resources_filters: filters() };
    assert_eq!(
        wire(&request),
        json!({ "customer_resources_filters": [{ "field": "a", "operation": "=", "value": true }] }),
    );
    assert_eq!(
        wire(&portal! { customer_resources_filters: [] }),
        json!({ "customer_resources_filters": [] }),
    );
}
