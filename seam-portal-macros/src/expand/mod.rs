//! From the tree to tokens. Cannot fail.
//!
//! One walk serves three purposes: the code of a right invocation, what is left of a wrong one so
//! that rustc reports nothing but its mistakes, and what editors see of either.

mod absent;
mod base;
mod condition;
mod constant;
mod convert;
mod editor;
mod errors;
mod expander;
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

/// The call. The client is outside of what converts it, where nothing is expected of its type, and
/// the request outside of both.
fn send(expander: &Expander<'_>, client: &Expression, value: &TokenStream) -> TokenStream {
    let krate = expander.krate;
    let SpanRange { first, last } = client.range();
    let client = client.stream();
    let name = variable("client", last);
    // From the first token of the client to its last, where an error about it has to be. The path
    // is located there as well, and so has no `$crate` in it, or rustc takes the whole invocation.
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
