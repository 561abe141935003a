//! Values against the kind that their field has.

use super::Checker;
use super::filter::is_filter;
use crate::checked::Value;
use crate::schema::{Field, Kind};
use crate::tree::{self, Object};
use crate::words;

impl Checker<'_> {
    pub(super) fn value<'t>(&mut self, value: &'t tree::Value, field: &'static Field) -> Value<'t> {
        let tree::Value::Null(span) = value else {
            return self.value_of_kind(value, &field.kind, field.name);
        };
        if field.nullable {
            return Value::Null;
        }
        let (name, takes) = (field.name, words::expected(&field.kind));
        let hint = if field.required {
            "it is required, so write it out"
        } else {
            "leave the key out instead"
        };
        let message = format!("`{name}` takes {takes}, found `null`: {hint}");
        self.errors.add(*span, message);
        Value::Invalid
    }

    /// `name` is the field's, or the list's whose item it is.
    pub(super) fn value_of_kind<'t>(
        &mut self,
        value: &'t tree::Value,
        kind: &'static Kind,
        name: &str,
    ) -> Value<'t> {
        match (kind, value) {
            (_, tree::Value::Invalid) => Value::Invalid,
            (Kind::Object(schema), tree::Value::Object(object)) => {
                Value::Object(self.object(object, schema, None))
            }
            (Kind::Map(schema), tree::Value::Object(object)) => {
                Value::Map(self.map(object, schema, None))
            }
            (Kind::Object(_) | Kind::Map(_), tree::Value::Named { name, object, .. }) => {
                self.typed_object(name, object, kind);
                Value::Invalid
            }
            (Kind::Object(schema), tree::Value::Comparison(comparison))
                if is_filter(schema) || !comparison.operator.is_empty() =>
            {
                self.comparison(comparison, schema, name)
            }
            (_, tree::Value::Comparison(comparison)) if comparison.operator.is_empty() => {
                self.no_comma(comparison);
                Value::Invalid
            }
            (Kind::List(item), tree::Value::List(list)) => self.list(list, item, name),
            (
                _,
                tree::Value::Object(Object {
                    block: Some(block), ..
                }),
            ) => self.value_of_kind(&block.value, kind, name),
            (_, tree::Value::Literal(literal)) => self.literal(literal, kind, name),
            (_, tree::Value::Expression(expression)) => self.expression(expression, kind, name),
            _ => self.wrong_kind(value, kind, name),
        }
    }

    /// `Room { … }` where an object is wanted.
    fn typed_object(&mut self, name: &proc_macro2::Ident, object: &Object, kind: &'static Kind) {
        let message = format!("an object stands without a type's name: remove `{name}`");
        self.errors.add(name.span(), message);
        match kind {
            Kind::Object(schema) => {
                self.object(object, schema, None);
            }
            Kind::Map(schema) => {
                self.map(object, schema, None);
            }
            _ => {}
        }
    }

    /// `"a" "b"` in a list.
    fn no_comma(&mut self, comparison: &tree::Comparison) {
        let found = match &comparison.value {
            tree::Value::Literal(literal) => words::excerpt(&literal.text),
            value => words::found(value),
        };
        let message = format!("expected `,` before `{found}`");
        self.errors.add(comparison.operator_extent, message);
    }
}
