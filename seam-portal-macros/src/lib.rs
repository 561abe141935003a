//! Implementation detail of `seam-portal`: the procedural macro behind `portal!`.
//!
//! An invocation goes through two steps: `read` makes one tree of tokens and schema, and `expand`
//! makes tokens of the tree. Below both is `syntax`, which tells what tokens are and knows nothing
//! of the schema. All mistakes go into one list, `errors`.

mod errors;
mod expand;
mod portal;
mod read;
mod syntax;
mod tree;

use proc_macro2::{TokenStream, TokenTree};

/// Called by `portal!` of `seam-portal`, which puts its own `$crate` in front of the input.
#[doc(hidden)]
#[proc_macro]
pub fn portal(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    with_crate(input, portal::portal)
}

/// The same for rust-analyzer, which wants to know of the keys and expressions in an invocation
/// even when there are mistakes in it.
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
