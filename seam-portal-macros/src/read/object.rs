//! Objects: fields, an optional base at the end, and the checks of the whole object.

use proc_macro2::TokenTree;
use seam_portal_schema::{self as schema, ObjectRule, words};

use super::between::{missing_id, none_of, other_ids};
use super::fields::{Fields, Inside};
use super::reader::Reader;
use super::separator::Between;
use super::warnings;
use crate::errors::Error;
use crate::syntax::{Begin, Cursor, Expression, SpanRange, as_ident, is_punct, source};
use crate::tree::{Base, Json, Object, TypeName, Value, known};

impl Reader<'_> {
    /// Reads an object. Mistakes of the object as a whole are reported `at` its beginning.
    pub(super) fn object_of(
        &mut self,
        cursor: &mut Cursor,
        at: SpanRange,
        schema: &'static schema::Object,
    ) -> Object {
        let before = self.errors.list().len();
        let has_base = self.has_base || has_base(cursor.rest());
        let fields = self.with_base(has_base, |reader| {
            reader.fields(cursor, Inside::Object(schema))
        });
        let here = |message| (before, Error::new(at, message));
        let mut late: Vec<_> = missing(schema, &fields).map(here).into_iter().collect();
        match schema.rule {
            ObjectRule::None => {}
            ObjectRule::OneOf => late.extend(none_of(schema, &fields).map(here)),
            ObjectRule::IdField(pairs) => {
                late.extend(missing_id(&fields, pairs).map(here));
                late.extend(other_ids(&fields, pairs));
            }
        }
        self.errors.insert(late);
        let mut object = Object {
            schema,
            name: TypeName::new(schema.name),
            fields: fields.list,
            base: fields.base,
        };
        warnings::between_fields(&mut object);
        object
    }

    /// An object that the schema does not describe.
    pub(super) fn loose_object(&mut self, cursor: &mut Cursor, inside: Inside) -> Value {
        let fields = self.fields(cursor, inside);
        let object = Value::Json(Json::Object(fields.list));
        match fields.base {
            Some(Base::Given(base)) => Value::Wrong(vec![object, Value::Expression(base, None)]),
            Some(Base::Outer) | None => object,
        }
    }

    /// Reads fields up to the end of the tokens.
    pub(super) fn fields(&mut self, cursor: &mut Cursor, inside: Inside) -> Fields {
        let mut fields = Fields::default();
        while !cursor.is_empty() {
            if self.doc_comments(cursor) || self.extra_comma(cursor) {
                continue;
            }
            if let Some(dots) = self.dots(cursor, "a base") {
                fields.base = self.base(cursor, dots, inside);
                fields.incomplete |= fields.base.is_none();
                continue;
            }
            let reported = self.errors.list().len();
            let field = self.field(cursor, inside, &mut fields);
            // If a value is missing, the comma before the next key is not. The same holds after
            // something that is not a field.
            let goes_on = match &field {
                Some(field) => field.is_unfinished() && Begin::of(cursor.rest()) == Begin::Field,
                None => !cursor.is_at(',') && !cursor.is_at(';'),
            };
            fields.incomplete |= field.is_none();
            fields.reported.extend(field.is_some().then_some(reported));
            fields.list.extend(field);
            if !goes_on {
                self.separator(cursor, Between::Fields);
            }
        }
        fields
    }

    /// Takes `..`. Also takes `...`, and reports it.
    pub(super) fn dots(&mut self, cursor: &mut Cursor, what: &str) -> Option<SpanRange> {
        let three = cursor.take_sign("...");
        if let Some(dots) = three {
            let message = format!("expected `..` before {what}, found `...`");
            self.report(dots, message);
        }
        three.or_else(|| cursor.take_sign(".."))
    }

    fn base(&mut self, cursor: &mut Cursor, dots: SpanRange, inside: Inside) -> Option<Base> {
        let base = if cursor.item().is_empty() {
            let base = self.outer_base(dots, inside);
            if base.is_none() {
                cursor.take_sign(",");
                return None;
            }
            base
        } else {
            self.expression(cursor).map(Base::Given)
        };
        if let (Inside::Object(schema), Some(Base::Given(given))) = (inside, &base)
            && schema.fields.iter().any(|field| field.required)
            && is_default(given, schema.name)
        {
            let range = SpanRange {
                first: dots.first,
                ..given.range()
            };
            let written = source(&given.tokens);
            let message =
                format!("keys that are not given are left out anyway: remove `..{written}`");
            self.report(range, message);
            return None;
        }
        if let (Inside::Json, Some(Base::Given(base))) = (inside, &base) {
            let message = "an unchecked object cannot have a base: write its fields";
            self.report(base.range().first, message);
        }
        if let Some(comma) = cursor.take_sign(",") {
            let message = if cursor.is_empty() {
                "a comma cannot follow a base: remove it"
            } else {
                "a base must come last: move it to the end of its object"
            };
            self.report(comma, message);
        }
        base
    }

    /// `..` alone.
    fn outer_base(&mut self, dots: SpanRange, inside: Inside) -> Option<Base> {
        let message = match inside {
            Inside::Json => "an unchecked object cannot have a base: write its fields",
            _ if self.has_base => return Some(Base::Outer),
            _ => {
                "`..` alone needs an enclosing object with a base, and there is none: write `..base`, or remove `..`"
            }
        };
        self.refuse(dots, message)
    }
}

/// Whether it is `Default::default()`, which objects with required fields do not implement.
fn is_default(base: &Expression, name: &str) -> bool {
    let names = base.tokens.iter().filter_map(as_ident);
    let names: Vec<String> = names.map(ToString::to_string).collect();
    matches!(names.as_slice(), [.., of, last] if last == "default" && (of == "Default" || of == name))
}

/// Whether there is `..base` among the tokens of an object.
fn has_base(tokens: &[TokenTree]) -> bool {
    let dot = |token: &TokenTree| is_punct(token, '.');
    let comma = |token: Option<&TokenTree>| token.is_none_or(|token| is_punct(token, ','));
    let base = |at: &usize| {
        let before = at.checked_sub(1).map(|before| &tokens[before]);
        dot(&tokens[*at]) && dot(&tokens[at + 1]) && comma(before) && !comma(tokens.get(at + 2))
    };
    (0..tokens.len().saturating_sub(1))
        .rev()
        .any(|at| base(&at))
}

/// The message for missing required keys.
fn missing(schema: &'static schema::Object, fields: &Fields) -> Option<String> {
    let given = |name| {
        fields.guessed.contains(&name) || known(&fields.list).any(|(known, _)| known.name == name)
    };
    let required = schema.fields.iter().filter(|field| field.required);
    let names = required.map(|field| field.name);
    let missing: Vec<_> = names.filter(|name| !given(*name)).collect();
    // An enclosing base may lack the object.
    let has_base = matches!(fields.base, Some(Base::Given(_)));
    if missing.is_empty() || has_base || fields.incomplete {
        return None;
    }
    let (key, it) = match missing.len() {
        1 => ("key", "it"),
        _ => ("keys", "them"),
    };
    let of = words::a_type(schema.name);
    let names = words::all_of(missing.iter());
    let written: Vec<_> = missing.iter().map(|name| format!("{name}: …")).collect();
    let written = written.join(", ");
    let message = format!("missing {key} {names}: {of} needs {it}, add `{written}`");
    Some(message)
}
