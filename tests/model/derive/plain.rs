//! The request as plain structs with serde's derive, as one would write them by hand. The
//! benchmarks compare `seam-portal` with them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Item;

use super::source::source;
use crate::model::{Enum, Field, Kind, Map, Model, Object, TextOrBoolean};

/// `seam-portal/benches/plain/mod.rs`
pub(crate) fn plain(model: &Model) -> String {
    // In the order that rustfmt wants.
    let mut items: Vec<Item> = vec![
        syn::parse_quote!(
            use serde::Serialize;
        ),
        syn::parse_quote!(
            use std::borrow::Cow;
        ),
        syn::parse_quote!(
            use std::collections::BTreeMap;
        ),
    ];
    items.extend(model.objects.iter().map(|row| object(model, row)));
    items.extend(model.enums.iter().map(names));
    items.extend(model.unions.iter().flat_map(union));
    items.extend(model.maps.iter().map(|row| map(model, row)));
    source(items)
}

fn object(model: &Model, object: &Object) -> Item {
    let ty = borrowing(model, &object.name);
    let fields = object.fields.iter().map(|row| field(model, row));
    syn::parse_quote! {
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        pub struct #ty { #(#fields),* }
    }
}

fn field(model: &Model, field: &Field) -> TokenStream {
    let name = format_ident!("{}", field.name);
    let mut ty = match &field.kind {
        Kind::Named(name) => borrowing(model, name),
        Kind::List(item) => {
            let item = borrowing(model, item);
            quote!(Vec<#item>)
        }
    };
    if field.nullable {
        ty = quote!(Option<#ty>);
    }
    if field.required {
        return quote!(pub #name: #ty);
    }
    quote! {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub #name: Option<#ty>
    }
}

/// A type that borrows for `'a`.
fn borrowing(model: &Model, name: &str) -> TokenStream {
    named(model, name, &quote!('a))
}

fn names(names: &Enum) -> Item {
    let ty = format_ident!("{}", names.name);
    let variants = names.variants.iter().enumerate();
    let variants = variants.map(|(index, (variant, wire))| {
        let variant = format_ident!("{variant}");
        let default = (index == 0).then(|| quote!(#[default]));
        quote!(#[serde(rename = #wire)] #default #variant)
    });
    syn::parse_quote! {
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        pub enum #ty { #(#variants),* }
    }
}

fn union(union: &TextOrBoolean) -> [Item; 2] {
    let ty = format_ident!("{}", union.name);
    let null = union.null.then(|| quote!(Null));
    [
        syn::parse_quote! {
            #[derive(Clone, Debug, PartialEq, Serialize)]
            #[serde(untagged)]
            pub enum #ty<'a> { Text(Cow<'a, str>), Boolean(bool), #null }
        },
        syn::parse_quote! {
            impl Default for #ty<'_> {
                fn default() -> Self {
                    #ty::Boolean(false)
                }
            }
        },
    ]
}

fn map(model: &Model, map: &Map) -> Item {
    let (ty, value) = (borrowing(model, &map.name), borrowing(model, &map.value));
    syn::parse_quote!(pub type #ty = BTreeMap<Cow<'a, str>, #value>;)
}

/// A type by its name in the model. Each kind of text has an alias of its own.
pub(super) fn named(model: &Model, name: &str, lifetime: &TokenStream) -> TokenStream {
    let ty = format_ident!("{name}");
    let borrows = |borrows: bool| borrows.then(|| quote!(<#lifetime>));
    if let Some(object) = model.object(name) {
        let lifetime = borrows(object.borrows);
        return quote!(#ty #lifetime);
    }
    if let Some(map) = model.maps.iter().find(|map| map.name == name) {
        let lifetime = borrows(map.borrows);
        return quote!(#ty #lifetime);
    }
    match name {
        "bool" | "f64" => quote!(#ty),
        "PositiveInteger" => quote!(u64),
        _ if model.names(name).is_some() => quote!(#ty),
        _ if model.unions.iter().any(|union| union.name == name) => quote!(#ty<#lifetime>),
        _ => quote!(Cow<#lifetime, str>),
    }
}
