//! Keys: identifiers and strings.

use proc_macro2::TokenTree;

use super::{Parser, literal, short};
use crate::errors::Extent;
use crate::tokens::{self, Tokens, as_ident, as_literal, is_punct, starts_with_sign};
use crate::tree::Key;
use crate::words;

impl Parser<'_> {
    /// The key at the front, or as much of one as there is. Skips to the next comma if there is
    /// none at all.
    pub(super) fn key(&mut self, tokens: &mut Tokens) -> Option<Key> {
        let long = long_key(tokens.rest());
        if long > 1 {
            return joined(&tokens.take(long));
        }
        let key = tokens.peek().and_then(key_of);
        if key.is_some() {
            tokens.next();
            return key;
        }
        let found = tokens.next()?;
        if let Some(key) = self.key_in_single_quotes(&found) {
            return Some(key);
        }
        let message = match as_literal(&found) {
            Some(literal) if tokens.peek().is_some_and(|next| is_punct(next, ':')) => {
                format!("a key is a name or a text: write `\"{literal}\"`")
            }
            _ => format!("expected a key, found `{}`", short(&found)),
        };
        self.errors.add(found.span(), message);
        tokens.take(tokens.to_separator());
        None
    }

    fn key_in_single_quotes(&mut self, found: &TokenTree) -> Option<Key> {
        let name = in_single_quotes(found)?;
        // The compiler itself reports single quotes around more than one character.
        if name.chars().count() == 1 {
            let text = name.escape_debug();
            let message = format!("a key stands in double quotes or in none: write `\"{text}\"`");
            self.errors.add(found.span(), message);
        }
        let extent = found.span().into();
        Some(Key {
            name,
            extent,
            ident: None,
        })
    }

    /// The name in front of an operator, be it an identifier or not.
    pub(super) fn field_key(&mut self, tokens: &[TokenTree], extent: Extent) -> Key {
        let key = match tokens {
            [only] => key_of(only).or_else(|| self.key_in_single_quotes(only)),
            _ => None,
        };
        key.unwrap_or_else(|| Key {
            name: words::source(tokens),
            extent,
            ident: None,
        })
    }
}

/// An identifier or a string.
pub(super) fn key_of(token: &TokenTree) -> Option<Key> {
    let extent = token.span().into();
    match token {
        TokenTree::Ident(ident) => {
            let name = ident.to_string();
            let name = name.strip_prefix("r#").map(str::to_owned).unwrap_or(name);
            Some(Key {
                name,
                extent,
                ident: Some(ident.clone()),
            })
        }
        TokenTree::Literal(literal) => {
            let name = literal::text_of(literal)?;
            Some(Key {
                name,
                extent,
                ident: None,
            })
        }
        _ => None,
    }
}

/// How many tokens a name such as `customer-key` or `customer_data.customer_key` has that stands
/// without quotes in front of a colon.
pub(super) fn long_key(tokens: &[TokenTree]) -> usize {
    if tokens.first().and_then(as_ident).is_none() {
        return 0;
    }
    let part = |pair: &&[TokenTree]| {
        (is_punct(&pair[0], '-') || is_punct(&pair[0], '.')) && as_ident(&pair[1]).is_some()
    };
    let count = 1 + 2 * tokens[1..].chunks_exact(2).take_while(part).count();
    let colon = starts_with_sign(&tokens[count..], ":");
    if colon { count } else { 1 }
}

fn joined(tokens: &[TokenTree]) -> Option<Key> {
    Some(Key {
        name: tokens.iter().map(ToString::to_string).collect(),
        extent: tokens::extent(tokens)?,
        ident: None,
    })
}

/// What stands in single quotes.
fn in_single_quotes(token: &TokenTree) -> Option<String> {
    let text = as_literal(token)?.to_string();
    let text = text.strip_prefix('\'')?.strip_suffix('\'')?;
    Some(text.to_owned())
}
