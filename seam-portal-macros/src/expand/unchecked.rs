//! Fields with `#[unchecked]`, as JSON.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Expander;
use crate::tree::{self, Entry, LiteralKind, Value};

impl Expander<'_> {
    /// The field for what the model does not know, if there is any.
    pub(super) fn unchecked(&self, entries: &[Entry]) -> Option<TokenStream> {
        let fields = self.json_entries(entries);
        (!entries.is_empty()).then(|| {
            let unchecked = self.call("unchecked", fields);
            quote!(unchecked: #unchecked,)
        })
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
    let number = |digits: &str| {
        let magnitude = digits.trim_start_matches('-');
        let minus = (magnitude.len() < digits.len()).then(|| quote!(-));
        match (magnitude.parse::<u64>(), magnitude.parse::<f64>()) {
            (Ok(whole), _) if minus.is_none() => {
                let whole = Literal::u64_suffixed(whole);
                quote!(#whole)
            }
            (Ok(whole), _) if i64::try_from(whole).is_ok() => {
                let whole = i64::try_from(whole).map(Literal::i64_suffixed).ok();
                quote!(#minus #whole)
            }
            (_, Ok(float)) if float.is_finite() => {
                let float = Literal::f64_suffixed(float);
                quote!(#minus #float)
            }
            _ => quote!(()),
        }
    };
    match &literal.kind {
        LiteralKind::Text(text) => {
            let mut text = Literal::string(text);
            text.set_span(literal.extent.first);
            quote!(#text)
        }
        LiteralKind::Boolean(value) => quote!(#value),
        LiteralKind::Number(digits) => number(digits),
        LiteralKind::Character(character) => quote!(#character),
        _ => quote!(()),
    }
}
