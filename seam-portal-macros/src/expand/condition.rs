//! `#[cfg]` as a condition that can be negated.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Token};

use crate::syntax::is_punct;

/// The condition under which the attributes keep their field. `None` if they always do.
pub(super) fn condition(attributes: &[Attribute]) -> Option<TokenStream> {
    all(attributes.iter().map(|attribute| &attribute.meta))
}

fn all<'m>(metas: impl Iterator<Item = &'m Meta>) -> Option<TokenStream> {
    let conditions: Vec<_> = metas.filter_map(condition_of).collect();
    (!conditions.is_empty()).then(|| quote!(all(#(#conditions),*)))
}

fn condition_of(meta: &Meta) -> Option<TokenStream> {
    let Meta::List(list) = meta else { return None };
    let mut tokens = list.tokens.clone().into_iter();
    let first = tokens.by_ref().take_while(|token| !is_punct(token, ','));
    let predicate: TokenStream = first.collect();
    if list.path.is_ident("cfg") {
        return Some(predicate);
    }
    if !list.path.is_ident("cfg_attr") {
        return None;
    }
    let attributes = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(tokens.collect());
    let inner = all(attributes.ok()?.iter())?;
    Some(quote!(any(not(#predicate), #inner)))
}
