//! Values as source for `portal!`, each in one of the many ways to write it.

use serde_json::{Map, Value};

use crate::literals;
use kit::Random;
use kit::shape::{Field, Shape, field_path, type_name};

/// Writes the values of one request.
pub(crate) struct Source<'r> {
    pub(crate) random: &'r mut Random,
    /// Whether only literals are allowed, as in a `const`.
    pub(crate) constant: bool,
    /// The statements before the request: one `let` per line.
    pub(crate) statements: String,
    pub(crate) variables: usize,
}

/// Whether an expression must have a value, may be an `Option`, or may also be `null`.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum Presence {
    Required,
    Optional,
    Nullable,
}

impl Source<'_> {
    pub(crate) fn value(
        &mut self,
        shape: &Shape,
        value: &Value,
        at: &str,
        presence: Presence,
    ) -> String {
        if value.is_null() {
            return "null".to_owned();
        }
        let literal = self.constant || self.random.chance(1, 2);
        match (shape, value) {
            (Shape::Object(alternatives), Value::Object(object)) => {
                self.object(alternatives, object, at, presence)
            }
            (Shape::List(item), Value::Array(items)) => self.list(item, items, at, presence),
            (Shape::Map(shape), Value::Object(map)) => {
                let fields = self.map(shape, map, at);
                self.typed(&type_name(at), &fields, presence)
            }
            // It is the only name of its set, so there is nothing to choose at run time.
            (Shape::Names(_), Value::String(name)) => self.name(name, literal || name == "="),
            (_, Value::String(text)) if literal && self.random.chance(1, 12) => {
                self.constant_text(text)
            }
            (_, Value::String(text)) if literal => literals::text(self.random, text),
            (_, Value::String(text)) => self.text(text, presence),
            (_, Value::Bool(value)) if literal && self.random.chance(1, 8) => {
                format!("const {{ {value} }}")
            }
            (_, Value::Bool(value)) if literal => value.to_string(),
            (_, Value::Bool(value)) => {
                let ways = [
                    self.variable(&value.to_string()),
                    format!("!{}", !value),
                    format!("{{ {value} }}"),
                    format!("1 {} 2", if *value { "<" } else { ">" }),
                ];
                let way = self.random.pick(&ways).clone();
                self.perhaps_some(way, presence)
            }
            (Shape::PositiveInteger, _) => {
                self.integer(value.as_u64().expect("a whole number"), literal, presence)
            }
            (Shape::Number, _) => {
                let number = value.as_f64().expect("a number");
                let number_literal = literals::number(self.random, number);
                if literal {
                    number_literal
                } else {
                    self.variable(&format!("{number:?}"))
                }
            }
            other => panic!("a value that does not fit its shape: {other:?}"),
        }
    }

    /// `{ fields }`, or an expression with the same value.
    fn typed(&mut self, name: &str, fields: &str, presence: Presence) -> String {
        if self.constant || self.random.chance(2, 3) {
            let names = [
                String::new(),
                name.to_owned(),
                format!("seam_portal::model::{name}"),
            ];
            return format!("{} {{ {fields} }}", self.random.pick(&names));
        }
        let value = format!("portal!({name} {{ {fields} }})");
        self.perhaps_some(value, presence)
    }

    fn object(
        &mut self,
        alternatives: &[Vec<Field>],
        object: &Map<String, Value>,
        at: &str,
        presence: Presence,
    ) -> String {
        let fields = self.fields(alternatives, object, at);
        self.typed(&type_name(at), &fields, presence)
    }

    /// The fields of an object, in any order, with or without a comma after the last one.
    pub(crate) fn fields(
        &mut self,
        alternatives: &[Vec<Field>],
        object: &Map<String, Value>,
        at: &str,
    ) -> String {
        let fits = |fields: &&Vec<Field>| {
            let required = fields.iter().filter(|field| field.required);
            required
                .clone()
                .all(|field| object.contains_key(&field.name) && names_fit(field, object))
                && object
                    .keys()
                    .all(|key| fields.iter().any(|field| field.name == *key))
        };
        let index = alternatives
            .iter()
            .position(|fields| fits(&fields))
            .expect("an alternative that fits");
        let mut written = Vec::new();
        let mut in_base = Vec::new();
        let mut has_rests = false;
        let has_base = self.random.chance(1, if self.constant { 20 } else { 10 });
        for field in &alternatives[index] {
            let path = field_path(at, index, &field.name);
            match object.get(&field.name) {
                None if !self.constant && alternatives.len() == 1 && self.random.chance(1, 12) => {
                    written.push(self.absent(&field.name));
                }
                None => {}
                Some(value) if has_base && field.takes_rest(value) && self.random.chance(1, 2) => {
                    has_rests = true;
                    let (given, rest) = self.with_rest(field, value, &path);
                    written.push(given);
                    in_base.push(rest);
                }
                Some(value) if has_base && (field.required || self.random.chance(1, 2)) => {
                    in_base.push(self.field(field, value, &path));
                }
                Some(value) => written.push(self.field(field, value, &path)),
            }
        }
        self.random.shuffle(&mut written);
        if has_base && (!in_base.is_empty() || at.is_empty()) {
            let base = format!("portal!({} {{ {} }})", type_name(at), in_base.join(", "));
            written.push(match (self.constant, has_rests) {
                (true, _) => format!("..const {{ {base} }}"),
                // The temporaries of a base without a name live no longer than their object, and in
                // a list no longer than the `let`.
                (false, true) => format!("..{}", self.variable(&format!("{base}.into_owned()"))),
                (false, false) => format!("..{base}"),
            });
            return written.join(", ");
        }
        written.join(", ") + self.trailing_comma(&written)
    }

    /// An object with some of the fields and `..` for the rest, and the same object in the base.
    fn with_rest(&mut self, field: &Field, value: &Value, path: &str) -> (String, String) {
        let (Shape::Object(alternatives), Value::Object(object)) = (&field.shape, value) else {
            panic!("an object");
        };
        let required = |name: &String| {
            alternatives[0]
                .iter()
                .any(|field| field.required && field.name == *name)
        };
        let (mut given, mut rest) = (Map::new(), Map::new());
        for (name, value) in object {
            let is_given = self.random.chance(1, 2);
            if is_given || required(name) {
                given.insert(name.clone(), value.clone());
            }
            if !is_given || required(name) {
                rest.insert(name.clone(), value.clone());
            }
        }
        let key = literals::key(self.random, &field.name);
        // A base of its own would replace the `..`.
        let mut written = Vec::new();
        for inner in &alternatives[0] {
            if let Some(value) = given.get(&inner.name) {
                written.push(self.field(inner, value, &field_path(path, 0, &inner.name)));
            }
        }
        written.push("..".to_owned());
        let rest = self.fields(alternatives, &rest, path);
        let name = &field.name;
        (
            format!("{key}: {{ {} }}", written.join(", ")),
            format!("{name}: {{ {rest} }}"),
        )
    }

    fn trailing_comma(&mut self, written: &[String]) -> &'static str {
        if !written.is_empty() && self.random.chance(1, 2) {
            ","
        } else {
            ""
        }
    }

    fn field(&mut self, field: &Field, value: &Value, path: &str) -> String {
        let presence = match (field.required, field.nullable) {
            (true, _) => Presence::Required,
            (false, false) => Presence::Optional,
            (false, true) => Presence::Nullable,
        };
        let attribute = if self.random.chance(1, 30) {
            "#[cfg(all())] "
        } else {
            ""
        };
        let key = literals::key(self.random, &field.name);
        let value = self.value(&field.shape, value, path, presence);
        format!("{attribute}{key}: {value}")
    }

    /// A field that is written, but has no value.
    fn absent(&mut self, name: &str) -> String {
        let key = literals::key(self.random, name);
        match self.random.below(2) {
            0 => format!("{key}: None"),
            _ => format!("#[cfg(any())] {key}: this.is(not).there"),
        }
    }

    fn map(&mut self, shape: &Shape, map: &Map<String, Value>, at: &str) -> String {
        let mut written = Vec::new();
        for (name, value) in map {
            let key = literals::key(self.random, name);
            let value = self.value(shape, value, at, Presence::Optional);
            written.push(format!("{key}: {value}"));
        }
        self.random.shuffle(&mut written);
        written.join(", ") + self.trailing_comma(&written)
    }

    fn list(&mut self, item: &Shape, items: &[Value], at: &str, presence: Presence) -> String {
        let at = format!("{at}[]");
        let written: Vec<_> = items
            .iter()
            .map(|value| self.item(item, value, &at))
            .collect();
        let comma = self.trailing_comma(&written);
        if self.constant || self.random.chance(1, 2) {
            return format!("[{}{comma}]", written.join(", "));
        }
        let wholes: Vec<_> = items
            .iter()
            .map(|value| self.whole(item, value, &at))
            .collect();
        let some = self.random.below(items.len() + 1);
        match self.random.below(4) {
            0 if !items.is_empty() => {
                self.perhaps_some(format!("vec![{}]", wholes.join(", ")), presence)
            }
            1 if !items.is_empty() => {
                format!(
                    "[{}..vec![{}]]",
                    followed(&written[..items.len() - 1]),
                    wholes[items.len() - 1]
                )
            }
            2 if some > 0 => {
                let rest = written[some..].join(", ");
                format!("[..[{}].into_iter(), {rest}]", wholes[..some].join(", "))
            }
            _ => format!("[{}{comma}]", written.join(", ")),
        }
    }

    /// An item of a list. For filters, it may be in the short form.
    fn item(&mut self, shape: &Shape, value: &Value, at: &str) -> String {
        if !at.ends_with("customer_resources_filters[]") || self.random.chance(1, 2) {
            return self.value(shape, value, at, Presence::Required);
        }
        let field = value["field"].as_str().expect("a name");
        let either = Shape::Either { nullable: false };
        let value = self.value(&either, &value["value"], at, Presence::Required);
        format!("{} = {value}", literals::key(self.random, field))
    }

    /// An item that means the same outside of `portal!`. All of these have one type.
    fn whole(&mut self, shape: &Shape, value: &Value, at: &str) -> String {
        match (shape, value) {
            (Shape::Object(alternatives), Value::Object(object)) => {
                let fields = self.fields(alternatives, object, at);
                format!("portal!({} {{ {fields} }})", type_name(at))
            }
            _ => literals::text(
                self.random,
                value.as_str().expect("lists contain objects or text"),
            ),
        }
    }
}

/// Whether the object has one of the names that the field takes.
fn names_fit(field: &Field, object: &Map<String, Value>) -> bool {
    match &field.shape {
        Shape::Names(names) => names.iter().any(|name| object[&field.name] == **name),
        _ => true,
    }
}

/// Items with a comma after each.
fn followed(items: &[String]) -> String {
    items.iter().flat_map(|item| [item, ", "]).collect()
}
