//! Why tokens are no expression of Rust, in words.

use proc_macro2::TokenTree;

use super::reader::Reader;
use crate::syntax::{SpanRange, is_punct, object_within, short};

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
        } else if is_punct(&tokens[0], '#') || message == "expected an expression" {
            let found = short(&tokens[0]);
            self.report(first, format!("expected a value, found `{found}`"));
        } else if let Some(object) = object {
            let message = "an object within an expression stands in a macro call of its own: write `portal!(Type { … })`";
            self.report(object, message);
        } else {
            self.report(error.span(), format!("not a value: {message}"));
        }
    }
}
