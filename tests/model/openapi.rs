//! Seam's own schema as lines of facts.

use serde_json::Value;

use crate::shape::{self, Field, Lines, Shape};

/// Parameters that are left out intentionally.
const LEFT_OUT: &[&str] = &["_dev"];

/// Keywords that do not restrict what may be sent.
const NO_RULES: &[&str] = &[
    "default",
    "x-undocumented",
    "x-inferred",
    "deprecated",
    "nullable",
];

pub(crate) fn lines(schema: &Value) -> Lines {
    let mut fields = Vec::new();
    for part in schema["request"]["allOf"]
        .as_array()
        .expect("`request.allOf`")
    {
        let Shape::Object(part, _) = object(part) else {
            unreachable!("`object` makes objects")
        };
        fields.extend(
            part.into_iter()
                .filter(|field| !LEFT_OUT.contains(&field.name.as_str())),
        );
    }
    let mut lines = Lines::new();
    Shape::Object(fields, String::new()).lines("", "", &mut lines);
    lines
}

/// A shape. Whatever this code does not understand is spelled out, so that it appears as a
/// difference.
fn shape(schema: &Value) -> Shape {
    if schema.get("discriminator").is_some() {
        return decided(schema);
    }
    if let Some(branches) = schema["oneOf"].as_array() {
        return one_of(schema, branches);
    }
    match schema["type"].as_str() {
        Some("array") => expect_only(
            schema,
            &["items"],
            Shape::List(Box::new(shape(&schema["items"]))),
        ),
        Some("object") => match schema.get("additionalProperties") {
            Some(value) => expect_only(schema, &["additionalProperties"], map(value)),
            None => expect_only(schema, &["properties", "required"], object(schema)),
        },
        Some("string") if schema["enum"].is_array() => {
            expect_only(schema, &["enum"], shape::names(&strings(&schema["enum"])))
        }
        Some("string") => text(schema),
        Some(kind) => number_or_boolean(kind, schema),
        None => Shape::Scalar(schema.to_string()),
    }
}

fn text(schema: &Value) -> Shape {
    let rules = ["format", "maxLength", "minLength", "pattern"];
    let bounds: Vec<_> = rules
        .iter()
        .filter_map(|rule| Some((*rule, schema.get(rule)?.to_string())))
        .collect();
    expect_only(schema, &rules, shape::text(&bounds))
}

fn number_or_boolean(kind: &str, schema: &Value) -> Shape {
    let rules = ["exclusiveMinimum", "format", "minimum"];
    let bounds = rules
        .iter()
        .filter_map(|rule| Some(format!(" {rule} {}", schema.get(rule)?)));
    let words = format!("{kind}{}", bounds.collect::<Vec<_>>().join(","));
    expect_only(schema, &rules, Shape::Scalar(words))
}

fn object(schema: &Value) -> Shape {
    let required = strings(&schema["required"]);
    let properties = schema["properties"].as_object().into_iter().flatten();
    let field = |(name, schema): (&String, &Value)| Field {
        name: name.clone(),
        required: required.contains(name),
        nullable: schema["nullable"] == true,
        deprecated: schema["deprecated"] == true,
        shape: shape(schema),
    };
    Shape::Object(properties.map(field).collect(), String::new())
}

fn map(value: &Value) -> Shape {
    let null = if value["nullable"] == true {
        " or null"
    } else {
        ""
    };
    match shape(value) {
        Shape::Scalar(words) => Shape::Map(Box::new(Shape::Scalar(words + null))),
        other => Shape::Map(Box::new(other)),
    }
}

/// A choice between scalars, or between objects with one required field each, nested or not.
fn one_of(schema: &Value, branches: &[Value]) -> Shape {
    let mut fields = Vec::new();
    let mut scalars = Vec::new();
    for branch in branches {
        match shape(branch) {
            Shape::Scalar(words) => scalars.push(words),
            Shape::Object(branch, rule)
                if branch.len() == 1 && branch[0].required || rule == shape::ONE_OF =>
            {
                fields.extend(branch.into_iter().map(|field| Field {
                    required: false,
                    ..field
                }));
            }
            _ => return Shape::Scalar(schema.to_string()),
        }
    }
    let choice = match (fields.is_empty(), scalars.is_empty()) {
        (false, true) => Shape::Object(fields, shape::ONE_OF.to_owned()),
        (true, false) => Shape::Scalar(scalars.join(" or ")),
        _ => return Shape::Scalar(schema.to_string()),
    };
    expect_only(schema, &["oneOf"], choice)
}

/// A choice by the value of one field, which determines the other required field.
fn decided(schema: &Value) -> Shape {
    let by = schema["discriminator"]["propertyName"]
        .as_str()
        .unwrap_or_default();
    let mut kinds = Vec::new();
    let mut id_fields = Vec::new();
    let mut fields: Vec<Field> = Vec::new();
    for branch in schema["oneOf"].as_array().into_iter().flatten() {
        let Shape::Object(branch_fields, _) = shape(branch) else {
            return Shape::Scalar(schema.to_string());
        };
        let kind = strings(&branch["properties"][by]["enum"]).concat();
        for field in branch_fields.into_iter().filter(|field| field.name != by) {
            id_fields.push((kind.clone(), field.name.clone()));
            if fields.iter().all(|known| known.name != field.name) {
                fields.push(Field {
                    required: !field.required,
                    ..field
                });
            }
        }
        kinds.push(kind);
    }
    let kind = Field {
        name: by.to_owned(),
        required: true,
        nullable: false,
        deprecated: false,
        shape: shape::names(&kinds),
    };
    fields.insert(0, kind);
    let rule = shape::id_field_rule(&id_fields);
    expect_only(
        schema,
        &["oneOf", "discriminator"],
        Shape::Object(fields, rule),
    )
}

fn expect_only(schema: &Value, understood: &[&str], shape: Shape) -> Shape {
    let unknown = |key: &&String| {
        *key != "type" && !NO_RULES.contains(&key.as_str()) && !understood.contains(&key.as_str())
    };
    let unknown: Vec<_> = schema
        .as_object()
        .into_iter()
        .flat_map(|map| map.keys())
        .filter(unknown)
        .collect();
    if unknown.is_empty() {
        shape
    } else {
        Shape::Scalar(format!("the unknown keywords {unknown:?}"))
    }
}

fn strings(array: &Value) -> Vec<String> {
    array
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect()
}
