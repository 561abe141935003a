//! Literals: text, `true` and `false`, numbers with their sign.

use proc_macro2::{Delimiter, TokenTree};
use syn::Lit;

use crate::errors::Extent;
use crate::tokens::{Tokens, as_group, is_punct};
use crate::tree::{Literal, LiteralKind};

/// The literal that the tokens begin with, and how many of them it is made of.
pub(super) fn literal(tokens: &[TokenTree]) -> Option<(Literal, usize)> {
    match tokens {
        [TokenTree::Literal(token), ..] => {
            let kind = kind_of(token);
            let text = token.to_string();
            Some((
                Literal {
                    kind,
                    extent: token.span().into(),
                    text,
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
            let (kind, text) = (
                LiteralKind::Number(format!("-{digits}")),
                format!("-{token}"),
            );
            Some((Literal { kind, extent, text }, 2))
        }
        [TokenTree::Ident(word), ..] if *word == "true" || *word == "false" => {
            let kind = LiteralKind::Boolean(*word == "true");
            Some((
                Literal {
                    kind,
                    extent: word.span().into(),
                    text: word.to_string(),
                },
                1,
            ))
        }
        [group, ..] => {
            let inner = Tokens::of(as_group(group, Delimiter::Parenthesis)?);
            let (literal, count) = literal(inner.rest())?;
            (count == inner.rest().len()).then_some((literal, 1))
        }
        [] => None,
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
        Lit::Str(text) => LiteralKind::Text(text.value()),
        Lit::Int(number) => LiteralKind::Number(number.base10_digits().to_owned()),
        Lit::Float(number) => LiteralKind::Number(number.base10_digits().to_owned()),
        Lit::Char(character) => LiteralKind::Character(character.value()),
        _ => LiteralKind::Other,
    }
}
