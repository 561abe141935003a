//! Literals, with the user's spans.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::expander::{Expander, Purpose};
use crate::syntax::{Expression, LiteralKind, with_replaced};
use crate::tree::{Text, Value};

impl Expander<'_> {
    pub(super) fn literal(&self, value: &Value) -> TokenStream {
        if self.purpose == Purpose::Use {
            return TokenStream::new();
        }
        match value {
            Value::Text(text) => self.borrowed_text(self.text_literal(text)),
            Value::Boolean(value, span) => quote_spanned!(*span=> #value),
            Value::Integer(value, span) => spanned(Literal::u64_unsuffixed(*value), *span),
            Value::Number(value, span) => number(*value, *span),
            Value::Variant(names, variant, span) => {
                let (path, variant) = (self.model(names.name), Ident::new(variant.variant, *span));
                quote!(#path::#variant)
            }
            Value::Null => {
                let nullable = self.model("Nullable");
                self.some(quote!(#nullable::Null))
            }
            Value::TextOrBoolean(either, value) => self.text_or_boolean(either.name, value),
            _ => TokenStream::new(),
        }
    }

    /// For rustc, a call of a function that is not generic is much cheaper than the expression that it
    /// returns. But a constant can be a base only if rustc knows that it has nothing to drop, and a call
    /// hides that. In a list, which is a reference, this does not matter.
    pub(super) fn borrowed_text(&self, literal: TokenStream) -> TokenStream {
        let function = if self.in_list { "text" } else { "Borrowed" };
        self.call(function, literal)
    }

    pub(super) fn some_text(&self, text: &Text) -> TokenStream {
        match self.purpose {
            Purpose::Use => TokenStream::new(),
            _ if self.in_list => self.call("some_text", self.text_literal(text)),
            _ => self.some(self.borrowed_text(self.text_literal(text))),
        }
    }

    fn text_or_boolean(&self, name: &str, value: &Value) -> TokenStream {
        let path = self.model(name);
        let tokens = self.literal(value);
        match value {
            Value::Text(_) => quote!(#path::Text(#tokens)),
            Value::Boolean(..) => quote!(#path::Boolean(#tokens)),
            _ => quote!(#path::Null),
        }
    }

    pub(super) fn text_literal(&self, text: &Text) -> TokenStream {
        let literal = spanned(Literal::string(&text.value), text.span);
        match &text.warning {
            Some(warning) if self.purpose == Purpose::Code => warned(warning, &literal, text.span),
            _ => literal,
        }
    }
}

impl Expander<'_> {
    /// The tokens of an expression, with the warnings at its literals.
    pub(super) fn warned(&self, expression: &Expression) -> TokenStream {
        if expression.warnings.is_empty() || self.purpose != Purpose::Code {
            return expression.stream();
        }
        let literals = &expression.leaves.list;
        with_replaced(&expression.tokens, &|index| {
            let (_, warning) = expression.warnings.iter().find(|(at, _)| *at == index)?;
            let literal = &literals[index].literal;
            let span = literal.range.first;
            let LiteralKind::Text(text) = &literal.kind else {
                return None;
            };
            Some(warned(warning, &spanned(Literal::string(text), span), span))
        })
    }
}

pub(super) fn spanned(mut literal: Literal, span: Span) -> TokenStream {
    literal.set_span(span);
    quote!(#literal)
}

fn number(value: f64, span: Span) -> TokenStream {
    let magnitude = spanned(Literal::f64_unsuffixed(value.abs()), span);
    if value.is_sign_negative() {
        quote_spanned!(span=> -#magnitude)
    } else {
        magnitude
    }
}

/// On stable, a macro can only warn by using a deprecated item, at the token of the warning.
fn warned(warning: &str, literal: &TokenStream, span: Span) -> TokenStream {
    let call = quote_spanned!(span=> portal_warning());
    quote!({
        #[deprecated(note = #warning)]
        const fn portal_warning() {}
        #call;
        #literal
    })
}
