//! Words, dates, addresses and the like without quotes.

use proc_macro2::TokenTree;

use super::literal::{Literal, text_of};
use super::span_range::SpanRange;
use super::tokens::{as_ident, as_literal, is_boolean, is_keyword, is_punct, source};

/// The text that invalid tokens were meant as, perhaps with an opening quote that is not closed.
pub(crate) fn unquoted_text(tokens: &[TokenTree]) -> Option<Literal> {
    let is_word = |token: &TokenTree| {
        as_ident(token).is_some()
            || as_literal(token).is_some_and(|literal| text_of(literal).is_none())
    };
    let is_sign = |token: &TokenTree| matches!(token, TokenTree::Punct(sign) if "-:./'@+&#_".contains(sign.as_char()));
    let words = match tokens {
        [quote, words @ ..] if is_punct(quote, '\'') => words,
        words => words,
    };
    let [first, rest @ ..] = words else {
        return None;
    };
    let starts = match as_ident(first) {
        Some(ident) => !is_keyword(ident) || is_boolean(ident),
        None => as_literal(first).is_some() || is_punct(first, '+'),
    };
    let all = words.iter().all(|token| is_word(token) || is_sign(token));
    let several = rest.iter().any(is_word) && tokens.len() > 2 || rest.first().is_some_and(is_word);
    let quote = words.len() < tokens.len() && as_ident(first).is_some();
    let range = SpanRange::of(tokens)?;
    (starts && all && (several || quote)).then(|| Literal {
        text: source(tokens),
        ..Literal::unquoted(source(words), range)
    })
}
