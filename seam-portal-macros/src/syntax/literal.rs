//! Literals: text, `true` and `false`, numbers with their sign.

use proc_macro2::{Delimiter, TokenTree};
use seam_portal_schema::words;
use syn::Lit;

use super::cursor::Cursor;
use super::span_range::SpanRange;
use super::tokens::{as_group, is_boolean, is_punct};

pub(crate) struct Literal {
    pub(crate) kind: LiteralKind,
    pub(crate) range: SpanRange,
    /// As it is written, including the sign.
    pub(crate) text: String,
}

pub(crate) enum LiteralKind {
    Text(String),
    Boolean(bool),
    Number {
        /// In the syntax of Rust or JSON, with the sign and without the suffix.
        digits: String,
        /// The type in the suffix.
        suffix: String,
    },
    Character(char),
    /// Words, dates and the like without quotes.
    Unquoted(String),
    /// Not a valid literal. The compiler reports it itself.
    Rejected,
    /// A byte string, a C string, …
    Other,
}

/// The suffixes of numbers.
const SUFFIXES: &[&str] = &[
    "", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize",
    "f32", "f64",
];

impl Literal {
    /// The literal at the beginning of the tokens, and its number of tokens.
    pub(crate) fn first(tokens: &[TokenTree]) -> Option<(Self, usize)> {
        match tokens {
            [TokenTree::Literal(token), ..] => {
                let text = token.to_string();
                let kind = kind_of(token, &text);
                let range = token.span().into();
                Some((Literal { kind, range, text }, 1))
            }
            [minus, TokenTree::Literal(token), ..] if is_punct(minus, '-') => {
                let text = token.to_string();
                let LiteralKind::Number { digits, suffix } = kind_of(token, &text) else {
                    return None;
                };
                let digits = format!("-{digits}");
                let literal = Literal {
                    kind: LiteralKind::Number { digits, suffix },
                    range: SpanRange::of(&tokens[..2])?,
                    text: format!("-{text}"),
                };
                Some((literal, 2))
            }
            [TokenTree::Ident(word), ..] if is_boolean(word) => {
                let literal = Literal {
                    kind: LiteralKind::Boolean(*word == "true"),
                    range: word.span().into(),
                    text: word.to_string(),
                };
                Some((literal, 1))
            }
            [group, ..] => {
                let inner = Cursor::of(as_group(group, Delimiter::Parenthesis)?);
                Some((Literal::whole(inner.rest())?, 1))
            }
            [] => None,
        }
    }

    /// The literal, if the tokens are exactly one literal.
    pub(crate) fn whole(tokens: &[TokenTree]) -> Option<Self> {
        let (literal, count) = Literal::first(tokens)?;
        (count == tokens.len()).then_some(literal)
    }

    /// Words without quotes.
    pub(crate) fn unquoted(text: String, range: SpanRange) -> Self {
        Literal {
            kind: LiteralKind::Unquoted(text.clone()),
            range,
            text,
        }
    }
}

/// How a message repeats a value: a literal as it is written, and `…` for anything else.
pub(crate) fn literal_or_dots(tokens: &[TokenTree]) -> String {
    match Literal::whole(tokens) {
        Some(literal) => words::excerpt(&literal.text),
        None => "…".to_owned(),
    }
}

/// The text of a string literal.
pub(super) fn text_of(literal: &proc_macro2::Literal) -> Option<String> {
    match kind_of(literal, &literal.to_string()) {
        LiteralKind::Text(text) => Some(text),
        _ => None,
    }
}

fn kind_of(literal: &proc_macro2::Literal, source: &str) -> LiteralKind {
    // Nearly all texts are like this, and it is much cheaper than parsing escapes.
    let plain = source
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'))
        .filter(|text| !text.contains('\\') && !text.contains('\r'));
    if let Some(text) = plain {
        return LiteralKind::Text(text.to_owned());
    }
    match Lit::new(literal.clone()) {
        Lit::Str(text) if text.suffix().is_empty() => LiteralKind::Text(text.value()),
        Lit::Int(number) => number_of(number.base10_digits(), number.suffix(), source),
        Lit::Float(number) => number_of(number.base10_digits(), number.suffix(), source),
        Lit::Char(character) if character.suffix().is_empty() => {
            LiteralKind::Character(character.value())
        }
        // The compiler itself reports invalid characters and unknown escapes.
        Lit::Verbatim(_) if source.starts_with(['\'', '"']) => LiteralKind::Rejected,
        _ => LiteralKind::Other,
    }
}

/// A number, or text without quotes, such as `4b`.
fn number_of(digits: &str, suffix: &str, source: &str) -> LiteralKind {
    if !SUFFIXES.contains(&suffix) {
        return LiteralKind::Unquoted(source.to_owned());
    }
    LiteralKind::Number {
        digits: digits.to_owned(),
        suffix: suffix.to_owned(),
    }
}
