//! The model as lines of facts, to compare with those of Seam's schema.

use crate::model::{Field, Kind, Model, Rule};
use crate::shape::{self, Lines, Shape};

/// The object that is the whole request.
const REQUEST: &str = "CreatePortal";

impl Model {
    pub(crate) fn lines(&self) -> Lines {
        let mut lines = Lines::new();
        self.shape(REQUEST).lines("", "", &mut lines);
        lines
    }

    fn shape(&self, name: &str) -> Shape {
        if let Some(object) = self.object(name) {
            let fields = object
                .fields
                .iter()
                .map(|field| self.field(field))
                .collect();
            let rule = match &object.rule {
                Rule::None => String::new(),
                Rule::OneOf => shape::ONE_OF.to_owned(),
                Rule::IdField(pairs) => shape::id_field_rule(pairs),
            };
            return Shape::Object(fields, rule);
        }
        if let Some(names) = self.names(name) {
            let names = names.variants.iter().map(|(_, name)| name.clone());
            return shape::names(&names.collect::<Vec<_>>());
        }
        if let Some(union) = self.unions.iter().find(|union| union.name == name) {
            let Shape::Scalar(text) = scalar(&union.text) else {
                unreachable!("text is a scalar")
            };
            let null = if union.null { " or null" } else { "" };
            return Shape::Scalar(format!("{text} or boolean{null}"));
        }
        if let Some(map) = self.maps.iter().find(|map| map.name == name) {
            return Shape::Map(Box::new(self.shape(&map.value)));
        }
        scalar(name)
    }

    fn field(&self, field: &Field) -> shape::Field {
        let shape = match &field.kind {
            Kind::Named(name) => self.shape(name),
            Kind::List(item) => Shape::List(Box::new(self.shape(item))),
        };
        shape::Field {
            name: field.name.clone(),
            required: field.required,
            nullable: field.nullable,
            deprecated: field.deprecated,
            shape,
        }
    }
}

/// The meaning of an alias of `values.rs`, or of a primitive, in Seam's schema.
fn scalar(alias: &str) -> Shape {
    let words = |words: &str| Shape::Scalar(words.to_owned());
    match alias {
        "Text" | "ProviderKey" | "EventType" => shape::text(&[]),
        "Key" => shape::text(&[("minLength", "1".into())]),
        "DateTime" => shape::text(&[("format", r#""date-time""#.into())]),
        "Uuid" => shape::text(&[("format", r#""uuid""#.into())]),
        "TimeOfDay" => shape::text(&[(
            "pattern",
            r#""^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$""#.into(),
        )]),
        "FieldName" => shape::text(&[("pattern", r#""^[a-zA-Z_]\\w*$""#.into())]),
        "MetadataText" => shape::text(&[("maxLength", "500".into())]),
        "PositiveInteger" => words("integer exclusiveMinimum true, minimum 0"),
        "bool" => words("boolean"),
        "f64" => words(r#"number format "float""#),
        other => {
            panic!("no rule for the type `{other}`: add it here and in the crate of the schema")
        }
    }
}
