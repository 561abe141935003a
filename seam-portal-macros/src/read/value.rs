//! Values: what their tokens are, and whether that is expected.

use proc_macro2::{Delimiter, Span, TokenTree};
use seam_portal_schema::Kind;

use super::fields::Inside;
use super::place::Wanted;
use super::reader::Reader;
use crate::syntax::{
    Begin, Cursor, Literal, LiteralKind, as_group, as_ident, ends_value, is_block_with_value,
    is_fields, is_punct, is_repeat, vector,
};
use crate::tree::{Json, Map, Object, TypeName, Value};

impl Reader<'_> {
    /// Reads a value up to the separator, or up to the next key if the separator is missing.
    pub(super) fn value(&mut self, cursor: &mut Cursor, wanted: Wanted<'_>) -> Value {
        let rest = cursor.rest();
        if let Some((literal, count)) = Literal::first(rest) {
            if ends_value(&rest[count..]) && !is_unit(&literal, &rest[count..]) {
                cursor.take(count);
                return self.literal(&literal, wanted);
            }
            return self.rust(cursor, wanted);
        }
        if let Some(value) = self.typed_value(cursor, wanted) {
            return value;
        }
        let rest = cursor.rest();
        if let Some(Kind::List(_)) = wanted.kind()
            && let Some((items, count)) = vector(rest)
            && ends_value(&rest[count..])
        {
            cursor.take(count);
            return self.brackets(items.span(), Cursor::of(&items), wanted);
        }
        match rest.first() {
            Some(TokenTree::Ident(word)) if *word == "null" && ends_value(&rest[1..]) => {
                let at = word.span();
                cursor.next();
                self.null(at, wanted)
            }
            Some(TokenTree::Group(group)) if ends_value(&rest[1..]) => {
                let (at, delimiter, inner) = (group.span(), group.delimiter(), Cursor::of(group));
                match delimiter {
                    Delimiter::Brace if is_object(inner.rest(), wanted) => {
                        cursor.next();
                        self.braces(at, inner, wanted, None)
                    }
                    // Pairs of keys and values are an expression.
                    Delimiter::Bracket if wanted.is_map() && is_tuple(inner.peek()) => {
                        self.rust(cursor, wanted)
                    }
                    Delimiter::Bracket if !is_repeat(inner.rest()) => {
                        cursor.next();
                        self.brackets(at, inner, wanted)
                    }
                    _ => self.rust(cursor, wanted),
                }
            }
            _ => self.rust(cursor, wanted),
        }
    }

    pub(super) fn null(&mut self, at: Span, wanted: Wanted<'_>) -> Value {
        match wanted {
            Wanted::Kind(_, place) if place.takes_null() => Value::Null,
            Wanted::Kind(Kind::TextOrBoolean(kind), _) if kind.nullable => {
                Value::TextOrBoolean(kind, Box::new(Value::Null))
            }
            Wanted::Kind(kind, place) => self.wrong(at, place.without_value(kind, "null")),
            Wanted::Json(_) | Wanted::Anything => Value::Json(Json::Null),
        }
    }

    /// The content of the braces at this span.
    pub(super) fn braces(
        &mut self,
        at: Span,
        mut inner: Cursor,
        wanted: Wanted<'_>,
        name: Option<TypeName>,
    ) -> Value {
        match wanted {
            Wanted::Kind(Kind::Object(schema), _) => {
                let begin = name.as_ref().map_or(at, |name| name.ident.span());
                let object = self.object_of(&mut inner, begin.into(), schema);
                let name = name.unwrap_or(object.name);
                Value::Object(Object { name, ..object })
            }
            Wanted::Kind(Kind::Map(schema), _) => {
                let fields = self.fields(&mut inner, Inside::Map(schema));
                Value::Map(Map {
                    at,
                    name: name.unwrap_or_else(|| TypeName::new(schema.name)),
                    entries: fields.list,
                    base: fields.base,
                })
            }
            Wanted::Kind(kind, place) => self.wrong_object(at, inner, kind, place),
            Wanted::Json(_) => self.loose_object(&mut inner, Inside::Json),
            Wanted::Anything => self.loose_object(&mut inner, Inside::Anything),
        }
    }

    fn brackets(&mut self, at: Span, inner: Cursor, wanted: Wanted<'_>) -> Value {
        match wanted {
            Wanted::Kind(Kind::List(item), place) => {
                Value::List(self.list(at, inner, item, place.item()))
            }
            Wanted::Kind(kind, place) => self.wrong_list(at, inner, kind, place),
            Wanted::Json(place) => self.loose_list(inner, Wanted::Json(place.item())),
            Wanted::Anything => self.loose_list(inner, wanted),
        }
    }
}

fn is_tuple(token: Option<&TokenTree>) -> bool {
    token.is_some_and(|token| as_group(token, Delimiter::Parenthesis).is_some())
}

/// Whether a word follows a number, as in `3 rooms`, which was meant as text.
fn is_unit(literal: &Literal, rest: &[TokenTree]) -> bool {
    let number = matches!(literal.kind, LiteralKind::Number { .. });
    let word = rest.first().is_some_and(|next| as_ident(next).is_some());
    number && word && Begin::of(rest) != Begin::Field
}

/// Whether tokens in braces are an object here, and not a block of Rust.
pub(super) fn is_object(tokens: &[TokenTree], wanted: Wanted<'_>) -> bool {
    if wanted.takes_fields() {
        // A value after statements is not the short form of a field.
        let semicolon = tokens.iter().rposition(|token| is_punct(token, ';'));
        let ends_in_value = semicolon.is_some_and(|at| tokens.len() > at + 2);
        is_fields(tokens) && !(ends_in_value && is_block_with_value(tokens))
    } else {
        !is_block_with_value(tokens) && Begin::of(tokens).is_field()
    }
}
