//! The allowed values in a request, read only from the copy of Seam's schema.

use serde_json::Value;

#[derive(Debug)]
pub enum Shape {
    Text(Rule),
    Names(Vec<String>),
    Boolean,
    PositiveInteger,
    Number,
    /// A text or a boolean.
    Either {
        nullable: bool,
    },
    /// Alternatives. Nearly all of them are objects.
    Object(Vec<Vec<Field>>),
    List(Box<Shape>),
    /// Any keys.
    Map(Box<Shape>),
}

#[derive(Debug)]
pub struct Field {
    pub name: String,
    pub required: bool,
    pub nullable: bool,
    pub shape: Shape,
}

impl Field {
    /// Whether it contains an object that can get missing fields from a base.
    pub fn takes_rest(&self, value: &Value) -> bool {
        let one = matches!(&self.shape, Shape::Object(alternatives) if alternatives.len() == 1);
        one && value.is_object()
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rule {
    Any,
    NotEmpty,
    DateTime,
    Uuid,
    TimeOfDay,
    FieldName,
}

/// The shape of the whole request.
pub(crate) fn request(schema: &Value) -> Shape {
    let parts = schema["request"]["allOf"].as_array().expect("allOf");
    let mut fields: Vec<Field> = parts.iter().flat_map(fields).collect();
    fields.retain(|field| field.name != "_dev");
    Shape::Object(vec![fields])
}

fn fields(schema: &Value) -> Vec<Field> {
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    let properties = schema["properties"].as_object();
    let properties = properties.into_iter().flatten();
    properties
        .map(|(name, schema)| Field {
            name: name.clone(),
            required: required.iter().any(|required| required == name),
            nullable: schema["nullable"] == true,
            shape: shape(schema),
        })
        .collect()
}

fn shape(schema: &Value) -> Shape {
    if let Some(alternatives) = schema["oneOf"].as_array() {
        return one_of(schema, alternatives);
    }
    match schema["type"].as_str().expect("a type") {
        "string" if schema["enum"].is_array() => {
            let names = schema["enum"].as_array().expect("names").iter();
            Shape::Names(
                names
                    .map(|name| name.as_str().expect("a name").to_owned())
                    .collect(),
            )
        }
        "string" => Shape::Text(rule(schema)),
        "boolean" => Shape::Boolean,
        "integer" => Shape::PositiveInteger,
        "number" => Shape::Number,
        "array" => Shape::List(Box::new(shape(&schema["items"]))),
        "object" if schema["additionalProperties"].is_object() => {
            Shape::Map(Box::new(shape(&schema["additionalProperties"])))
        }
        "object" => Shape::Object(vec![fields(schema)]),
        other => panic!("a type that the tests do not know: {other}"),
    }
}

fn one_of(schema: &Value, alternatives: &[Value]) -> Shape {
    if alternatives
        .iter()
        .any(|alternative| alternative["type"] == "boolean")
    {
        return Shape::Either {
            nullable: schema["nullable"] == true,
        };
    }
    let alternatives = alternatives
        .iter()
        .flat_map(|alternative| match shape(alternative) {
            Shape::Object(alternatives) => alternatives,
            other => panic!("alternatives that the tests do not know: {other:?}"),
        });
    Shape::Object(alternatives.collect())
}

pub(crate) fn rule(schema: &Value) -> Rule {
    match (schema["format"].as_str(), schema["pattern"].as_str()) {
        (Some("date-time"), _) => Rule::DateTime,
        (Some("uuid"), _) => Rule::Uuid,
        (_, Some(pattern)) if pattern.contains("[0-5]") => Rule::TimeOfDay,
        (_, Some(pattern)) if pattern.contains("a-zA-Z_") => Rule::FieldName,
        (None, None) if schema["minLength"] == 1 => Rule::NotEmpty,
        (None, None) => Rule::Any,
        other => panic!("a rule that the tests do not know: {other:?}"),
    }
}

/// The paths of everything that can be in a request, including each name of a set.
pub(crate) fn paths(shape: &Shape, at: &str, all: &mut Vec<String>) {
    match shape {
        Shape::Object(alternatives) => {
            for (index, fields) in alternatives.iter().enumerate() {
                for field in fields {
                    let path = field_path(at, index, &field.name);
                    paths(&field.shape, &path, all);
                    all.push(path);
                }
            }
        }
        Shape::Names(names) => all.extend(names.iter().map(|name| format!("{at}={name}"))),
        Shape::List(item) => paths(item, &format!("{at}[]"), all),
        Shape::Map(value) => {
            all.push(format!("{at}{{}}"));
            paths(value, &format!("{at}{{}}"), all);
        }
        _ => {}
    }
}

/// The path of a field of the alternative with this number.
pub fn field_path(at: &str, alternative: usize, name: &str) -> String {
    format!("{at}/{alternative}.{name}")
}

/// The name of the Rust type at a path of [`field_path`]s, if the model has a type for it.
pub fn type_name(path: &str) -> String {
    let names: Vec<_> = path
        .split('/')
        .map(|part| part.trim_start_matches("0."))
        .collect();
    match names.as_slice() {
        [""] => "CreatePortal".to_owned(),
        ["", "features", feature] => format!("{}Feature", camel(feature)),
        ["", "features", .., "events"] => "ManageEvents".to_owned(),
        ["", "landing_page", page] => format!("{}LandingPage", camel(page)),
        ["", _, _, "customer_data"] => "SpaceCustomerData".to_owned(),
        [.., list] if list.ends_with("[]") => camel(&singular(list.trim_end_matches("[]"))),
        [.., name] => camel(name),
        [] => unreachable!("a path is never empty"),
    }
}

fn singular(list: &str) -> String {
    match list.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => list.trim_end_matches('s').to_owned(),
    }
}

fn camel(name: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    name.split('_').map(capital).collect()
}
