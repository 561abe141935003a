//! The model is the single source. These tests compare it with Seam's schema, and compare the
//! derived files with it.
//!
//! `SEAM_PORTAL_BLESS=1 cargo test -p seam-portal-model-tests` writes the derived files, and copies
//! the files that every package contains.

mod compare;
mod declare;
mod derive;
mod facts;
mod model;
mod openapi;
mod release;
mod shape;
mod types;

use std::collections::BTreeSet;
use std::{env, fs};

use kit::{repository, schema};

fn model() -> model::Model {
    model::Model::read(&repository().join("seam-portal/src/model"))
}

#[test]
fn model_is_what_seam_publishes() {
    let differences = differences(&model().lines(), &openapi::lines(&schema()));
    assert!(
        differences.is_empty(),
        "model and schema differ:\n{}",
        differences.join("\n")
    );
}

/// The test above is only useful if it notices every kind of change.
#[test]
fn a_change_of_the_schema_names_the_field() {
    let customer = "/request/allOf/1/properties/customer_data/properties";
    let request = "/request/allOf/0/properties";
    let room = format!("{customer}/rooms/items");
    let changes: &[(&str, String, &str, serde_json::Value)] = &[
        (
            "customer_data.rooms[].color",
            format!("{room}/properties"),
            "color",
            serde_json::json!({ "type": "string" }),
        ),
        (
            "customer_data.rooms[].name",
            format!("{room}/properties/name"),
            "minLength",
            1.into(),
        ),
        (
            "customer_data.rooms[].name",
            format!("{room}/properties/name"),
            "type",
            "boolean".into(),
        ),
        (
            "customer_data.rooms[].name",
            format!("{room}/properties/name"),
            "nullable",
            true.into(),
        ),
        (
            "customer_data.rooms[].name",
            room.clone(),
            "required",
            serde_json::json!(["room_key"]),
        ),
        (
            "customer_data.rooms[].name",
            format!("{room}/properties/name"),
            "maxItems",
            3.into(),
        ),
        (
            "customer_data.bookings[].ends_at",
            format!("{customer}/bookings/items/properties/ends_at"),
            "format",
            "date".into(),
        ),
        (
            "customer_data.spaces[].duration_minutes",
            format!("{customer}/spaces/items/properties/duration_minutes"),
            "minimum",
            5.into(),
        ),
        (
            "customer_resources_filters[].field",
            format!("{request}/customer_resources_filters/items/properties/field"),
            "pattern",
            "^a$".into(),
        ),
        (
            "locale",
            format!("{request}/locale"),
            "enum",
            serde_json::json!(["en-US"]),
        ),
        (
            "features.organize",
            format!("{request}/features/properties/organize"),
            "deprecated",
            true.into(),
        ),
    ];
    let model = model().lines();
    for (field, pointer, key, value) in changes {
        let mut schema = schema();
        schema.pointer_mut(pointer).expect(pointer)[*key] = value.clone();
        let differences = differences(&model, &openapi::lines(&schema));
        assert!(
            differences
                .iter()
                .any(|line| line.starts_with(&format!("{field}:"))),
            "{key} at {pointer} was not noticed: {differences:?}",
        );
    }
}

#[test]
fn derived_files_are_fresh() {
    let model = model();
    derived_file(
        "seam-portal-macros/schema/src/table.rs",
        &derive::table(&model, &schema()),
    );
    derived_file(
        "seam-portal/src/model/generated.rs",
        &derive::model_impls(&model),
    );
    derived_file(
        "seam-portal/src/convert/generated.rs",
        &derive::convert_impls(&model),
    );
    derived_file("seam-portal/benches/plain/mod.rs", &derive::plain(&model));
}

/// A package contains no files of the folders above it, and not every system has symbolic links.
#[test]
fn packages_have_copies_of_the_shared_files() {
    for (package, files) in [
        (
            "seam-portal",
            ["LICENSE-APACHE", "LICENSE-MIT", "README.md"].as_slice(),
        ),
        ("seam-portal-macros", &["LICENSE-APACHE", "LICENSE-MIT"]),
        (
            "seam-portal-macros/schema",
            &["LICENSE-APACHE", "LICENSE-MIT"],
        ),
    ] {
        for file in files {
            let shared = fs::read_to_string(repository().join(file)).expect(file);
            derived_file(&format!("{package}/{file}"), &shared);
        }
    }
}

fn derived_file(path: &str, fresh: &str) {
    let file = repository().join(path);
    if env::var_os("SEAM_PORTAL_BLESS").is_some() {
        fs::write(&file, fresh).expect(path);
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed == fresh,
        "{path} is stale: run `SEAM_PORTAL_BLESS=1 cargo test -p seam-portal-model-tests`",
    );
}

fn differences(model: &shape::Lines, schema: &shape::Lines) -> Vec<String> {
    let paths: BTreeSet<_> = model.keys().chain(schema.keys()).collect();
    let line = |lines: &shape::Lines, path| lines.get(path).cloned().unwrap_or("nothing".into());
    paths
        .into_iter()
        .filter(|path| model.get(*path) != schema.get(*path))
        .map(|path| {
            format!(
                "{path}: model has {}, schema has {}",
                line(model, path),
                line(schema, path)
            )
        })
        .collect()
}
