//! Literals, with the user's own spans.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::expander::{Expander, Purpose};
use crate::syntax::{Expression, LiteralKind, float, integer, with_replaced};
use crate::tree::{Text, Value};

impl Expander<'_> {
    pub(super) fn literal(&self, value: &Value) -> TokenStream {
        if self.purpose == Purpose::Use {
            return TokenStream::new();
        }
        match value {
            Value::Text(text) => self.borrowed_text(self.text_literal(text)),
            Value::Boolean(value, span) => quote_spanned!(*span=> #value),
            Value::Integer(value, span) => integer(*value, *span),
            Value::Number(value, span) => {
                let minus = value.is_sign_negative().then(|| quote_spanned!(*span=> -));
                let magnitude = float(value.abs(), *span);
                quote!(#minus #magnitude)
            }
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

    /// A call of a function that is not generic costs rustc a good deal less than what it returns,
    /// written out. But only of what is written out does rustc know in a constant that it has
    /// nothing to drop, and with that the constant can be the base of others. Whatever is behind
    /// the reference that a list is does not matter there.
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
    /// The tokens of an expression, with a warning at each literal in it that is odd.
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

/// A macro on stable has one way to warn: to use something deprecated, at the token it is about.
fn warned(warning: &str, literal: &TokenStream, span: Span) -> TokenStream {
    let call = quote_spanned!(span=> portal_warning());
    quote!({
        #[deprecated(note = #warning)]
        const fn portal_warning() {}
        #call;
        #literal
    })
}
