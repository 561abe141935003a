//! Bases: where the fields come from that an object does not give.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::expander::{Expander, variable};
use crate::syntax::{Class, Expression};
use crate::tree::{Base, Object};

impl Expander<'_> {
    /// The base of an object: its own, or the same object of the enclosing base. Nested objects may need
    /// it too.
    pub(super) fn base_of(&self, object: &Object) -> Option<TokenStream> {
        let outer = || {
            let path = self.model(object.schema.name);
            self.base_outside(&quote!(#path::EMPTY))
        };
        match &object.base {
            Some(Base::Given(base)) => Some(base.stream()),
            Some(Base::Outer) => outer(),
            None if self.base.is_some() && object.needs_base() => outer(),
            None => None,
        }
    }

    /// The value of the same field in the enclosing base, or `empty`.
    pub(super) fn base_outside(&self, empty: &TokenStream) -> Option<TokenStream> {
        let (base, field) = self.base?;
        let name = Ident::new(field.name, Span::call_site());
        if field.required {
            return Some(quote!(#base.#name));
        }
        let (krate, given) = (self.krate, variable("given", self.at));
        Some(quote!(match #base.#name {
            #krate::__private::Some(#given) => #given,
            #krate::__private::None => #empty,
        }))
    }
}

/// The base, if it can be used more than once: a place, each field of which is moved once, or a
/// constant.
pub(super) fn repeated(base: Option<&Expression>) -> Option<TokenStream> {
    let base = base?;
    let tokens = base.stream();
    match base.class {
        Class::Place => Some(tokens),
        Class::Constant => Some(quote!((#tokens))),
        _ => None,
    }
}
