//! What all parts of the expansion share.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use seam_portal_schema::Presence;

/// What an expansion is for.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Purpose {
    /// To run.
    Code,
    /// To count what its expressions name as used, beside errors.
    Use,
    /// To be looked at by an editor, right or not.
    Editor,
}

#[derive(Clone, Copy)]
pub(super) struct Expander<'t> {
    pub(super) krate: &'t TokenTree,
    pub(super) purpose: Purpose,
    /// Whether a list is around the value, which is a reference where it is a constant.
    pub(super) in_list: bool,
}

impl<'t> Expander<'t> {
    pub(super) fn new(krate: &'t TokenTree, purpose: Purpose) -> Self {
        Expander {
            krate,
            purpose,
            in_list: false,
        }
    }

    /// For the items of a list.
    pub(super) fn in_list(self) -> Self {
        Expander {
            in_list: true,
            ..self
        }
    }

    /// A call of a function of `__private`.
    pub(super) fn call(&self, function: &str, argument: impl ToTokens) -> TokenStream {
        let (krate, function) = (self.krate, format_ident!("{function}"));
        quote!(#krate::__private::#function(#argument))
    }

    pub(super) fn some(&self, value: impl ToTokens) -> TokenStream {
        self.call("Some", value)
    }

    /// A value that is there, in a field that may be optional or nullable.
    pub(super) fn present(&self, value: TokenStream, presence: Presence) -> TokenStream {
        let krate = self.krate;
        match presence {
            _ if self.purpose == Purpose::Use => value,
            Presence::Required => value,
            Presence::Optional => self.some(value),
            Presence::Nullable => self.some(quote!(#krate::Nullable::Value(#value))),
        }
    }

    /// The path to a type of the model.
    pub(super) fn model(&self, name: &str) -> TokenStream {
        let (krate, name) = (self.krate, Ident::new(name, Span::call_site()));
        quote!(#krate::#name)
    }
}
