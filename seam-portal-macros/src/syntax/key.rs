//! Keys: identifiers and strings.

use proc_macro2::{Ident, Literal, Span, TokenTree};
use seam_portal_schema::words;

use super::literal::text_of;
use super::span_range::SpanRange;
use super::tokens::{as_ident, as_literal, is_keyword, is_punct, starts_with_sign};

#[derive(Clone)]
pub(crate) struct Key {
    pub(crate) name: String,
    pub(crate) range: SpanRange,
    /// The identifier, if the key is one.
    pub(crate) ident: Option<Ident>,
}

impl Key {
    /// An identifier or a string.
    pub(crate) fn of(token: &TokenTree) -> Option<Self> {
        let (name, ident) = match token {
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                let plain = name.strip_prefix("r#").map(str::to_owned);
                (plain.unwrap_or(name), Some(ident.clone()))
            }
            TokenTree::Literal(literal) => (text_of(literal)?, None),
            _ => return None,
        };
        let range = token.span().into();
        Some(Key { name, range, ident })
    }

    /// The key at the beginning of the tokens, and its number of tokens.
    pub(crate) fn first(tokens: &[TokenTree]) -> Option<(Self, usize)> {
        match long_key(tokens) {
            Some(length) => Some((Key::long(&tokens[..length])?, length)),
            None => Some((Key::of(tokens.first()?)?, 1)),
        }
    }

    /// A name that is not an identifier, such as `customer-key`.
    pub(crate) fn long(tokens: &[TokenTree]) -> Option<Self> {
        Some(Key {
            name: tokens.iter().map(ToString::to_string).collect(),
            range: SpanRange::of(tokens)?,
            ident: None,
        })
    }

    pub(crate) fn span(&self) -> Span {
        self.range.first
    }

    /// How it is written in the source, or should be.
    pub(crate) fn written(&self) -> String {
        match &self.ident {
            Some(ident) => ident.to_string(),
            None => format!("\"{}\"", words::excerpt(&self.name)),
        }
    }
}

/// Whether the token can be a key. This is cheaper than creating one.
pub(super) fn is_key(token: &TokenTree) -> bool {
    let is_text = |literal: &Literal| literal.to_string().starts_with(['"', 'r']);
    as_ident(token).is_some() || as_literal(token).is_some_and(is_text)
}

/// The number of tokens of a name: `vip`, `"vip"`, but also `is-vip` and `metadata.vip`, which were
/// meant as names.
pub(super) fn long_name(tokens: &[TokenTree]) -> Option<usize> {
    let is_name = |token: &TokenTree| match token {
        TokenTree::Ident(word) => !is_keyword(word),
        TokenTree::Literal(_) => true,
        TokenTree::Group(_) | TokenTree::Punct(_) => false,
    };
    let is_part = |pair: &&[TokenTree]| {
        (is_punct(&pair[0], '-') || is_punct(&pair[0], '.')) && is_name(&pair[1])
    };
    let (first, rest) = tokens.split_first()?;
    let named = as_ident(first).is_some() || as_literal(first).is_some();
    named.then(|| 1 + 2 * rest.chunks_exact(2).take_while(is_part).count())
}

/// The number of tokens before a colon, if they are a name that should be quoted, such as
/// `customer-key`.
pub(super) fn long_key(tokens: &[TokenTree]) -> Option<usize> {
    let length = long_name(tokens).filter(|length| *length > 1)?;
    let key = as_ident(&tokens[0]).is_some() && starts_with_sign(&tokens[length..], ":");
    key.then_some(length)
}
