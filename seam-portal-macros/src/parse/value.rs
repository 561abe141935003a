//! Values: objects, lists, literals, `null`, and any other expression.

use proc_macro2::{Delimiter, TokenTree};

use super::object::{is_object, next_entry, starts_entry};
use super::{Parser, expression, literal, unquoted};
use crate::tokens::{self, Tokens, as_group, as_ident, is_keyword, is_punct};
use crate::tree::{Literal, LiteralKind, Value};

impl Parser<'_> {
    /// Reads a value up to the comma, or up to where the next key makes clear that the comma is
    /// missing.
    pub(super) fn value(&mut self, tokens: &mut Tokens) -> Value {
        if let Some(value) = self.plain_value(tokens) {
            return value;
        }
        if self.ternary(tokens) {
            return Value::Invalid;
        }
        let count = expression::length(tokens.rest());
        let missing_comma = || next_entry(&tokens.rest()[..count]);
        let count = match &tokens.rest()[..count] {
            whole if expression::is_whole(whole) => count,
            _ => missing_comma().unwrap_or(count),
        };
        let tokens = tokens.take(count);
        self.expression_value(tokens)
    }

    /// A value that can be told from its first tokens.
    fn plain_value(&mut self, tokens: &mut Tokens) -> Option<Value> {
        let rest = tokens.rest();
        if let Some((literal, count)) = literal::literal(rest) {
            return (ends_value(&rest[count..]) && !goes_on(tokens, &literal)).then(|| {
                tokens.take(count);
                Value::Literal(literal)
            });
        }
        let first = rest.first().filter(|_| ends_value(&rest[1..]))?.clone();
        if as_ident(&first).is_some_and(|word| word == "null") {
            tokens.next();
            return Some(Value::Null(first.span()));
        }
        if let Some(braces) = as_group(&first, Delimiter::Brace) {
            let value = self.braces(braces)?;
            tokens.next();
            return Some(value);
        }
        let brackets = as_group(&first, Delimiter::Bracket)?;
        let list = self.list(brackets)?;
        tokens.next();
        Some(Value::List(list))
    }

    fn expression_value(&mut self, tokens: Vec<TokenTree>) -> Value {
        if let [TokenTree::Ident(name), braces] = tokens.as_slice() {
            if let Some(braces) = as_group(braces, Delimiter::Brace) {
                if is_object(Tokens::of(braces).rest()) && !is_keyword(name) {
                    let object = self.object(braces);
                    return Value::Named {
                        name: name.clone(),
                        object,
                        tokens,
                    };
                }
            }
        }
        let tokens = expression::without_brackets(tokens);
        // `{ 30 }`
        if let Some(literal) = literal::whole(&tokens) {
            return Value::Literal(literal);
        }
        match expression::parsed(&tokens) {
            Ok(shape) => Value::Expression(crate::tree::Expression { tokens, shape }),
            Err(failure) => self.no_expression_value(&tokens, &failure),
        }
    }

    /// What stands for a value without being one.
    fn no_expression_value(
        &mut self,
        tokens: &[TokenTree],
        failure: &expression::Failure,
    ) -> Value {
        let Some(extent) = tokens::extent(tokens) else {
            return Value::Invalid;
        };
        if let Some(literal) = unquoted::literal(tokens, extent) {
            return Value::Literal(literal);
        }
        if let Some((wrong, right)) = unquoted::number(tokens) {
            let message = format!("a number is not written `{wrong}`: write `{right}`");
            self.errors.add(extent, message);
        } else if unquoted::is_operator(tokens) {
            let message = "an operation stands in quotes: write `\"=\"`, no other is supported";
            self.errors.add(extent, message);
        } else {
            self.no_expression(tokens, failure);
        }
        Value::Invalid
    }
}

/// Whether the literal is the first of some words that lack their quotes, as in `3 rooms`.
fn goes_on(tokens: &Tokens, literal: &Literal) -> bool {
    let words = &tokens.rest()[..tokens.to_separator()];
    let second = words.get(1);
    !matches!(literal.kind, LiteralKind::Text(_))
        && second.is_some_and(|token| as_ident(token).is_some())
        && next_entry(words).is_none()
        && unquoted::text(words).is_some()
}

/// Whether a value that needs nothing more is at its end: in front of a comma, or of something
/// that no expression goes on with.
fn ends_value(rest: &[TokenTree]) -> bool {
    match rest.first() {
        None | Some(TokenTree::Literal(_)) => true,
        Some(TokenTree::Punct(sign)) => matches!(sign.as_char(), ',' | ';' | '#'),
        Some(TokenTree::Ident(word)) => starts_entry(rest) || *word != "as",
        Some(other) => as_group(other, Delimiter::Brace).is_some(),
    }
}

/// Whether the next token is a comma or the end.
pub(super) fn at_comma(tokens: &Tokens) -> bool {
    tokens.peek().is_none_or(|token| is_punct(token, ','))
}
