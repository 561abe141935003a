//! State and helpers for all parts of the expansion.

use proc_macro2::{Delimiter, Ident, Span, TokenTree};
use seam_portal_schema::{Field, Presence};

use super::tokens::{self, Tokens};
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
    /// Whether the value is in a constant that consists of literals. It contains no names from the
    /// user, so functions can be imported and called without a path, which saves most of the tokens.
    pub(super) in_literals: bool,
    /// The span of generated tokens.
    pub(super) at: Span,
    /// The enclosing base, and its field that the value is for.
    pub(super) base: Option<(&'t Tokens, &'static Field)>,
}

impl<'t> Expander<'t> {
    pub(super) fn new(krate: &'t TokenTree, purpose: Purpose) -> Self {
        Expander {
            krate,
            purpose,
            in_list: false,
            in_long_list: false,
            in_literals: false,
            at: Span::call_site(),
            base: None,
        }
    }

    /// Generates tokens around an expression, at the span of the expression. So errors about them show
    /// the expression and not the whole invocation.
    pub(super) fn around(
        &self,
        expression: &Expression,
        write: impl FnOnce(&Expander<'_>) -> Tokens,
    ) -> Tokens {
        self.located(expression.range().first, write)
    }

    /// Generates tokens that rustc should show at a place in the source.
    pub(super) fn located(
        &self,
        place: Span,
        write: impl FnOnce(&Expander<'_>) -> Tokens,
    ) -> Tokens {
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

    /// For values in a long list, or in a constant inside of one.
    pub(super) fn in_long_list(self, in_long_list: bool) -> Self {
        Expander {
            in_long_list,
            ..self
        }
    }

    /// For values in a constant that consists of literals.
    pub(super) fn in_literals(self) -> Self {
        Expander {
            in_literals: true,
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
    pub(super) fn call(&self, function: &str, argument: impl Into<Tokens>) -> Tokens {
        let mut call = self.private(function);
        call.group(Delimiter::Parenthesis, argument, self.at);
        call
    }

    /// A call of a function of `__private` with several arguments.
    pub(super) fn call_with<const N: usize>(
        &self,
        function: &str,
        arguments: [Tokens; N],
    ) -> Tokens {
        self.call(function, tokens::arguments(arguments, self.at))
    }

    /// `path::<Type, _>::method(arguments)`
    pub(super) fn method<const N: usize>(
        &self,
        mut path: Tokens,
        of_type: Option<Tokens>,
        method: &str,
        arguments: [Tokens; N],
    ) -> Tokens {
        if let Some(of_type) = of_type {
            path.arguments_of_type(of_type, self.at);
        }
        path.sign("::", self.at);
        path.ident(method, self.at);
        path.group(
            Delimiter::Parenthesis,
            tokens::arguments(arguments, self.at),
            self.at,
        );
        path
    }

    pub(super) fn some(&self, value: impl Into<Tokens>) -> Tokens {
        self.call("Some", value)
    }

    /// A value in a field that may be optional or nullable.
    pub(super) fn present(&self, value: Tokens, presence: Presence) -> Tokens {
        match presence {
            _ if self.purpose == Purpose::Use => value,
            Presence::Required => value,
            Presence::Optional => self.some(value),
            Presence::Nullable => {
                let mut nullable = self.variant("Nullable", "Value");
                nullable.group(Delimiter::Parenthesis, value, self.at);
                self.some(nullable)
            }
        }
    }

    /// The path to a function or constant of `__private`. Not for types: rustc's messages use a longer
    /// name for a type that is imported by `*`.
    pub(super) fn private(&self, name: &str) -> Tokens {
        if self.in_literals {
            return TokenTree::from(Ident::new(name, self.at)).into();
        }
        self.path("__private", name)
    }

    /// The path to a type of the model.
    pub(super) fn model(&self, name: &str) -> Tokens {
        self.path("model", name)
    }

    /// The path to a variant or an associated item of a type of the model.
    pub(super) fn variant(&self, name: &str, variant: &str) -> Tokens {
        let mut path = self.model(name);
        path.sign("::", self.at);
        path.ident(variant, self.at);
        path
    }

    fn path(&self, module: &str, name: &str) -> Tokens {
        let mut path = Tokens::from(self.krate.clone());
        for name in [module, name] {
            path.sign("::", self.at);
            path.ident(name, self.at);
        }
        path
    }
}
