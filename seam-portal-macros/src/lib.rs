//! Implementation detail of `seam-portal`: the procedural macro behind `portal!`.
//!
//! The macro has two steps: `read` turns the tokens into a tree, checked against the schema, and
//! `expand` turns the tree into tokens. Both use `syntax`, which classifies tokens and does not know
//! the schema. All mistakes are collected in one list, `errors`.

mod errors;
mod expand;
mod read;
mod syntax;
#[cfg(test)]
mod tests;
mod tree;

use proc_macro2::{TokenStream, TokenTree};

use crate::errors::Errors;
use crate::tree::Invocation;

/// Called by `portal!` of `seam-portal`, which passes its `$crate` before the input.
#[doc(hidden)]
#[proc_macro]
pub fn portal(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    with_crate(input, portal_tokens)
}

/// The same for a runtime without the feature `client`, which has no client to send with.
#[doc(hidden)]
#[proc_macro]
pub fn portal_without_client(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    with_crate(input, tokens_without_client)
}

/// The same for rust-analyzer, which needs the keys and expressions of an invocation even if there are
/// mistakes in it.
#[doc(hidden)]
#[proc_macro]
pub fn portal_in_editor(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    with_crate(input, editor_tokens)
}

fn with_crate(
    input: proc_macro::TokenStream,
    expand: impl FnOnce(TokenTree, TokenStream) -> TokenStream,
) -> proc_macro::TokenStream {
    let mut input = TokenStream::from(input).into_iter();
    let krate = input.next();
    let output = krate.map(|krate| expand(krate, input.collect()));
    output.unwrap_or_default().into()
}

/// The macro as a function of tokens, so that tests can call it.
fn portal_tokens(krate: TokenTree, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let invocation = read::read(krate, input, &mut errors);
    code_or_errors(invocation.as_ref(), &errors)
}

fn tokens_without_client(krate: TokenTree, input: TokenStream) -> TokenStream {
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
fn editor_tokens(krate: TokenTree, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    match read::read_in_editor(krate, input, &mut errors) {
        Some(invocation) => expand::editor(&invocation, &errors),
        None => expand::errors(None, &errors),
    }
}
