//! The macro as a function on tokens.

use proc_macro2::{TokenStream, TokenTree};

use crate::errors::Errors;
use crate::tree::Invocation;
use crate::{expand, read};

/// The expansion that rustc compiles.
pub(crate) fn portal(krate: TokenTree, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let invocation = read::read(krate, input, &mut errors);
    code_or_errors(invocation.as_ref(), &errors)
}

/// The same for a runtime without the feature `client`.
pub(crate) fn portal_without_client(krate: TokenTree, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let invocation = read::read_without_client(krate, input, &mut errors);
    code_or_errors(invocation.as_ref(), &errors)
}

fn code_or_errors(invocation: Option<&Invocation>, errors: &Errors) -> TokenStream {
    match invocation {
        Some(invocation) if errors.is_empty() => expand::code(invocation),
        _ => expand::errors(invocation, errors),
    }
}

/// The expansion for an editor, with or without mistakes.
pub(crate) fn portal_in_editor(krate: TokenTree, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    match read::read_in_editor(krate, input, &mut errors) {
        Some(invocation) => expand::editor(&invocation, &errors),
        None => expand::errors(None, &errors),
    }
}
