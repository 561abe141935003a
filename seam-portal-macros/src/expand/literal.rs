//! Literals, with the user's spans.

use proc_macro2::{Delimiter, Ident, Literal, Span, TokenTree};
use quote::{quote, quote_spanned};

use super::expander::{Expander, Purpose};
use super::tokens::Tokens;
use super::value::written;
use crate::syntax::{Expression, LiteralKind, float, integer, with_replaced};
use crate::tree::{Text, Value};

impl Expander<'_> {
    pub(super) fn literal(&self, value: &Value) -> Tokens {
        if self.purpose == Purpose::Use {
            return Tokens::new();
        }
        match value {
            Value::Text(text) => self.borrowed_text(self.text_literal(text)),
            Value::Boolean(value, span) => {
                TokenTree::from(Ident::new(&value.to_string(), *span)).into()
            }
            Value::Integer(value, span) => integer(*value, *span).into(),
            Value::Number(value, span) => {
                let mut number = Tokens::new();
                if value.is_sign_negative() {
                    number.sign("-", *span);
                }
                number.append(float(value.abs(), *span));
                number
            }
            Value::Variant(names, variant, span) => {
                let mut path = self.model(names.name);
                path.sign("::", self.at);
                path.ident(variant.variant, *span);
                path
            }
            Value::Null => self.some(self.variant("Nullable", "Null")),
            Value::TextOrBoolean(either, value) => self.text_or_boolean(either.name, value),
            _ => Tokens::new(),
        }
    }

    /// For rustc, a call of a function that is not generic is much cheaper than the expression that it
    /// returns. But a constant can be a base only if rustc knows that it has nothing to drop, and a call
    /// hides that. In a list, which is a reference, this does not matter.
    pub(super) fn borrowed_text(&self, literal: Tokens) -> Tokens {
        let function = if self.in_list { "text" } else { "Borrowed" };
        self.call(function, literal)
    }

    pub(super) fn some_text(&self, text: &Text) -> Tokens {
        match self.purpose {
            Purpose::Use => Tokens::new(),
            _ if self.in_list => self.call("some_text", self.text_literal(text)),
            _ => self.some(self.borrowed_text(self.text_literal(text))),
        }
    }

    fn text_or_boolean(&self, name: &str, value: &Value) -> Tokens {
        let variant = match value {
            Value::Text(_) => "Text",
            Value::Boolean(..) => "Boolean",
            _ => return self.variant(name, "Null"),
        };
        let mut path = self.variant(name, variant);
        path.group(Delimiter::Parenthesis, self.literal(value), self.at);
        path
    }

    pub(super) fn text_literal(&self, text: &Text) -> Tokens {
        let literal = spanned(Literal::string(&text.value), text.span);
        match &text.warning {
            Some(warning) if self.purpose == Purpose::Code => warned(warning, &literal, text.span),
            _ => literal,
        }
    }
}

impl Expander<'_> {
    /// The tokens of an expression, with the warnings at its literals.
    pub(super) fn warned(&self, expression: &Expression) -> Tokens {
        if expression.warnings.is_empty() || self.purpose != Purpose::Code {
            return written(expression);
        }
        let literals = &expression.leaves.list;
        with_replaced(&expression.tokens, &|index| {
            let (_, warning) = expression.warnings.iter().find(|(at, _)| *at == index)?;
            let literal = &literals[index].literal;
            let span = literal.range.first;
            let LiteralKind::Text(text) = &literal.kind else {
                return None;
            };
            Some(warned(warning, &spanned(Literal::string(text), span), span).into())
        })
        .into()
    }
}

pub(super) fn spanned(mut literal: Literal, span: Span) -> Tokens {
    literal.set_span(span);
    TokenTree::from(literal).into()
}

/// On stable, a macro can only warn by using a deprecated item, at the token of the warning.
fn warned(warning: &str, literal: &Tokens, span: Span) -> Tokens {
    let call = quote_spanned!(span=> portal_warning());
    let warned = quote!({
        #[deprecated(note = #warning)]
        const fn portal_warning() {}
        #call;
        #literal
    });
    warned.into()
}
