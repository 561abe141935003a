//! The impls of the runtime.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Item;

use super::plain::named;
use super::source::{shout, snake, source};
use crate::model::{Enum, Field, Kind, Model, Object};

/// `seam-portal/src/model/generated.rs`
pub(crate) fn model_impls(model: &Model) -> String {
    let objects = model.objects.iter().map(|object| ident(&object.name));
    let enums = model.enums.iter().map(|names| ident(&names.name));
    let mut items: Vec<Item> = vec![
        syn::parse_quote!(
            use std::borrow::Cow;
        ),
        syn::parse_quote!(
            use super::names::name;
        ),
        syn::parse_quote!(
            use super::object::object;
        ),
        syn::parse_quote!(use super::{#(#objects,)* #(#enums),*};),
    ];
    items.extend(model.objects.iter().map(|row| object(model, row)));
    items.extend(model.enums.iter().map(name));
    let objects = model.objects.iter().map(|object| &object.name);
    let maps = model.maps.iter().map(|map| &map.name);
    items.push(objects_by_name(objects.chain(maps)));
    source(items)
}

/// What the root of the crate also exports.
fn objects_by_name<'n>(objects: impl Iterator<Item = &'n String>) -> Item {
    let objects = objects.map(|name| ident(name));
    syn::parse_quote! {
        /// The objects of a request, which `portal!` takes by name. They are also at the root of
        /// the crate.
        pub mod objects {
            #[doc(no_inline)]
            pub use crate::model::{#(#objects),*};
        }
    }
}

fn object(model: &Model, object: &Object) -> Item {
    let (name, table) = (ident(&object.name), shout(&object.name));
    let lifetime = object.borrows.then(|| quote!(<'a>));
    let of = |required| {
        let fields = object.fields.iter();
        fields.filter(move |field| field.required == required)
    };
    let required = of(true).map(|field| {
        let (name, empty) = (ident(&field.name), empty(model, field));
        quote!(#name: #empty)
    });
    let optional = of(false).map(|field| ident(&field.name));
    syn::parse_quote!(object!(#name #lifetime, #table, { #(#required),* }, { #(#optional),* });)
}

fn name(names: &Enum) -> Item {
    let (name, table, first) = (
        ident(&names.name),
        shout(&names.name),
        ident(&names.variants[0].0),
    );
    syn::parse_quote!(name!(#name, #table, #first);)
}

/// A value that is valid for Rust in a required field, and is always replaced.
///
/// It is written inline, and is not a constant of a trait: only then does rustc know that it
/// contains nothing to drop.
fn empty(model: &Model, field: &Field) -> TokenStream {
    let name = match &field.kind {
        _ if field.nullable => return quote!(super::Nullable::Null),
        Kind::List(_) => return quote!(super::List::EMPTY),
        Kind::Named(name) => name.as_str(),
    };
    let ty = ident(name);
    if let Some(names) = model.names(name) {
        let first = ident(&names.variants[0].0);
        return quote!(#ty::#first);
    }
    if let Some(map) = model.maps.iter().find(|map| map.name == name) {
        let entries = ident(&map.entries);
        return quote!(super::#ty { #entries: super::List::EMPTY });
    }
    match name {
        "bool" => quote!(false),
        "f64" => quote!(0.0),
        "PositiveInteger" => quote!(1),
        _ if model.object(name).is_some() => quote!(super::#ty::EMPTY),
        _ if model.unions.iter().any(|union| union.name == name) => {
            quote!(super::#ty::Boolean(false))
        }
        _ => quote!(Cow::Borrowed("")),
    }
}

/// `seam-portal/src/convert/generated.rs`
pub(crate) fn convert_impls(model: &Model) -> String {
    let objects = model
        .objects
        .iter()
        .map(|object| (&object.name, object.borrows));
    let maps = model.maps.iter().map(|map| (&map.name, map.borrows));
    let objects: Vec<_> = objects.chain(maps).collect();
    let names: Vec<_> = model.enums.iter().map(|names| ident(&names.name)).collect();
    let unions = model
        .unions
        .iter()
        .filter(|union| is_required(model, &union.name));
    let unions = unions.map(|union| ident(&union.name));
    let types = objects.iter().map(|(name, _)| ident(name)).chain(unions);
    let mut items: Vec<Item> = vec![
        syn::parse_quote!(
            use std::borrow::Cow;
        ),
        syn::parse_quote!(
            use super::in_place::{push, set};
        ),
        syn::parse_quote!(
            use super::name::Name;
        ),
        syn::parse_quote!(
            use super::object::Object;
        ),
        syn::parse_quote!(use crate::model::{#(#types,)* #(#names,)* List, Nullable, Unchecked};),
    ];
    items.extend(objects.iter().map(|(name, borrows)| {
        let (name, lifetime) = (ident(name), borrows.then(|| quote!(<'_>)));
        syn::parse_quote!(impl Object for #name #lifetime {})
    }));
    for name in &names {
        items.push(syn::parse_quote!(impl Name for #name {}));
    }
    items.push(constants(model));
    items.extend(model.objects.iter().map(empty_object));
    items.extend(
        model
            .objects
            .iter()
            .flat_map(|object| in_place(model, object)),
    );
    let items_of_lists = in_lists(model).into_iter();
    items.extend(items_of_lists.flat_map(|object| literal(model, object)));
    source(items)
}

/// The empty object as a free constant, because rustc finds it faster than an associated constant.
fn empty_object(object: &Object) -> Item {
    let (name, constant) = (ident(&object.name), format_ident!("Empty{}", object.name));
    let lifetime = object.borrows.then(|| quote!(<'static>));
    syn::parse_quote! {
        pub const #constant: #name #lifetime = #name::EMPTY;
    }
}

/// What a request that is built in place calls for an object: alone, in a field and in a list. These
/// functions are not generic, so that rustc has nothing to infer, and inline, so that they are compiled
/// only where they are called.
fn in_place(model: &Model, object: &Object) -> Vec<Item> {
    let (name, [new, start, push]) = (
        ident(&object.name),
        ["New", "Start", "Push"].map(|what| format_ident!("{what}{}", object.name)),
    );
    let lifetime = object.borrows.then(|| quote!(<'a>));
    let place = object.borrows.then(|| quote!('p));
    let lifetimes = object.borrows.then(|| quote!(<'p, 'a>));
    let required = object.fields.iter().filter(|field| field.required);
    let (values, types): (Vec<Ident>, Vec<TokenStream>) = required
        .map(|field| {
            let ty = type_of(model, field, &quote!('a));
            (ident(&field.name), ty)
        })
        .unzip();
    let mut items: Vec<Item> = vec![syn::parse_quote! {
        #[inline]
        pub fn #new #lifetime(#(#values: #types),*) -> #name #lifetime {
            #name { #(#values,)* ..#name::EMPTY }
        }
    }];
    if fields(model).any(|field| matches!(&field.kind, Kind::Named(kind) if *kind == object.name)) {
        items.push(syn::parse_quote! {
            #[inline]
            pub fn #start #lifetimes(#(#values: #types,)* field: &#place mut Option<#name #lifetime>) -> &#place mut #name #lifetime {
                field.insert(#new(#(#values),*))
            }
        });
    }
    if fields(model).any(|field| matches!(&field.kind, Kind::List(item) if *item == object.name)) {
        items.push(syn::parse_quote! {
            #[inline]
            pub fn #push #lifetimes(#(#values: #types,)* items: &#place mut Vec<#name #lifetime>) -> &#place mut #name #lifetime {
                push(#new(#(#values),*), items)
            }
        });
    }
    items
}

fn fields(model: &Model) -> impl Iterator<Item = &Field> {
    model.objects.iter().flat_map(|object| &object.fields)
}

/// The items of lists, and the objects in them.
fn in_lists(model: &Model) -> Vec<&Object> {
    let mut found: Vec<&Object> = Vec::new();
    let mut names: Vec<&str> = fields(model)
        .filter_map(|field| match &field.kind {
            Kind::List(item) => Some(item.as_str()),
            Kind::Named(_) => None,
        })
        .collect();
    while let Some(name) = names.pop() {
        let Some(object) = model.object(name) else {
            continue;
        };
        if !found.iter().any(|known| known.name == name) {
            found.push(object);
            names.extend(object.fields.iter().map(|field| match &field.kind {
                Kind::Named(name) | Kind::List(name) => name.as_str(),
            }));
        }
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    found
}

/// What a constant list calls for an object: a function that creates it with its required fields, and
/// one for each other field. For rustc, calls are much cheaper than a struct literal.
fn literal(model: &Model, object: &Object) -> Vec<Item> {
    let (name, new) = (ident(&object.name), format_ident!("Literal{}", object.name));
    let lifetime = object.borrows.then(|| quote!(<'static>));
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        object.fields.iter().partition(|field| field.required);
    let (parameters, values): (Vec<_>, Vec<_>) = required
        .iter()
        .map(|field| {
            let (name, (ty, value)) = (ident(&field.name), literal_of(model, field));
            let is_short = value.to_string() == field.name;
            let value = (!is_short).then(|| quote!(: #value));
            (quote!(#name: #ty), quote!(#name #value))
        })
        .unzip();
    let absent = optional.iter().map(|field| {
        let name = ident(&field.name);
        quote!(#name: None)
    });
    let mut items: Vec<Item> = vec![syn::parse_quote! {
        #[inline]
        pub const fn #new(#(#parameters),*) -> #name #lifetime {
            #name { #(#values,)* #(#absent,)* unchecked: Unchecked::NONE }
        }
    }];
    items.extend(optional.iter().map(|field| {
        let function = format_ident!("{}_{}", object.name, field.name);
        let (key, (ty, value)) = (ident(&field.name), literal_of(model, field));
        syn::parse_quote! {
            #[inline]
            pub const fn #function(mut object: #name #lifetime, #key: #ty) -> #name #lifetime {
                set(&mut object.#key, #value);
                object
            }
        }
    }));
    items
}

/// The type of a literal for a field, and the value of the field.
fn literal_of(model: &Model, field: &Field) -> (TokenStream, TokenStream) {
    let (name, ty) = (ident(&field.name), type_of(model, field, &quote!('static)));
    if field.nullable {
        return (quote!(Option<Nullable<#ty>>), quote!(#name));
    }
    let is_text = ty.to_string().starts_with("Cow");
    let (ty, value) = if is_text {
        (quote!(&'static str), quote!(Cow::Borrowed(#name)))
    } else {
        (ty, quote!(#name))
    };
    let value = if field.required {
        value
    } else {
        quote!(Some(#value))
    };
    (ty, value)
}

fn is_required(model: &Model, kind: &str) -> bool {
    fields(model)
        .any(|field| field.required && matches!(&field.kind, Kind::Named(name) if name == kind))
}

/// The type of a field, without `Option` and `Nullable`.
fn type_of(model: &Model, field: &Field, lifetime: &TokenStream) -> TokenStream {
    match &field.kind {
        Kind::List(item) => {
            let item = named(model, item, lifetime);
            quote!(List<#lifetime, #item>)
        }
        Kind::Named(name) => named(model, name, lifetime),
    }
}

/// One module per enum, with the variant for each name that is an identifier, and with the
/// conversions to it: so something of the module is used wherever it is brought into scope.
fn constants(model: &Model) -> Item {
    let modules = model.enums.iter().map(|names| {
        let module = format_ident!("{}", snake(&names.name));
        let constants = variants(names);
        quote!(pub mod #module {
            pub use crate::convert::words::{IntoName as __IntoName, IntoOptionalName as __IntoOptionalName};
            #(#constants)*
        })
    });
    syn::parse_quote! {
        /// The names on the wire, which `portal!` brings into scope.
        pub(crate) mod constants { #(#modules)* }
    }
}

fn variants(names: &Enum) -> impl Iterator<Item = TokenStream> {
    let name = ident(&names.name);
    names.variants.iter().filter_map(move |(variant, wire)| {
        let constant: Ident = syn::parse_str(wire).ok()?;
        let variant = ident(variant);
        // They are constants: unlike variants, constants are not also types and modules with the
        // same name. Editors should show the variant.
        Some(quote! {
            #[cfg(not(rust_analyzer))]
            pub const #constant: crate::model::#name = crate::model::#name::#variant;
            #[cfg(rust_analyzer)]
            pub use crate::model::#name::#variant as #constant;
        })
    })
}

fn ident(name: &str) -> Ident {
    format_ident!("{name}")
}
