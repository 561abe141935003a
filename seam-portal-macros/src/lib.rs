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
    let mut input = TokenStream::from(input).into_iter();
    let Some(krate) = input.next() else {
        return proc_macro::TokenStream::new();
    };
    portal_tokens(krate, input.collect()).into()
}

/// The macro as a function on tokens, which tests can call.
fn portal_tokens(krate: TokenTree, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let Some(invocation) = parse::parse(krate, input, &mut errors) else {
        return report(errors, &TokenStream::new());
    };
    let checked = check::check(&invocation, &mut errors);
    if errors.is_empty() {
        expand::expand(&checked)
    } else {
        report(errors, &expand::partial(&invocation))
    }
}

/// A block that ends with an error has the type of whatever is expected there, so nothing else is
/// reported but the errors.
fn report(errors: Errors, partial: &TokenStream) -> TokenStream {
    let errors = errors.sorted();
    let errors = errors.iter().map(Error::to_tokens);
    quote!({ #partial #(#errors)* })
}
