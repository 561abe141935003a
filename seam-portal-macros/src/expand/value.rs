//! Values: the walk through the tree.

use quote::quote;
use seam_portal_schema::{Kind, Presence};

use super::expander::{Expander, Purpose};
use super::tokens::Tokens;
use crate::syntax::Expression;
use crate::tree::Value;

impl Expander<'_> {
    /// A required value.
    pub(super) fn required(&self, value: &Value) -> Tokens {
        self.value(value, Presence::Required)
    }

    pub(super) fn value(&self, value: &Value, presence: Presence) -> Tokens {
        let tokens = match value {
            Value::Expression(expression, kind) => {
                return self.expression(expression, *kind, presence);
            }
            Value::Null => return self.literal(value),
            // rustc should not check an expression that is refused as a whole, but the user may still
            // be typing it.
            Value::Refused(expression, kind) if self.purpose == Purpose::Editor => {
                return self.expression(expression, *kind, presence);
            }
            Value::Missing(kind) if self.purpose == Purpose::Editor => {
                return self.expression(&nothing(), *kind, presence);
            }
            Value::Refused(..) | Value::Missing(_) => return Tokens::new(),
            Value::Wrong(values) => {
                let values = values.iter();
                return self.statements(values.map(|value| self.required(value)));
            }
            Value::Constant(constant) => match self.purpose {
                Purpose::Use => return self.used(&constant.expression, Some(constant.kind)),
                Purpose::Editor => {
                    return self.convert(&constant.expression, constant.kind, presence);
                }
                Purpose::Code => self.constant(constant),
            },
            Value::OfUnknownType(name, value) => return self.of_unknown_type(name, value),
            Value::Json(json) => return self.loose(json),
            Value::Object(object) => self.object(object),
            Value::List(list) => self.list(list),
            Value::Map(map) => self.map(map),
            Value::Text(text) if presence == Presence::Optional => return self.some_text(text),
            literal => self.literal(literal),
        };
        self.present(tokens, presence)
    }

    fn expression(
        &self,
        expression: &Expression,
        kind: Option<&Kind>,
        presence: Presence,
    ) -> Tokens {
        match (self.purpose, kind) {
            (Purpose::Use, kind) => self.used(expression, kind),
            (_, Some(kind)) => self.convert(expression, kind, presence),
            (_, None) => written(expression),
        }
    }

    /// Values that belong to no field. For an editor, `loop {}` makes them fit any type.
    pub(super) fn statements(&self, values: impl Iterator<Item = Tokens>) -> Tokens {
        match self.purpose {
            Purpose::Editor => quote!({ #(let _ = #values;)* loop {} }).into(),
            Purpose::Use | Purpose::Code => values.collect(),
        }
    }
}

/// The tokens of an expression, unchanged.
pub(super) fn written(expression: &Expression) -> Tokens {
    expression.tokens.iter().cloned().collect()
}

/// The replacement of a missing value. For an editor, it is converted like any other value, so that the
/// names of an enum are in scope.
fn nothing() -> Expression {
    Expression::plain(quote!(loop {}).into_iter().collect())
}
