//! Valid requests, made up from the schema, in a form that can be changed in one place.

use super::random::Random;
use seam_portal_schema::table::{
    CREATE_PORTAL, EVENT_TYPES, FILTER_OPERATION, METADATA_VALUE, OBJECTS, PROVIDERS,
};
use seam_portal_schema::{Field, Kind, Object, ObjectRule, TextRule};

/// What an object with any keys holds.
static METADATA: Kind = Kind::TextOrBoolean(&METADATA_VALUE);

/// A value in a request, as it will be written.
pub(crate) struct Node {
    /// What the schema wants in its place. The request itself has none.
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
    /// Nothing for an object with any keys.
    pub(crate) schema: Option<&'static Object>,
    /// A type's name.
    pub(crate) name: String,
    /// Whether it is in another object, where its name may be left out.
    pub(crate) nested: bool,
    pub(crate) entries: Vec<Entry>,
    /// What stands around the whole of it.
    pub(crate) around: (&'static str, &'static str),
}

pub(crate) struct Entry {
    /// Nothing in an object with any keys.
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

/// A request, or another object of the model under its type's name.
pub(crate) fn request(random: &mut Random) -> Node {
    if random.one_in(3) {
        return typed(random);
    }
    Node {
        kind: None,
        nullable: false,
        shape: Shape::Object(braces(&CREATE_PORTAL, random, 0)),
    }
}

/// An object of the model under its type's name.
pub(crate) fn typed(random: &mut Random) -> Node {
    let schema = random.pick(OBJECTS);
    let mut braces = braces(schema, random, 0);
    schema.name.clone_into(&mut braces.name);
    Node {
        kind: None,
        nullable: false,
        shape: Shape::Object(braces),
    }
}

fn nested(schema: &'static Object, random: &mut Random, depth: usize) -> Braces {
    let mut braces = braces(schema, random, depth);
    braces.nested = true;
    if random.one_in(4) {
        schema.name.clone_into(&mut braces.name);
    }
    braces
}

fn braces(schema: &'static Object, random: &mut Random, depth: usize) -> Braces {
    let mut fields: Vec<_> = schema
        .fields
        .iter()
        .filter(|field| field.required || random.one_in(2 + depth))
        .collect();
    match schema.rule {
        ObjectRule::None => {}
        ObjectRule::OneOf => fields = vec![random.pick(schema.fields)],
        ObjectRule::IdField(_) => fields.retain(|field| field.required),
    }
    let mut entries: Vec<_> = fields
        .into_iter()
        .map(|field| entry(field, random, depth))
        .collect();
    if let ObjectRule::IdField(pairs) = schema.rule {
        let (value, id) = random.pick(pairs);
        entries[0].value.shape = Shape::Leaf(format!("{value:?}"));
        let id = schema.field(id).expect("a field");
        entries.push(entry(id, random, depth));
    }
    Braces {
        schema: Some(schema),
        name: String::new(),
        nested: false,
        entries,
        around: ("", ""),
    }
}

fn entry(field: &'static Field, random: &mut Random, depth: usize) -> Entry {
    let mut value = node(&field.kind, random, depth + 1);
    value.nullable = field.nullable;
    if field.nullable && random.one_in(4) {
        value.shape = Shape::Leaf("null".to_owned());
    }
    Entry {
        field: Some(field),
        key: key(field.name, random),
        sign: ": ".to_owned(),
        value,
        after: ", ".to_owned(),
    }
}

fn key(name: &str, random: &mut Random) -> String {
    if random.one_in(3) {
        format!("{name:?}")
    } else {
        name.to_owned()
    }
}

fn node(kind: &'static Kind, random: &mut Random, depth: usize) -> Node {
    let shape = match kind {
        Kind::Object(schema) if is_filter(schema) && random.one_in(2) => filter(schema, random),
        Kind::Object(schema) => Shape::Object(nested(schema, random, depth)),
        Kind::Map(_) => Shape::Object(map(random)),
        Kind::List(item) => {
            let items = (0..random.below(4)).map(|_| Item {
                value: node(item, random, depth + 1),
                after: ", ".to_owned(),
            });
            Shape::List(items.collect())
        }
        _ => Shape::Leaf(leaf(kind, random)),
    };
    Node {
        kind: Some(kind),
        nullable: false,
        shape,
    }
}

pub(crate) fn is_filter(schema: &Object) -> bool {
    let operation = schema.field("operation").map(|field| &field.kind);
    matches!(operation, Some(Kind::Enum(names)) if names.name == FILTER_OPERATION.name)
}

fn filter(schema: &'static Object, random: &mut Random) -> Shape {
    let value = schema.field("value").expect("a field");
    Shape::Filter {
        field: (*random.pick(&["region", "is_vip", "_floor2"])).to_owned(),
        operator: " = ".to_owned(),
        value: Box::new(node(&value.kind, random, 0)),
    }
}

fn map(random: &mut Random) -> Braces {
    let entries = (0..random.below(4)).map(|index| Entry {
        field: None,
        key: key(&format!("fact_{index}"), random),
        sign: ": ".to_owned(),
        value: node(&METADATA, random, 0),
        after: ", ".to_owned(),
    });
    Braces {
        schema: None,
        name: String::new(),
        nested: true,
        entries: entries.collect(),
        around: ("", ""),
    }
}

fn leaf(kind: &Kind, random: &mut Random) -> String {
    match kind {
        Kind::Text(rule) => format!("{:?}", text(*rule, random)),
        Kind::Boolean => (*random.pick(&["true", "false"])).to_owned(),
        Kind::PositiveInteger => (1 + random.below(100_000)).to_string(),
        Kind::Number => (*random.pick(&["0", "-0", "-9.13", "38.7", "1e2", "90"])).to_owned(),
        Kind::Enum(names) => {
            let name = random.pick(names.variants).name;
            if name.chars().all(char::is_lowercase) && random.one_in(2) {
                name.to_owned()
            } else {
                format!("{name:?}")
            }
        }
        Kind::TextOrBoolean(union) => match random.below(if union.nullable { 3 } else { 2 }) {
            0 => format!("{:?}", text(union.text, random)),
            1 => "true".to_owned(),
            _ => "null".to_owned(),
        },
        Kind::Object(_) | Kind::List(_) | Kind::Map(_) => unreachable!("no leaf"),
    }
}

fn text(rule: TextRule, random: &mut Random) -> String {
    let texts: &[&str] = match rule {
        TextRule::Text => &[
            "",
            "Lobby",
            "Grand Hotel",
            "Ægir \"17\"",
            "a\\b",
            "true",
            "101",
        ],
        TextRule::Key => &["101", "grand-hotel", " ", "ключ"],
        TextRule::DateTime => &[
            "2026-12-01T15:00:00Z",
            "2024-02-29T23:59:59.25+05:30",
            "2000-02-29t00:00:00z",
            "1998-12-31T23:59:60Z",
        ],
        TextRule::TimeOfDay => &["00:00", "15:30", "23:59:59"],
        TextRule::Uuid => &["5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90"],
        TextRule::FieldName => &["region", "_", "is_vip2"],
        TextRule::MetadataText => &["", "eu", "Ünïcödé"],
        TextRule::ProviderKey => PROVIDERS,
        TextRule::EventType => EVENT_TYPES,
    };
    (*random.pick(texts)).to_owned()
}

impl Node {
    /// Writes the value behind `text`.
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

    /// Shows this value and everything in it.
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
