//! Attributes in front of fields, and doc comments, which are attributes to Rust.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::parse::Parser as _;
use syn::{Attribute, Meta};

use super::{Parser, short};
use crate::tokens::{self, Tokens, as_group, as_ident, is_punct};

/// What stands in front of a field.
#[derive(Default)]
pub(super) struct Attributes {
    pub(super) list: Vec<Attribute>,
    /// Whether `#[unchecked]` is among them, which is nothing to Rust.
    pub(super) unchecked: bool,
    any: bool,
}

impl Parser<'_> {
    pub(super) fn attributes(&mut self, tokens: &mut Tokens) -> Attributes {
        let mut attributes = Attributes::default();
        while let Some((brackets, length)) = attribute(tokens.rest()) {
            if self.doc_comments(tokens) {
                continue;
            }
            let signs = tokens.take(length);
            if let [_, bang, _] = signs.as_slice() {
                let message = "an attribute in front of a field is written `#[…]`: remove the `!`";
                self.errors.add(bang.span(), message);
            }
            attributes.any = true;
            let hash = signs.into_iter().take(1);
            self.attribute(hash.chain([brackets.into()]).collect(), &mut attributes);
        }
        if tokens.is_empty() && attributes.any {
            let message = "expected a field after the attribute";
            self.errors.add(tokens.last_span(), message);
        }
        attributes
    }

    /// Takes doc comments, which document nothing here. Says so.
    pub(super) fn doc_comments(&mut self, tokens: &mut Tokens) -> bool {
        let mut found = false;
        while let Some((brackets, length)) = attribute(tokens.rest()) {
            let name = brackets.stream().into_iter().next();
            let is_doc = |name: &TokenTree| as_ident(name).is_some_and(|name| *name == "doc");
            if !name.as_ref().is_some_and(is_doc) {
                break;
            }
            let message = "a doc comment documents nothing here: write `//`";
            self.errors.add(brackets.span(), message);
            tokens.take(length);
            found = true;
        }
        found
    }

    fn attribute(&mut self, tokens: TokenStream, attributes: &mut Attributes) {
        let parsed = match Attribute::parse_outer.parse2(tokens) {
            Ok(parsed) => parsed,
            Err(error) => {
                let message = format!("not an attribute: {error}");
                self.errors.add(error.span(), message);
                return;
            }
        };
        for attribute in parsed {
            let path = attribute.path();
            if path.is_ident("unchecked") {
                attributes.unchecked = true;
                self.no_arguments(&attribute);
            } else if let Some(unchecked) = unchecked_within(&attribute) {
                attributes.unchecked = true;
                let message = "`unchecked` stands in no `cfg_attr`: write `#[cfg(…)] #[unchecked]`";
                self.errors.add(unchecked, message);
            } else if TAKEN.iter().any(|name| path.is_ident(name)) {
                attributes.list.push(attribute);
            } else {
                let span = path.segments[0].ident.span();
                self.errors.add(span, "a field takes `#[cfg(…)]`, `#[unchecked]` and lint levels such as `#[allow(…)]`, no other attribute: remove it");
            }
        }
    }

    /// `#[unchecked(…)]` or `#[unchecked = …]`
    fn no_arguments(&mut self, attribute: &Attribute) {
        let meta: Vec<TokenTree> = attribute.meta.to_token_stream().into_iter().collect();
        if let [_, arguments @ ..] = meta.as_slice() {
            if let (Some(extent), Some(first)) = (tokens::extent(arguments), arguments.first()) {
                let found = short(first);
                let message = format!(
                    "expected nothing after `unchecked`, found `{found}`: write `#[unchecked]`"
                );
                self.errors.add(extent, message);
            }
        }
    }
}

/// The attributes that Rust takes in front of a field of a struct literal.
const TAKEN: &[&str] = &[
    "cfg", "cfg_attr", "allow", "expect", "warn", "deny", "forbid",
];

/// The brackets of the attribute that the tokens begin with, and how many tokens it has.
pub(super) fn attribute(tokens: &[TokenTree]) -> Option<(Group, usize)> {
    let [hash, rest @ ..] = tokens else {
        return None;
    };
    let bang = usize::from(rest.first().is_some_and(|token| is_punct(token, '!')));
    let brackets = as_group(rest.get(bang)?, Delimiter::Bracket)?;
    is_punct(hash, '#').then(|| (brackets.clone(), bang + 2))
}

/// Where `unchecked` stands among the attributes of a `cfg_attr`.
fn unchecked_within(attribute: &Attribute) -> Option<Span> {
    let Meta::List(list) = &attribute.meta else {
        return None;
    };
    let tokens: Vec<TokenTree> = list.tokens.clone().into_iter().collect();
    let mut parts = tokens.split(|token| is_punct(token, ',')).skip(1);
    let name = parts.find_map(|part| as_ident(part.first()?).filter(|name| *name == "unchecked"));
    let within = attribute.path().is_ident("cfg_attr");
    name.filter(|_| within).map(proc_macro2::Ident::span)
}
