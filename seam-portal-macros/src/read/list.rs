//! Lists: values, iterators after `..`, and filters in their short form.

use proc_macro2::Span;
use seam_portal_schema::{Kind, Object};

use super::filter::Filter;
use super::place::{Place, Wanted};
use super::reader::Reader;
use super::separator::Between;
use super::warnings;
use crate::syntax::{Begin, Cursor, Key, SpanRange, attribute};
use crate::tree::{Item, Json, List, Value};

impl Reader<'_> {
    pub(super) fn list(
        &mut self,
        at: Span,
        mut inner: Cursor,
        item: &'static Kind,
        place: Place<'_>,
    ) -> List {
        // An enclosing base has no counterpart for an item.
        let wanted = Wanted::Kind(item, place);
        let mut items = self.with_base(false, |reader| reader.items(&mut inner, wanted));
        warnings::between_items(item, &mut items);
        List { at, item, items }
    }

    /// A list that the schema does not describe.
    pub(super) fn loose_list(&mut self, mut inner: Cursor, wanted: Wanted<'_>) -> Value {
        let items = self.with_base(false, |reader| reader.items(&mut inner, wanted));
        let values = items.into_iter().map(|item| match item {
            Item::One(value) => value,
            Item::Splice(iterator) => Value::Expression(iterator, None),
        });
        Value::Json(Json::List(values.collect()))
    }

    fn items(&mut self, cursor: &mut Cursor, wanted: Wanted<'_>) -> Vec<Item> {
        let mut items = Vec::new();
        while !cursor.is_empty() {
            if self.doc_comments(cursor) || self.extra_comma(cursor) {
                continue;
            }
            if let Some((brackets, length)) = attribute(cursor.rest()) {
                let message = "an item of a list cannot have an attribute: remove it";
                self.report(brackets.span(), message);
                cursor.take(length);
                continue;
            }
            items.extend(match self.dots(cursor, "an iterator") {
                Some(dots) => self.splice(cursor, dots, wanted),
                None => Some(Item::One(self.item(cursor, wanted))),
            });
            self.separator(cursor, Between::Items);
        }
        items
    }

    /// The iterator after `..`.
    fn splice(&mut self, cursor: &mut Cursor, dots: SpanRange, wanted: Wanted<'_>) -> Option<Item> {
        if cursor.is_at(',') {
            let message = "expected an iterator after `..`: write `..iterator`";
            return self.refuse(dots, message);
        }
        let iterator = self.expression(cursor)?;
        if let Wanted::Json(_) = wanted {
            let message =
                "an unchecked list cannot contain `..`: write an expression for the whole list";
            self.report(iterator.range(), message);
        }
        Some(Item::Splice(iterator))
    }

    fn item(&mut self, cursor: &mut Cursor, wanted: Wanted<'_>) -> Value {
        let filter = wanted.kind().and_then(Filter::of);
        let filter = filter.and_then(|filter| self.filter(cursor, filter));
        if let Some(filter) = filter {
            return filter;
        }
        match wanted {
            Wanted::Kind(Kind::Object(schema), _) if Begin::of(cursor.rest()) == Begin::Field => {
                self.bare_object(cursor, schema)
            }
            _ => self.value(cursor, wanted),
        }
    }

    /// Fields up to the end of the list, without braces around them.
    fn bare_object(&mut self, cursor: &mut Cursor, schema: &'static Object) -> Value {
        if let Some((first, _)) = Key::first(cursor.rest()) {
            let key = first.written();
            let message = format!("an object in a list must be in braces: write `{{ {key}: … }}`");
            self.report(first.range, message);
        }
        let rest = SpanRange::of(cursor.rest()).unwrap_or(cursor.last_span().into());
        Value::Wrong(vec![Value::Object(self.object_of(cursor, rest, schema))])
    }
}
