//! The table of the schema.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::Item;

use super::source::{shout, snake, source};
use crate::facts::Expectation;
use crate::model::{Enum, Field, Kind, Map, Model, Object, Rule, TextOrBoolean};

/// Open sets, which are not in the model: the constant, the key in Seam's schema, and the doc
/// comment.
const OPEN_SETS: [(&str, &str, &str); 2] = [
    (
        "PROVIDERS",
        "known_providers",
        "The makers that Seam lists. The set is open.",
    ),
    (
        "EVENT_TYPES",
        "known_event_types",
        "The types of event that Seam lists. The set is open.",
    ),
];

/// `seam-portal-macros/schema/src/table.rs`
pub(crate) fn table(model: &Model, schema: &Value) -> String {
    let mut items: Vec<Item> = vec![syn::parse_quote! {
        use crate::{
            Enum, Expectation, Field, Kind, Map, Object, ObjectRule, ShortForm, TextOrBoolean,
            TextRule, Variant,
        };
    }];
    items.extend(model.unions.iter().map(union));
    items.extend(model.maps.iter().map(|row| map(model, row)));
    items.extend(model.enums.iter().map(names));
    items.extend(model.objects.iter().map(|row| object(model, row)));
    let objects = model.objects.iter().map(|object| shout(&object.name));
    items.push(syn::parse_quote! {
        #[doc = " Every object, by name."]
        pub static OBJECTS: &[&Object] = &[#(&#objects),*];
    });
    let objects = model.objects.iter().map(|object| shout(&object.name));
    let maps = model.maps.iter().map(|map| shout(&map.name));
    let enums = model.enums.iter().map(|names| shout(&names.name));
    items.push(syn::parse_quote! {
        #[doc = " Every enum."]
        pub static ENUMS: &[&Enum] = &[#(&#enums),*];
    });
    items.push(syn::parse_quote! {
        #[doc = " Every type that `portal!` takes by name."]
        pub static TYPES: &[Kind] = &[#(Kind::Object(&#objects),)* #(Kind::Map(&#maps),)*];
    });
    items.extend(OPEN_SETS.map(|(constant, key, doc)| {
        let (constant, doc) = (format_ident!("{constant}"), format!(" {doc}"));
        let values = schema[key].as_array().expect(key);
        let values = values.iter().filter_map(Value::as_str);
        syn::parse_quote! {
            #[doc = #doc]
            pub static #constant: &[&str] = &[#(#values),*];
        }
    }));
    source(items)
}

fn union(union: &TextOrBoolean) -> Item {
    let (constant, doc) = (shout(&union.name), about(&union.name));
    let (name, text, nullable) = (&union.name, format_ident!("{}", union.text), union.null);
    syn::parse_quote! {
        #[doc = #doc]
        pub static #constant: TextOrBoolean = TextOrBoolean {
            name: #name,
            text: TextRule::#text,
            nullable: #nullable,
        };
    }
}

fn map(model: &Model, map: &Map) -> Item {
    let (constant, doc) = (shout(&map.name), about(&map.name));
    let (name, value) = (&map.name, kind(model, &map.value));
    syn::parse_quote! {
        #[doc = #doc]
        pub static #constant: Map = Map { name: #name, value: #value };
    }
}

fn names(names: &Enum) -> Item {
    let (constant, doc) = (shout(&names.name), about(&names.name));
    let (name, module) = (&names.name, snake(&names.name));
    let wire = names.variants.iter().map(|(_, wire)| wire);
    let rust = names.variants.iter().map(|(rust, _)| rust);
    syn::parse_quote! {
        #[doc = #doc]
        pub static #constant: Enum = Enum {
            name: #name,
            module: #module,
            variants: &[#(Variant { name: #wire, variant: #rust }),*],
        };
    }
}

fn object(model: &Model, object: &Object) -> Item {
    let (constant, doc) = (shout(&object.name), about(&object.name));
    let (name, borrows) = (&object.name, object.borrows);
    let fields = object.fields.iter().map(|row| field(model, row));
    let rule = rule(&object.rule);
    let expectations = object.expectations.iter().map(expectation);
    let own_key = option(object.own_key.as_ref().map(|key| quote!(#key)));
    let short_form = option(object.short_form.as_ref().map(|form| {
        let (key, operator, value) = (&form.key, &form.operator, &form.value);
        quote!(ShortForm { key: #key, operator: #operator, value: #value })
    }));
    syn::parse_quote! {
        #[doc = #doc]
        pub static #constant: Object = Object {
            name: #name,
            borrows: #borrows,
            fields: &[#(#fields),*],
            rule: #rule,
            expectations: &[#(#expectations),*],
            own_key: #own_key,
            short_form: #short_form,
        };
    }
}

fn field(model: &Model, field: &Field) -> TokenStream {
    let (name, required, nullable) = (&field.name, field.required, field.nullable);
    let deprecated = field.deprecated;
    let kind = match &field.kind {
        Kind::Named(name) => kind(model, name),
        Kind::List(item) => {
            let item = kind(model, item);
            quote!(Kind::List(&#item))
        }
    };
    quote! {
        Field {
            name: #name,
            required: #required,
            nullable: #nullable,
            deprecated: #deprecated,
            kind: #kind,
        }
    }
}

fn rule(rule: &Rule) -> TokenStream {
    match rule {
        Rule::None => quote!(ObjectRule::None),
        Rule::OneOf => quote!(ObjectRule::OneOf),
        Rule::IdField(pairs) => {
            let (values, fields): (Vec<_>, Vec<_>) = pairs.iter().cloned().unzip();
            quote!(ObjectRule::IdField(&[#((#values, #fields)),*]))
        }
    }
}

fn expectation(expectation: &Expectation) -> TokenStream {
    match expectation {
        Expectation::Period { start, end } => {
            quote!(Expectation::Period { start: #start, end: #end })
        }
        Expectation::Disjoint { accepted, excluded } => {
            quote!(Expectation::Disjoint { accepted: #accepted, excluded: #excluded })
        }
        Expectation::Subset { part, whole } => {
            quote!(Expectation::Subset { part: #part, whole: #whole })
        }
    }
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn kind(model: &Model, name: &str) -> TokenStream {
    let constant = shout(name);
    let alias = format_ident!("{name}");
    match name {
        "bool" => quote!(Kind::Boolean),
        "f64" => quote!(Kind::Number),
        "PositiveInteger" => quote!(Kind::PositiveInteger),
        _ if model.object(name).is_some() => quote!(Kind::Object(&#constant)),
        _ if model.names(name).is_some() => quote!(Kind::Enum(&#constant)),
        _ if model.maps.iter().any(|map| map.name == name) => quote!(Kind::Map(&#constant)),
        _ if model.unions.iter().any(|union| union.name == name) => {
            quote!(Kind::TextOrBoolean(&#constant))
        }
        _ => quote!(Kind::Text(TextRule::#alias)),
    }
}

fn about(name: &str) -> String {
    format!(" What `{name}` takes.")
}
