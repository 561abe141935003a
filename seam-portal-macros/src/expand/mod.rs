//! From the tree to tokens. Cannot fail.
//!
//! One walk serves three purposes: the code of an invocation without mistakes, the errors of one with
//! mistakes, so that rustc reports nothing else, and the expansion of both for editors.

mod absent;
mod base;
mod chain;
mod condition;
mod constant;
mod convert;
mod editor;
mod errors;
mod expander;
mod in_place;
mod json;
mod list;
mod literal;
mod map;
mod object;
mod tokens;
mod value;

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use self::expander::{Expander, Purpose, variable};
use crate::syntax::{Expression, SpanRange};
use crate::tree::Invocation;

pub(crate) use self::editor::editor;
pub(crate) use self::errors::errors;

/// The code of an invocation without a mistake.
pub(crate) fn code(invocation: &Invocation) -> TokenStream {
    let krate = &invocation.krate;
    let expander = Expander::new(krate, Purpose::Code);
    let value = if invocation.value.is_literal() {
        let value = expander.in_literals().required(&invocation.value);
        quote!(const { use #krate::__private::literals::*; #value })
    } else if invocation.value.is_constant() {
        let value = expander.required(&invocation.value);
        quote!(const { #value })
    } else {
        expander.required(&invocation.value).into()
    };
    match &invocation.client {
        Some(client) => send(&expander, client, &value),
        None => value,
    }
}

/// The call. The client is outside of the conversion, so that no type is expected of it, and the
/// request is outside of both.
fn send(expander: &Expander<'_>, client: &Expression, value: &TokenStream) -> TokenStream {
    let krate = expander.krate;
    let SpanRange { first, last } = client.range();
    let client = client.stream();
    let name = variable("client", last);
    // The span of an error about the client: from its first token to its last. The path has the same
    // span. It contains no `$crate`, or rustc would show the whole invocation.
    let first = Span::mixed_site().located_at(first);
    let converted = quote_spanned!(first=> AsClient::as_client(&*#name));
    let converted = quote!({
        use #krate::__private::{AsClient, Known, Open};
        let #name = Open(Open(#name).owned()).borrowed();
        #converted
    });
    let client = quote!(match &(#client) { #name => #converted });
    quote!(#krate::Client::create_portal(#client, &#value))
}
