//! The expressions in an invocation with mistakes, so that what they use counts as used: without
//! them rustc would warn of imports and macros that nothing else mentions.
//!
//! Each stands where it never runs, in a branch of its own, so that one that returns does not make
//! the rest unreachable. They are not converted to what the field holds, so only
//! what is wrong with an expression itself is reported.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::Attribute;

use crate::errors::{Errors, Place, VALUE};
use crate::schema::table::{CREATE_PORTAL, MAPS, NAVIGATION_MODE, OBJECTS, RESOURCE_TYPE};
use crate::schema::{Kind, Enum, Object as Schema};
use crate::suggest::{self, Meant};
use crate::tokens;
use crate::tree::{Block, Entry, Expression, Form, Invocation, Object, Value};

/// The kind of a value, as far as it is known.
type Known = Option<&'static Kind>;

pub(crate) fn mentions(invocation: &Invocation, errors: &Errors) -> TokenStream {
    let krate = &invocation.krate;
    let mut mentions = Mentions {
        krate,
        errors,
        statements: TokenStream::new(),
    };
    match &invocation.form {
        Form::Request(request) => mentions.object(request, Some(&CREATE_PORTAL)),
        Form::Send { client, request } => {
            mentions.mention(client);
            mentions.object(request, Some(&CREATE_PORTAL));
        }
        Form::Typed { name, object, .. } if MAPS.iter().any(|map| *name == map.name) => {
            mentions.object(object, None);
        }
        Form::Typed { name, object, .. } => {
            let schema = OBJECTS.iter().find(|schema| *name == schema.name);
            mentions.object(object, schema.copied());
        }
    }
    for stray in invocation
        .strays
        .iter()
        .filter(|stray| !has_any_name(stray))
    {
        mentions.mention(&stray.iter().cloned().collect());
    }
    mentions.statements
}

struct Mentions<'t> {
    krate: &'t TokenTree,
    errors: &'t Errors,
    statements: TokenStream,
}

impl Mentions<'_> {
    fn object(&mut self, object: &Object, schema: Option<&'static Schema>) {
        for entry in &object.entries {
            self.entry(entry, schema);
        }
        for entry in &object.unchecked {
            self.entry(entry, None);
        }
        if let Some(base) = &object.base {
            self.mention(&base.expression);
        }
    }

    fn entry(&mut self, entry: &Entry, schema: Option<&'static Schema>) {
        // The short form of a name that does not exist is one mistake, and it is reported.
        if entry.is_short() {
            return;
        }
        let kind = schema.and_then(|schema| kind_of(&entry.key.name, schema));
        let outside = std::mem::take(&mut self.statements);
        self.value(&entry.value, kind, entry.place);
        let inside = std::mem::replace(&mut self.statements, outside);
        let is_condition = |attribute: &&Attribute| attribute.path().is_ident("cfg");
        let conditions: Vec<_> = entry.attributes.iter().filter(is_condition).collect();
        self.statements.extend(if conditions.is_empty() {
            inside
        } else {
            quote!(#(#conditions)* { #inside })
        });
    }

    fn value(&mut self, value: &Value, kind: Known, place: Place) {
        match value {
            Value::Expression(expression) => self.expression(expression, kind, place),
            Value::Object(Object {
                block: Some(block), ..
            }) if is_block(block, kind) => {
                self.value(&block.value, kind, place);
            }
            Value::Object(object) | Value::Named { object, .. } => match kind {
                Some(Kind::Object(schema) | Kind::List(Kind::Object(schema))) => {
                    self.object(object, Some(schema));
                }
                _ => self.object(object, None),
            },
            Value::List(list) => {
                let item = match kind {
                    Some(Kind::List(item)) => Some(*item),
                    _ => None,
                };
                for entry in &list.items {
                    self.value(&entry.value, item, entry.place);
                }
            }
            Value::Comparison(comparison) => self.value(&comparison.value, None, place),
            Value::Literal(_) | Value::Null(_) | Value::Invalid => {}
        }
    }

    fn expression(&mut self, expression: &Expression, kind: Known, place: Place) {
        // An expression that is refused as a whole is none that rustc should look at.
        if self.errors.at(place + VALUE) {
            return;
        }
        let tokens = &expression.tokens;
        let names = match kind {
            Some(Kind::Enum(names)) => Some(*names),
            _ => None,
        };
        match names.filter(|names| has_name(tokens, names)) {
            Some(names) => {
                let (krate, module) = (self.krate, Ident::new(names.module, Span::call_site()));
                self.statements.extend(quote!(if false {
                    use #krate::__private::#module::*;
                    let _ = #(#tokens)*;
                }));
            }
            // Without its constants in scope, it would be an error more.
            None if kind.is_none() && has_any_name(tokens) => {}
            None => self.mention(&tokens.iter().cloned().collect()),
        }
    }

    fn mention(&mut self, expression: &TokenStream) {
        self.statements
            .extend(quote!(if false { let _ = #expression; }));
    }
}

/// The kind of the field that a key stands for, or is meant to.
fn kind_of(name: &str, schema: &'static Schema) -> Known {
    if let Some(field) = schema.field(name) {
        return Some(&field.kind);
    }
    match suggest::key(name, schema, &|_| false) {
        Meant::Field(guess) => schema.field(guess.name()).map(|field| &field.kind),
        _ => None,
    }
}

/// Whether braces that are an object too are a block. Where nobody knows what the key takes, they
/// are if they would be wrong as an object.
fn is_block(block: &Block, kind: Known) -> bool {
    match kind {
        Some(Kind::Object(_) | Kind::Map(_)) => false,
        Some(_) => true,
        None => !block.mistakes.is_empty(),
    }
}

fn has_any_name(tokens: &[TokenTree]) -> bool {
    has_name(tokens, &RESOURCE_TYPE) || has_name(tokens, &NAVIGATION_MODE)
}

/// Whether one of the names stands in the tokens.
fn has_name(tokens: &[TokenTree], names: &Enum) -> bool {
    let mut found = false;
    tokens::visit(tokens, &mut |token| {
        let name = tokens::as_ident(token).map(ToString::to_string);
        found |= name.is_some_and(|name| names.variant(&name).is_some());
    });
    found
}
