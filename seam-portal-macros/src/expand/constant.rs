//! Constants: `const { … }`, and the macros that return text.
//!
//! `cargo check` evaluates constant items, but only `cargo build` evaluates inline constants. An item
//! cannot use the generics of the enclosing function (E0401). So expressions that cannot contain
//! generics become items, and all others inline constants.

use proc_macro2::{Delimiter, Group, Ident, Literal, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use seam_portal_schema::{Enum, Kind, TextOrBoolean, TextRule};

use super::expander::{Expander, variable};
use super::tokens::Tokens;
use super::value::written;
use crate::syntax::{Class, Expression, is_path_of_modules, is_text_macro};
use crate::tree::Constant;

impl Expander<'_> {
    pub(super) fn constant(&self, constant: &Constant) -> Tokens {
        let Constant {
            expression,
            kind,
            message,
        } = constant;
        self.around(expression, |around| match kind {
            Kind::Text(rule) => around.constant_text(expression, *rule, message),
            Kind::TextOrBoolean(either) if expression.class == Class::ConstantText => {
                let text = around.constant_text(expression, either.text, message);
                let path = around.model(either.name);
                quote_spanned!(around.at=> #path::Text(#text)).into()
            }
            Kind::TextOrBoolean(either) => {
                around.constant_text_or_boolean(expression, either, message)
            }
            Kind::Enum(names) if expression.class == Class::ConstantText => {
                around.constant_name(expression, names, message)
            }
            Kind::Enum(names) => {
                let (krate, module) = (around.krate, Ident::new(names.module, around.at));
                let value = expression.stream();
                quote_spanned!(around.at=> {
                    #[allow(unused_imports)]
                    use #krate::__private::#module::*;
                    #value
                })
                .into()
            }
            _ => written(expression),
        })
    }

    fn constant_text(&self, expression: &Expression, rule: TextRule, message: &str) -> Tokens {
        let (krate, value) = (self.krate, expression.stream());
        let of_type = quote_spanned!(self.at=> &'static #krate::__private::str);
        let rule = self.rule(rule).map(|rule| quote!(#rule, #message));
        let check = ("check_text", rule.as_ref());
        let is_item = is_item(expression);
        self.borrowed_text(
            self.checked(expression, is_item, &of_type, &value, check)
                .into(),
        )
    }

    fn constant_text_or_boolean(
        &self,
        expression: &Expression,
        either: &TextOrBoolean,
        message: &str,
    ) -> Tokens {
        let (krate, at, tokens) = (self.krate, self.at, expression.stream());
        let of_type = quote_spanned!(at=> #krate::__private::TextOrBoolean);
        let value = quote_spanned!(at=> #krate::__private::Constant(#tokens).text_or_boolean());
        let rule = self.rule(either.text);
        let rule = rule.map(|rule| quote!(#rule, #message));
        let check = ("check_text_or_boolean", rule.as_ref());
        // A name may be that of a generic boolean.
        let is_item = is_text_macro(&expression.tokens);
        let value = self.checked(expression, is_item, &of_type, &value, check);
        let path = self.model(either.name);
        let (text, boolean) = (variable("text", at), variable("boolean", at));
        let borrowed = self.borrowed_text(TokenTree::from(text.clone()).into());
        // Without a function call, so that rustc knows that the constant has nothing to drop (E0493).
        quote_spanned!(at=> match #value {
            #of_type::Text(#text) => #path::Text(#borrowed),
            #of_type::Boolean(#boolean) => #path::Boolean(#boolean),
        })
        .into()
    }

    /// A listed name of an enum, by its index.
    fn constant_name(&self, expression: &Expression, names: &Enum, message: &str) -> Tokens {
        let (krate, at, tokens) = (self.krate, self.at, expression.stream());
        let path = self.model(names.name);
        let of_type = quote_spanned!(at=> ::core::primitive::usize);
        let value = quote_spanned!(at=> #krate::__private::index_of(#tokens, #path::NAMES));
        let names_and_message = quote!(#path::NAMES, #message);
        let check = ("check_name", Some(&names_and_message));
        let index = self.checked(expression, true, &of_type, &value, check);
        let last = names.variants.len() - 1;
        let variants = names.variants.iter().enumerate().map(|(index, variant)| {
            let (number, variant) = (
                Literal::usize_unsuffixed(index),
                Ident::new(variant.variant, at),
            );
            // If the name is not listed, the check fails instead.
            let pattern = if index == last {
                quote!(_)
            } else {
                quote!(#number)
            };
            quote_spanned!(at=> #pattern => #path::#variant,)
        });
        quote_spanned!(at=> match #index { #(#variants)* }).into()
    }

    /// The rule, if it needs a check.
    fn rule(&self, rule: TextRule) -> Option<TokenStream> {
        let (krate, name) = (self.krate, Ident::new(&format!("{rule:?}"), self.at));
        match rule {
            TextRule::Text | TextRule::ProviderKey | TextRule::EventType => None,
            _ => Some(quote_spanned!(self.at=> #krate::__private::TextRule::#name)),
        }
    }

    /// A constant of a type, and a call that checks it with further arguments.
    fn checked(
        &self,
        expression: &Expression,
        is_item: bool,
        of_type: &TokenStream,
        value: &TokenStream,
        (function, arguments): (&str, Option<&TokenStream>),
    ) -> TokenStream {
        let (krate, at) = (self.krate, self.at);
        let check = |name: &Ident| {
            let (function, arguments) = (Ident::new(function, at), arguments?);
            let arguments = self.group(quote_spanned!(at=> #name, #arguments), expression);
            // rustc does not join spans of different macros, and `$crate` comes from another macro.
            // So it is not part of the call that rustc shows.
            Some(quote_spanned!(at=> { use #krate::__private::#function; #function #arguments }))
        };
        if is_item {
            // The user's expressions can see items, so the name must be unique.
            let name = Ident::new("__PORTAL_VALUE", at);
            let check = check(&name).map(|check| quote_spanned!(at=> const _: () = #check;));
            return quote_spanned!(at=> { const #name: #of_type = #value; #check #name });
        }
        let name = variable("value", at);
        let check = check(&name);
        quote_spanned!(at=> const { let #name: #of_type = #value; #check #name })
    }

    /// Arguments, the span of which ends at the end of the expression.
    fn group(&self, arguments: TokenStream, expression: &Expression) -> Group {
        let mut group = Group::new(Delimiter::Parenthesis, arguments);
        group.set_span(self.at.located_at(expression.range().last));
        group
    }
}

/// Whether the tokens of the expression cannot contain generics.
fn is_item(expression: &Expression) -> bool {
    is_path_of_modules(&expression.tokens) || is_text_macro(&expression.tokens)
}
