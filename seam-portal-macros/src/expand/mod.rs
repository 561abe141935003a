//! From checked values to tokens. Cannot fail, and looks nothing up.
//!
//! Literals become constants; whatever else Rust knows goes through a trait of the runtime's
//! `__private`, which converts it and has the error message for types that do not fit.

mod absent;
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

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use self::convert::Presence;
use crate::check::Checked;
use crate::checked::Value;

pub(crate) use editor::editor;

pub(crate) fn expand(checked: &Checked<'_>) -> TokenStream {
    let krate = checked.krate;
    let expander = Expander::new(krate);
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
    let spans = || client.clone().into_iter().map(|token| token.span());
    let first = spans().next().unwrap_or_else(Span::call_site);
    let last = spans().last().unwrap_or(first);
    // A name that the caller's expressions cannot see.
    let name = Ident::new("client", Span::mixed_site().located_at(last));
    // From the first token of the client to its last, where an error about it has to stand.
    let argument = quote_spanned!(Span::mixed_site().located_at(first)=> &*);
    quote!(match &(#client) { #name => #krate::Client::create_portal(#argument #name, &#value) })
}

struct Expander<'t> {
    krate: &'t TokenTree,
    /// Whether a list is around the value, which is a reference where it is a constant.
    in_list: bool,
}

impl<'t> Expander<'t> {
    fn new(krate: &'t TokenTree) -> Self {
        Expander {
            krate,
            in_list: false,
        }
    }

    /// For the items of a list.
    fn in_list(&self) -> Self {
        Expander {
            in_list: true,
            ..*self
        }
    }

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
