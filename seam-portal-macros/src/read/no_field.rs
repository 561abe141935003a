//! What Rust has in braces, and an object has not: statements, and values without a key.

use proc_macro2::{Delimiter, TokenTree};

use super::fields::{Fields, Inside};
use super::reader::Reader;
use crate::syntax::{
    Class, Cursor, SpanRange, as_group, as_ident, is_keyword, is_punct, parse, source,
};

/// Words that begin a statement, and what to write in an object.
const STATEMENTS: &[(&str, &str)] = &[
    ("if", "`key: if … { Some(…) } else { None }`"),
    ("match", "`key: match … { … }`"),
    ("for", "`key: [..iterator]`"),
    ("while", "`key: [..iterator]`"),
    ("loop", "`key: [..iterator]`"),
    ("let", "it in front of the invocation"),
    ("fn", "it in front of the invocation"),
    ("return", "it in front of the invocation"),
];

/// Whether the tokens begin with a statement that is no expression.
pub(super) fn is_statement(tokens: &[TokenTree]) -> bool {
    statement(tokens).is_some()
}

/// The word of the statement that the tokens begin with, and what to write instead.
fn statement(tokens: &[TokenTree]) -> Option<&(&'static str, &'static str)> {
    let first = tokens.first().and_then(as_ident)?.to_string();
    STATEMENTS.iter().find(|(word, _)| first == *word)
}

impl Reader<'_> {
    /// Takes something that is no field, such as `if embedded { … }` or `room.key`, and says so.
    pub(super) fn no_field(
        &mut self,
        cursor: &mut Cursor,
        inside: Inside,
        fields: &Fields,
    ) -> bool {
        match cursor.rest() {
            // Of nearly all fields, the second token tells that they are some.
            [_] | [] => return false,
            [_, second, third, ..] if is_sign(second) && !is_path(second, third) => return false,
            [_, second] if is_sign(second) => return false,
            _ => {}
        }
        self.statement(cursor) || self.value_alone(cursor, inside, fields)
    }

    fn statement(&mut self, cursor: &mut Cursor) -> bool {
        let Some((first, (word, instead))) = cursor.peek().zip(statement(cursor.rest())) else {
            return false;
        };
        // What comes later may need it.
        self.errors.unresolved |= *word == "let";
        let message = format!("`{word}` is not a field: write {instead}");
        self.report(first.span(), message);
        skip_statement(cursor);
        true
    }

    /// `room.key`, which does not say what it is for.
    fn value_alone(&mut self, cursor: &mut Cursor, inside: Inside, fields: &Fields) -> bool {
        let known = |name: &str| match inside {
            Inside::Object(schema) => schema.field(name).is_some(),
            _ => false,
        };
        let item = cursor.item();
        let Some(range) = SpanRange::of(item).filter(|_| is_value(item, &known)) else {
            return false;
        };
        let name = item
            .iter()
            .rev()
            .find_map(as_ident)
            .map(ToString::to_string);
        let key = name.filter(|name| known(name) && !fields.has(name, &[]));
        let (key, value) = (key.unwrap_or_else(|| "key".to_owned()), source(item));
        self.report(
            range,
            format!("a value needs its key: write `{key}: {value}`"),
        );
        cursor.split_item();
        true
    }
}

/// Whether the tokens up to a separator are an expression, and not a field whose colon is missing.
fn is_value(item: &[TokenTree], is_key: &dyn Fn(&str) -> bool) -> bool {
    let [first, second, ..] = item else {
        return false;
    };
    let names_key = as_ident(first).is_some_and(|name| is_key(&name.to_string()));
    let braces = as_group(second, Delimiter::Brace).is_some();
    let struct_literal = braces && !as_ident(first).is_some_and(is_keyword);
    if names_key && !is_punct(second, '.') || struct_literal {
        return false;
    }
    parse(item).is_ok_and(|parsed| parsed.class != Class::Assignment)
}

/// Whether the token is one that a key is in front of.
fn is_sign(token: &TokenTree) -> bool {
    ":=,".chars().any(|sign| is_punct(token, sign))
}

/// Whether the signs are those of a path.
fn is_path(first: &TokenTree, second: &TokenTree) -> bool {
    is_punct(first, ':') && is_punct(second, ':')
}

/// Takes the tokens up to the end of the last block of a statement, or to its semicolon.
fn skip_statement(cursor: &mut Cursor) {
    while let Some(token) = cursor.next() {
        let is_block = as_group(&token, Delimiter::Brace).is_some();
        let next = cursor.peek();
        let goes_on = next.and_then(as_ident).is_some_and(|word| word == "else");
        if is_punct(&token, ';') || is_block && !goes_on || cursor.is_at(',') {
            break;
        }
    }
}
