//! State and helpers for all parts of the expansion.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use seam_portal_schema::{Field, Presence};

use crate::syntax::Expression;

/// What an expansion is for.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Purpose {
    /// To run the code.
    Code,
    /// To mark names in expressions as used, next to errors.
    Use,
    /// To be analyzed by an editor, with or without mistakes.
    Editor,
}

/// A variable that the user's expressions cannot see. Its name must be unique, because a pattern would
/// compare with a constant of the same name.
pub(super) fn variable(name: &str, at: Span) -> Ident {
    Ident::new(
        &format!("__portal_{name}"),
        Span::mixed_site().located_at(at),
    )
}

#[derive(Clone, Copy)]
pub(super) struct Expander<'t> {
    pub(super) krate: &'t TokenTree,
    pub(super) purpose: Purpose,
    /// Whether the value is in a list. A constant list is a reference.
    pub(super) in_list: bool,
    /// Whether it is in a long list, without a constant in between.
    pub(super) in_long_list: bool,
    /// The span of generated tokens.
    pub(super) at: Span,
    /// The enclosing base, and its field that the value is for.
    pub(super) base: Option<(&'t TokenStream, &'static Field)>,
}

impl<'t> Expander<'t> {
    pub(super) fn new(krate: &'t TokenTree, purpose: Purpose) -> Self {
        Expander {
            krate,
            purpose,
            in_list: false,
            in_long_list: false,
            at: Span::call_site(),
            base: None,
        }
    }

    /// Generates tokens around an expression, at the span of the expression. So errors about them show
    /// the expression and not the whole invocation.
    pub(super) fn around(
        &self,
        expression: &Expression,
        write: impl FnOnce(&Expander<'_>) -> TokenStream,
    ) -> TokenStream {
        self.located(expression.range().first, write)
    }

    /// Generates tokens that rustc should show at a place in the source.
    pub(super) fn located(
        &self,
        place: Span,
        write: impl FnOnce(&Expander<'_>) -> TokenStream,
    ) -> TokenStream {
        // One span for all tokens, because creating a span is slow. After `$crate`, names are found
        // regardless of their hygiene.
        let at = self.krate.span().located_at(place);
        let mut krate = self.krate.clone();
        krate.set_span(at);
        write(&Expander {
            krate: &krate,
            at,
            ..*self
        })
    }

    /// The arguments of a call: an expression.
    pub(super) fn arguments(&self, expression: &Expression) -> Group {
        let mut arguments = Group::new(Delimiter::Parenthesis, self.warned(expression));
        arguments.set_span(self.at);
        arguments
    }

    /// For values in a long list, or in a constant inside of one.
    pub(super) fn in_long_list(self, in_long_list: bool) -> Self {
        Expander {
            in_long_list,
            ..self
        }
    }

    /// For the items of a list.
    pub(super) fn in_list(self) -> Self {
        Expander {
            in_list: true,
            base: None,
            ..self
        }
    }

    /// A call of a function of `__private`.
    pub(super) fn call(&self, function: &str, argument: impl ToTokens) -> TokenStream {
        let (krate, function) = (self.krate, Ident::new(function, self.at));
        quote_spanned!(self.at=> #krate::__private::#function(#argument))
    }

    pub(super) fn some(&self, value: impl ToTokens) -> TokenStream {
        self.call("Some", value)
    }

    /// A value in a field that may be optional or nullable.
    pub(super) fn present(&self, value: TokenStream, presence: Presence) -> TokenStream {
        let krate = self.krate;
        match presence {
            _ if self.purpose == Purpose::Use => value,
            Presence::Required => value,
            Presence::Optional => self.some(value),
            Presence::Nullable => {
                self.some(quote_spanned!(self.at=> #krate::model::Nullable::Value(#value)))
            }
        }
    }

    /// The path to a type of the model.
    pub(super) fn model(&self, name: &str) -> TokenStream {
        let (krate, name) = (self.krate, Ident::new(name, self.at));
        quote_spanned!(self.at=> #krate::model::#name)
    }
}
