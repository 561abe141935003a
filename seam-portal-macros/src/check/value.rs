//! Values against the kind that their field has.

use super::Checker;
use super::filter::is_filter;
use super::slot::Slot;
use crate::checked::Value;
use crate::errors::Extent;
use crate::schema::{Field, Kind};
use crate::tree::{self, Object};
use crate::words;

impl Checker<'_> {
    pub(super) fn value<'t>(&mut self, value: &'t tree::Value, field: &'static Field) -> Value<'t> {
        match unless_object(value, &field.kind) {
            tree::Value::Null(_) if field.nullable => Value::Null,
            value => self.value_of_kind(value, &field.kind, Slot::field(field)),
        }
    }

    pub(super) fn value_of_kind<'t>(
        &mut self,
        value: &'t tree::Value,
        kind: &'static Kind,
        slot: Slot<'_>,
    ) -> Value<'t> {
        match (kind, unless_object(value, kind)) {
            (_, tree::Value::Invalid) => Value::Invalid,
            (_, tree::Value::Null(span)) => self.nothing("null", (*span).into(), kind, slot),
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
                self.comparison(comparison, schema, slot)
            }
            (_, tree::Value::Comparison(comparison)) if comparison.operator.is_empty() => {
                self.no_comma(comparison);
                Value::Invalid
            }
            (Kind::List(item), tree::Value::List(list)) => self.list(list, item, slot),
            (_, tree::Value::Literal(literal)) => self.literal(literal, kind, slot),
            (_, tree::Value::Expression(expression)) => self.expression(expression, kind, slot),
            (_, value) => self.wrong_kind(value, kind, slot),
        }
    }

    /// `null` or `None` where there has to be a value.
    pub(super) fn nothing<'t>(
        &mut self,
        written: &str,
        at: Extent,
        kind: &'static Kind,
        slot: Slot<'_>,
    ) -> Value<'t> {
        let (takes, hint) = (words::expected(kind), slot.without_value());
        let message = format!("{slot} takes {takes}, found `{written}`: {hint}");
        self.errors.add(at, message);
        Value::Invalid
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

/// What braces are that can be a block, where no object is wanted.
pub(super) fn unless_object<'t>(value: &'t tree::Value, kind: &Kind) -> &'t tree::Value {
    match (value, kind) {
        (_, Kind::Object(_) | Kind::Map(_)) => value,
        (tree::Value::Object(object), _) => {
            object.block.as_ref().map_or(value, |block| &block.value)
        }
        _ => value,
    }
}
