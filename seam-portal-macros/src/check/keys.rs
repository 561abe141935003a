//! Keys: known, and given once.

use proc_macro2::Span;

use super::Checker;
use super::object::is_conditional;
use crate::errors::VALUE;
use crate::schema::{self, Field, Kind};
use crate::suggest::{self, Elsewhere, Guess, Meant, Nested};
use crate::tree::{Entry, LiteralKind, Object, Value};
use crate::words;

/// The keys of one object so far.
#[derive(Default)]
pub(super) struct Keys<'t> {
    given: Vec<&'t Entry>,
    /// Fields that an unknown key is probably meant to be. They do not count as missing too.
    guessed: Vec<&'static str>,
}

impl Keys<'_> {
    pub(super) fn meant(&self, name: &str) -> bool {
        self.guessed.contains(&name) || self.given.iter().any(|entry| entry.key.name == name)
    }

    /// Whether an unknown key may be any of these, so that none of them is surely missing.
    pub(super) fn has_guess(&self) -> bool {
        !self.guessed.is_empty()
    }
}

impl Checker<'_> {
    /// The field that a key stands for, if it exists.
    pub(super) fn key<'t>(
        &mut self,
        entry: &'t Entry,
        object: &Object,
        schema: &'static schema::Object,
        keys: &mut Keys<'t>,
    ) -> Option<&'static Field> {
        let Some(field) = schema.field(&entry.key.name) else {
            self.unknown_key(entry, object, schema, keys);
            return None;
        };
        self.given(entry, &format!("`{}`", schema.name), keys);
        Some(field)
    }

    /// Whether the key is the first of its name.
    pub(super) fn given<'t>(&mut self, entry: &'t Entry, of: &str, keys: &mut Keys<'t>) -> bool {
        let repeated = self.repeated_key(entry, &keys.given, of);
        keys.given.push(entry);
        !repeated
    }

    /// Two fields of one name are fine if the configuration leaves one of them.
    pub(super) fn repeated_key(&mut self, entry: &Entry, given: &[&Entry], of: &str) -> bool {
        let first = given.iter().find(|first| {
            first.key.name == entry.key.name && !(is_conditional(entry) && is_conditional(first))
        });
        if let Some(first) = first {
            let name = words::name(&entry.key.name);
            let line = line(first.key.span(), entry.key.span());
            let message = format!(
                "key `{name}` is given twice in this {of}: remove one, the first is {line}"
            );
            self.errors.add(entry.key.extent, message);
        }
        first.is_some()
    }

    fn unknown_key<'t>(
        &mut self,
        entry: &'t Entry,
        object: &Object,
        schema: &'static schema::Object,
        keys: &mut Keys<'t>,
    ) {
        let given = |name: &str| object.entries.iter().any(|entry| entry.key.name == name);
        let meant = suggest::key(&entry.key.name, schema, &given);
        let hint = hint(&meant, entry, schema, &given);
        let (name, of) = (words::name(&entry.key.name), words::a_type(schema.name));
        self.errors.add(
            entry.key.extent,
            format!("unknown key `{name}` in {of}: {hint}"),
        );
        // What is inside is checked although the key is wrong, so that the next build does not
        // come up with more mistakes.
        match meant {
            Meant::Field(guess) => {
                keys.guessed.push(guess.name());
                self.value_of_guess(entry, schema.field(guess.name()), guess);
            }
            Meant::Nested(Nested { names, field }) => {
                keys.guessed.extend(names.first());
                self.value_of_guess(entry, Some(field), Guess::Sure(field.name));
            }
            Meant::Elsewhere(places) => {
                if let [Elsewhere { field, path }] = places.as_slice() {
                    self.value_of_guess(entry, Some(field), Guess::Close(path));
                }
            }
            Meant::Unknown => {}
        }
    }

    fn value_of_guess(&mut self, entry: &Entry, field: Option<&'static Field>, guess: Guess<'_>) {
        let Some(field) = field else { return };
        let sure = matches!(guess, Guess::Sure(_))
            && !entry.is_short()
            && !is_one_for_a_list(entry, Some(field));
        if sure || is_alike(&field.kind, &entry.value) {
            self.errors.place = entry.place + VALUE;
            self.value(&entry.value, field);
        }
    }
}

/// What to write instead.
fn hint(
    meant: &Meant,
    entry: &Entry,
    schema: &schema::Object,
    given: &dyn Fn(&str) -> bool,
) -> String {
    match meant {
        Meant::Field(guess @ Guess::Sure(name)) if is_one_for_a_list(entry, schema.field(name)) => {
            let item = match &entry.value {
                Value::Literal(literal) => words::excerpt(&literal.text),
                _ => "…".to_owned(),
            };
            guess.words(|name| format!("`{name}: [{item}]`"))
        }
        Meant::Field(guess) if given(guess.name()) => {
            let name = guess.name();
            format!("`{name}`, which is like it, is given already, so remove one of them")
        }
        Meant::Field(guess) => guess.words(|name| format!("`{name}`")),
        Meant::Nested(nested) => match nested.names.first() {
            Some(first) if given(first) => {
                let rest = nested.written(1);
                format!("`{first}` is given already, add `{rest}` to it")
            }
            _ => format!("write `{}`", nested.written(0)),
        },
        Meant::Elsewhere(places) => {
            let paths = || places.iter().map(|place| place.path.as_str());
            if paths().all(|path| !path.contains('.')) {
                return "it belongs at the top of the request, beside `customer_data`".to_owned();
            }
            format!("it belongs in {}", words::any_of(paths()))
        }
        Meant::Unknown => {
            let names = schema.fields.iter().map(|field| field.name);
            format!("expected one of {}", words::any_of(names))
        }
    }
}

/// `room_key: "101"` for `room_keys: ["101"]`, which is one mistake and not two.
fn is_one_for_a_list(entry: &Entry, field: Option<&Field>) -> bool {
    matches!(&entry.value, Value::Literal(_) | Value::Object(_))
        && field.is_some_and(|field| matches!(field.kind, Kind::List(_)))
}

/// Whether a value is of the kind that a field takes, so that it is worth a closer look.
fn is_alike(kind: &Kind, value: &Value) -> bool {
    match value {
        Value::Object(_) | Value::Named { .. } => matches!(kind, Kind::Object(_) | Kind::Map(_)),
        Value::List(_) => matches!(kind, Kind::List(_)),
        Value::Literal(literal) => matches!(
            (kind, &literal.kind),
            (
                Kind::Text(_) | Kind::Enum(_) | Kind::TextOrBoolean(_),
                LiteralKind::Text(_)
            ) | (Kind::Boolean | Kind::TextOrBoolean(_), LiteralKind::Boolean(_))
                | (Kind::PositiveInteger | Kind::Number, LiteralKind::Number(_))
        ),
        _ => false,
    }
}

/// Where the first span is, as seen from the second, as far as the compiler tells.
fn line(first: Span, second: Span) -> String {
    match first.start().line {
        0 => "above".to_owned(),
        line if line == second.start().line => "in front of it on this line".to_owned(),
        line => format!("on line {line}"),
    }
}
