//! Single values.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::Expander;
use super::convert::Presence;
use crate::checked::{Text, Value};

impl Expander<'_> {
    /// A value where one has to be.
    pub(super) fn value(&self, value: &Value<'_>) -> TokenStream {
        let krate = self.krate;
        match value {
            Value::Text(text) => self.text(text),
            Value::Boolean(value, span) => quote_spanned!(*span=> #value),
            Value::Integer(value, span) => spanned(Literal::u64_unsuffixed(*value), *span),
            Value::Number(value, span) => number(*value, *span),
            Value::Variant {
                names,
                variant,
                span,
            } => {
                let (name, variant) = (
                    Ident::new(names.name, Span::call_site()),
                    Ident::new(variant.variant, *span),
                );
                quote!(#krate::#name::#variant)
            }
            Value::Union(union, value) => self.union(union.name, value),
            Value::Object(object) => self.object(object),
            Value::List(list) => self.list(list),
            Value::Map(map) => self.map(map),
            Value::Expression(expression, kind) => {
                self.convert(expression, kind, Presence::Required)
            }
            Value::Null | Value::Invalid => TokenStream::new(),
        }
    }

    pub(super) fn text(&self, text: &Text<'_>) -> TokenStream {
        self.borrowed_text(literal(text))
    }

    /// A call of a function that is not generic costs rustc a good deal less than what it returns,
    /// written out. But only of what is written out does rustc know in a constant that it has
    /// nothing to drop, and with that the constant can be the base of others. Whatever is behind
    /// the reference that a list is does not matter there.
    pub(super) fn borrowed_text(&self, literal: TokenStream) -> TokenStream {
        let function = if self.in_list { "text" } else { "Borrowed" };
        self.call(function, literal)
    }

    pub(super) fn some_text(&self, text: &Text<'_>) -> TokenStream {
        if self.in_list {
            return self.call("some_text", literal(text));
        }
        self.some(self.text(text))
    }

    fn union(&self, name: &str, value: &Value<'_>) -> TokenStream {
        let (krate, name) = (self.krate, Ident::new(name, Span::call_site()));
        let tokens = self.value(value);
        match value {
            Value::Text(_) => quote!(#krate::#name::Text(#tokens)),
            Value::Boolean(..) => quote!(#krate::#name::Boolean(#tokens)),
            _ => quote!(#krate::#name::Null),
        }
    }
}

fn literal(text: &Text<'_>) -> TokenStream {
    let literal = spanned(Literal::string(text.value), text.span);
    match &text.warning {
        Some(warning) => warned(warning, &literal, text.span),
        None => literal,
    }
}

fn spanned(mut literal: Literal, span: Span) -> TokenStream {
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
