//! Variables that patterns in an expression declare.

use proc_macro2::{Span, TokenTree};
use syn::Expr;
use syn::visit::{Visit, visit_pat_ident};

use super::expression::mentions;

/// The first name that a pattern declares as a variable, in a `let`, a `match` or a closure.
pub(crate) fn bound_name(
    tokens: &[TokenTree],
    is_name: &dyn Fn(&str) -> bool,
) -> Option<(String, Span)> {
    let stream = || tokens.iter().cloned().collect();
    if !mentions(stream(), is_name) {
        return None;
    }
    let mut patterns = Patterns {
        is_name,
        found: None,
    };
    patterns.visit_expr(&syn::parse2::<Expr>(stream()).ok()?);
    patterns.found
}

struct Patterns<'n> {
    is_name: &'n dyn Fn(&str) -> bool,
    found: Option<(String, Span)>,
}

impl<'ast> Visit<'ast> for Patterns<'_> {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        let name = pattern.ident.to_string();
        if self.found.is_none() && (self.is_name)(&name) {
            self.found = Some((name, pattern.ident.span()));
        }
        visit_pat_ident(self, pattern);
    }
}
