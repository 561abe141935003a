//! The parts of the portal that are on or off.

use std::iter;

use seam_portal_schema::table::FEATURES;
use serde_json::{Value, json};

use super::html::{keys, label, quiet, section, table, value};
use super::request::Request;

const NOTE: &str = "<p>A part whose state is not given is on, unless the customization profile says \
                    otherwise.</p>\n";

pub(super) fn features(request: &Request) -> String {
    let given = &request.0["features"];
    let known = FEATURES.fields.iter().filter(|field| !field.deprecated);
    let known: Vec<_> = known.map(|field| field.name).collect();
    let rows = keys(&FEATURES, &known, iter::once(given)).into_iter();
    let rows = rows.map(|name| row(name, &given[name]));
    let table = table("Parts of the portal", &["Part", "State", "Settings"], rows);
    section("features", "Features", &format!("{NOTE}{table}"))
}

fn row(name: &str, feature: &Value) -> Vec<String> {
    let state = match feature["exclude"].as_bool() {
        Some(true) => "<b class=\"off\">off</b>".to_owned(),
        Some(false) => "<b class=\"on\">on</b>".to_owned(),
        None => quiet("not given"),
    };
    let mut settings = feature.clone();
    if let Value::Object(settings) = &mut settings {
        settings.remove("exclude");
    }
    let settings = match settings {
        Value::Null => String::new(),
        settings if settings == json!({}) => String::new(),
        settings => value(&settings),
    };
    vec![label(name), state, settings]
}
