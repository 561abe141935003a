//! Fields that are not given in an object without a base.

use proc_macro2::TokenStream;
use quote::quote;
use seam_portal_schema::{self as schema, Kind};

use super::condition::condition;
use super::expander::Expander;
use super::tokens::{Tokens, with_commas};
use crate::tree::{Object, known};

/// How many fields are written out as `None`. More fields come from an empty object after `..`. rustc
/// has to build that object and to drop its unused fields, which is slower than a few fields and faster
/// than many. In a constant of literals, the empty object is never slower.
const FEW: usize = 6;

/// A field that may be absent, and the conditions under which it is given, if any.
type Absent = (&'static schema::Field, Vec<TokenStream>);

impl Expander<'_> {
    /// The fields that are not given: `None` for each, or all of them from an empty object after `..`,
    /// whichever is faster to compile.
    pub(super) fn absent(&self, object: &Object, is_unchecked_given: bool) -> Tokens {
        let fields = object.schema.fields.iter();
        let absent: Vec<Absent> = fields.filter_map(|field| absent(field, object)).collect();
        // A deprecated field would need an attribute, which the empty object spares.
        let few = !self.in_literals
            && absent.len() <= FEW
            && !absent.iter().any(|(field, _)| field.deprecated);
        if few || needs_each(object) {
            let fields = absent.iter().map(|absent| self.without(absent));
            let mut tokens = with_commas(fields, self.at);
            if !is_unchecked_given {
                tokens.append(self.empty("unchecked", "NO_UNCHECKED"));
            }
            return tokens;
        }
        let mut rest = Tokens::new();
        rest.sign("..", self.at);
        rest.append(self.private(&format!("Empty{}", object.schema.name)));
        rest
    }

    /// A field that is not given, or not in every configuration.
    fn without(&self, (field, given): &Absent) -> Tokens {
        let mut tokens = Tokens::new();
        if field.deprecated {
            tokens.append(quote!(#[allow(deprecated)]));
        }
        if !given.is_empty() {
            tokens.append(quote!(#[cfg(not(any(#(#given),*)))]));
        }
        tokens.append(self.empty(field.name, none(field)));
        tokens
    }

    fn empty(&self, field: &str, constant: &str) -> Tokens {
        let mut tokens = Tokens::new();
        tokens.ident(field, self.at);
        tokens.sign(":", self.at);
        tokens.append(self.private(constant));
        tokens
    }
}

/// The value of a field that is not given. It is a constant of the field's type if there is one, so
/// that rustc does not have to infer the type.
fn none(field: &schema::Field) -> &'static str {
    match field.kind {
        _ if field.nullable => "None",
        Kind::Text(_) => "NO_TEXT",
        Kind::Boolean => "NO_BOOLEAN",
        Kind::List(Kind::Text(_)) => "NO_TEXTS",
        _ => "None",
    }
}

/// The field, unless it is required or given in every configuration.
fn absent(field: &'static schema::Field, object: &Object) -> Option<Absent> {
    let given = known(&object.fields).filter(|(known, _)| known.name == field.name);
    let conditions = given.map(|(_, given)| condition(&given.attributes));
    let conditions: Option<Vec<_>> = conditions.collect();
    Some((field, conditions.filter(|_| !field.required)?))
}

/// Whether there must be no `..`.
///
/// With an empty object after `..`, a required field that is configured out would silently be empty.
/// And if a configuration gives all fields, Clippy would report the empty object as unnecessary.
fn needs_each(object: &Object) -> bool {
    let conditional =
        |(_, given): &(_, &crate::tree::Field)| condition(&given.attributes).is_some();
    let mut conditional = known(&object.fields).filter(conditional).peekable();
    let is_given =
        |field: &schema::Field| known(&object.fields).any(|(known, _)| known.name == field.name);
    (conditional.peek().is_some() && object.schema.fields.iter().all(is_given))
        || conditional.any(|(field, _)| field.required)
}
