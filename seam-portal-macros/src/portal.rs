//! The macro as a function on tokens.

use proc_macro2::{TokenStream, TokenTree};

use crate::errors::Errors;
use crate::{expand, read};

/// What an invocation is for rustc.
pub(crate) fn portal(krate: TokenTree, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    match read::read(krate, input, &mut errors) {
        Some(invocation) if errors.is_empty() => expand::code(&invocation),
        invocation => expand::errors(invocation.as_ref(), &errors),
    }
}

/// What an editor sees, right or not.
pub(crate) fn portal_in_editor(krate: TokenTree, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    match read::read_in_editor(krate, input, &mut errors) {
        Some(invocation) => expand::editor(&invocation, &errors),
        None => expand::errors(None, &errors),
    }
}
