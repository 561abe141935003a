//! Expressions of the user's, on their way into a field.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::Expander;
use crate::schema::{Field, Kind, TextRule};
use crate::tree::{Expression, Shape};

/// Whether a value has to be there.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Presence {
    Required,
    /// An `Option` fits too.
    Optional,
    /// A `Nullable` fits too.
    Nullable,
}

impl From<&Field> for Presence {
    fn from(field: &Field) -> Self {
        match (field.required, field.nullable) {
            (true, _) => Presence::Required,
            (false, false) => Presence::Optional,
            (false, true) => Presence::Nullable,
        }
    }
}

impl Expander<'_> {
    /// The expression, converted to what a field of this kind holds.
    pub(super) fn convert(
        &self,
        expression: &Expression,
        kind: &Kind,
        presence: Presence,
    ) -> TokenStream {
        let krate = self.krate;
        let tokens: TokenStream = expression.tokens.iter().cloned().collect();
        if expression.shape == Shape::Fitting {
            return tokens;
        }
        if expression.shape == Shape::BorrowedTemporary && presence != Presence::Nullable {
            if let Some(borrowed) = self.borrowed(&tokens, kind) {
                return if presence == Presence::Required {
                    borrowed
                } else {
                    self.some(borrowed)
                };
            }
        }
        let prefix = match presence {
            Presence::Required => "",
            Presence::Optional => "optional_",
            Presence::Nullable => "nullable_",
        };
        let call = self.call(&format!("{prefix}{}", conversion(kind)), tokens);
        match kind {
            Kind::Names(names) => {
                let module = Ident::new(names.module, Span::call_site());
                quote!({
                    #[allow(unused_imports)]
                    use #krate::__private::#module::*;
                    #call
                })
            }
            _ => call,
        }
    }

    /// A borrowed temporary without a call around it, so that a `let` makes it live as long as
    /// the request, as it does in a struct literal. The type is named because only then a
    /// `&String` becomes a `&str` everywhere, in an array too.
    fn borrowed(&self, tokens: &TokenStream, kind: &Kind) -> Option<TokenStream> {
        let krate = self.krate;
        match kind {
            Kind::Text(_) => {
                Some(quote!(#krate::__private::Borrowed::<#krate::__private::str>(#tokens)))
            }
            Kind::List(Kind::Object(_)) => Some(quote!(#krate::List::Borrowed(#tokens))),
            _ => None,
        }
    }
}

/// The function of `__private` that takes what fits a kind.
fn conversion(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text(TextRule::DateTime) => "date_time",
        Kind::Text(TextRule::TimeOfDay) => "time_of_day",
        Kind::Text(TextRule::Uuid) => "uuid",
        Kind::Text(TextRule::Key) => "key",
        Kind::Text(_) => "text",
        Kind::Boolean => "boolean",
        Kind::PositiveInteger => "integer",
        Kind::Number => "number",
        Kind::Names(_) => "name",
        Kind::Union(_) => "union",
        Kind::Object(_) | Kind::Map(_) => "object",
        Kind::List(Kind::Text(_)) => "text_list",
        Kind::List(_) => "list",
    }
}
