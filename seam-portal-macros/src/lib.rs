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
use crate::tree::Invocation;

/// Called by `portal!` of `seam-portal`, which puts its own `$crate` in front of the input.
#[doc(hidden)]
#[proc_macro]
pub fn portal(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    with_crate(input, portal_tokens)
}

/// The same where the runtime is built without its client, and there is nothing to send with.
#[doc(hidden)]
#[proc_macro]
pub fn portal_without_client(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    with_crate(input, tokens_without_client)
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

/// What an editor sees, right or not.
fn editor_tokens(krate: TokenTree, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    match read::read_in_editor(krate, input, &mut errors) {
        Some(invocation) => expand::editor(&invocation, &errors),
        None => expand::errors(None, &errors),
    }
}
