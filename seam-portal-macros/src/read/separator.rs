//! Commas between fields and items, and what is written instead.

use super::reader::Reader;
use crate::syntax::{Begin, Cursor, as_literal, operator, short};

/// What commas are between.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Between {
    Fields,
    Items,
    ClientAndRequest,
}

impl Reader<'_> {
    /// Takes the comma after a field or an item, or reports that it is missing.
    pub(super) fn separator(&mut self, cursor: &mut Cursor, between: Between) {
        self.doc_comments(cursor);
        if cursor.take_sign(",").is_some() {
            return;
        }
        let Some(next) = cursor.peek().cloned() else {
            return;
        };
        if cursor.take_sign(";").is_some() {
            let what = match between {
                Between::Fields => "fields",
                Between::Items => "items",
                Between::ClientAndRequest => "the client and the request",
            };
            let message = format!("expected `,` between {what}, found `;`");
            self.report(next.span(), message);
            // `;,` is one mistake.
            cursor.take_sign(",");
            return;
        }
        let message = format!("expected `,` before `{}`", short(&next));
        self.report(next.span(), message);
        // Tokens that do not begin the next field or item would cause another error.
        if !begins_next(cursor, between) {
            cursor.split_item();
            cursor.take_sign(",");
        }
    }

    /// Takes and reports an extra comma. Returns whether there was one.
    pub(super) fn extra_comma(&mut self, cursor: &mut Cursor) -> bool {
        let comma = cursor.take_sign(",");
        if let Some(comma) = comma {
            self.report(comma, "extra comma: remove it");
        }
        comma.is_some()
    }
}

fn begins_next(cursor: &Cursor, between: Between) -> bool {
    let begin = Begin::of(cursor.rest());
    match between {
        _ if matches!(begin, Begin::Field | Begin::Attribute) => true,
        Between::ClientAndRequest => true,
        Between::Fields => begin == Begin::BrokenField,
        Between::Items => {
            let item = cursor.item();
            let literal = item.first().and_then(as_literal).is_some();
            let filter = operator(item).is_some_and(|operator| operator.length > 0);
            begin == Begin::Value || literal || item.len() == 1 || filter
        }
    }
}
