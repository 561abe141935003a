//! What is left of an invocation with mistakes: a block of errors, and nothing else that rustc
//! could report. What its expressions name still counts as used, or rustc would warn of imports and
//! macros that nothing else mentions.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use seam_portal_schema::table::ENUMS;
use seam_portal_schema::{Enum, Kind};

use super::expander::{Expander, Purpose, variable};
use super::tokens::Tokens;
use crate::errors::{Error, Errors};
use crate::syntax::{Expression, SpanRange, mentions};
use crate::tree::{Invocation, Value};

pub(crate) fn errors(invocation: Option<&Invocation>, errors: &Errors) -> TokenStream {
    let used = invocation.filter(|_| !errors.unresolved).map(used);
    let used = used.unwrap_or_default();
    let Some((last, others)) = errors.list().split_last() else {
        // The compiler has an error of its own, about a literal that it cannot read.
        return quote!({ #used ::core::unreachable!() });
    };
    let (others, last) = (others.iter().map(compile_error), compile_error(last));
    if !used.is_empty() {
        // rustc is quiet about types that it cannot infer once it has seen an error, so what is
        // used comes behind the errors.
        let error = variable("error", Span::call_site());
        return quote!({ #(#others)* let #error = #last; #used #error });
    }
    // rustc does not take a constant with an error in its own body as the base of other constants.
    // So the errors are in a constant of their own where there is a value to put in their place.
    if let Some(value) = invocation.and_then(empty_value) {
        return quote!({ const _: () = { #(#others)* #last }; #value });
    }
    // Of several errors in the place of an expression rustc shows the first alone, but of a block
    // it shows all. The last one is its value, which fits whatever is expected there.
    quote!({ #(#others)* #last })
}

/// The `compile_error!` that makes rustc report an error at its tokens.
pub(super) fn compile_error(error: &Error) -> TokenStream {
    let SpanRange { first, last } = error.range;
    let message = &error.message;
    // rustc marks from the first token of the call to the last.
    let arguments = quote_spanned!(last=> { #message });
    quote_spanned!(first=> ::core::compile_error! #arguments)
}

/// An object of the type that the invocation would have, if that is known.
fn empty_value(invocation: &Invocation) -> Option<TokenStream> {
    let expander = Expander::new(&invocation.krate, Purpose::Use);
    match (&invocation.client, &invocation.value) {
        (None, Value::Object(object)) => {
            let path = expander.model(object.schema.name);
            Some(quote!(#path::EMPTY))
        }
        _ => None,
    }
}

fn used(invocation: &Invocation) -> TokenStream {
    let expander = Expander::new(&invocation.krate, Purpose::Use);
    let client = invocation.client.as_ref();
    let client = client.map(|client| expander.used(client, None));
    let value = expander.required(&invocation.value);
    quote!(#client #value)
}

impl Expander<'_> {
    /// An expression where it never runs, in a branch of its own, so that one that returns does not
    /// make the rest unreachable. It is not converted to what the field holds, so rustc reports
    /// only what is wrong with the expression itself.
    pub(super) fn used(&self, expression: &Expression, kind: Option<&Kind>) -> Tokens {
        let tokens = expression.stream();
        let names = match kind {
            Some(Kind::Enum(names)) => Some(*names),
            _ => None,
        };
        let lists = |names: &Enum| mentions(tokens.clone(), &|name| names.variant(name).is_some());
        match names.filter(|names| lists(names)) {
            Some(names) => {
                let (krate, module) = (self.krate, Ident::new(names.module, Span::call_site()));
                let names = names_in_scope(expression, names);
                quote!(if false {
                    use #krate::__private::#module::#names;
                    let _ = #tokens;
                })
                .into()
            }
            // Without its constants in scope, it would be an error more.
            None if kind.is_none() && ENUMS.iter().any(|names| lists(names)) => Tokens::new(),
            None => quote!(if false { let _ = #tokens; }).into(),
        }
    }
}

/// All names of an enum, but for the one that the expression seems to bind.
fn names_in_scope(expression: &Expression, names: &Enum) -> TokenStream {
    let Some(bound) = &expression.bound else {
        return quote!(*);
    };
    let others = names.variants.iter().map(|variant| variant.name);
    let others = others.filter(|name| name != bound);
    let others = others.filter(|name| mentions(expression.stream(), &|word| word == *name));
    let others = others.map(|name| Ident::new(name, Span::call_site()));
    quote!({ #(#others),* })
}
