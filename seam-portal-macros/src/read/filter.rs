//! Filters in their short form, `region = "eu"`.

use proc_macro2::{Delimiter, TokenTree};
use seam_portal_schema::{Field as Row, Kind, Object, Presence};

use super::place::{Place, Wanted};
use super::reader::Reader;
use crate::syntax::{
    self, Begin, Cursor, Key, Literal, LiteralKind, SpanRange, as_group, attribute, ends_value,
    is_fields, is_punct, source,
};
use crate::tree::{self, Field, Role, TypeName, Value};

/// An object with a short form, and its fields.
#[derive(Clone, Copy)]
pub(super) struct Filter {
    schema: &'static Object,
    key: &'static Row,
    operator: &'static Row,
    value: &'static Row,
}

impl Reader<'_> {
    /// A filter in its short form, or in what is meant as one. Nothing if it is something else.
    pub(super) fn filter(&mut self, cursor: &mut Cursor, filter: Filter) -> Option<Value> {
        let first = cursor.peek()?.clone();
        let braces = as_group(&first, Delimiter::Brace);
        if let Some(braces) = braces.filter(|_| ends_value(&cursor.rest()[1..])) {
            let inner = Cursor::of(braces);
            let name = filter.only_name(inner.rest())?;
            cursor.next();
            let message = format!("a filter stands without braces: write `{name} = …`");
            self.report(first.span(), message);
            return Some(self.operands(inner, filter));
        }
        if Begin::of(cursor.rest()) == Begin::Field {
            let (key, length) = Key::first(cursor.rest())?;
            if filter.schema.field(&key.name).is_some() {
                return None;
            }
            cursor.take(length);
            let (sign, name) = (cursor.take_sign(":")?, key.written());
            let message = format!("a filter compares with `=`, found `:`: write `{name} = …`");
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

    /// What is behind the name of a filter.
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
                let name = key.written();
                format!("expected `=` before the value: write `{name} = …`")
            }
            other => format!("a filter cannot compare with `{other}`: only `=` is supported"),
        };
        self.report(at, message);
        Value::Wrong(vec![self.value(&mut cursor.split_item(), Wanted::Anything)])
    }

    /// A text as the value of a field: the name of a filter, or its operator.
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

    /// The values of fields in braces that are meant as filters, whatever is in front of them.
    pub(super) fn operands(&mut self, mut cursor: Cursor, filter: Filter) -> Value {
        let mut fields = Vec::new();
        while let Some((key, length)) = Key::first(cursor.rest()) {
            cursor.take(length);
            let sign = |token: &&TokenTree| ":=!<>~".chars().any(|sign| is_punct(token, sign));
            cursor.take(cursor.rest().iter().take_while(sign).count());
            let mut item = cursor.split_item();
            let value = self.operand(&mut item, filter, &key);
            fields.push((key, Role::Unknown, value));
            cursor.next();
        }
        filter.object(fields)
    }
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

    /// Whether tokens in braces are fields as somebody writes filters: with names of their own.
    pub(super) fn are_fields(self, tokens: &[TokenTree]) -> bool {
        let keys = syntax::keys(tokens);
        let own = |key: &Key| self.schema.field(&key.name).is_none();
        is_fields(tokens) && !keys.is_empty() && keys.iter().all(own)
    }

    /// The name, if tokens in braces are a single field of this sort.
    fn only_name(self, tokens: &[TokenTree]) -> Option<String> {
        let attribute = attribute(tokens).map(|(brackets, _)| brackets.stream().to_string());
        if attribute.is_some_and(|attribute| attribute == "unchecked") {
            return None;
        }
        match syntax::keys(tokens).as_slice() {
            [only] if self.are_fields(tokens) => Some(only.written()),
            _ => None,
        }
    }

    /// The object that a filter stands for, or is meant to.
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
