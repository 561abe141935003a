//! Objects with any keys.

use proc_macro2::{Delimiter, Literal};
use quote::quote;
use seam_portal_schema::Presence;

use super::expander::{Expander, Purpose};
use super::literal::spanned;
use super::object::attributes;
use super::tokens::{Tokens, array};
use crate::tree::{Base, Field, Map, Role, Value};

impl Expander<'_> {
    pub(super) fn map(&self, map: &Map) -> Tokens {
        match self.purpose {
            Purpose::Code => self.located(map.at, |here| here.entries(map)),
            Purpose::Use => self.used_fields(&map.entries, map.base.as_ref()),
            Purpose::Editor => self.editor_map(map),
        }
    }

    fn entries(&self, map: &Map) -> Tokens {
        let list = if map.is_constant() {
            self.constant_entries(map)
        } else {
            self.owned_entries(map)
        };
        let mut entries = Tokens::new();
        entries.ident("entries", self.at);
        entries.sign(":", self.at);
        entries.append(list);
        let mut literal = self.type_path(&map.name);
        literal.group(Delimiter::Brace, entries, self.at);
        literal
    }

    fn constant_entries(&self, map: &Map) -> Tokens {
        let expander = self.in_list().in_long_list(false);
        let entries = map.entries.iter();
        let entries = entries.map(|field| with_attributes(field, expander.pair(field)));
        let (text, value) = (self.model("Text"), self.model("MetadataValue"));
        let is_literal = map.entries.iter().all(Field::is_literal);
        let of_type = || quote!((#text<'static>, #value<'static>)).into();
        self.borrowed_list(entries, is_literal.then(of_type))
    }

    fn owned_entries(&self, map: &Map) -> Tokens {
        let (at, expander) = (self.at, self.in_list());
        let entries = map.entries.iter();
        let entries = entries.map(|field| with_attributes(field, expander.entry(field)));
        let mut list = self.call("entries", array(entries, at));
        let base = map.base.as_ref().and_then(|base| match base {
            Base::Given(base) => Some(self.around(base, |around| {
                let path = around.private("IntoMetadata");
                around.method(path, None, "into_metadata", [around.warned(base)])
            })),
            Base::Outer => {
                let (name, empty) = (self.type_path(&map.name), self.variant("List", "EMPTY"));
                self.base_outside(&quote!(#name { entries: #empty }).into())
            }
        });
        if let Some(base) = base {
            list.method("base", base, at);
        }
        list.method("list", Tokens::new(), at);
        list
    }

    fn pair(&self, field: &Field) -> Tokens {
        let mut pair = self.key(field);
        pair.sign(",", self.at);
        pair.append(self.required(&field.value));
        let mut tokens = Tokens::new();
        tokens.group(Delimiter::Parenthesis, pair, self.at);
        tokens
    }

    /// An entry that may be configured out.
    fn entry(&self, field: &Field) -> Tokens {
        if !matches!(field.value, Value::Expression(..)) {
            return self.some(self.pair(field));
        }
        let mut arguments = self.key(field);
        arguments.sign(",", self.at);
        arguments.append(self.value(&field.value, Presence::Optional));
        self.call("entry", arguments)
    }

    fn key(&self, field: &Field) -> Tokens {
        let key = &field.key;
        match &field.role {
            Role::Computed(key) => self.required(key),
            _ => self.borrowed_text(spanned(Literal::string(&key.name), key.span())),
        }
    }

    fn editor_map(&self, map: &Map) -> Tokens {
        let entries = map.entries.iter();
        let values = entries.flat_map(|field| {
            let key = match &field.role {
                Role::Computed(key) => Some(self.required(key)),
                _ => None,
            };
            key.into_iter()
                .chain([self.value(&field.value, Presence::Optional)])
        });
        let (krate, path) = (self.krate, self.editor_path(&map.name.ident));
        quote!({ #(let _ = #values;)* #path { entries: #krate::model::List::EMPTY } }).into()
    }
}

fn with_attributes(field: &Field, entry: Tokens) -> Tokens {
    let mut tokens = attributes(field);
    tokens.append(entry);
    tokens
}
