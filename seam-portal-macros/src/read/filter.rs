//! Filters in their short form, `region = "eu"`.

use proc_macro2::{Delimiter, TokenTree};
use seam_portal_schema::{Field as Row, Kind, Object, Presence};

use super::place::{Place, Wanted};
use super::reader::Reader;
use crate::syntax::{
    self, Begin, Cursor, Key, Literal, LiteralKind, SpanRange, as_group, attribute, ends_value,
    is_fields, is_punct, literal_or_dots, source,
};
use crate::tree::{self, Field, Role, TypeName, Value};

/// The type of an object with a short form, and the rows of its fields.
#[derive(Clone, Copy)]
pub(super) struct Filter {
    schema: &'static Object,
    key: &'static Row,
    operator: &'static Row,
    value: &'static Row,
}

impl Reader<'_> {
    /// A filter in its short form, or something that was meant as one. `None` for anything else.
    pub(super) fn filter(&mut self, cursor: &mut Cursor, filter: Filter) -> Option<Value> {
        let first = cursor.peek()?.clone();
        let braces = as_group(&first, Delimiter::Brace);
        if let Some(braces) = braces.filter(|_| ends_value(&cursor.rest()[1..])) {
            let inner = Cursor::of(braces);
            let short = filter.only_field(inner.rest())?;
            cursor.next();
            let message = format!("a filter in its short form takes no braces: write `{short}`");
            self.report(first.span(), message);
            return Some(self.operands(inner, filter));
        }
        if Begin::of(cursor.rest()) == Begin::Field {
            let (key, length) = Key::first(cursor.rest())?;
            if filter.schema.field(&key.name).is_some() {
                return None;
            }
            cursor.take(length);
            let (sign, short) = (cursor.take_sign(":")?, short(&key, cursor.item()));
            let message = format!("a filter compares with `=`, found `:`: write `{short}`");
            self.report(sign, message);
            let value = self.operand(cursor, filter, &key);
            return Some(filter.object([(key, Role::Unknown, value)]));
        }
        let operator = syntax::operator(cursor.item())?;
        let name = cursor.take(operator.before);
        let key = match name.as_slice() {
            [only] => Key::of(only).or_else(|| Key::long(&name))?,
            long => Key::long(long)?,
        };
        let sign = cursor.take(operator.length);
        Some(self.comparison(&key, &sign, cursor, filter))
    }

    /// The operator and the value of a filter.
    fn comparison(
        &mut self,
        key: &Key,
        sign: &[TokenTree],
        cursor: &mut Cursor,
        filter: Filter,
    ) -> Value {
        let at = SpanRange::of(sign).or_else(|| SpanRange::of(cursor.item()));
        let at = at.unwrap_or(key.range);
        let message = match source(sign).as_str() {
            "=" => {
                let name = self.part(&key.name, key, filter.key);
                let operator = self.part("=", key, filter.operator);
                let value = if cursor.item().is_empty() {
                    self.wrong(at, "expected a value after `=`".to_owned())
                } else {
                    self.operand(cursor, filter, key)
                };
                let rows = [filter.key, filter.operator, filter.value].map(Role::Known);
                let fields = rows.into_iter().zip([name, operator, value]);
                return filter.object(fields.map(|(role, value)| (key.clone(), role, value)));
            }
            "" => {
                let short = short(key, cursor.item());
                format!("expected `=` before the value: write `{short}`")
            }
            other => wrong_operator(other),
        };
        self.report(at, message);
        Value::Wrong(vec![self.value(&mut cursor.split_item(), Wanted::Anything)])
    }

    /// The name or the operator of a filter, as the value of a field.
    fn part(&mut self, text: &str, key: &Key, row: &'static Row) -> Value {
        let literal = Literal {
            kind: LiteralKind::Text(text.to_owned()),
            range: key.range,
            text: key.written(),
        };
        self.literal(&literal, Wanted::field(row))
    }

    fn operand(&mut self, cursor: &mut Cursor, filter: Filter, key: &Key) -> Value {
        let place = Place::new(&key.name, Presence::Required);
        self.value(cursor, Wanted::Kind(&filter.value.kind, place))
    }

    /// The values of fields in braces that were meant as filters, with any operators.
    pub(super) fn operands(&mut self, mut cursor: Cursor, filter: Filter) -> Value {
        let mut fields = Vec::new();
        while let Some((key, length)) = Key::first(cursor.rest()) {
            cursor.take(length);
            cursor.take(
                cursor
                    .rest()
                    .iter()
                    .take_while(|token| is_sign(token))
                    .count(),
            );
            let mut item = cursor.split_item();
            let value = self.operand(&mut item, filter, &key);
            fields.push((key, Role::Unknown, value));
            cursor.next();
        }
        filter.object(fields)
    }
}

/// Says that filters have no such operator.
pub(super) fn wrong_operator(sign: &str) -> String {
    format!("a filter cannot compare with `{sign}`: only `=` is supported")
}

/// Whether a token may be part of an operator, or of what is written instead of one.
fn is_sign(token: &TokenTree) -> bool {
    ":=!<>~".chars().any(|sign| is_punct(token, sign))
}

/// The value of the only field in braces. Empty after signs other than `:` and `=`.
fn behind_signs(tokens: &[TokenTree]) -> &[TokenTree] {
    let signs = tokens.iter().rposition(is_sign);
    let is_equal = |token: &TokenTree| is_punct(token, ':') || is_punct(token, '=');
    let are_equal = tokens
        .iter()
        .all(|token| !is_sign(token) || is_equal(token));
    let value = signs.filter(|_| are_equal);
    let value = value.map_or(&[][..], |at| &tokens[at + 1..]);
    let comma = |token: &TokenTree| is_punct(token, ',');
    let end = value.iter().position(comma).unwrap_or(value.len());
    &value[..end]
}

/// How a filter is written in its short form.
fn short(key: &Key, value: &[TokenTree]) -> String {
    format!("{} = {}", key.written(), literal_or_dots(value))
}

impl Filter {
    pub(super) fn of(kind: &Kind) -> Option<Self> {
        let Kind::Object(schema) = kind else {
            return None;
        };
        let form = schema.short_form.as_ref()?;
        Some(Filter {
            schema,
            key: schema.field(form.key)?,
            operator: schema.field(form.operator)?,
            value: schema.field(form.value)?,
        })
    }

    /// Whether tokens in braces are filters, written as fields: with keys that the type does not have.
    pub(super) fn are_fields(self, tokens: &[TokenTree]) -> bool {
        let keys = syntax::keys(tokens);
        let own = |key: &Key| self.schema.field(&key.name).is_none();
        is_fields(tokens) && !keys.is_empty() && keys.iter().all(own)
    }

    /// The filter in its short form, if tokens in braces are a single field of this sort.
    pub(super) fn only_field(self, tokens: &[TokenTree]) -> Option<String> {
        let attribute = attribute(tokens).map(|(brackets, _)| brackets.stream().to_string());
        if attribute.is_some_and(|attribute| attribute == "unchecked") {
            return None;
        }
        match syntax::keys(tokens).as_slice() {
            [only] if self.are_fields(tokens) => Some(short(only, behind_signs(tokens))),
            _ => None,
        }
    }

    /// The object that a filter is short for.
    fn object(self, fields: impl IntoIterator<Item = (Key, Role, Value)>) -> Value {
        let field = |(key, role, value)| Field {
            attributes: Vec::new(),
            key,
            role,
            value,
        };
        Value::Object(tree::Object {
            schema: self.schema,
            name: TypeName::new(self.schema.name),
            fields: fields.into_iter().map(field).collect(),
            base: None,
        })
    }
}
