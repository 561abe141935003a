//! Valid requests, in a form in which one place can be changed.

use std::sync::LazyLock;

use kit::{Random, Requests, Style};
use seam_portal_schema::table::{CREATE_PORTAL, FILTER_OPERATION};
use seam_portal_schema::{Field, Kind, Object};
use serde_json::{Map, Value};

/// A value in a request, before it is written as source.
pub(crate) struct Node {
    /// The shape that the schema wants here. The request itself has none.
    pub(crate) kind: Option<&'static Kind>,
    /// Whether its field takes `null`.
    pub(crate) nullable: bool,
    pub(crate) shape: Shape,
}

pub(crate) enum Shape {
    /// A literal.
    Leaf(String),
    Object(Braces),
    List(Vec<Item>),
    /// `field = value`
    Filter {
        field: String,
        operator: String,
        value: Box<Node>,
    },
}

/// An object.
pub(crate) struct Braces {
    /// `None` for an object with any keys.
    pub(crate) schema: Option<&'static Object>,
    /// The name of a type.
    pub(crate) name: String,
    /// Whether it is in another object, so that its name may be left out.
    pub(crate) nested: bool,
    pub(crate) entries: Vec<Entry>,
    /// The tokens before and after it.
    pub(crate) around: (&'static str, &'static str),
}

pub(crate) struct Entry {
    /// `None` in an object with any keys.
    pub(crate) field: Option<&'static Field>,
    pub(crate) key: String,
    pub(crate) sign: String,
    pub(crate) value: Node,
    pub(crate) after: String,
}

pub(crate) struct Item {
    pub(crate) value: Node,
    pub(crate) after: String,
}

/// A request, or another object of the model with its type's name.
pub(crate) fn request(random: &mut Random) -> Node {
    if random.one_in(3) {
        return typed(random);
    }
    let request = whole(random);
    let braces = object(&CREATE_PORTAL, fields(&request), random);
    Node::new(None, Shape::Object(braces))
}

/// An object of the model with its type's name.
pub(crate) fn typed(random: &mut Random) -> Node {
    let request = whole(random);
    let mut objects = Vec::new();
    collect(&Kind::Object(&CREATE_PORTAL), &request, &mut objects);
    let (schema, found) = *random.pick(&objects);
    let mut braces = object(schema, found, random);
    schema.name.clone_into(&mut braces.name);
    Node::new(None, Shape::Object(braces))
}

fn whole(random: &mut Random) -> Value {
    static REQUESTS: LazyLock<Requests> = LazyLock::new(Requests::default);
    let number = random.below(REQUESTS.paths.len());
    REQUESTS.make(random, number, Style::Plain)
}

fn fields(object: &Value) -> &Map<String, Value> {
    object.as_object().expect("an object")
}

/// The objects of the model in a value, and the value itself.
fn collect<'v>(
    kind: &Kind,
    value: &'v Value,
    all: &mut Vec<(&'static Object, &'v Map<String, Value>)>,
) {
    match (kind, value) {
        (Kind::Object(schema), Value::Object(found)) => {
            all.push((schema, found));
            for field in schema.fields {
                if let Some(value) = found.get(field.name) {
                    collect(&field.kind, value, all);
                }
            }
        }
        (Kind::List(item), Value::Array(values)) => {
            for value in values {
                collect(item, value, all);
            }
        }
        _ => {}
    }
}

fn object(schema: &'static Object, found: &Map<String, Value>, random: &mut Random) -> Braces {
    let given = |field: &&Field| found.contains_key(field.name);
    let mut given: Vec<_> = schema.fields.iter().filter(given).collect();
    // The fields that others depend on come first.
    given.sort_by_key(|field| !field.required);
    let entries = given.into_iter().map(|field| Entry {
        field: Some(field),
        value: Node {
            nullable: field.nullable,
            ..node(&field.kind, &found[field.name], random)
        },
        ..entry(field.name, random)
    });
    Braces {
        schema: Some(schema),
        name: String::new(),
        nested: false,
        entries: entries.collect(),
        around: ("", ""),
    }
}

fn map(value: &'static Kind, found: &Map<String, Value>, random: &mut Random) -> Braces {
    let entries = found.iter().map(|(name, found)| Entry {
        value: node(value, found, random),
        ..entry(name, random)
    });
    Braces {
        schema: None,
        name: String::new(),
        nested: true,
        entries: entries.collect(),
        around: ("", ""),
    }
}

/// A key and the tokens around it, without its value.
fn entry(name: &str, random: &mut Random) -> Entry {
    Entry {
        field: None,
        key: if is_identifier(name) && !random.one_in(3) {
            name.to_owned()
        } else {
            format!("{name:?}")
        },
        sign: ": ".to_owned(),
        value: Node::new(None, Shape::Leaf(String::new())),
        after: ", ".to_owned(),
    }
}

fn node(kind: &'static Kind, value: &Value, random: &mut Random) -> Node {
    let shape = match (kind, value) {
        (Kind::Object(schema), Value::Object(found)) => match filter(schema, found, random) {
            Some(filter) => filter,
            None => Shape::Object(nested(schema, found, random)),
        },
        (Kind::Map(schema), Value::Object(found)) => {
            Shape::Object(map(&schema.value, found, random))
        }
        (Kind::List(item), Value::Array(values)) => {
            let items = values.iter().map(|value| Item {
                value: node(item, value, random),
                after: ", ".to_owned(),
            });
            Shape::List(items.collect())
        }
        // JSON may write a whole number as `30.0`.
        (Kind::PositiveInteger, Value::Number(number)) => Shape::Leaf(match number.as_u64() {
            Some(number) => number.to_string(),
            None => format!("{}", number.as_f64().expect("a number")),
        }),
        (Kind::Enum(_), Value::String(name)) if is_identifier(name) && random.one_in(2) => {
            Shape::Leaf(name.clone())
        }
        (_, Value::String(text)) => Shape::Leaf(format!("{text:?}")),
        (_, value) => Shape::Leaf(value.to_string()),
    };
    Node::new(Some(kind), shape)
}

fn nested(schema: &'static Object, found: &Map<String, Value>, random: &mut Random) -> Braces {
    let name = if random.one_in(4) { schema.name } else { "" };
    Braces {
        nested: true,
        name: name.to_owned(),
        ..object(schema, found, random)
    }
}

/// A filter in its short form, in some of the cases where that is possible.
fn filter(
    schema: &'static Object,
    found: &Map<String, Value>,
    random: &mut Random,
) -> Option<Shape> {
    let operation = schema.field("operation").map(|field| &field.kind);
    let is_filter =
        matches!(operation, Some(Kind::Enum(names)) if names.name == FILTER_OPERATION.name);
    if !is_filter || random.one_in(2) {
        return None;
    }
    let field = found["field"].as_str().filter(|name| is_identifier(name))?;
    let value = schema.field("value")?;
    Some(Shape::Filter {
        field: field.to_owned(),
        operator: " = ".to_owned(),
        value: Box::new(node(&value.kind, &found["value"], random)),
    })
}

fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

impl Node {
    fn new(kind: Option<&'static Kind>, shape: Shape) -> Self {
        Node {
            kind,
            nullable: false,
            shape,
        }
    }

    /// Appends the value to `text`.
    pub(crate) fn write(&self, text: &mut String) {
        match &self.shape {
            Shape::Leaf(leaf) => text.push_str(leaf),
            Shape::Object(braces) => braces.write(text),
            Shape::List(items) => {
                text.push('[');
                for item in items {
                    item.value.write(text);
                    text.push_str(&item.after);
                }
                text.push(']');
            }
            Shape::Filter {
                field,
                operator,
                value,
            } => {
                text.push_str(field);
                text.push_str(operator);
                value.write(text);
            }
        }
    }

    /// Calls the function with this value and everything in it.
    pub(crate) fn visit(&mut self, show: &mut dyn FnMut(&mut Node)) {
        show(self);
        match &mut self.shape {
            Shape::Leaf(_) => {}
            Shape::Object(braces) => {
                for entry in &mut braces.entries {
                    entry.value.visit(show);
                }
            }
            Shape::List(items) => {
                for item in items {
                    item.value.visit(show);
                }
            }
            Shape::Filter { value, .. } => value.visit(show),
        }
    }
}

impl Braces {
    fn write(&self, text: &mut String) {
        text.push_str(&self.name);
        text.push_str(self.around.0);
        text.push_str("{ ");
        for entry in &self.entries {
            text.push_str(&entry.key);
            text.push_str(&entry.sign);
            entry.value.write(text);
            text.push_str(&entry.after);
        }
        text.push('}');
        text.push_str(self.around.1);
    }
}
