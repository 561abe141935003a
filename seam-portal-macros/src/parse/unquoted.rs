//! Values that somebody wrote as they look in a mind or in JSON, but that Rust cannot read: words
//! without quotes, numbers with a plus, operators.

use proc_macro2::TokenTree;

use super::literal;
use crate::errors::Extent;
use crate::tokens::{as_ident, as_literal, is_keyword, is_punct};
use crate::tree::Literal;
use crate::words;

/// A text without its quotes, or with one that does not end it.
pub(super) fn literal(tokens: &[TokenTree], extent: Extent) -> Option<Literal> {
    if let Some(text) = text(tokens) {
        return Some(Literal::unquoted(text, extent));
    }
    // What looks like a lifetime to Rust.
    let [quote, words @ ..] = tokens else {
        return None;
    };
    let is_word = as_ident(words.first()?).is_some();
    if !is_punct(quote, '\'') || !is_word || words.len() > 1 && text(words).is_none() {
        return None;
    }
    let literal = Literal::unquoted(words::source(words), extent);
    Some(Literal {
        text: format!("'{}", literal.text),
        ..literal
    })
}

/// Words, dates, addresses and the like without their quotes.
pub(super) fn text(tokens: &[TokenTree]) -> Option<String> {
    let word = |token: &TokenTree| {
        as_ident(token).is_some()
            || as_literal(token).is_some_and(|literal| literal::text_of(literal).is_none())
    };
    let sign = |token: &TokenTree| matches!(token, TokenTree::Punct(sign) if "-:./'@+&#_".contains(sign.as_char()));
    let [first, rest @ ..] = tokens else {
        return None;
    };
    let starts = match as_ident(first) {
        Some(ident) => !is_keyword(ident) || words::is_boolean(ident),
        None => as_literal(first).is_some() || is_punct(first, '+'),
    };
    let all = tokens.iter().all(|token| word(token) || sign(token));
    let several = rest.iter().any(word) && tokens.len() > 2 || rest.first().is_some_and(word);
    (starts && all && several && number(tokens).is_none()).then(|| words::source(tokens))
}

/// `+3` or `.5`, as it is written and as it should be.
pub(super) fn number(tokens: &[TokenTree]) -> Option<(String, String)> {
    let digits = as_literal(tokens.last()?)?.to_string();
    if !digits.starts_with(|digit: char| digit.is_ascii_digit()) {
        return None;
    }
    let signs: String = tokens[..tokens.len() - 1]
        .iter()
        .map(ToString::to_string)
        .collect();
    let fraction = digits.bytes().all(|digit| digit.is_ascii_digit());
    let right = match signs.as_str() {
        "+" => digits.clone(),
        _ if !fraction => return None,
        "." | "+." => format!("0.{digits}"),
        "-." => format!("-0.{digits}"),
        _ => return None,
    };
    Some((format!("{signs}{digits}"), right))
}

/// `=`, `==`, `!=`, …
pub(super) fn is_operator(tokens: &[TokenTree]) -> bool {
    tokens
        .iter()
        .all(|token| matches!(token, TokenTree::Punct(sign) if "=!<>~".contains(sign.as_char())))
}
