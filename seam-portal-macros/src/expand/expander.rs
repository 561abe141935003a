//! What all parts of the expansion share.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenTree};
use seam_portal_schema::{Field, Presence};

use super::tokens::Tokens;
use crate::syntax::Expression;

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

/// A variable that the user's expressions do not see. In a pattern, a constant of its name would be
/// compared with, so nobody may have one.
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
    /// Whether a list is around the value, which is a reference where it is a constant.
    pub(super) in_list: bool,
    /// Whether a long list is around it, with no constant in between.
    pub(super) in_long_list: bool,
    /// Whether a constant of nothing but literals is around it. No name of the user's is in there,
    /// so what the macro calls needs no path, which would be most of the tokens.
    pub(super) in_literals: bool,
    /// The span of what the macro writes.
    pub(super) at: Span,
    /// A base outside, and the field of it that the value is for.
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

    /// Writes what is around an expression, and has to be where the expression is: rustc then shows
    /// the expression, and not the whole invocation, in errors about it.
    pub(super) fn around(
        &self,
        expression: &Expression,
        write: impl FnOnce(&Expander<'_>) -> Tokens,
    ) -> Tokens {
        self.located(expression.range().first, write)
    }

    /// Writes something that rustc is to show at a place in the source.
    pub(super) fn located(
        &self,
        place: Span,
        write: impl FnOnce(&Expander<'_>) -> Tokens,
    ) -> Tokens {
        // One span for all of it, because it is rustc that makes it, which takes a while. Behind
        // `$crate`, names are found whatever their hygiene is.
        let at = self.krate.span().located_at(place);
        let mut krate = self.krate.clone();
        krate.set_span(at);
        write(&Expander {
            krate: &krate,
            at,
            ..*self
        })
    }

    /// The arguments of a call, which are an expression.
    pub(super) fn arguments(&self, expression: &Expression) -> Group {
        let mut arguments = Group::new(Delimiter::Parenthesis, self.warned(expression).into());
        arguments.set_span(self.at);
        arguments
    }

    /// For what is in a long list, or no longer in one, but in a constant.
    pub(super) fn in_long_list(self, in_long_list: bool) -> Self {
        Expander {
            in_long_list,
            ..self
        }
    }

    /// For what is in a constant of nothing but literals.
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

    pub(super) fn some(&self, value: impl Into<Tokens>) -> Tokens {
        self.call("Some", value)
    }

    /// A value that is there, in a field that may be optional or nullable.
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

    /// The path to something of `__private`, but for a type: one that is imported by `*` has a longer
    /// name in rustc's messages.
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

    /// The path to a variant, or another item of a type of the model.
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
