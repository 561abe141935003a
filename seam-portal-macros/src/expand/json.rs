//! Values of fields with `#[unchecked]`, as JSON.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::expander::{Expander, Purpose};
use super::literal::spanned;
use super::tokens::{Tokens, array};
use super::value::written;
use crate::syntax::float;
use crate::tree::{Field, Json, Object, Value};

impl Expander<'_> {
    /// The field `unchecked`, if there are such keys. An optional field with the same name becomes
    /// `None`, because a base may have a value for it.
    pub(super) fn unchecked(&self, object: &Object, base: Option<&Tokens>) -> Option<Tokens> {
        object.free().next()?;
        let mut unchecked = self.call("unchecked", self.json_entries(object.free()));
        let Some(base) = base.filter(|_| object.base.is_some()) else {
            return Some(quote!(unchecked: #unchecked,).into());
        };
        unchecked.append(quote!(.over(#base.unchecked)));
        let known = object.free().filter_map(|field| {
            let row = object.schema.field(&field.key.name)?;
            let (name, attributes) = (Ident::new(row.name, Span::call_site()), &field.attributes);
            let none = self.private("None");
            Some(quote!(#(#attributes)* #name: #none,))
        });
        Some(quote!(#(#known)* unchecked: #unchecked,).into())
    }

    fn json_entries<'e>(&self, fields: impl Iterator<Item = &'e Field>) -> Tokens {
        let entries = fields.map(|field| {
            let key = spanned(Literal::string(&field.key.name), field.key.span());
            let (attributes, value) = (&field.attributes, self.json(&field.value));
            quote!(#(#attributes)* (#key, #value))
        });
        quote!([#(#entries),*]).into()
    }

    fn json(&self, value: &Value) -> Tokens {
        match value {
            Value::Json(Json::Object(fields)) => {
                self.call("json_object", self.json_entries(fields.iter()))
            }
            Value::Json(Json::List(values)) => {
                let items = values.iter().map(|value| self.json(value));
                self.call("json_list", array(items, self.at))
            }
            Value::Json(Json::Number(digits)) => self.call("json", json_number(digits)),
            Value::Text(text) => self.call("json", self.text_literal(text)),
            Value::Boolean(value, _) => self.call("json", quote!(#value)),
            Value::Expression(expression, _) => self.call("json", written(expression)),
            _ => self.call("json", quote!(())),
        }
    }

    /// A value for a key that the schema does not have.
    pub(super) fn loose(&self, json: &Json) -> Tokens {
        let values: Vec<Tokens> = match (json, self.purpose) {
            (Json::Object(fields), Purpose::Use) => return self.used_fields(fields, None),
            (Json::Object(fields), _) => {
                let values = fields.iter().map(|field| &field.value);
                values.map(|value| self.required(value)).collect()
            }
            (Json::List(values), _) => values.iter().map(|value| self.required(value)).collect(),
            (Json::Null | Json::Number(_), _) => Vec::new(),
        };
        self.statements(values.into_iter())
    }
}

/// A whole number of at most 64 bits as an integer, any other number as a float.
fn json_number(digits: &str) -> TokenStream {
    let at = Span::call_site();
    let minus = digits.starts_with('-').then(|| quote!(-));
    let magnitude = digits.trim_start_matches('-');
    let suffix = match digits.parse::<i128>() {
        Ok(number) if i64::try_from(number).is_ok() => "i64",
        Ok(number) if u64::try_from(number).is_ok() => "u64",
        _ => {
            let magnitude = float(magnitude.parse().unwrap_or_default(), at);
            return quote!(#minus #magnitude);
        }
    };
    let number: Option<Literal> = format!("{magnitude}{suffix}").parse().ok();
    quote!(#minus #number)
}
