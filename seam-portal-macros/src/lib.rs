//! Implementation detail of `seam-portal`: the procedural macro behind `portal!`.
//!
//! The macro has two steps: `read` turns the tokens into a tree, checked against the schema, and
//! `expand` turns the tree into tokens. Both use `syntax`, which classifies tokens and does not know
//! the schema. All mistakes are collected in one list, `errors`.

mod errors;
mod expand;
mod portal;
mod read;
mod syntax;
mod tree;

use proc_macro2::{TokenStream, TokenTree};

/// `portal!` of `seam-portal` calls this, with its `$crate` before the input.
#[doc(hidden)]
#[proc_macro]
pub fn portal(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    with_crate(input, portal::portal)
}

/// The same for a runtime without the feature `client`, which cannot send requests.
#[doc(hidden)]
#[proc_macro]
pub fn portal_without_client(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    with_crate(input, portal::portal_without_client)
}

/// The same for rust-analyzer, which needs the keys and expressions of an invocation even if there are
/// mistakes in it.
#[doc(hidden)]
#[proc_macro]
pub fn portal_in_editor(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    with_crate(input, portal::portal_in_editor)
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
