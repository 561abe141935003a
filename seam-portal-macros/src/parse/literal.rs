//! Literals: text, `true` and `false`, numbers with their sign.

use proc_macro2::{Delimiter, TokenTree};
use syn::Lit;

use crate::errors::Extent;
use crate::tokens::{Tokens, is_punct};
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
            let text = token.to_string();
            let extent = token.span().into();
            let suffix = suffix_of(token, &kind);
            Some((
                Literal {
                    kind,
                    extent,
                    text,
                    suffix,
                },
                1,
            ))
        }
        [minus, TokenTree::Literal(token), ..] if is_punct(minus, '-') => {
            let LiteralKind::Number(digits) = kind_of(token) else {
                return None;
            };
            let extent = Extent {
                first: minus.span(),
                last: token.span(),
            };
            let kind = LiteralKind::Number(format!("-{digits}"));
            let text = format!("-{token}");
            let suffix = suffix_of(token, &kind);
            Some((
                Literal {
                    kind,
                    extent,
                    text,
                    suffix,
                },
                2,
            ))
        }
        [TokenTree::Ident(word), ..] if words::is_boolean(word) => {
            let kind = LiteralKind::Boolean(*word == "true");
            let text = word.to_string();
            let extent = word.span().into();
            let suffix = String::new();
            Some((
                Literal {
                    kind,
                    extent,
                    text,
                    suffix,
                },
                1,
            ))
        }
        [TokenTree::Group(group), ..] => {
            let brackets = [Delimiter::Parenthesis, Delimiter::Brace];
            if !brackets.contains(&group.delimiter()) {
                return None;
            }
            let inner = Tokens::of(group);
            let (literal, count) = literal(inner.rest())?;
            let whole = count == inner.rest().len();
            // A text in braces may be a key as well.
            let key = group.delimiter() == Delimiter::Brace
                && matches!(literal.kind, LiteralKind::Text(_));
            (whole && !key).then_some((literal, 1))
        }
        _ => None,
    }
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
