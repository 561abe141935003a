//! Implementation detail of `seam-portal`: the procedural macro behind `portal!`.
//!
//! An invocation goes through three steps, none of which looks back: `parse` makes a tree of the
//! tokens, `check` holds the tree against the schema, `expand` makes tokens of what is right. All
//! mistakes go into one list, which takes the place of the expansion when it is not empty.

mod check;
mod checked;
mod errors;
mod expand;
mod mentions;
mod parse;
#[cfg(test)]
mod tests;
mod tokens;
mod tree;
mod words;

use seam_portal_schema as schema;
use seam_portal_schema::suggest;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

use crate::errors::{Error, Errors};
use crate::tree::Form;

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
    if let (Some(checked), true) = (checked, errors.is_empty()) {
        return expand::expand(&checked);
    }
    let Some(invocation) = invocation else {
        return report(errors, None, &TokenStream::new());
    };
    let mentions = mentions::mentions(&invocation, &errors);
    report(errors, invocation.empty_value(), &mentions)
}

/// A block of errors, and nothing else that rustc could report.
///
/// `statements` stand behind the errors, because rustc is quiet about types that it cannot infer
/// once it has seen one. Then the block has the type of whatever is expected there. Without them
/// the errors can stand apart, and the block has a `value`: a constant with an error in its own
/// body is one that rustc takes no longer as a base of other constants.
fn report(errors: Errors, value: Option<TokenStream>, statements: &TokenStream) -> TokenStream {
    let mut errors: Vec<_> = errors.sorted().iter().map(Error::to_tokens).collect();
    let last = errors.pop();
    let error = Ident::new("error", Span::mixed_site());
    match (statements.is_empty(), value, &last) {
        (true, Some(value), _) => quote!({ const _: () = { #(#errors)* #last }; #value }),
        (true, None, Some(_)) => quote!({ #(#errors)* #last }),
        (false, _, Some(_)) => quote!({ #(#errors)* let #error = #last; #statements #error }),
        // The compiler has its own error.
        (_, _, None) => quote!({ #statements loop {} }),
    }
}

/// What an editor sees, right or not.
fn editor_tokens(krate: TokenTree, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let invocation = parse::parse(krate.clone(), input.clone(), &mut errors);
    if let Some(invocation) = &invocation {
        check::check(invocation, &mut errors);
    }
    // What is like a client and nothing else is more likely to become a key or a type's name.
    let unfinished = invocation.as_ref().is_none_or(|invocation| {
        matches!(invocation.form, Form::Send { .. }) && !parse::has_braced_request(&input)
    });
    let invocation = if unfinished {
        parse::fields(krate, input)
    } else {
        invocation
    };
    invocation.map_or_else(TokenStream::new, |invocation| {
        expand::editor(&invocation, &errors.sorted())
    })
}
