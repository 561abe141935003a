//! Bases: where the fields come from that an object does not give.

use proc_macro2::{Ident, Span};
use quote::quote;

use super::expander::{Expander, variable};
use super::tokens::Tokens;
use super::value::written;
use crate::syntax::{Class, Expression};
use crate::tree::{Base, Object};

impl Expander<'_> {
    /// The base of an object: its own, or the same object of the enclosing base. Nested objects may need
    /// it too.
    pub(super) fn base_of(&self, object: &Object) -> Option<Tokens> {
        let outer = || {
            let path = self.model(object.schema.name);
            self.base_outside(&quote!(#path::EMPTY).into())
        };
        match &object.base {
            Some(Base::Given(base)) => Some(written(base)),
            Some(Base::Outer) => outer(),
            None if self.base.is_some() && object.needs_base() => outer(),
            None => None,
        }
    }

    /// The value of the same field in the enclosing base, or `empty`.
    pub(super) fn base_outside(&self, empty: &Tokens) -> Option<Tokens> {
        let (base, field) = self.base?;
        let name = Ident::new(field.name, Span::call_site());
        if field.required {
            return Some(quote!(#base.#name).into());
        }
        let (krate, given) = (self.krate, variable("given", self.at));
        let value = quote!(match #base.#name {
            #krate::__private::Some(#given) => #given,
            #krate::__private::None => #empty,
        });
        Some(value.into())
    }
}

/// The base, if it can be used more than once: a place, each field of which is moved once, or a
/// constant.
pub(super) fn repeated(base: Option<&Expression>) -> Option<Tokens> {
    let base = base?;
    let tokens = written(base);
    match base.class {
        Class::Place => Some(tokens),
        Class::Constant => Some(quote!((#tokens)).into()),
        _ => None,
    }
}
