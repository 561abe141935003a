//! Why tokens are no expression of Rust, in words.

use proc_macro2::{Spacing, Span, TokenTree};

use super::reader::Reader;
use crate::syntax::{Cursor, SpanRange, is_punct, object_within, short};

impl Reader<'_> {
    pub(super) fn broken_expression(&mut self, tokens: &[TokenTree], error: &syn::Error) {
        let Some(SpanRange { first, last }) = SpanRange::of(tokens) else {
            return;
        };
        let message = error.to_string();
        let object = object_within(tokens).filter(|_| message.ends_with("expected `;`"));
        if message.starts_with("expected `,` before") {
            self.report(error.span(), message);
        } else if let Some(expected) = message.strip_prefix("unexpected end of input, ") {
            self.report(last, format!("the value breaks off here: {expected}"));
        } else if is_punct(&tokens[0], '#') {
            let found = short(&tokens[0]);
            self.report(first, format!("expected a value, found `{found}`"));
        } else if message == "expected an expression" {
            let found = token_at(tokens, error.span());
            let found = found.as_ref().unwrap_or(&tokens[0]);
            self.report(
                found.span(),
                format!("expected a value, found `{}`", short(found)),
            );
        } else if let Some(object) = object {
            let message = "an object within an expression stands in a macro call of its own: write `portal!(Type { … })`";
            self.report(object, message);
        } else {
            self.report(error.span(), format!("not a value: {message}"));
        }
    }
}

/// The token that begins here, or the first sign of those that are joined with it, such as `!=`.
fn token_at(tokens: &[TokenTree], span: Span) -> Option<TokenTree> {
    let is_joint = |token: &TokenTree| matches!(token, TokenTree::Punct(sign) if sign.spacing() == Spacing::Joint);
    tokens
        .iter()
        .enumerate()
        .find_map(|(at, token)| match token {
            token if token.span().start() == span.start() => {
                let joined = tokens[..at]
                    .iter()
                    .rev()
                    .take_while(|token| is_joint(token))
                    .count();
                Some(tokens[at - joined].clone())
            }
            TokenTree::Group(group) => token_at(Cursor::of(group).rest(), span),
            _ => None,
        })
}
