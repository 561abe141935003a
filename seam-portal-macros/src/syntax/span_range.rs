//! Where in the source something is.

use proc_macro2::{Span, TokenTree};

/// From one token to another one behind it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SpanRange {
    pub(crate) first: Span,
    pub(crate) last: Span,
}

impl SpanRange {
    /// All of the tokens. Nothing if there are none.
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
