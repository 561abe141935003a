//! What is derived from the model, as the text of Rust source files.

use quote::{format_ident, quote};
use serde_json::Value;
use syn::Item;

use crate::model::{Kind, Model, Names, Object, Rule};

const HEADER: &str = "// @generated from the structs and enums in seam-portal/src/model. Do not edit: run\n\
                      // `SEAM_PORTAL_BLESS=1 cargo test -p seam-portal-schema`.\n\n";

/// `seam-portal-macros/src/schema/table.rs`
pub(crate) fn table(model: &Model, schema: &Value) -> String {
    let mut items: Vec<Item> = Vec::new();
    for union in &model.unions {
        let (constant, name, text, nullable) = (
            shout(&union.name),
            &union.name,
            format_ident!("{}", union.text),
            union.null,
        );
        items.push(syn::parse_quote! {
            pub(crate) static #constant: Union = Union { name: #name, text: TextRule::#text, nullable: #nullable };
        });
    }
    for map in &model.maps {
        let (constant, name, value) = (shout(&map.name), &map.name, shout(&map.value));
        items.push(syn::parse_quote! {
            pub(crate) static #constant: Map = Map { name: #name, value: &#value };
        });
    }
    items.extend(model.names.iter().map(names_row));
    items.extend(model.objects.iter().map(|object| object_row(model, object)));
    let objects = model.objects.iter().map(|object| shout(&object.name));
    let maps = model.maps.iter().map(|map| shout(&map.name));
    items.push(syn::parse_quote! {
        /// Every object, by name.
        pub(crate) static OBJECTS: &[&Object] = &[#(&#objects),*];
    });
    items.push(syn::parse_quote! {
        /// Every object with any keys, by name.
        pub(crate) static MAPS: &[&Map] = &[#(&#maps),*];
    });
    for (constant, key, doc) in [
        (
            "PROVIDERS",
            "known_providers",
            " The makers that Seam lists. The set is open.",
        ),
        (
            "EVENT_TYPES",
            "known_event_types",
            " The types of event that Seam lists. The set is open.",
        ),
    ] {
        let constant = format_ident!("{constant}");
        let values = schema[key]
            .as_array()
            .expect(key)
            .iter()
            .filter_map(Value::as_str);
        items.push(syn::parse_quote! {
            #[doc = #doc]
            pub(crate) static #constant: &[&str] = &[#(#values),*];
        });
    }
    let uses = syn::parse_quote! {
        use super::{Field, Kind, Map, Names, Object, ObjectRule, TextRule, Union, Variant};
    };
    source(std::iter::once(uses).chain(items).collect())
}

fn names_row(names: &Names) -> Item {
    let (constant, name, module) = (shout(&names.name), &names.name, snake(&names.name));
    let wire = names.variants.iter().map(|(_, wire)| wire);
    let rust = names.variants.iter().map(|(rust, _)| rust);
    syn::parse_quote! {
        pub(crate) static #constant: Names = Names {
            name: #name,
            module: #module,
            variants: &[#(Variant { name: #wire, variant: #rust }),*],
        };
    }
}

fn object_row(model: &Model, object: &Object) -> Item {
    let (constant, name) = (shout(&object.name), &object.name);
    let fields = object.fields.iter().map(|field| {
        let (name, required, nullable) = (&field.name, field.required, field.nullable);
        let kind = match &field.kind {
            Kind::Named(name) => kind(model, name),
            Kind::List(item) => {
                let item = kind(model, item);
                quote!(Kind::List(&#item))
            }
        };
        quote!(Field { name: #name, required: #required, nullable: #nullable, kind: #kind })
    });
    let rule = match &object.rule {
        Rule::None => quote!(ObjectRule::None),
        Rule::OneOf => quote!(ObjectRule::OneOf),
        Rule::IdField(pairs) => {
            let (kinds, fields): (Vec<_>, Vec<_>) = pairs.iter().cloned().unzip();
            quote!(ObjectRule::IdField(&[#((#kinds, #fields)),*]))
        }
    };
    syn::parse_quote! {
        pub(crate) static #constant: Object = Object { name: #name, fields: &[#(#fields),*], rule: #rule };
    }
}

fn kind(model: &Model, name: &str) -> proc_macro2::TokenStream {
    let constant = shout(name);
    let alias = format_ident!("{name}");
    match name {
        "bool" => quote!(Kind::Boolean),
        "f64" => quote!(Kind::Number),
        "PositiveInteger" => quote!(Kind::PositiveInteger),
        _ if model.object(name).is_some() => quote!(Kind::Object(&#constant)),
        _ if model.names(name).is_some() => quote!(Kind::Names(&#constant)),
        _ if model.maps.iter().any(|map| map.name == name) => quote!(Kind::Map(&#constant)),
        _ if model.unions.iter().any(|union| union.name == name) => quote!(Kind::Union(&#constant)),
        _ => quote!(Kind::Text(TextRule::#alias)),
    }
}

/// `seam-portal/src/model/generated.rs`
pub(crate) fn impls(model: &Model) -> String {
    let mut types: Vec<_> = model
        .objects
        .iter()
        .map(|object| &object.name)
        .chain(model.names.iter().map(|names| &names.name))
        .collect();
    types.sort();
    let types = types.into_iter().map(|name| format_ident!("{name}"));
    let mut items: Vec<Item> = vec![
        syn::parse_quote!(
            use std::borrow::Cow;
        ),
        syn::parse_quote!(
            use super::names::names;
        ),
        syn::parse_quote!(
            use super::object::object;
        ),
        syn::parse_quote!(
            use super::owned::IntoOwned;
        ),
        syn::parse_quote!(use super::{FilterValue, Unchecked, #(#types),*};),
    ];
    for object in &model.objects {
        let name = format_ident!("{}", object.name);
        let lifetime = object.borrows.then(|| quote!(<'a>));
        let required = object
            .fields
            .iter()
            .filter(|field| field.required)
            .map(|field| {
                let (name, empty) = (format_ident!("{}", field.name), empty(model, field));
                quote!(#name: #empty,)
            });
        let optional = object
            .fields
            .iter()
            .filter(|field| !field.required)
            .map(|field| format_ident!("{}", field.name));
        items.push(
            syn::parse_quote!(object!(#name #lifetime, { #(#required)* }, { #(#optional,)* });),
        );
    }
    for names in &model.names {
        let name = format_ident!("{}", names.name);
        let what = snake(&names.name).replace('_', " ");
        let variants = names.variants.iter().map(|(rust, wire)| {
            let rust = format_ident!("{rust}");
            quote!(#rust = #wire,)
        });
        let open = names.open.then(|| quote!(open));
        items.push(syn::parse_quote!(names!(#name, #what, { #(#variants)* } #open);));
    }
    items.push(constants(model));
    items.push(objects(model));
    source(items)
}

/// Something valid for Rust in a required field, which is always covered.
fn empty(model: &Model, field: &crate::model::Field) -> proc_macro2::TokenStream {
    let Kind::Named(name) = &field.kind else {
        return quote!(super::List::EMPTY);
    };
    if let Some(names) = model.names(name) {
        let (name, variant) = (
            format_ident!("{name}"),
            format_ident!("{}", names.variants[0].0),
        );
        return quote!(#name::#variant);
    }
    match name.as_str() {
        "bool" => quote!(false),
        "f64" => quote!(0.0),
        "PositiveInteger" => quote!(1),
        "FilterValue" => quote!(FilterValue::Boolean(false)),
        _ => quote!(Cow::Borrowed("")),
    }
}

/// One module an enum, with the variant for each name that is an identifier, and with what converts
/// to it: so something of the module is used wherever it is brought into scope.
fn constants(model: &Model) -> Item {
    let modules = model.names.iter().map(|names| {
        let (name, module) = (
            format_ident!("{}", names.name),
            format_ident!("{}", snake(&names.name)),
        );
        let constants = names.variants.iter().filter_map(|(rust, wire)| {
            let (constant, rust) = (
                syn::parse_str::<syn::Ident>(wire).ok()?,
                format_ident!("{rust}"),
            );
            Some(quote!(pub use crate::model::#name::#rust as #constant;))
        });
        quote!(pub mod #module {
            pub use crate::convert::{IntoName as __IntoName, IntoOptionalName as __IntoOptionalName};
            #(#constants)*
        })
    });
    syn::parse_quote! {
        /// The names on the wire, for `portal!` to bring into scope.
        #[allow(missing_docs, unreachable_pub)]
        pub(crate) mod constants { #(#modules)* }
    }
}

/// The types that `portal!` can write, for editors to complete.
fn objects(model: &Model) -> Item {
    let objects = model
        .objects
        .iter()
        .map(|object| format_ident!("{}", object.name));
    syn::parse_quote! {
        /// The types that `portal!` takes by name, and nothing else.
        #[cfg(rust_analyzer)]
        #[allow(missing_docs, unreachable_pub)]
        pub(crate) mod objects {
            pub use crate::model::{CustomMetadata, #(#objects),*};
        }
    }
}

/// Formatted, with an empty line between items that are more than one line.
fn source(items: Vec<Item>) -> String {
    let file = syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items,
    };
    format!("{HEADER}{}", prettyplease::unparse(&file))
}

fn shout(name: &str) -> syn::Ident {
    format_ident!("{}", snake(name).to_uppercase())
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}
