//! Expressions of the user's, on their way into a field.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::Expander;
use crate::schema::{self, Field, Kind, TextRule};
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
        let (name, call) = self.conversion(kind, presence, &tokens);
        if let Kind::Enum(names) = kind {
            // The trait comes from the same module, so that the names need not be used.
            let module = Ident::new(names.module, Span::call_site());
            let name = format_ident!("__{name}");
            return quote!({ use #krate::__private::#module::*; #name #call });
        }
        quote!(#krate::__private::#name #call)
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

    /// The trait of what fits a kind, and a call of its method, to stand behind it.
    ///
    /// It is called by its trait, and by no function around it, because rustc's error for a type
    /// that does not fit then says nothing of how the macro works.
    fn conversion(
        &self,
        kind: &Kind,
        presence: Presence,
        tokens: &TokenStream,
    ) -> (Ident, TokenStream) {
        let (words, required) = words(kind);
        let (prefix, method) = match presence {
            Presence::Required => ("Into", required),
            Presence::Optional => ("IntoOptional", "into_optional"),
            Presence::Nullable => ("IntoNullable", "into_nullable"),
        };
        let (name, method) = (format_ident!("{prefix}{words}"), format_ident!("{method}"));
        let wanted = self.wanted(kind).map(|wanted| quote!(::<#wanted>));
        (name, quote!(#wanted::#method(#tokens)))
    }

    /// The type that a value is converted to, where the trait has it as a parameter.
    pub(super) fn wanted(&self, kind: &Kind) -> Option<TokenStream> {
        let krate = self.krate;
        let (name, borrows) = match kind {
            Kind::Boolean => return Some(quote!(#krate::__private::bool)),
            Kind::Enum(names) => (names.name, false),
            Kind::TextOrBoolean(union) => (union.name, true),
            Kind::Map(map) => (map.name, true),
            Kind::Object(object) | Kind::List(Kind::Object(object)) => {
                (object.name, borrows(object))
            }
            Kind::Text(_) | Kind::PositiveInteger | Kind::Number | Kind::List(_) => return None,
        };
        let name = Ident::new(name, Span::call_site());
        let lifetime = borrows.then(|| quote!(<'_>));
        Some(quote!(#krate::#name #lifetime))
    }
}

/// The name of the trait behind `Into` or `IntoOptional`, and its method for a value that is
/// required.
fn words(kind: &Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Text(TextRule::DateTime) => ("DateTime", "into_text"),
        Kind::Text(TextRule::TimeOfDay) => ("TimeOfDay", "into_text"),
        Kind::Text(TextRule::Uuid) => ("Uuid", "into_text"),
        Kind::Text(TextRule::Key) => ("Key", "into_text"),
        Kind::Text(_) => ("Text", "into_text"),
        Kind::PositiveInteger => ("Integer", "into_number"),
        Kind::Number => ("Number", "into_number"),
        Kind::Enum(_) => ("Name", "into_name"),
        Kind::TextOrBoolean(_) => ("Union", "into_union"),
        Kind::Boolean | Kind::Object(_) | Kind::Map(_) => ("Object", "into_object"),
        Kind::List(Kind::Text(_)) => ("TextList", "into_list"),
        Kind::List(_) => ("List", "into_list"),
    }
}

/// Whether the type of an object has a lifetime.
fn borrows(object: &schema::Object) -> bool {
    object.fields.iter().any(|field| match &field.kind {
        Kind::Boolean | Kind::PositiveInteger | Kind::Number | Kind::Enum(_) => false,
        Kind::Object(object) => borrows(object),
        Kind::Text(_) | Kind::TextOrBoolean(_) | Kind::Map(_) | Kind::List(_) => true,
    })
}
