//! Values, whether they fit or not. What does not is left out of the types: `loop {}` fits
//! everywhere.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::convert::Presence;
use crate::checked;
use crate::expand::Expander;
use crate::schema::Kind;
use crate::tree::{Expression, Literal, LiteralKind, Shape, Value};

/// The type of a value, as far as it is known.
pub(super) type Known = Option<&'static Kind>;

impl Expander<'_> {
    pub(super) fn any_value(&self, value: &Value, kind: Known, presence: Presence) -> TokenStream {
        let tokens = match (value, kind) {
            (Value::Expression(expression), Some(kind)) => {
                return self.convert(expression, kind, presence);
            }
            (Value::Expression(expression), None) => {
                return expression.tokens.iter().cloned().collect();
            }
            (Value::Invalid, Some(kind)) => return self.no_value(kind, presence),
            (Value::Object(object) | Value::Named { object, .. }, Some(Kind::Object(schema))) => {
                self.any_object(object, schema, None)
            }
            (Value::Object(object), kind) => {
                let map = kind.and_then(|kind| match kind {
                    Kind::Map(map) => Some(crate::check::union_of(map)),
                    _ => None,
                });
                let values = self.any_map(object, map);
                return quote!({ #values loop {} });
            }
            (Value::List(list), Some(Kind::List(item))) => self.any_list(list, Some(item)),
            (Value::List(list), _) => self.any_list(list, None),
            (Value::Comparison(comparison), _) => self.any_filter(comparison),
            (Value::Literal(literal), Some(kind)) => match literal_of_kind(literal, kind) {
                Some(value) => self.value(&value),
                None => return quote!(loop {}),
            },
            _ => return quote!(loop {}),
        };
        self.present(tokens, presence)
    }

    /// Where a value is missing: what would stand around it is there already, so that the names of
    /// an enum are in scope.
    fn no_value(&self, kind: &Kind, presence: Presence) -> TokenStream {
        let nothing = Expression {
            tokens: quote!(loop {}).into_iter().collect(),
            shape: Shape::Other,
        };
        self.convert(&nothing, kind, presence)
    }
}

/// The literal as a value, if it is of the kind.
fn literal_of_kind<'t>(literal: &'t Literal, kind: &'static Kind) -> Option<checked::Value<'t>> {
    let span = literal.extent.first;
    Some(match (kind, &literal.kind) {
        (Kind::Text(_), LiteralKind::Text(value)) => checked::Value::Text(checked::Text {
            value,
            span,
            warning: None,
        }),
        (Kind::Enum(names), LiteralKind::Text(text)) => checked::Value::Variant {
            names,
            variant: names.variant(text)?,
            span,
        },
        (Kind::Boolean, LiteralKind::Boolean(value)) => checked::Value::Boolean(*value, span),
        (Kind::PositiveInteger, LiteralKind::Number(digits)) => {
            checked::Value::Integer(digits.parse().ok()?, span)
        }
        (Kind::Number, LiteralKind::Number(digits)) => {
            let number: f64 = digits.parse().ok()?;
            checked::Value::Number(number.is_finite().then_some(number)?, span)
        }
        (Kind::TextOrBoolean(union), LiteralKind::Text(_)) => {
            let value = literal_of_kind(literal, &TEXT)?;
            checked::Value::Union(union, Box::new(value))
        }
        (Kind::TextOrBoolean(union), LiteralKind::Boolean(_)) => {
            let value = literal_of_kind(literal, &Kind::Boolean)?;
            checked::Value::Union(union, Box::new(value))
        }
        _ => return None,
    })
}

static TEXT: Kind = Kind::Text(crate::schema::TextRule::Text);
