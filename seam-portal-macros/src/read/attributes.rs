//! Attributes of fields, and doc comments, which Rust treats as attributes.

use proc_macro2::TokenTree;
use syn::Attribute;
use syn::parse::Parser as _;

use super::reader::Reader;
use crate::syntax::{Cursor, as_ident, attribute};

/// The attributes of a field.
#[derive(Default)]
pub(super) struct Attributes {
    pub(super) list: Vec<Attribute>,
    /// Whether `#[unchecked]` is one of them. Rust does not know it.
    pub(super) unchecked: bool,
}

impl Reader<'_> {
    pub(super) fn attributes(&mut self, cursor: &mut Cursor) -> Attributes {
        let mut attributes = Attributes::default();
        while let Some((_, length)) = attribute(cursor.rest()) {
            if self.doc_comments(cursor) {
                continue;
            }
            let tokens = cursor.take(length).into_iter().collect();
            match Attribute::parse_outer.parse2(tokens) {
                Ok(parsed) => {
                    for attribute in parsed {
                        self.attribute(attribute, &mut attributes);
                    }
                }
                Err(error) => self.report(error.span(), format!("not an attribute: {error}")),
            }
        }
        let any = attributes.unchecked || !attributes.list.is_empty();
        if cursor.is_empty() && any {
            self.report(cursor.last_span(), "expected a field after the attribute");
        }
        attributes
    }

    /// Takes doc comments and reports them.
    pub(super) fn doc_comments(&mut self, cursor: &mut Cursor) -> bool {
        let mut found = false;
        while let Some((brackets, length)) = attribute(cursor.rest()) {
            let name = brackets.stream().into_iter().next();
            let is_doc = |name: &TokenTree| as_ident(name).is_some_and(|name| *name == "doc");
            if !name.as_ref().is_some_and(is_doc) {
                break;
            }
            let message = "a doc comment is not allowed here: write `//`";
            self.report(brackets.span(), message);
            cursor.take(length);
            found = true;
        }
        found
    }

    fn attribute(&mut self, attribute: Attribute, attributes: &mut Attributes) {
        let path = attribute.path();
        if path.is_ident("unchecked") {
            attributes.unchecked = true;
            if let Err(error) = attribute.meta.require_path_only() {
                let message = "expected nothing after `unchecked`: write `#[unchecked]`";
                self.report(error.span(), message);
            }
        } else if TAKEN.iter().any(|name| path.is_ident(name)) {
            attributes.list.push(attribute);
        } else {
            let name = &path.segments[0].ident;
            let message = format!(
                "the attribute `{name}` is not supported: remove it, or write `#[cfg(…)]`, `#[unchecked]` or a lint level such as `#[allow(…)]`"
            );
            self.report(name.span(), message);
        }
    }
}

/// The attributes that Rust accepts on a field of a struct literal.
const TAKEN: &[&str] = &[
    "cfg", "cfg_attr", "allow", "expect", "warn", "deny", "forbid",
];
