//! The conversion of expressions to the types of fields.

use proc_macro2::{Ident, TokenTree};
use quote::quote_spanned;
use seam_portal_schema::{Kind, Presence, TextRule};

use super::expander::Expander;
use super::tokens::Tokens;
use super::value::written;
use crate::syntax::{Class, Expression};

impl Expander<'_> {
    /// The expression, converted to the type of a field of this kind.
    pub(super) fn convert(
        &self,
        expression: &Expression,
        kind: &Kind,
        presence: Presence,
    ) -> Tokens {
        if let Class::Nothing | Class::AnyType = expression.class {
            return written(expression);
        }
        self.around(expression, |around| {
            around.converted(expression, kind, presence, None)
        })
    }

    /// The expression, converted and stored in a place.
    pub(super) fn stored(
        &self,
        expression: &Expression,
        kind: &Kind,
        presence: Presence,
        place: Tokens,
    ) -> Tokens {
        if expression.class == Class::Nothing {
            return self.call_with("store", [written(expression), place]);
        }
        self.around(expression, |around| {
            around.converted(expression, kind, presence, Some(place))
        })
    }

    fn converted(
        &self,
        expression: &Expression,
        kind: &Kind,
        presence: Presence,
        place: Option<Tokens>,
    ) -> Tokens {
        if expression.class == Class::BorrowedTemporary
            && let Some(borrowed) = self.borrowed(expression, kind)
        {
            return self.present(borrowed, presence);
        }
        // The method of the trait is called directly, so that rustc's error for a wrong type does not
        // mention how the macro works.
        let (words, required) = words(kind);
        let (prefix, method) = match presence {
            Presence::Required => ("Into", required),
            Presence::Optional => ("IntoOptional", "into_optional"),
            Presence::Nullable => ("IntoNullable", "into_nullable"),
        };
        let at = self.at;
        let name = format!("{prefix}{words}");
        let path = match kind {
            Kind::Enum(_) => TokenTree::from(Ident::new(&format!("__{name}"), at)).into(),
            _ => self.private(&name),
        };
        let value = self.warned(expression);
        let call = match place {
            Some(place) => self.method(path, self.wanted(kind), "store", [value, place]),
            None => self.method(path, self.wanted(kind), method, [value]),
        };
        if let Kind::Enum(names) = kind {
            // The trait comes from the same module, so that unused names are not a warning.
            let (krate, module) = (self.krate, Ident::new(names.module, at));
            return quote_spanned!(at=> { use #krate::__private::#module::*; #call }).into();
        }
        call
    }

    /// A borrowed temporary that is not in a function call, so that a `let` extends its lifetime to that
    /// of the request, as in a struct literal. It is converted by a cast and a deref coercion, which
    /// do not prevent that.
    fn borrowed(&self, expression: &Expression, kind: &Kind) -> Option<Tokens> {
        let (krate, at, tokens) = (self.krate, self.at, self.warned(expression));
        match kind {
            Kind::Text(_) => {
                let (words, _) = words(kind);
                let name = Ident::new(&format!("Borrowed{words}"), at);
                let borrowed = quote_spanned!(at=>
                    #krate::__private::Borrowed::<#krate::__private::str>(
                        #tokens as &dyn #krate::__private::#name
                    )
                );
                Some(borrowed.into())
            }
            Kind::List(Kind::Object(_)) => {
                Some(quote_spanned!(at=> #krate::model::List::Borrowed(#tokens)).into())
            }
            _ => None,
        }
    }

    /// The type that a value is converted to, if it is a parameter of the trait.
    pub(super) fn wanted(&self, kind: &Kind) -> Option<Tokens> {
        let (name, borrows) = match kind {
            Kind::Boolean => return Some(self.private("bool")),
            Kind::Enum(names) => (names.name, false),
            Kind::TextOrBoolean(either) => (either.name, true),
            Kind::Object(object) | Kind::List(Kind::Object(object)) => {
                (object.name, object.borrows)
            }
            Kind::Text(_) | Kind::PositiveInteger | Kind::Number | Kind::List(_) | Kind::Map(_) => {
                return None;
            }
        };
        let mut path = self.model(name);
        if borrows {
            path.append(quote_spanned!(self.at=> <'_>));
        }
        Some(path)
    }
}

/// The name of the trait without `Into` or `IntoOptional`, and its method for a required value.
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
        Kind::Boolean | Kind::Object(_) => ("Object", "into_object"),
        Kind::Map(_) => ("Metadata", "into_metadata"),
        Kind::List(Kind::Text(_)) => ("TextList", "into_list"),
        Kind::List(_) => ("List", "into_list"),
    }
}
