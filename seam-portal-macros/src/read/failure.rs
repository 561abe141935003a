//! The messages for tokens that are not an expression.

use proc_macro2::{Delimiter, Spacing, Span, TokenTree};
use seam_portal_schema::suggest;

use super::reader::Reader;
use crate::syntax::{
    Begin, Cursor, Key, SpanRange, as_ident, as_literal, first_group, is_boolean, is_punct,
    is_space_between, keys, object_within, short,
};

impl Reader<'_> {
    pub(super) fn broken_expression(&mut self, tokens: &[TokenTree], error: &syn::Error) {
        let Some(SpanRange { first, last }) = SpanRange::of(tokens) else {
            return;
        };
        let message = error.to_string();
        let object = object_within(tokens).filter(|_| message.ends_with("expected `;`"));
        if let Some((at, words)) = other_language(tokens).or_else(|| in_parentheses(tokens)) {
            self.report(at, words);
        } else if message.starts_with("expected `,` before") {
            self.report(error.span(), message);
        } else if let Some(expected) = message.strip_prefix("unexpected end of input, ") {
            self.report(last, format!("the value is incomplete: {expected}"));
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
            let keys = keys(Cursor::of(&object).rest());
            let keys: Vec<&str> = keys.iter().map(|key| key.name.as_str()).collect();
            let name = suggest::forgotten_type(&keys).map_or("Type", |of| of.name);
            let message = format!(
                "an object in an expression needs its own `portal!`: write `portal!({name} {{ … }})`"
            );
            self.report(object.span(), message);
        } else {
            self.report(error.span(), format!("not a value: {message}"));
        }
    }
}

/// An object, or its fields, in parentheses.
fn in_parentheses(tokens: &[TokenTree]) -> Option<(Span, String)> {
    let [TokenTree::Group(group)] = tokens else {
        return None;
    };
    let inner = Cursor::of(group);
    let is_object = |braces| Begin::of(Cursor::of(braces).rest()) == Begin::Field;
    let message = match first_group(inner.rest(), Delimiter::Brace) {
        Some(braces) if inner.rest().len() == 1 && is_object(braces) => {
            "an object cannot be in parentheses: remove them".to_owned()
        }
        None if Begin::of(inner.rest()) == Begin::Field => {
            let (key, _) = Key::first(inner.rest())?;
            let key = key.written();
            format!("an object must be in braces: write `{{ {key}: … }}`")
        }
        _ => return None,
    };
    Some((group.span(), message))
}

/// What an expression of another language is in Rust, if the tokens look like one.
fn other_language(tokens: &[TokenTree]) -> Option<(Span, String)> {
    match tokens {
        [TokenTree::Ident(new), TokenTree::Ident(_), ..] if *new == "new" => Some((
            new.span(),
            "`new` is not a keyword in Rust: remove it".to_owned(),
        )),
        [dollar, name, ..] if is_punct(dollar, '$') => {
            let name = match first_group(&tokens[1..], Delimiter::Brace) {
                Some(braces) => as_ident(&braces.stream().into_iter().next()?)?.to_string(),
                None => as_ident(name)?.to_string(),
            };
            let message = format!("a variable has no `$` in Rust: write `{name}`");
            Some((dollar.span(), message))
        }
        _ => {
            let at = (1..tokens.len()).find(|at| is_choice(tokens, *at))?;
            let message = "`? :` does not exist in Rust: write `if … { … } else { … }`".to_owned();
            Some((tokens[at].span(), message))
        }
    }
}

/// Whether the token is the `?` of `a ? b : c`. In `a? b: c`, a comma is missing before the key `b`.
fn is_choice(tokens: &[TokenTree], at: usize) -> bool {
    let behind = &tokens[at + 1..];
    let operand = behind.first().is_some_and(|next| {
        let is_key = !as_ident(next).is_some_and(is_boolean) && Begin::of(behind) == Begin::Field;
        let is_operand = as_ident(next).is_some() || as_literal(next).is_some();
        is_operand && (!is_key || is_space_between(&tokens[at - 1], &tokens[at]))
    });
    let colon = behind.iter().any(|token| is_punct(token, ':'));
    is_punct(&tokens[at], '?') && operand && colon
}

/// The token that begins here, or the first sign of an operator such as `!=` that contains it.
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
