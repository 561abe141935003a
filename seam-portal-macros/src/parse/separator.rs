//! Commas between fields and items, and what stands in their place.

use proc_macro2::{Delimiter, TokenTree};

use super::object::{starts_broken_entry, starts_entry};
use super::{Parser, comparison, short};
use crate::tokens::{Tokens, as_group, is_punct};

impl Parser<'_> {
    /// Takes the comma behind a field or an item, or says that it is missing.
    pub(super) fn separator(&mut self, tokens: &mut Tokens, between: &str) {
        self.doc_comments(tokens);
        let Some(next) = tokens.peek().cloned() else {
            return;
        };
        if tokens.take_sign(",").is_some() {
            return;
        }
        self.next_place();
        if tokens.take_sign(";").is_some() {
            let message = format!("expected `,` between {between}, found `;`");
            self.errors.add(next.span(), message);
            // `;,` is one mistake.
            tokens.take_sign(",");
            return;
        }
        let message = format!("expected `,` before `{}`", short(&next));
        self.errors.add(next.span(), message);
        // What does not look like the next one would be one more error if it stayed.
        if !begins_next(tokens, between) {
            tokens.take(tokens.to_separator());
            tokens.take_sign(",");
        }
    }

    /// Whether a comma stands where a field or an item belongs. Reports it.
    pub(super) fn extra_comma(&mut self, tokens: &mut Tokens) -> bool {
        let comma = tokens.take_sign(",");
        if let Some(comma) = comma {
            self.errors.add(comma, "a comma too many: remove it");
        }
        comma.is_some()
    }
}

fn begins_next(tokens: &Tokens, between: &str) -> bool {
    let rest = tokens.rest();
    if starts_entry(rest) || rest.first().is_some_and(|token| is_punct(token, '#')) {
        return true;
    }
    if between == "fields" {
        return starts_broken_entry(rest);
    }
    let bracketed = |token: &TokenTree| {
        as_group(token, Delimiter::Brace).is_some() || as_group(token, Delimiter::Bracket).is_some()
    };
    let only = tokens.to_separator() == 1;
    match rest.first() {
        Some(token @ TokenTree::Literal(_)) => only || !bracketed(token),
        Some(token) => bracketed(token) || only || comparison::begins(rest),
        None => false,
    }
}
