//! Lists and filters.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::convert::Presence;
use super::value::Known;
use crate::expand::Expander;
use crate::schema::table::CUSTOMER_RESOURCES_FILTER;
use crate::tree::{Comparison, Item, List, Value};

impl Expander<'_> {
    pub(super) fn any_list(&self, list: &List, item: Known) -> TokenStream {
        let krate = self.krate;
        let items = list.items.iter().map(|entry| self.any_item(entry, item));
        quote!(#krate::__private::items([]) #(#items)* .list())
    }

    fn any_item(&self, item: &Item, kind: Known) -> TokenStream {
        match &item.value {
            Value::Expression(expression) if item.splice => {
                let tokens = &expression.tokens;
                quote!(.splice(#(#tokens)*))
            }
            value => {
                let value = self.any_value(value, kind, Presence::Required);
                quote!(.items([#value]))
            }
        }
    }

    /// `region = "eu"`
    pub(super) fn any_filter(&self, comparison: &Comparison) -> TokenStream {
        let krate = self.krate;
        let mut name = Literal::string(&comparison.field.name);
        name.set_span(comparison.field.span());
        let kind = CUSTOMER_RESOURCES_FILTER
            .field("value")
            .map(|field| &field.kind);
        let value = self.any_value(&comparison.value, kind, Presence::Required);
        quote!(#krate::CustomerResourcesFilter {
            field: #krate::__private::Borrowed(#name),
            operation: #krate::FilterOperation::Equals,
            value: #value,
            ..#krate::CustomerResourcesFilter::EMPTY
        })
    }
}
