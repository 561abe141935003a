//! Expressions of the user's, on their way into a field.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use seam_portal_schema::{Kind, Presence, TextRule};

use super::expander::Expander;
use crate::syntax::{Class, Expression};

impl Expander<'_> {
    /// The expression, converted to what a field of this kind holds.
    pub(super) fn convert(
        &self,
        expression: &Expression,
        kind: &Kind,
        presence: Presence,
    ) -> TokenStream {
        let krate = self.krate;
        let tokens = expression.stream();
        if let Class::Nothing | Class::AnyType = expression.class {
            return tokens;
        }
        if expression.class == Class::BorrowedTemporary
            && presence != Presence::Nullable
            && let Some(borrowed) = self.borrowed(&tokens, kind)
        {
            return self.present(borrowed, presence);
        }
        // The trait is called by its method, and by no function around it, because rustc's error
        // for a type that does not fit then says nothing of how the macro works.
        let (words, required) = words(kind);
        let (prefix, method) = match presence {
            Presence::Required => ("Into", required),
            Presence::Optional => ("IntoOptional", "into_optional"),
            Presence::Nullable => ("IntoNullable", "into_nullable"),
        };
        let (name, method) = (format!("{prefix}{words}"), format_ident!("{method}"));
        let wanted = self.wanted(kind).map(|wanted| quote!(::<#wanted>));
        let call = quote!(#wanted::#method(#tokens));
        if let Kind::Enum(names) = kind {
            // The trait comes from the same module, so that the names need not be used.
            let (module, name) = (format_ident!("{}", names.module), format_ident!("__{name}"));
            return quote!({ use #krate::__private::#module::*; #name #call });
        }
        let name = format_ident!("{name}");
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

    /// The type that a value is converted to, where the trait has it as a parameter.
    pub(super) fn wanted(&self, kind: &Kind) -> Option<TokenStream> {
        let krate = self.krate;
        let (name, borrows) = match kind {
            Kind::Boolean => return Some(quote!(#krate::__private::bool)),
            Kind::Enum(names) => (names.name, false),
            Kind::TextOrBoolean(either) => (either.name, true),
            Kind::Map(map) => (map.name, true),
            Kind::Object(object) | Kind::List(Kind::Object(object)) => {
                (object.name, object.borrows)
            }
            Kind::Text(_) | Kind::PositiveInteger | Kind::Number | Kind::List(_) => return None,
        };
        let path = self.model(name);
        let lifetime = borrows.then(|| quote!(<'_>));
        Some(quote!(#path #lifetime))
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
