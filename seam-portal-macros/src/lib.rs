//! Implementation detail of `seam-portal`: the procedural macro behind `portal!`.
//!
//! An invocation goes through three steps, none of which looks back: `parse` makes a tree of the
//! tokens, `check` holds the tree against the schema, `expand` makes tokens of what is right. All
//! mistakes go into one list, which takes the place of the expansion when it is not empty.

mod check;
mod checked;
mod errors;
mod expand;
mod parse;
mod schema;
mod suggest;
mod tokens;
mod tree;
mod words;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::errors::{Error, Errors};

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
    krate
        .map_or_else(TokenStream::new, |krate| expand(krate, input.collect()))
        .into()
}

/// The macro as a function on tokens, which tests can call.
fn portal_tokens(krate: TokenTree, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let invocation = parse::parse(krate, input, &mut errors);
    let checked = invocation
        .as_ref()
        .map(|invocation| check::check(invocation, &mut errors));
    match checked {
        Some(checked) if errors.is_empty() => expand::expand(&checked),
        _ => report(errors),
    }
}

/// A block that ends with an error has the type of whatever is expected there, so nothing else is
/// reported but the errors.
fn report(errors: Errors) -> TokenStream {
    let errors = errors.sorted();
    let errors = errors.iter().map(Error::to_tokens);
    quote!({ #(#errors)* })
}

/// What an editor sees, right or not.
fn editor_tokens(krate: TokenTree, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let invocation = parse::parse(krate.clone(), input.clone(), &mut errors);
    if let Some(invocation) = &invocation {
        check::check(invocation, &mut errors);
    }
    let invocation = invocation.or_else(|| parse::fields(krate, input));
    invocation.map_or_else(TokenStream::new, |invocation| {
        expand::editor(&invocation, &errors.sorted())
    })
}
