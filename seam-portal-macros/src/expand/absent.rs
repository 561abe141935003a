//! Fields that an object without a base leaves out.

use proc_macro2::TokenStream;
use quote::quote;
use seam_portal_schema::{self as schema, Kind};

use super::condition::condition;
use super::expander::Expander;
use super::tokens::{Tokens, with_commas};
use crate::tree::{Object, known};

/// So many fields are written out. What is behind `..` is made whole, and what of it is not used is
/// dropped again, which costs rustc more than a few fields do, and less than many. In a constant of
/// literals it never costs more.
const FEW: usize = 6;

/// A field that may be absent, and the conditions under which it is given, if there are any.
type Absent = (&'static schema::Field, Vec<TokenStream>);

impl Expander<'_> {
    /// What an object without a base leaves out: `None` for each field, or all of them from the
    /// empty object behind `..`, whichever is better.
    pub(super) fn absent(&self, object: &Object, is_unchecked_given: bool) -> Tokens {
        let fields = object.schema.fields.iter();
        let absent: Vec<Absent> = fields.filter_map(|field| absent(field, object)).collect();
        // Whoever writes a deprecated field is warned, even if it is only to leave it out.
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

    /// A field under the conditions that it is not given under.
    fn without(&self, (field, given): &Absent) -> Tokens {
        let mut tokens = Tokens::new();
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

/// What a field is without a value: a constant of its type where there is one, because rustc then
/// need not infer the type.
fn none(field: &schema::Field) -> &'static str {
    match field.kind {
        _ if field.nullable => "None",
        Kind::Text(_) => "NO_TEXT",
        Kind::Boolean => "NO_BOOLEAN",
        Kind::List(Kind::Text(_)) => "NO_TEXTS",
        _ => "None",
    }
}

/// The field, unless it is required or given whatever the configuration.
fn absent(field: &'static schema::Field, object: &Object) -> Option<Absent> {
    let given = known(&object.fields).filter(|(known, _)| known.name == field.name);
    let conditions = given.map(|(_, given)| condition(&given.attributes));
    let conditions: Option<Vec<_>> = conditions.collect();
    Some((field, conditions.filter(|_| !field.required)?))
}

/// Whether nothing may be behind `..`.
///
/// With the empty object there, a required field that is configured out would be empty, and nobody
/// would notice. And where each field is given in some configuration, an empty object behind them
/// would be one too many in all others, which Clippy does notice.
fn needs_each(object: &Object) -> bool {
    let conditional =
        |(_, given): &(_, &crate::tree::Field)| condition(&given.attributes).is_some();
    let mut conditional = known(&object.fields).filter(conditional).peekable();
    let is_given =
        |field: &schema::Field| known(&object.fields).any(|(known, _)| known.name == field.name);
    (conditional.peek().is_some() && object.schema.fields.iter().all(is_given))
        || conditional.any(|(field, _)| field.required)
}
