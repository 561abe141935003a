//! Lists: values, spliced iterators, and filters in their short form.

use proc_macro2::{Delimiter, Group, TokenTree};

use super::attributes::attribute;
use super::object::{is_object, starts_entry};
use super::value::at_comma;
use super::{Parser, comparison, expression};
use crate::errors::{Extent, VALUE};
use crate::tokens::{self, Tokens, is_punct};
use crate::tree::{Item, List, Object, Value};

impl Parser<'_> {
    /// `None` if it is an array expression of Rust, `[value; count]`.
    pub(super) fn list(&mut self, group: &Group) -> Option<List> {
        let mut tokens = Tokens::of(group);
        if is_repeat(tokens.rest()) && !has_filter(tokens.rest()) {
            return None;
        }
        let mut items = Vec::new();
        while !tokens.is_empty() {
            let place = self.next_place();
            if self.doc_comments(&mut tokens) || self.extra_comma(&mut tokens) {
                continue;
            }
            let splice = self.dots(&mut tokens, "an iterator");
            let value = match splice {
                Some(dots) => self.splice(&mut tokens, dots),
                None => self.item(&mut tokens),
            };
            let joined = matches!(&value, Value::Comparison(filter) if filter.joined);
            items.push(Item {
                splice: splice.is_some(),
                value,
                place,
            });
            if !joined {
                self.separator(&mut tokens, "items");
            }
        }
        Some(List {
            extent: group.span().into(),
            items,
        })
    }

    /// What stands behind the two dots.
    fn splice(&mut self, tokens: &mut Tokens, dots: Extent) -> Value {
        if at_comma(tokens) {
            self.errors.add(
                dots,
                "expected an iterator after `..`, whose items go into the list",
            );
            return Value::Invalid;
        }
        self.errors.place += VALUE;
        let count = expression::length(tokens.rest());
        self.checked_expression(tokens.take(count))
            .map_or(Value::Invalid, Value::Expression)
    }

    fn item(&mut self, tokens: &mut Tokens) -> Value {
        if starts_entry(tokens.rest()) {
            return self.object_without_braces(tokens);
        }
        if let Some((_, length)) = attribute(tokens.rest()) {
            if let Some(hash) = tokens.take(length).first() {
                let message = "an attribute stands on a field, not on an item of a list: remove it";
                self.errors.add(hash.span(), message);
            }
        }
        if let Some(comparison) = self.comparison(tokens) {
            return Value::Comparison(Box::new(comparison));
        }
        self.errors.place += VALUE;
        self.value(tokens)
    }

    /// Keys and values up to the end of the list. Checking says whether they are an object that
    /// lacks its braces, or filters with the wrong operator.
    fn object_without_braces(&mut self, tokens: &mut Tokens) -> Value {
        let place = self.errors.place;
        let Some(extent) = tokens::extent(tokens.rest()) else {
            return Value::Invalid;
        };
        Value::Object(Object {
            place,
            bare: true,
            ..self.fields(tokens, extent)
        })
    }
}

/// `[value; count]`, an array expression of Rust.
fn is_repeat(tokens: &[TokenTree]) -> bool {
    let mut signs = tokens
        .iter()
        .filter(|token| is_punct(token, ';') || is_punct(token, ','));
    let only = signs.next().is_some_and(|sign| is_punct(sign, ';')) && signs.next().is_none();
    let count = |token: &TokenTree| match token {
        TokenTree::Literal(literal) => !literal.to_string().contains('"'),
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            !is_object(Tokens::of(group).rest())
        }
        token => !is_punct(token, ';'),
    };
    only && tokens.last().is_some_and(count)
}

/// Whether a filter stands in front of a semicolon or behind it.
fn has_filter(tokens: &[TokenTree]) -> bool {
    let parts = tokens.split(|token| is_punct(token, ';'));
    parts.into_iter().any(comparison::begins)
}
