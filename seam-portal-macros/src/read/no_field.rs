//! What Rust allows in braces but an object does not: statements, and values without a key. Also the
//! second half of a number with a decimal comma.

use proc_macro2::{Delimiter, TokenTree};

use super::fields::{Fields, Inside};
use super::reader::Reader;
use crate::syntax::{
    Class, Cursor, SpanRange, as_group, as_ident, is_keyword, is_punct, parse, source,
};
use crate::tree::Value;

/// Words that begin a statement, and what to write instead.
const STATEMENTS: &[(&str, &str)] = &[
    ("if", "`key: if … { Some(…) } else { None }`"),
    ("match", "`key: match … { … }`"),
    ("for", "`key: [..iterator]`"),
    ("while", "`key: [..iterator]`"),
    ("loop", "`key: [..iterator]`"),
    ("let", "it before the invocation"),
    ("fn", "it before the invocation"),
    ("return", "it before the invocation"),
];

/// Whether the tokens begin with a statement.
pub(super) fn is_statement(tokens: &[TokenTree]) -> bool {
    statement(tokens).is_some()
}

/// The word of the statement that the tokens begin with, and what to write instead.
fn statement(tokens: &[TokenTree]) -> Option<&(&'static str, &'static str)> {
    let first = tokens.first().and_then(as_ident)?.to_string();
    STATEMENTS.iter().find(|(word, _)| first == *word)
}

impl Reader<'_> {
    /// Takes and reports something that is not a field, such as `if embedded { … }` or `room.key`.
    pub(super) fn no_field(
        &mut self,
        cursor: &mut Cursor,
        inside: Inside,
        fields: &Fields,
    ) -> bool {
        match cursor.rest() {
            // The second token identifies nearly all fields.
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
        // Later expressions may need the variable.
        self.errors.unresolved |= *word == "let";
        let message = format!("`{word}` is not a field: write {instead}");
        self.report(first.span(), message);
        skip_statement(cursor);
        true
    }

    /// Takes the `7` of `latitude: 38,7`, and says how the number is written.
    pub(super) fn decimal_comma(&mut self, cursor: &mut Cursor, fields: &Fields) -> bool {
        let last = fields.list.last().map(|field| &field.value);
        let is_behind_number = matches!(last, Some(Value::Number(..) | Value::Integer(..)));
        let [TokenTree::Literal(digits)] = cursor.item() else {
            return false;
        };
        let is_decimal = is_behind_number && digits.to_string().parse::<u64>().is_ok();
        if is_decimal {
            let message =
                format!("expected a key, found `{digits}`: write a decimal number with `.`");
            self.report(digits.span(), message);
            cursor.next();
        }
        is_decimal
    }

    /// `room.key`, a value without a key.
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
            format!("a value needs a key: write `{key}: {value}`"),
        );
        cursor.split_item();
        true
    }
}

/// Whether the tokens up to a separator are an expression, and not a field without a colon.
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

/// Whether the token can follow a key.
fn is_sign(token: &TokenTree) -> bool {
    ":=,".chars().any(|sign| is_punct(token, sign))
}

/// Whether the signs are those of a path.
fn is_path(first: &TokenTree, second: &TokenTree) -> bool {
    is_punct(first, ':') && is_punct(second, ':')
}

/// Takes the tokens up to the end of the last block of a statement, or up to its semicolon.
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
