//! A cursor over the tokens of one group, with unlimited look-ahead.

use proc_macro2::{Group, Span, TokenStream, TokenTree};

use super::span_range::SpanRange;
use super::tokens::{is_punct, starts_with_sign, to_separator};

pub(crate) struct Cursor {
    rest: std::vec::IntoIter<TokenTree>,
    /// The last token taken, or the opening bracket. Errors about a missing end are reported here.
    last: Span,
}

impl Cursor {
    pub(crate) fn new(stream: TokenStream, open: Span) -> Self {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        Cursor {
            rest: tokens.into_iter(),
            last: open,
        }
    }

    pub(crate) fn of(group: &Group) -> Self {
        Cursor::new(group.stream(), group.span_open())
    }

    pub(crate) fn rest(&self) -> &[TokenTree] {
        self.rest.as_slice()
    }

    /// The tokens up to the next separator.
    pub(crate) fn item(&self) -> &[TokenTree] {
        &self.rest()[..to_separator(self.rest())]
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rest().is_empty()
    }

    pub(crate) fn peek(&self) -> Option<&TokenTree> {
        self.rest().first()
    }

    /// Whether the next token is this sign, or there is no next token.
    pub(crate) fn is_at(&self, sign: char) -> bool {
        self.peek().is_none_or(|next| is_punct(next, sign))
    }

    pub(crate) fn last_span(&self) -> Span {
        self.last
    }

    pub(crate) fn next(&mut self) -> Option<TokenTree> {
        let token = self.rest.next()?;
        self.last = token.span();
        Some(token)
    }

    pub(crate) fn take(&mut self, count: usize) -> Vec<TokenTree> {
        std::iter::from_fn(|| self.next()).take(count).collect()
    }

    /// Takes this many tokens as a new cursor.
    pub(crate) fn split(&mut self, count: usize) -> Self {
        let last = self.last;
        Cursor {
            rest: self.take(count).into_iter(),
            last,
        }
    }

    /// Takes the tokens up to the next separator.
    pub(crate) fn split_item(&mut self) -> Self {
        self.split(to_separator(self.rest()))
    }

    /// Takes the next tokens if they are this sign and not part of a longer one, such as the `:` of
    /// `::`.
    pub(crate) fn take_sign(&mut self, sign: &str) -> Option<SpanRange> {
        starts_with_sign(self.rest(), sign).then(|| {
            let signs = self.take(sign.len());
            SpanRange::of(&signs).unwrap_or(self.last.into())
        })
    }
}
