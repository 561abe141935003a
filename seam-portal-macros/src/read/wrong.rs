//! Objects and lists where something else is expected. Their content is read too: as what was most
//! likely meant, or as anything.

use proc_macro2::{Delimiter, Group, Span, TokenTree};
use seam_portal_schema::Kind;

use super::fields::Inside;
use super::filter::Filter;
use super::place::{Place, Wanted};
use super::reader::Reader;
use super::value::is_object;
use crate::syntax::{Begin, Cursor, Key, first_group, is_punct, operator};
use crate::tree::Value;

impl Reader<'_> {
    pub(super) fn wrong_object(
        &mut self,
        at: Span,
        mut inner: Cursor,
        kind: &'static Kind,
        place: Place<'_>,
    ) -> Value {
        let item = match kind {
            Kind::List(item) => Some(*item),
            _ => None,
        };
        let filter = item.and_then(Filter::of);
        let filter = filter.filter(|filter| filter.are_fields(inner.rest()));
        let first = Key::first(inner.rest());
        let fix = match (filter, item, first) {
            (Some(filter), _, Some((first, _))) => {
                let several = || format!("{} = …, …", first.written());
                let short = filter.only_field(inner.rest()).unwrap_or_else(several);
                Some(format!("write `[{short}]`"))
            }
            (_, Some(Kind::Object(_)), _) => Some("write `[{ … }]`".to_owned()),
            _ => None,
        };
        self.report(at, place.mismatch(kind, "an object", fix));
        match (filter, item) {
            (Some(filter), _) => Value::Wrong(vec![self.operands(inner, filter)]),
            (None, Some(Kind::Object(schema))) if !inner.is_empty() => {
                let object = self.object_of(&mut inner, at.into(), schema);
                Value::Wrong(vec![Value::Object(object)])
            }
            _ => self.loose_object(&mut inner, Inside::Anything),
        }
    }

    pub(super) fn wrong_list(
        &mut self,
        at: Span,
        inner: Cursor,
        kind: &'static Kind,
        place: Place<'_>,
    ) -> Value {
        let wanted = Wanted::Kind(kind, place);
        let object = lone_object(inner.rest())
            .filter(|braces| wanted.takes_fields() && is_object(Cursor::of(braces).rest(), wanted));
        let fields = wanted.takes_fields() && Begin::of(inner.rest()) == Begin::Field;
        let filter = Filter::of(kind).and_then(|_| operator(inner.rest()));
        let fix = match object {
            Some(_) => Some("remove the brackets".to_owned()),
            None if filter.is_some() => Some("remove the brackets".to_owned()),
            None => fields.then(|| "write the fields in braces, `{ … }`".to_owned()),
        };
        self.report(at, place.mismatch(kind, "a list", fix));
        Value::Wrong(vec![match object {
            Some(object) => self.braces(object.span(), Cursor::of(object), wanted, None),
            None if fields => self.braces(at, inner, wanted, None),
            None => self.loose_list(inner, Wanted::Anything),
        }])
    }
}

/// The object, if a list contains one object and nothing else.
fn lone_object(tokens: &[TokenTree]) -> Option<&Group> {
    let rest = tokens.get(1..)?;
    let lone = rest.iter().all(|token| is_punct(token, ','));
    first_group(tokens, Delimiter::Brace).filter(|_| lone)
}
