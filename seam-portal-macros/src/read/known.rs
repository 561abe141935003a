//! What is known of an expression while compiling, held against its field: the literals that can
//! become its value, and constants.

use proc_macro2::TokenStream;
use seam_portal_schema::{Enum, Kind, mistake, words};

use super::literal::of_kind;
use super::place::Place;
use super::reader::Reader;
use crate::syntax::{Class, Expression, LiteralKind, Way, bound_name, with_suffix};
use crate::tree::{Constant, Value};

impl Reader<'_> {
    /// An expression for a field of this kind.
    pub(super) fn of_known_kind(
        &mut self,
        mut expression: Expression,
        kind: &'static Kind,
        place: Place<'_>,
    ) -> Value {
        if let Kind::Enum(names) = kind
            && self.binds_name(&expression, names)
        {
            return Value::Refused(expression, Some(kind));
        }
        if !self.leaves(&mut expression, kind, place) {
            return Value::Refused(expression, Some(kind));
        }
        if is_constant(expression.class, kind) {
            let message = mistake::refused_constant(&place, kind);
            return Value::Constant(Constant {
                expression,
                kind,
                message,
            });
        }
        let number = match kind {
            Kind::PositiveInteger => Some("u64"),
            Kind::Number => Some("f64"),
            _ => None,
        };
        if let Some(number) = number.filter(|_| expression.leaves.are_untyped_numbers) {
            let typed: TokenStream = with_suffix(&expression.tokens, number);
            expression.tokens = typed.into_iter().collect();
        }
        Value::Expression(expression, Some(kind))
    }

    /// Checks the literals that can become the value. Whether Rust could still take the expression.
    fn leaves(
        &mut self,
        expression: &mut Expression,
        kind: &'static Kind,
        place: Place<'_>,
    ) -> bool {
        let mut is_typed = true;
        for (index, leaf) in expression.leaves.list.iter().enumerate() {
            let Some((kind, place)) = wanted_of(leaf.way, &leaf.literal.kind, kind, place) else {
                continue;
            };
            match of_kind(&leaf.literal, kind, place) {
                Ok(mut value) => {
                    let text = value.as_text_mut();
                    let warning = text.and_then(|text| text.warning.take());
                    expression
                        .warnings
                        .extend(warning.map(|warning| (index, warning)));
                }
                Err(message) => {
                    self.report(leaf.literal.range, message);
                    let is_text = matches!(leaf.literal.kind, LiteralKind::Text(_));
                    is_typed &= is_text && takes_text(kind);
                }
            }
        }
        is_typed
    }

    /// Reports a pattern that looks like a new variable, but is one of the names of the field.
    fn binds_name(&mut self, expression: &Expression, names: &Enum) -> bool {
        let bound = bound_name(&expression.tokens, &|name| names.variant(name).is_some());
        let Some((name, span)) = bound else {
            return false;
        };
        let path = names
            .variant(&name)
            .map(|variant| format!("{}::{}", names.name, variant.variant));
        let path = path.unwrap_or_default();
        let message = format!(
            "`{name}` is {} here, and this pattern compares with it: give the variable another name, or write `{path}`",
            words::a_type(names.name)
        );
        self.report(span, message);
        true
    }
}

/// What a literal in an expression has to be, if that can be said.
fn wanted_of<'n>(
    way: Way,
    literal: &LiteralKind,
    kind: &'static Kind,
    place: Place<'n>,
) -> Option<(&'static Kind, Place<'n>)> {
    // What another type is made of need not be of the kind that it becomes.
    if way.is_converted && !(matches!(literal, LiteralKind::Text(_)) && takes_text(item_of(kind))) {
        return None;
    }
    match (kind, way.is_item) {
        (Kind::List(item), true) => Some((item, place.item())),
        (Kind::List(_), false) | (_, true) => None,
        (kind, false) => Some((kind, place)),
    }
}

fn item_of(kind: &'static Kind) -> &'static Kind {
    match kind {
        Kind::List(item) => item,
        kind => kind,
    }
}

fn takes_text(kind: &Kind) -> bool {
    matches!(kind, Kind::Text(_) | Kind::Enum(_) | Kind::TextOrBoolean(_))
}

/// Whether an expression of this class can stand in a constant.
fn is_constant(class: Class, kind: &Kind) -> bool {
    match class {
        Class::Constant => !matches!(kind, Kind::List(_)),
        Class::ConstantText => takes_text(kind),
        _ => false,
    }
}
