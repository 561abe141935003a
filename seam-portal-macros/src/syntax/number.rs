//! Numbers in the user's code that Clippy does not complain about.
//!
//! Clippy's lints about the form of a number, such as `007`, read the source of tokens that belong
//! to the user. The tokens made here belong to the macro. `approx_constant`, which is an error by
//! default, treats the latitude `3.14` as an inexact π in every form of a literal, so floats that
//! are not whole are made from their bits.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens as _, quote_spanned};

/// A `u64`.
pub(crate) fn integer(value: u64, span: Span) -> TokenStream {
    with_span(Literal::u64_suffixed(value), span)
}

/// An `f64` that is not negative.
pub(crate) fn float(value: f64, span: Span) -> TokenStream {
    if value.fract() == 0.0 {
        return with_span(Literal::f64_suffixed(value), span);
    }
    let bits = with_span(Literal::u64_unsuffixed(value.to_bits()), span);
    let span = quiet(span);
    quote_spanned!(span=> ::core::primitive::f64::from_bits(#bits))
}

fn with_span(mut literal: Literal, span: Span) -> TokenStream {
    literal.set_span(quiet(span));
    literal.into_token_stream()
}

fn quiet(span: Span) -> Span {
    span.resolved_at(Span::mixed_site())
}
