//! Ranges in the source.

use proc_macro2::{Span, TokenTree};

/// From one token to a later one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SpanRange {
    pub(crate) first: Span,
    pub(crate) last: Span,
}

impl SpanRange {
    /// The range of all tokens. `None` if there are no tokens.
    pub(crate) fn of(tokens: &[TokenTree]) -> Option<Self> {
        Some(SpanRange {
            first: tokens.first()?.span(),
            last: tokens.last()?.span(),
        })
    }
}

impl From<Span> for SpanRange {
    fn from(span: Span) -> Self {
        SpanRange {
            first: span,
            last: span,
        }
    }
}
