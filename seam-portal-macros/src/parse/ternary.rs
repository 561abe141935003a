//! `condition ? value : other`, which other languages have.

use proc_macro2::TokenTree;

use super::object::next_entry;
use super::{Parser, expression};
use crate::tokens::{Tokens, as_ident, as_literal, is_punct, starts_with_sign};
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
        let [condition_text, value_text, other_text] =
            [condition, value, other].map(|part| words::excerpt(&words::source(part)));
        let message = format!(
            "a choice is made with `if`: write `if {condition_text} {{ {value_text} }} else {{ {other_text} }}`"
        );
        let (before, all) = (
            condition.len(),
            condition.len() + value.len() + other.len() + 2,
        );
        tokens.take(before);
        if let Some(sign) = tokens.next() {
            self.errors.add(sign.span(), message);
        }
        tokens.take(all - before - 1);
        true
    }
}

fn ternary(tokens: &[TokenTree]) -> Option<Ternary<'_>> {
    let end = crate::tokens::to_separator(tokens);
    let question = tokens[..end]
        .iter()
        .position(|token| is_punct(token, '?'))?;
    let colon = (question + 2..end).find(|&at| starts_with_sign(&tokens[at..], ":"))?;
    let (condition, value) = (&tokens[..question], &tokens[question + 1..colon]);
    let other = &tokens[colon + 1..];
    let length = expression::length(other);
    let other = match &other[..length] {
        whole if expression::is_whole(whole) => whole,
        broken => &broken[..next_entry(broken).unwrap_or(length)],
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
