//! Braces that are an object and a block of Rust as well, such as `{ name }`. They are read both
//! ways, because only the field says which one is meant.

use proc_macro2::{Delimiter, Group, Span, TokenTree};

use super::attributes::attribute;
use super::object::{is_object, starts_entry};
use super::{Parser, expression, literal};
use crate::tokens::{Tokens, as_ident, as_literal, is_punct, starts_with_sign};
use crate::tree::{Block, Expression, Object, Value};

impl Parser<'_> {
    /// An object, and what its braces are as a block, if they can be one. Nothing if they are no
    /// object at all.
    pub(super) fn braces(&mut self, braces: &Group) -> Option<Value> {
        let inner = Tokens::of(braces);
        if !is_object(inner.rest()) {
            return None;
        }
        let Some(value) = block(braces, inner.rest()) else {
            return Some(Value::Object(self.object_of(braces, inner)));
        };
        if ends_in_expression(inner.rest()) {
            return Some(value);
        }
        let count = self.errors.count();
        let object = self.object_of(braces, inner);
        let mistakes = self.errors.take_back(count);
        let block = Box::new(Block { value, mistakes });
        Some(Value::Object(Object {
            block: Some(block),
            ..object
        }))
    }
}

/// The braces as a value, if they are a block that has one.
fn block(braces: &Group, inner: &[TokenTree]) -> Option<Value> {
    if !may_be_block(inner) {
        return None;
    }
    if let [TokenTree::Ident(only)] = inner {
        if *only == "null" {
            return Some(Value::Null(only.span()));
        }
    }
    if let Some(literal) = literal::whole(inner) {
        return Some(Value::Literal(literal));
    }
    if !expression::is_block_with_value(inner) {
        return None;
    }
    let tokens = expression::without_brackets(vec![braces.clone().into()]);
    let shape = expression::parsed(&tokens).ok()?;
    Some(Value::Expression(Expression { tokens, shape }))
}

/// The first object somewhere in the tokens of an expression, where Rust has no objects.
pub(super) fn object_within(tokens: &[TokenTree]) -> Option<Span> {
    tokens.iter().find_map(|token| {
        let TokenTree::Group(group) = token else {
            return None;
        };
        let inner = Tokens::of(group);
        let is_object = group.delimiter() == Delimiter::Brace && starts_entry(inner.rest());
        is_object
            .then(|| group.span())
            .or_else(|| object_within(inner.rest()))
    })
}

/// Whether the value behind the statements of a block is too much to be the short form of a field.
fn ends_in_expression(tokens: &[TokenTree]) -> bool {
    let semicolon = tokens.iter().rposition(|token| is_punct(token, ';'));
    semicolon.is_some_and(|at| tokens.len() > at + 2)
}

/// Whether it is worth the time to ask syn. Of nearly all objects the first tokens tell.
fn may_be_block(tokens: &[TokenTree]) -> bool {
    if let Some((_, length)) = attribute(tokens) {
        return may_be_block(&tokens[length..]);
    }
    let [first, rest @ ..] = tokens else {
        return false;
    };
    let begins = as_ident(first).is_some() || as_literal(first).is_some();
    begins && !starts_entry(tokens) && !starts_with_sign(rest, ",")
}
