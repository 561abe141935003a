//! Where an object takes the fields from that it does not give.

use proc_macro2::{Ident, Span};
use quote::quote;

use super::expander::{Expander, variable};
use super::tokens::Tokens;
use super::value::written;
use crate::syntax::{Class, Expression};
use crate::tree::{Base, Object};

impl Expander<'_> {
    /// The base of an object: its own, or the same object of the base outside, which what is inside
    /// may need as well.
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

    /// What the base outside has in the field that the value is for, which is `empty` without it.
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

/// How a base is written where it is needed more than once, if it can be: a place, of which each
/// field is taken once, or a constant.
pub(super) fn repeated(base: Option<&Expression>) -> Option<Tokens> {
    let base = base?;
    let tokens = written(base);
    match base.class {
        Class::Place => Some(tokens),
        Class::Constant => Some(quote!((#tokens)).into()),
        _ => None,
    }
}
