//! `condition ? value : other`, which other languages have.

use proc_macro2::TokenTree;

use super::object::next_entry;
use super::{Parser, expression};
use crate::tokens::{self, Tokens, as_ident, as_literal, is_punct, starts_with_sign};
use crate::words;

/// The tokens of the parts.
struct Ternary<'t> {
    condition: &'t [TokenTree],
    value: &'t [TokenTree],
    other: &'t [TokenTree],
}

impl Parser<'_> {
    /// Takes a choice, if there is one, and says how Rust writes it.
    pub(super) fn ternary(&mut self, tokens: &mut Tokens) -> bool {
        let Some(Ternary {
            condition,
            value,
            other,
        }) = ternary(tokens.rest())
        else {
            return false;
        };
        let (before, behind) = (condition.len(), value.len() + 1 + other.len());
        let parts = [condition, value, other];
        let is_stray = |part: &[TokenTree]| !is_null(part) && expression::is_expression(part);
        let strays = parts.into_iter().filter(|part| is_stray(part));
        self.strays.extend(strays.map(<[TokenTree]>::to_vec));
        let [condition, value, other] = parts.map(|part| words::excerpt(&words::source(part)));
        let message = format!(
            "a choice is made with `if`: write `if {condition} {{ {value} }} else {{ {other} }}`"
        );
        tokens.take(before);
        if let Some(sign) = tokens.next() {
            self.errors.add(sign.span(), message);
        }
        tokens.take(behind);
        true
    }
}

fn ternary(tokens: &[TokenTree]) -> Option<Ternary<'_>> {
    let end = tokens::to_separator(tokens);
    let question = tokens[..end]
        .iter()
        .position(|token| is_punct(token, '?'))?;
    if tokens::is_much(&tokens[..end]) {
        return None;
    }
    let colon = (question + 2..end).find(|&at| starts_with_sign(&tokens[at..], ":"))?;
    let (condition, value) = (&tokens[..question], &tokens[question + 1..colon]);
    let other = &tokens[colon + 1..];
    let length = expression::length(other);
    let other = match (&other[..length], ternary(other)) {
        (
            _,
            Some(Ternary {
                condition,
                value,
                other: last,
            }),
        ) => &other[..condition.len() + value.len() + last.len() + 2],
        (whole, None) if expression::is_whole(whole) => whole,
        (broken, None) => &broken[..next_entry(broken).unwrap_or(length)],
    };
    // `key? name: …` has lost its comma.
    let chosen = !is_key(value) || words::is_space_between(condition.last()?, &tokens[question]);
    let whole = [condition, value]
        .iter()
        .all(|part| expression::is_whole(part));
    (chosen && whole && !other.is_empty()).then_some(Ternary {
        condition,
        value,
        other,
    })
}

fn is_null(part: &[TokenTree]) -> bool {
    matches!(part, [TokenTree::Ident(word)] if *word == "null")
}

/// Whether it could be the next key.
fn is_key(value: &[TokenTree]) -> bool {
    match value {
        [only] => {
            let word = as_ident(only).is_some_and(|word| !words::is_boolean(word));
            word || as_literal(only).is_some_and(|text| text.to_string().starts_with('"'))
        }
        _ => false,
    }
}
