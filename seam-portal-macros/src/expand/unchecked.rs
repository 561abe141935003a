//! Fields with `#[unchecked]`, as JSON.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::Expander;
use crate::checked::Object;
use crate::tree::{self, Entry, LiteralKind, Value};

impl Expander<'_> {
    /// The field for what the model does not know, if there is any. What is known to be optional
    /// is left out of its own field, which a base may have filled.
    pub(super) fn unchecked(&self, object: &Object<'_>) -> Option<TokenStream> {
        let krate = self.krate;
        if object.unchecked.is_empty() {
            return None;
        }
        let mut unchecked = self.call("unchecked", self.json_entries(object.unchecked));
        if object.base.is_none() {
            return Some(quote!(unchecked: #unchecked,));
        }
        let base = Ident::new("base", Span::mixed_site());
        unchecked.extend(quote!(.over(#base.unchecked)));
        let known = object.unchecked.iter().filter_map(|entry| {
            let field = object.schema.field(&entry.key.name)?;
            let (name, attributes) = (Ident::new(field.name, Span::call_site()), &entry.attributes);
            Some(quote!(#(#attributes)* #name: #krate::__private::None,))
        });
        Some(quote!(#(#known)* unchecked: #unchecked,))
    }

    fn json_entries<'e>(&self, entries: impl IntoIterator<Item = &'e Entry>) -> TokenStream {
        let entries = entries.into_iter().map(|entry| {
            let mut key = Literal::string(&entry.key.name);
            key.set_span(entry.key.span());
            let (attributes, value) = (&entry.attributes, self.json(&entry.value));
            quote!(#(#attributes)* (#key, #value))
        });
        quote!([#(#entries),*])
    }

    fn json(&self, value: &Value) -> TokenStream {
        match value {
            Value::Object(object) => self.call(
                "json_object",
                self.json_entries(object.entries.iter().chain(&object.unchecked)),
            ),
            Value::List(list) => {
                let items = list.items.iter().map(|item| self.json(&item.value));
                self.call("json_list", quote!([#(#items),*]))
            }
            Value::Literal(literal) => self.call("json", json_literal(literal)),
            Value::Expression(tree::Expression { tokens, .. }) | Value::Named { tokens, .. } => {
                self.call("json", quote!(#(#tokens)*))
            }
            Value::Null(_) | Value::Comparison(_) | Value::Invalid => self.call("json", quote!(())),
        }
    }
}

/// The literal, with the type that JSON has for it.
fn json_literal(literal: &tree::Literal) -> TokenStream {
    match &literal.kind {
        LiteralKind::Text(text) => {
            let mut text = Literal::string(text);
            text.set_span(literal.extent.first);
            quote!(#text)
        }
        LiteralKind::Boolean(value) => quote!(#value),
        LiteralKind::Number(digits) => json_number(digits),
        // Checking refuses what is left.
        _ => TokenStream::new(),
    }
}

/// A whole number as one as far as 64 bits go, any other as a float.
fn json_number(digits: &str) -> TokenStream {
    let magnitude = digits.trim_start_matches('-');
    let minus = (magnitude.len() < digits.len()).then(|| quote!(-));
    let suffix = if digits.parse::<i64>().is_ok() {
        "i64"
    } else if digits.parse::<u64>().is_ok() {
        "u64"
    } else {
        "f64"
    };
    let number: Option<Literal> = format!("{magnitude}{suffix}").parse().ok();
    quote!(#minus #number)
}
