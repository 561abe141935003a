//! One field: attributes, key, colon, value.

use std::slice::from_ref;

use proc_macro2::{Delimiter, TokenTree};
use seam_portal_schema::{Kind, Presence, TextRule, words};

use super::fields::{Fields, Inside};
use super::place::{Place, Wanted};
use super::reader::Reader;
use crate::syntax::{
    Begin, Cursor, Expression, Key, Literal, LiteralKind, SpanRange, as_group, as_literal,
    is_keyword, is_punct, quoted, short, source,
};
use crate::tree::{Field, Role, Value};

/// The kind of a computed key.
static COMPUTED: Kind = Kind::Text(TextRule::Text);

impl Reader<'_> {
    pub(super) fn field(
        &mut self,
        cursor: &mut Cursor,
        inside: Inside,
        fields: &mut Fields,
    ) -> Option<Field> {
        let attributes = self.attributes(cursor);
        if self.no_field(cursor, inside, fields) || self.decimal_comma(cursor, fields) {
            return None;
        }
        let (key, role) = match inside {
            Inside::Map(_) => self.map_key(cursor)?,
            _ => (self.key(cursor)?, Role::Free),
        };
        let mut field = Field {
            attributes: attributes.list,
            key,
            role,
            value: Value::Missing(None),
        };
        let (key, rest) = (&field.key, cursor.rest());
        let place = Place::new(&key.name, Presence::Optional);
        let wanted = match inside {
            Inside::Object(schema) if attributes.unchecked => {
                self.unchecked_key(schema, &field, fields, rest);
                Wanted::Json(place)
            }
            Inside::Object(schema) => match schema.field(&key.name) {
                Some(row) => self.known_key(schema, row, &mut field, fields),
                None => self.unknown_key(schema, &mut field, fields, rest),
            },
            Inside::Map(map) => {
                if attributes.unchecked {
                    let message = "custom metadata takes any key: remove `#[unchecked]`";
                    self.report(key.range, message);
                }
                if matches!(field.role, Role::Free) {
                    self.given_once(&field, fields, Some(map.name));
                }
                Wanted::Kind(&map.value, place)
            }
            Inside::Json => {
                self.given_once(&field, fields, None);
                Wanted::Json(place)
            }
            Inside::Anything => Wanted::Anything,
        };
        let sign = self.sign(&field.key, cursor);
        let value = match sign {
            Some(sign) => self.value_behind(&field.key, sign, cursor, wanted),
            None => self.shorthand(&field.key, wanted, &field.role),
        };
        field.value = value;
        Some(field)
    }

    /// The key of an entry in a map, which can be an expression: `(key): value`.
    fn map_key(&mut self, cursor: &mut Cursor) -> Option<(Key, Role)> {
        let computed = match cursor.rest() {
            [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::Parenthesis => group,
            [TokenTree::Group(group), colon, ..] if is_punct(colon, ':') => group,
            _ => return Some((self.key(cursor)?, Role::Free)),
        };
        let (computed, mut inner) = (computed.clone(), Cursor::of(computed));
        let name = source(inner.rest());
        if inner.is_empty() || computed.delimiter() == Delimiter::Brace {
            return Some((self.key(cursor)?, Role::Free));
        }
        if computed.delimiter() == Delimiter::Bracket {
            let message = format!("a computed key must be in parentheses: write `({name}): …`");
            self.report(computed.span(), message);
        }
        cursor.next();
        let wanted = Wanted::Kind(&COMPUTED, Place::new(&name, Presence::Required));
        let role = Role::Computed(Box::new(self.value(&mut inner, wanted)));
        if let Some(extra) = inner.next() {
            self.report(
                extra.span(),
                format!("expected `)` before `{}`", short(&extra)),
            );
        }
        let (range, ident) = (computed.span().into(), None);
        Some((Key { name, range, ident }, role))
    }

    /// The next key. If there is none, reports that and skips to the next comma.
    fn key(&mut self, cursor: &mut Cursor) -> Option<Key> {
        if let Some((key, length)) = Key::first(cursor.rest()) {
            cursor.take(length);
            return Some(key);
        }
        let found = cursor.next()?;
        let key = self.key_in_single_quotes(&found);
        if key.is_none() {
            let computed = as_group(&found, Delimiter::Parenthesis);
            let is_computed = computed.is_some_and(|key| !key.stream().is_empty());
            let message = match as_literal(&found) {
                None if is_computed && cursor.is_at(':') => {
                    "only custom metadata takes a key in parentheses: write the name of a field"
                        .to_owned()
                }
                Some(literal) if cursor.peek().is_some_and(|next| is_punct(next, ':')) => {
                    format!("a key must be an identifier or a string: write `\"{literal}\"`")
                }
                None if is_punct(&found, '#') => {
                    "expected a key, found `#`: begin a comment with `//`".to_owned()
                }
                _ => format!("expected a key, found `{}`", short(&found)),
            };
            self.report(found.span(), message);
            cursor.split_item();
        }
        key
    }

    fn key_in_single_quotes(&mut self, found: &TokenTree) -> Option<Key> {
        let (Literal { kind, range, text }, _) = Literal::first(from_ref(found))?;
        let name = match kind {
            LiteralKind::Character(character) => {
                let text = character.escape_debug();
                let message = format!("a key cannot be in single quotes: write `\"{text}\"`");
                self.report(range, message);
                character.to_string()
            }
            LiteralKind::Rejected => {
                self.errors.rejected = true;
                quoted(&text)?.to_owned()
            }
            _ => return None,
        };
        let ident = None;
        Some(Key { name, range, ident })
    }

    /// The colon after a key, or what is written instead. `None` if there is none and the key is the
    /// short form of a field.
    fn sign(&mut self, key: &Key, cursor: &mut Cursor) -> Option<SpanRange> {
        let value = |cursor: &Cursor| {
            let behind = cursor.rest().get(1..).unwrap_or_default();
            let begin = Begin::of(behind);
            begin == Begin::Value || begin != Begin::Field && Literal::first(behind).is_some()
        };
        if cursor.is_at(',') || cursor.is_at(';') && !value(cursor) {
            return None;
        }
        let colon = cursor.take_sign(":");
        if colon.is_some() {
            return colon;
        }
        let signs = ["=>", "==", "::", ":=", "->", "=", ";"];
        let found = signs
            .iter()
            .find_map(|sign| Some((sign, cursor.take_sign(sign)?)));
        if let Some((found, at)) = found {
            let message = format!("expected `:` between a key and its value, found `{found}`");
            self.report(at, message);
            return Some(at);
        }
        let message = format!("expected `:` after the key: write `{}: …`", key.written());
        self.report(key.range, message);
        Some(key.range)
    }

    fn value_behind(
        &mut self,
        key: &Key,
        sign: SpanRange,
        cursor: &mut Cursor,
        wanted: Wanted<'_>,
    ) -> Value {
        self.doc_comments(cursor);
        match Begin::of(cursor.rest()) {
            Begin::End | Begin::Comma | Begin::Semicolon | Begin::Field => {
                let name = words::name(&key.name);
                let message = format!("expected a value for `{name}` after the colon");
                self.report(sign, message);
                Value::Missing(wanted.kind())
            }
            _ => self.value(cursor, wanted),
        }
    }

    /// `{ locale }` is short for `{ locale: locale }`.
    fn shorthand(&mut self, key: &Key, wanted: Wanted<'_>, role: &Role) -> Value {
        match (&key.ident, role) {
            (_, Role::Unknown) => Value::Missing(None),
            (Some(ident), _) if !is_keyword(ident) => {
                let variable = Expression::plain(vec![ident.clone().into()]);
                Value::Expression(variable, wanted.kind())
            }
            _ => {
                let written = match role {
                    Role::Computed(_) => format!("({})", key.name),
                    _ => key.written(),
                };
                let message =
                    format!("expected `:` and a value after the key: write `{written}: …`");
                self.report(key.range, message);
                Value::Missing(wanted.kind())
            }
        }
    }
}
