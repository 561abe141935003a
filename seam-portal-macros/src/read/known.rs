//! Checks of what is known about an expression at compile time: the literals that it can evaluate to,
//! and constants.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;
use seam_portal_schema::{Enum, Kind, mistake, words};

use super::literal::of_kind;
use super::place::Place;
use super::reader::Reader;
use crate::syntax::{
    Class, Cursor, Expression, LiteralKind, Way, as_group, bound_name, source, with_replaced,
    with_suffix,
};
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
        if let Some(value) = inside_some(&expression.tokens).filter(|_| place.is_required()) {
            let message = format!("{place} is required, so it takes no `Some`: write `{value}`");
            self.report(expression.range(), message);
            return Value::Refused(expression, Some(kind));
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

    /// Checks the literals that can become the value. Returns whether all are right.
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
            // rustc would also report a literal of the wrong type, so an expression of any type
            // replaces it. One that never returns would make the rest unreachable.
            let any = || quote!(::core::option::Option::None.unwrap());
            let instead = |index| untyped.contains(&index).then(any);
            let tokens = with_replaced(&expression.tokens, &instead);
            expression.tokens = tokens.into_iter().collect();
        }
        are_right
    }

    /// Reports a pattern that looks like a new variable, but is a listed name of the field.
    fn bound_name(&mut self, expression: &Expression, names: &Enum) -> Option<String> {
        let is_listed = |name: &str| names.variant(name).is_some();
        let (name, span) = bound_name(&expression.tokens, &is_listed)?;
        let variant = names.variant(&name)?.variant;
        let (of, path) = (
            words::a_type(names.name),
            format!("{}::{variant}", names.name),
        );
        let message = format!(
            "`{name}` is {of} here, so this pattern does not declare a variable: rename the variable, or write `{path}` to compare"
        );
        self.report(span, message);
        Some(name)
    }
}

/// What is in `Some(…)`, as a message repeats it.
fn inside_some(tokens: &[TokenTree]) -> Option<String> {
    let [TokenTree::Ident(some), inner] = tokens else {
        return None;
    };
    let inner = as_group(inner, Delimiter::Parenthesis).filter(|_| *some == "Some")?;
    Some(words::excerpt(&source(Cursor::of(inner).rest())))
}

/// What a literal in an expression must be, if that is known.
fn wanted_of<'n>(
    way: Way,
    literal: &LiteralKind,
    kind: &'static Kind,
    place: Place<'n>,
) -> Option<(&'static Kind, Place<'n>)> {
    // A value that is converted need not be of the kind of the result.
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

/// Whether an expression of this class can be used in a constant.
fn is_constant(class: Class, kind: &Kind) -> bool {
    match class {
        Class::Constant => !matches!(kind, Kind::List(_)),
        Class::ConstantText => takes_text(kind),
        _ => false,
    }
}
