//! The expansion of an invocation with mistakes: a block of errors, without anything else that rustc
//! could report. Names in its expressions still count as used, so that rustc does not warn of unused
//! imports and macros.

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
        // The compiler itself reports a literal that is not valid.
        return quote!({ #used ::core::unreachable!() });
    };
    let (others, last) = (others.iter().map(compile_error), compile_error(last));
    if !used.is_empty() {
        // After an error, rustc does not report types that it cannot infer. So the used expressions
        // come after the errors.
        let error = variable("error", Span::call_site());
        return quote!({ #(#others)* let #error = #last; #used #error });
    }
    // rustc does not accept a constant with an error in its body as the base of other constants. So
    // the errors are in a separate constant, if there is a value for the invocation.
    if let Some(value) = invocation.and_then(empty_value) {
        return quote!({ const _: () = { #(#others)* #last }; #value });
    }
    // Of several errors in place of an expression, rustc shows only the first, but in a block it shows
    // all. The last one is the value of the block, and fits any type.
    quote!({ #(#others)* #last })
}

/// The `compile_error!` that makes rustc report an error at its tokens.
pub(super) fn compile_error(error: &Error) -> TokenStream {
    let SpanRange { first, last } = error.range;
    let message = &error.message;
    // rustc marks everything from the first token of the call to the last.
    let arguments = quote_spanned!(last=> { #message });
    quote_spanned!(first=> ::core::compile_error! #arguments)
}

/// An empty object of the type of the invocation, if the type is known.
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
    /// An expression in a branch that never runs, so that `return` in it does not make the rest
    /// unreachable. It is not converted to the type of the field, so rustc reports only errors in the
    /// expression itself.
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
            // Without its constants in scope, it would cause another error.
            None if kind.is_none() && ENUMS.iter().any(|names| lists(names)) => Tokens::new(),
            None => quote!(if false { let _ = #tokens; }).into(),
        }
    }
}

/// All names of an enum, except one that the expression seems to declare as a variable.
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
