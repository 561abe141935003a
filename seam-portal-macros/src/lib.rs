//! Implementation detail of `seam-portal`: the procedural macro behind `portal!`.
//!
//! An invocation goes through two steps: `read` makes one tree of tokens and schema, and `expand`
//! makes tokens of the tree. Below both is `syntax`, which tells what tokens are and knows nothing
//! of the schema. All mistakes go into one list, `errors`.

mod errors;
mod expand;
mod read;
mod syntax;
#[cfg(test)]
mod tests;
mod tree;

use proc_macro2::{TokenStream, TokenTree};

use crate::errors::Errors;

/// Called by `portal!` of `seam-portal`, which puts its own `$crate` in front of the input.
#[doc(hidden)]
#[proc_macro]
pub fn portal(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    with_crate(input, portal_tokens)
}

/// The same for rust-analyzer, which wants to know of the keys and expressions in an invocation
/// even when there are mistakes in it.
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

/// The macro as a function on tokens, which tests can call.
fn portal_tokens(krate: TokenTree, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    match read::read(krate, input, &mut errors) {
        Some(invocation) if errors.is_empty() => expand::code(&invocation),
        invocation => expand::errors(invocation.as_ref(), &errors),
    }
}

/// What an editor sees, right or not.
fn editor_tokens(krate: TokenTree, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    match read::read_in_editor(krate, input, &mut errors) {
        Some(invocation) => expand::editor(&invocation, &errors),
        None => expand::errors(None, &errors),
    }
}
