//! Literals: text, `true` and `false`, numbers with their sign.

use proc_macro2::{Delimiter, Span, TokenTree};
use syn::Lit;

use crate::errors::Extent;
use crate::tokens::{Tokens, as_group, is_punct};
use crate::tree::{Literal, LiteralKind};
use crate::words;

/// The types that the suffix of a number can name.
const SUFFIXES: &[&str] = &[
    "", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize",
    "f32", "f64",
];

/// The literal that the tokens begin with, and how many of them it is made of.
pub(super) fn literal(tokens: &[TokenTree]) -> Option<(Literal, usize)> {
    match tokens {
        [TokenTree::Literal(token), ..] => {
            let kind = kind_of(token);
            let literal = Literal {
                extent: token.span().into(),
                text: token.to_string(),
                suffix: suffix_of(token, &kind),
                kind,
            };
            Some((literal, 1))
        }
        [minus, TokenTree::Literal(token), ..] if is_punct(minus, '-') => {
            Some((negative(minus.span(), token)?, 2))
        }
        [TokenTree::Ident(word), ..] if words::is_boolean(word) => {
            let literal = Literal {
                kind: LiteralKind::Boolean(*word == "true"),
                extent: word.span().into(),
                text: word.to_string(),
                suffix: String::new(),
            };
            Some((literal, 1))
        }
        [group, ..] => {
            let inner = Tokens::of(as_group(group, Delimiter::Parenthesis)?);
            Some((whole(inner.rest())?, 1))
        }
        [] => None,
    }
}

/// The literal, if the tokens are one and nothing more.
pub(super) fn whole(tokens: &[TokenTree]) -> Option<Literal> {
    let (literal, count) = literal(tokens)?;
    (count == tokens.len()).then_some(literal)
}

/// A number with a minus in front of it.
fn negative(minus: Span, token: &proc_macro2::Literal) -> Option<Literal> {
    let kind = kind_of(token);
    let LiteralKind::Number(digits) = &kind else {
        return None;
    };
    let extent = Extent {
        first: minus,
        last: token.span(),
    };
    Some(Literal {
        kind: LiteralKind::Number(format!("-{digits}")),
        extent,
        text: format!("-{token}"),
        suffix: suffix_of(token, &kind),
    })
}

/// The text of a string literal.
pub(super) fn text_of(literal: &proc_macro2::Literal) -> Option<String> {
    match kind_of(literal) {
        LiteralKind::Text(text) => Some(text),
        _ => None,
    }
}

fn kind_of(literal: &proc_macro2::Literal) -> LiteralKind {
    let source = literal.to_string();
    // Nearly all texts are like this, and it is a lot cheaper than to take escapes apart.
    if let Some(text) = source
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'))
    {
        if !text.contains('\\') && !text.contains('\r') {
            return LiteralKind::Text(text.to_owned());
        }
    }
    match Lit::new(literal.clone()) {
        Lit::Str(text) if text.suffix().is_empty() => LiteralKind::Text(text.value()),
        Lit::Int(number) => number_of(number.base10_digits(), number.suffix(), source),
        Lit::Float(number) => number_of(number.base10_digits(), number.suffix(), source),
        Lit::Char(character) if character.suffix().is_empty() => {
            LiteralKind::Character(character.value())
        }
        Lit::Str(_) => LiteralKind::Other,
        // The compiler reports these itself: what is no character, and escapes that it does not know.
        _ if source.starts_with(['\'', '"']) => LiteralKind::Rejected,
        _ => LiteralKind::Other,
    }
}

/// The type that a number names itself.
fn suffix_of(literal: &proc_macro2::Literal, kind: &LiteralKind) -> String {
    match kind {
        LiteralKind::Number(_) => Lit::new(literal.clone()).suffix().to_owned(),
        _ => String::new(),
    }
}

/// `4b` is no number, but what somebody meant as text.
fn number_of(digits: &str, suffix: &str, source: String) -> LiteralKind {
    if SUFFIXES.contains(&suffix) {
        LiteralKind::Number(digits.to_owned())
    } else {
        LiteralKind::Unquoted(source)
    }
}
