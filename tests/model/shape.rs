//! What the model and the schema have in common: one line of facts per path, such as
//! `customer_data.rooms[].name` → `required text`.

use std::collections::BTreeMap;

pub(crate) type Lines = BTreeMap<String, String>;

/// A value, without its names in Rust or `OpenAPI`.
#[derive(Clone)]
pub(crate) enum Shape {
    /// A scalar in words, such as `text of at least 1 characters`, `boolean`, `one of full,
    /// restricted`.
    Scalar(String),
    List(Box<Shape>),
    /// An object with any keys, and values of one shape.
    Map(Box<Shape>),
    /// Fields, and a rule between them in words, if any.
    Object(Vec<Field>, String),
}

#[derive(Clone)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) deprecated: bool,
    pub(crate) shape: Shape,
}

impl Shape {
    /// Adds the lines of this shape at `path`. `traits` are its first words.
    pub(crate) fn lines(&self, path: &str, traits: &str, lines: &mut Lines) {
        let dot = if path.is_empty() { "" } else { "." };
        match self {
            Shape::Scalar(words) => {
                lines.insert(path.to_owned(), format!("{traits}{words}"));
            }
            Shape::List(item) => {
                lines.insert(path.to_owned(), format!("{traits}list"));
                item.lines(&format!("{path}[]"), "", lines);
            }
            Shape::Map(value) => {
                lines.insert(path.to_owned(), format!("{traits}map"));
                value.lines(&format!("{path}{{}}"), "", lines);
            }
            Shape::Object(fields, rule) => {
                lines.insert(path.to_owned(), format!("{traits}object{rule}"));
                for field in fields {
                    field.shape.lines(
                        &format!("{path}{dot}{}", field.name),
                        &field.traits(),
                        lines,
                    );
                }
            }
        }
    }
}

impl Field {
    fn traits(&self) -> String {
        let word = |yes: bool, word| if yes { word } else { "" };
        [
            word(self.required, "required "),
            word(self.nullable, "nullable "),
            word(self.deprecated, "deprecated "),
        ]
        .concat()
    }
}

/// Describes a bound of a text, in the same words for both sides.
pub(crate) fn text(bounds: &[(&str, String)]) -> Shape {
    let bounds: Vec<_> = bounds
        .iter()
        .map(|(name, bound)| format!("{name} {bound}"))
        .collect();
    Shape::Scalar(format!("text {}", bounds.join(", ")).trim_end().to_owned())
}

pub(crate) fn names(names: &[String]) -> Shape {
    Shape::Scalar(format!("one of {}", names.join(", ")))
}

pub(crate) fn id_field_rule(id_fields: &[(String, String)]) -> String {
    let pairs: Vec<_> = id_fields
        .iter()
        .map(|(kind, field)| format!("{kind} with {field}"))
        .collect();
    format!(", {}", pairs.join(", "))
}

pub(crate) const ONE_OF: &str = ", exactly one field";
