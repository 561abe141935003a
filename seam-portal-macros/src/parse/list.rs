//! Lists: values, spliced iterators, and filters in their short form.

use proc_macro2::{Delimiter, Group, Spacing, Span, TokenTree};

use super::expression::{self, is_keyword};
use super::object::{key_of, starts_entry};
use super::value::at_comma;
use super::{Parser, short};
use crate::errors::Extent;
use crate::tokens::{self, Tokens, as_group, as_ident, is_punct};
use crate::tree::{Comparison, Item, Key, List, Object, Value};

impl Parser<'_> {
    /// `None` if it is an array expression of Rust, `[value; count]`.
    pub(super) fn list(&mut self, group: &Group) -> Option<List> {
        let mut tokens = Tokens::of(group);
        if is_repeat(tokens.rest()) {
            return None;
        }
        let mut items = Vec::new();
        while !tokens.is_empty() {
            let place = self.next_place();
            if let Some(comma) = tokens.take_sign(",") {
                self.errors.add(comma, "a comma too many: remove it");
                continue;
            }
            if let Some(dots) = tokens.take_sign("..") {
                if at_comma(&tokens) {
                    self.errors.add(
                        dots,
                        "expected an iterator after `..`, whose items go into the list",
                    );
                } else {
                    let count = expression::length(tokens.rest());
                    let value = self
                        .checked_expression(tokens.take(count))
                        .map_or(Value::Invalid, Value::Expression);
                    items.push(Item {
                        splice: true,
                        value,
                        place,
                    });
                }
            } else {
                let value = self.item(&mut tokens);
                items.push(Item {
                    splice: false,
                    value,
                    place,
                });
            }
            self.separator(&mut tokens, "items");
        }
        Some(List {
            extent: group.span().into(),
            items,
        })
    }

    fn item(&mut self, tokens: &mut Tokens) -> Value {
        if starts_entry(tokens.rest()) {
            return self.object_without_braces(tokens);
        }
        if let Some(attribute) = attribute(tokens.rest()) {
            self.errors.add(
                attribute,
                "an attribute stands on a field, not on an item of a list",
            );
            tokens.take(2);
        }
        match self.comparison(tokens) {
            Some(comparison) => Value::Comparison(Box::new(comparison)),
            None => self.value(tokens),
        }
    }

    /// Keys and values up to the end of the list, which are one object that lacks its braces.
    fn object_without_braces(&mut self, tokens: &mut Tokens) -> Value {
        let place = self.errors.place;
        let extent = tokens::extent(tokens.rest());
        if let Some(Extent { first, .. }) = extent {
            let found = tokens.peek().map(short).unwrap_or_default();
            self.errors.add(
                first,
                format!("an object in a list stands in braces: write `{{ {found}: … }}`"),
            );
        }
        let (entries, base) = self.entries(tokens);
        match extent {
            Some(extent) => Value::Object(Object {
                extent,
                entries,
                base,
                block: None,
                place,
            }),
            None => Value::Invalid,
        }
    }

    /// `field = value`, with any operator in the middle, or none.
    fn comparison(&mut self, tokens: &mut Tokens) -> Option<Comparison> {
        let (field_length, operator_length) = operator(&tokens.rest()[..tokens.to_separator()])?;
        let front = field_length + operator_length;
        // Commas of generics and closures do not end the value.
        let all = tokens.take(front + expression::length(&tokens.rest()[front..]));
        let (field, after) = all.split_at(field_length);
        let (operator, value) = after.split_at(operator_length);

        let extent = tokens::extent(&all)?;
        let operator_extent = tokens::extent(operator).or(tokens::extent(value))?;
        let name: String = operator.iter().map(ToString::to_string).collect();
        let value = match (name.as_str(), value.is_empty()) {
            (_, true) => {
                self.errors
                    .add(operator_extent, format!("expected a value after `{name}`"));
                Value::Invalid
            }
            ("=" | "", false) => self.value(&mut Tokens::new(
                value.iter().cloned().collect(),
                operator_extent.last,
            )),
            // What another operator compares with does not matter: it is an error anyway, or an
            // expression of Rust.
            _ => Value::Invalid,
        };
        Some(Comparison {
            field: field_key(field, tokens::extent(field)?),
            operator: name,
            operator_extent,
            value,
            extent,
        })
    }
}

/// Where the operator of a comparison is: the tokens in front of it, and those that it is made of.
fn operator(tokens: &[TokenTree]) -> Option<(usize, usize)> {
    key_of(
        tokens
            .first()
            .filter(|first| !as_ident(first).is_some_and(is_keyword))?,
    )?;
    let signs = |from: usize| sign_length(&tokens[from..]);
    match &tokens[1..] {
        // A macro call.
        [bang, TokenTree::Group(_), ..] if is_punct(bang, '!') => None,
        [value] if is_constant(value) => Some((1, 0)),
        [TokenTree::Ident(word), value, ..] if *word != "as" && is_operand(value) => Some((1, 1)),
        [sign, ..] if is_sign(sign) => Some((1, signs(1))),
        // A name that is no identifier, such as `is-vip`, is one by mistake.
        _ => {
            let name = tokens
                .iter()
                .take_while(|token| is_part_of_name(token))
                .count();
            (is_punct(tokens.get(name)?, '=') && signs(name) == 1).then_some((name, 1))
        }
    }
}

/// How many tokens make up the operator at the front. Only signs without a space between them are
/// one, and the `!` in `=!vip` is part of the value.
fn sign_length(tokens: &[TokenTree]) -> usize {
    match tokens {
        [equals, bang, ..] if is_punct(equals, '=') && is_punct(bang, '!') => 1,
        _ => {
            let goes_on = |pair: &&[TokenTree]| is_joint(&pair[0]) && is_sign(&pair[1]);
            1 + tokens.windows(2).take_while(goes_on).count()
        }
    }
}

fn is_joint(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(sign) if sign.spacing() == Spacing::Joint)
}

fn is_sign(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(sign) if "=!<>~".contains(sign.as_char()))
}

fn is_operand(token: &TokenTree) -> bool {
    is_constant(token) || as_group(token, Delimiter::Bracket).is_some()
}

fn is_part_of_name(token: &TokenTree) -> bool {
    match token {
        TokenTree::Punct(sign) => "-.:".contains(sign.as_char()),
        TokenTree::Ident(word) => !is_keyword(word),
        TokenTree::Literal(_) => true,
        TokenTree::Group(_) => false,
    }
}

/// A text, a number or a boolean.
fn is_constant(token: &TokenTree) -> bool {
    match token {
        TokenTree::Literal(_) => true,
        TokenTree::Ident(word) => *word == "true" || *word == "false",
        _ => false,
    }
}

/// The name in front of an operator, be it an identifier or not.
fn field_key(tokens: &[TokenTree], extent: Extent) -> Key {
    let key = match tokens {
        [only] => key_of(only),
        _ => None,
    };
    key.unwrap_or_else(|| Key {
        name: tokens.iter().map(ToString::to_string).collect(),
        extent,
        ident: None,
    })
}

/// `[value; count]`, an array expression of Rust.
fn is_repeat(tokens: &[TokenTree]) -> bool {
    let mut signs = tokens
        .iter()
        .filter(|token| is_punct(token, ';') || is_punct(token, ','));
    let only = signs.next().is_some_and(|sign| is_punct(sign, ';')) && signs.next().is_none();
    only && !tokens.last().is_some_and(
        |count| matches!(count, TokenTree::Literal(text) if text.to_string().contains('"')),
    ) && !tokens.last().is_some_and(|last| is_punct(last, ';'))
}

/// The `#` of an attribute.
fn attribute(tokens: &[TokenTree]) -> Option<Span> {
    match tokens {
        [hash, brackets, ..]
            if is_punct(hash, '#') && as_group(brackets, Delimiter::Bracket).is_some() =>
        {
            Some(hash.span())
        }
        _ => None,
    }
}
