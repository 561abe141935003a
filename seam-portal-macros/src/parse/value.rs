//! Values: objects, lists, literals, `null`, and any other expression.

use proc_macro2::{Delimiter, TokenTree};

use super::object::{looks_like_entries, next_entry, starts_entry};
use super::{Parser, expression, literal};
use crate::tokens::{Tokens, as_group, as_ident, is_punct};
use crate::tree::Value;

impl Parser<'_> {
    /// Reads a value up to the comma, or up to where the next key makes clear that the comma is
    /// missing.
    pub(super) fn value(&mut self, tokens: &mut Tokens) -> Value {
        if let Some(value) = self.plain_value(tokens) {
            return value;
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
            return ends_value(&rest[count..]).then(|| {
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
            let object =
                looks_like_entries(Tokens::of(braces).rest()).then(|| self.object(braces))?;
            tokens.next();
            return Some(Value::Object(object));
        }
        let brackets = as_group(&first, Delimiter::Bracket)?;
        let list = self.list(brackets)?;
        tokens.next();
        Some(Value::List(list))
    }

    pub(super) fn expression_value(&mut self, tokens: Vec<TokenTree>) -> Value {
        if let [TokenTree::Ident(name), braces] = tokens.as_slice() {
            if let Some(braces) = as_group(braces, Delimiter::Brace) {
                if looks_like_entries(Tokens::of(braces).rest()) && !expression::is_keyword(name) {
                    let object = self.object(braces);
                    return Value::Named {
                        name: name.clone(),
                        object,
                        tokens,
                    };
                }
            }
        }
        self.checked_expression(tokens)
            .map_or(Value::Invalid, Value::Expression)
    }
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
