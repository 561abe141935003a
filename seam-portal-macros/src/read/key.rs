//! Keys of an object: known keys, unknown keys and duplicates.

use proc_macro2::{Delimiter, Span, TokenTree};
use seam_portal_schema::suggest::{self, Elsewhere, Guess, Meant};
use seam_portal_schema::{self as schema, Kind, ObjectRule, mistake, words};

use super::between::{ids_by_value, ids_that_fit};
use super::fields::Fields;
use super::place::Wanted;
use super::reader::Reader;
use super::type_name::{type_named, typed};
use crate::syntax::{self, Literal, LiteralKind, first_group, is_punct};
use crate::tree::{Field, Role, known};

impl Reader<'_> {
    /// Handles a known key, and returns what its value must be.
    pub(super) fn known_key(
        &mut self,
        schema: &'static schema::Object,
        row: &'static schema::Field,
        field: &mut Field,
        fields: &Fields,
    ) -> Wanted<'static> {
        field.role = Role::Known(row);
        self.given_once(field, fields, Some(schema.name));
        let first = known(&fields.list).find(|(first, _)| first.name != row.name);
        if let (ObjectRule::OneOf, Some((first, _)), false) =
            (&schema.rule, first, field.is_conditional())
        {
            let message = mistake::second_key(schema, row.name, first.name);
            self.report(field.key.range, message);
        }
        Wanted::field(row)
    }

    /// Handles a key with `#[unchecked]`, which cannot replace a required key. `behind` are the tokens
    /// after the key.
    pub(super) fn unchecked_key(
        &mut self,
        schema: &'static schema::Object,
        field: &Field,
        fields: &mut Fields,
        behind: &[TokenTree],
    ) {
        self.given_once(field, fields, Some(schema.name));
        let row = schema.field(&field.key.name).filter(|row| row.required);
        if let Some(row) = row.filter(|row| !fields.has(row.name, &syntax::keys(behind))) {
            fields.guessed.push(row.name);
            let (of, name) = (words::a_type(schema.name), row.name);
            let message =
                format!("{of} needs `{name}`, so it cannot be unchecked: remove `#[unchecked]`");
            self.report(field.key.range, message);
        }
    }

    /// Reports a duplicate key, unless both have conditions. `of` is the type.
    pub(super) fn given_once(&mut self, field: &Field, fields: &Fields, of: Option<&str>) {
        let key = &field.key;
        let first = fields.list.iter().find(|first| {
            !matches!(first.role, Role::Computed(_) | Role::Unknown)
                && first.key.name == key.name
                && !(field.is_conditional() && first.is_conditional())
        });
        if let Some(first) = first {
            let name = words::name(&key.name);
            let line = line(first.key.span(), key.span());
            let of = of.map_or_else(|| "an object".to_owned(), words::a_type);
            let message =
                format!("duplicate key `{name}` in {of}: remove one, the first is {line}");
            self.report(key.range, message);
        }
    }

    /// Reports an unknown key. Its value is checked too, so that the next build does not report more
    /// mistakes. `behind` are the tokens after the key.
    pub(super) fn unknown_key(
        &mut self,
        schema: &'static schema::Object,
        field: &mut Field,
        fields: &mut Fields,
        behind: &[TokenTree],
    ) -> Wanted<'static> {
        field.role = Role::Unknown;
        let later = syntax::keys(behind);
        let given = |name: &str| fields.has(name, &later);
        let key = &field.key;
        let mut meant = suggest::key(&key.name, schema, &given);
        let guess = match &meant {
            Meant::Field(guess) => guess.name(),
            _ => "",
        };
        let mut which = None;
        match ids_that_fit(schema, fields, behind, guess).as_slice() {
            [] => {}
            [only] => meant = Meant::Field(Guess::Sure(only)),
            _ => which = ids_by_value(schema),
        }
        let value = behind_sign(behind);
        let which = which.map(|ids| format!("write {ids}"));
        let hint = path(&key.name, schema)
            .or(which)
            .or_else(|| list_of_one(&meant, value, schema))
            .unwrap_or_else(|| mistake::instead_of_key(&meant, schema, &given));
        let (name, of) = (words::name(&key.name), words::a_type(schema.name));
        self.report(key.range, format!("unknown key `{name}` in {of}: {hint}"));
        let (row, sure) = match &meant {
            Meant::Field(guess) => {
                fields.guessed.push(guess.name());
                (schema.field(guess.name()), matches!(guess, Guess::Sure(_)))
            }
            Meant::Elsewhere(places) => match places.as_slice() {
                [Elsewhere { field, .. }] => (Some(*field), false),
                _ => (None, false),
            },
            Meant::Unknown => (None, false),
        };
        match row {
            Some(row) if is_of_other_type(value, &row.kind) => Wanted::Anything,
            Some(row) if sure && one_for_a_list(value, &row.kind).is_none() => Wanted::field(row),
            Some(row) if is_alike(value, &row.kind) => Wanted::field(row),
            _ => Wanted::Anything,
        }
    }
}

/// The tokens of the value after a colon, or after what is written instead.
fn behind_sign(behind: &[TokenTree]) -> &[TokenTree] {
    let is_sign = |token: &&TokenTree| ":=>".chars().any(|sign| is_punct(token, sign));
    match behind.iter().take_while(is_sign).count() {
        0 => &[],
        signs => &behind[signs..],
    }
}

/// Whether the name before the value is that of another type than the field has. Then it identifies
/// the value, and is not a second mistake.
fn is_of_other_type(value: &[TokenTree], kind: &Kind) -> bool {
    let kind = match kind {
        Kind::List(item) => item,
        kind => kind,
    };
    typed(value).is_some_and(|(name, _)| {
        let name = name.ident.to_string();
        type_named(&name).is_some() && kind.type_name() != Some(&name)
    })
}

/// The item in `room_key: "101"` for `room_keys: ["101"]`, which is one mistake and not two.
fn one_for_a_list(value: &[TokenTree], kind: &Kind) -> Option<String> {
    let braces = first_group(value, Delimiter::Brace);
    match (kind, Literal::first(value)) {
        (Kind::List(_), Some((literal, _))) => Some(words::excerpt(&literal.text)),
        (Kind::List(_), None) => braces.map(|_| "…".to_owned()),
        _ => None,
    }
}

/// What to write for a key that certainly means a list, if its value is a single item.
fn list_of_one(meant: &Meant, value: &[TokenTree], schema: &schema::Object) -> Option<String> {
    let Meant::Field(guess @ Guess::Sure(name)) = meant else {
        return None;
    };
    let item = one_for_a_list(value, &schema.field(name)?.kind)?;
    Some(guess.words(|name| format!("`{name}: [{item}]`")))
}

/// Whether the beginning of a value fits the kind of a field, so that it should be checked.
fn is_alike(value: &[TokenTree], kind: &Kind) -> bool {
    let literal = Literal::first(value).map(|(literal, _)| literal.kind);
    match kind {
        Kind::Object(_) | Kind::Map(_) => first_group(value, Delimiter::Brace).is_some(),
        Kind::List(_) => first_group(value, Delimiter::Bracket).is_some(),
        Kind::Text(_) | Kind::Enum(_) => matches!(literal, Some(LiteralKind::Text(_))),
        Kind::Boolean => matches!(literal, Some(LiteralKind::Boolean(_))),
        Kind::TextOrBoolean(_) => {
            use LiteralKind::{Boolean, Text};
            matches!(literal, Some(Text(_) | Boolean(_)))
        }
        Kind::PositiveInteger | Kind::Number => matches!(literal, Some(LiteralKind::Number { .. })),
    }
}

/// What to write for a path such as `features.organize`.
fn path(name: &str, schema: &schema::Object) -> Option<String> {
    schema.field(name.split_once('.')?.0)?;
    let is_name = |part: &str| syn::parse_str::<syn::Ident>(part).is_ok();
    if !name.split('.').all(is_name) {
        return None;
    }
    let close = " }".repeat(name.matches('.').count());
    Some(format!("write `{}: …{close}`", name.replace('.', ": { ")))
}

/// Where the first span is, seen from the second, if the compiler knows.
fn line(first: Span, second: Span) -> String {
    match first.start().line {
        0 => "above".to_owned(),
        line if line == second.start().line => "earlier on this line".to_owned(),
        line => format!("on line {line}"),
    }
}
