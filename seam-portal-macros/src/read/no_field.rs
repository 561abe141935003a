//! What Rust has in braces, and an object has not: statements, and values without a key.

use proc_macro2::{Delimiter, TokenTree};

use super::reader::Reader;
use crate::syntax::{Cursor, SpanRange, as_group, as_ident, is_punct, source};

/// Words that begin a statement, and what to write in an object.
const STATEMENTS: &[(&str, &str)] = &[
    ("if", "`key: if … { Some(…) } else { None }`"),
    ("match", "`key: match … { … }`"),
    ("for", "`key: [..iterator]`"),
    ("while", "`key: [..iterator]`"),
    ("loop", "`key: [..iterator]`"),
    ("let", "it in front of the invocation"),
];

impl Reader<'_> {
    /// Takes something that is no field, such as `if embedded { … }` or `room.key`. Says so.
    pub(super) fn no_field(
        &mut self,
        cursor: &mut Cursor,
        is_known: &dyn Fn(&str) -> bool,
    ) -> bool {
        self.statement(cursor) || self.value_alone(cursor, is_known)
    }

    fn statement(&mut self, cursor: &mut Cursor) -> bool {
        let first = match cursor.rest() {
            // Of nearly all fields, the second token tells that they are none.
            [TokenTree::Ident(first), second, ..] if !is_sign(second) => first,
            _ => return false,
        };
        let name = first.to_string();
        let Some((word, instead)) = STATEMENTS.iter().find(|(word, _)| name == *word) else {
            return false;
        };
        let message = format!("`{word}` is not a field: write {instead}");
        self.report(first.span(), message);
        skip_statement(cursor);
        cursor.take_sign(",");
        true
    }

    /// `room.key`, which does not say what it is for.
    fn value_alone(&mut self, cursor: &mut Cursor, is_known: &dyn Fn(&str) -> bool) -> bool {
        match cursor.rest() {
            [TokenTree::Ident(_), dot, TokenTree::Ident(_), ..] if is_punct(dot, '.') => {}
            _ => return false,
        }
        let item = cursor.item();
        let Some(range) = SpanRange::of(item).filter(|_| !item.iter().any(is_sign)) else {
            return false;
        };
        let name = item
            .iter()
            .rev()
            .find_map(as_ident)
            .map(ToString::to_string);
        let key = name.filter(|name| is_known(name));
        let (key, value) = (key.unwrap_or_else(|| "key".to_owned()), source(item));
        self.report(
            range,
            format!("a value needs its key: write `{key}: {value}`"),
        );
        cursor.split_item();
        cursor.take_sign(",");
        true
    }
}

/// Whether the token is one that a key is in front of.
fn is_sign(token: &TokenTree) -> bool {
    ":=,".chars().any(|sign| is_punct(token, sign))
}

/// Takes the tokens up to the end of the last block of a statement.
fn skip_statement(cursor: &mut Cursor) {
    while let Some(token) = cursor.peek() {
        let is_block = as_group(token, Delimiter::Brace).is_some();
        if is_punct(token, ',') {
            break;
        }
        cursor.next();
        let goes_on = cursor
            .peek()
            .and_then(as_ident)
            .is_some_and(|word| word == "else");
        if is_block && !goes_on {
            break;
        }
    }
}
