//! The settings of the portal as a whole.

use std::iter;

use seam_portal_schema::table::{CREATE_PORTAL, CUSTOMER_DATA};
use seam_portal_schema::{Field, Kind};
use serde_json::Value;

use super::html::{keys, label, quiet, section, table, value};
use super::request::Request;

pub(super) fn settings(request: &Request) -> String {
    let data = &request.0["customer_data"];
    let rows_of_data = keys(&CUSTOMER_DATA, &[], iter::once(data)).into_iter();
    let rows_of_data = rows_of_data.filter(|key| !has_table(CUSTOMER_DATA.field(key)));
    let rows_of_data = rows_of_data.map(|key| row(key, data.get(key)));

    let known: Vec<_> = CREATE_PORTAL
        .fields
        .iter()
        .map(|field| field.name)
        .collect();
    let rows = keys(&CREATE_PORTAL, &known, iter::once(&request.0)).into_iter();
    let rows = rows.filter(|key| !has_section(key));
    let rows = rows.map(|key| row(key, request.0.get(key)));

    let rows = rows_of_data.chain(rows);
    let table = table("Settings of the whole portal", &["Setting", "Value"], rows);
    section("settings", "Settings", &table)
}

fn row(key: &str, given: Option<&Value>) -> Vec<String> {
    vec![label(key), given.map_or_else(|| quiet("not given"), value)]
}

fn has_section(key: &str) -> bool {
    matches!(
        key,
        "customer_data" | "customer_resources_filters" | "features"
    )
}

fn has_table(field: Option<&Field>) -> bool {
    field.is_some_and(|field| matches!(field.kind, Kind::List(Kind::Object(_))))
}
