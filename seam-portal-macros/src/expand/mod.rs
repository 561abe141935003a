//! From checked values to tokens. Cannot fail, and looks nothing up.
//!
//! Literals become constants; whatever else Rust knows goes through a trait of the runtime's
//! `__private`, which converts it and has the error message for types that do not fit.

mod condition;
mod convert;
mod editor;
mod list;
mod map;
mod object;
#[cfg(test)]
mod snapshots;
mod unchecked;
mod value;

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

use self::convert::Presence;
use crate::check::Checked;
use crate::checked::Value;

pub(crate) use editor::editor;

pub(crate) fn expand(checked: &Checked<'_>) -> TokenStream {
    let krate = checked.krate;
    let expander = Expander { krate };
    let value = match &checked.value {
        Value::Map(map) => expander.map(map),
        Value::Object(object) => expander.object(object),
        _ => TokenStream::new(),
    };
    let value = if checked.value.is_constant() {
        quote!(const { #value })
    } else {
        value
    };
    match checked.client {
        Some(client) => send(krate, client, &value),
        None => value,
    }
}

/// The call. Its argument derefs as far as needed: to `Client` from an `Arc<Client>`, a `&&Client`,
/// … The client stands outside of it, where nothing is expected of its type: inside, the branches
/// of an `if` would have to be a `Client` each.
fn send(krate: &TokenTree, client: &TokenStream, value: &TokenStream) -> TokenStream {
    let at = client.clone().into_iter().next();
    let span = at.map_or_else(Span::call_site, |token| token.span());
    // A name that the caller's expressions cannot see.
    let name = Ident::new("client", Span::mixed_site().located_at(span));
    let client = reference(client);
    quote!(match #client { #name => #krate::Client::create_portal(#name, &#value) })
}

/// `&(client)`, with the span of the client, so that an error is at what the user wrote.
fn reference(client: &TokenStream) -> TokenStream {
    let mut tokens = client.clone().into_iter();
    let first = tokens
        .next()
        .map_or_else(Span::call_site, |token| token.span());
    let last = tokens.last().map_or(first, |token| token.span());
    let mut parentheses = Group::new(Delimiter::Parenthesis, client.clone());
    parentheses.set_span(last);
    let mut ampersand = Punct::new('&', Spacing::Alone);
    ampersand.set_span(first);
    quote!(#ampersand #parentheses)
}

struct Expander<'t> {
    krate: &'t TokenTree,
}

impl Expander<'_> {
    /// A call of a function of `__private`.
    fn call(&self, function: &str, argument: impl quote::ToTokens) -> TokenStream {
        let (krate, function) = (self.krate, quote::format_ident!("{function}"));
        quote!(#krate::__private::#function(#argument))
    }

    fn some(&self, value: impl quote::ToTokens) -> TokenStream {
        self.call("Some", value)
    }

    /// A value that is there, in a field that may be optional or nullable.
    fn present(&self, value: TokenStream, presence: Presence) -> TokenStream {
        let krate = self.krate;
        match presence {
            Presence::Required => value,
            Presence::Optional => self.some(value),
            Presence::Nullable => self.some(quote!(#krate::Nullable::Value(#value))),
        }
    }
}
