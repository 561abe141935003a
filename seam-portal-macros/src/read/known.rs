//! What is known of an expression while compiling, held against its field: the literals that can
//! become its value, and constants.

use proc_macro2::TokenStream;
use quote::quote;
use seam_portal_schema::{Enum, Kind, mistake, words};

use super::literal::of_kind;
use super::place::Place;
use super::reader::Reader;
use crate::syntax::{Class, Expression, LiteralKind, Way, bound_name, with_replaced, with_suffix};
use crate::tree::{Constant, Value};

impl Reader<'_> {
    /// An expression for a field of this kind.
    pub(super) fn of_known_kind(
        &mut self,
        mut expression: Expression,
        kind: &'static Kind,
        place: Place<'_>,
    ) -> Value {
        if let Kind::Enum(names) = kind {
            expression.bound = self.bound_name(&expression, names);
        }
        if expression.bound.is_some() || !self.leaves(&mut expression, kind, place) {
            return Value::Expression(expression, Some(kind));
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
        if is_constant(expression.class, kind) {
            let message = mistake::refused_constant(&place, kind);
            return Value::Constant(Constant {
                expression,
                kind,
                message,
            });
        }
        Value::Expression(expression, Some(kind))
    }

    /// Checks the literals that can become the value. Whether all are right.
    fn leaves(
        &mut self,
        expression: &mut Expression,
        kind: &'static Kind,
        place: Place<'_>,
    ) -> bool {
        let (mut are_right, mut untyped) = (true, Vec::new());
        for (index, leaf) in expression.leaves.list.iter().enumerate() {
            let Some((kind, place)) = wanted_of(leaf.way, &leaf.literal.kind, kind, place) else {
                continue;
            };
            match of_kind(&leaf.literal, kind, place) {
                Ok(mut value) => {
                    let text = value.as_text_mut();
                    let warning = text.and_then(|text| text.warning.take());
                    let warning = warning.map(|warning| (index, warning));
                    expression.warnings.extend(warning);
                }
                Err(message) => {
                    self.report(leaf.literal.range, message);
                    are_right = false;
                    let is_text = matches!(leaf.literal.kind, LiteralKind::Text(_));
                    untyped.extend((!is_text || !takes_text(kind)).then_some(index));
                }
            }
        }
        if !untyped.is_empty() {
            // rustc would have an error of its own for a literal of another type, so there is
            // something of any type in its place. What never returns would make the rest
            // unreachable.
            let any = || quote!(::core::option::Option::None.unwrap());
            let instead = |index| untyped.contains(&index).then(any);
            let tokens = with_replaced(&expression.tokens, &instead);
            expression.tokens = tokens.into_iter().collect();
        }
        are_right
    }

    /// Reports a pattern that looks like a new variable, but is one of the names of the field.
    fn bound_name(&mut self, expression: &Expression, names: &Enum) -> Option<String> {
        let is_listed = |name: &str| names.variant(name).is_some();
        let (name, span) = bound_name(&expression.tokens, &is_listed)?;
        let variant = names.variant(&name)?.variant;
        let (of, path) = (
            words::a_type(names.name),
            format!("{}::{variant}", names.name),
        );
        let message = format!(
            "`{name}` is {of} here, and this pattern compares with it: give the variable another name, or write `{path}`"
        );
        self.report(span, message);
        Some(name)
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
