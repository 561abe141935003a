//! Keys: known, and given once.

use proc_macro2::Span;

use super::Checker;
use super::object::is_conditional;
use crate::schema::{self, Field, Kind};
use crate::suggest::{self, Guess};
use crate::tree::{Entry, Value};
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
}

impl Checker<'_> {
    /// The field that a key stands for, if it exists.
    pub(super) fn key<'t>(
        &mut self,
        entry: &'t Entry,
        schema: &'static schema::Object,
        keys: &mut Keys<'t>,
    ) -> Option<&'static Field> {
        let name = entry.key.name.as_str();
        let Some(field) = schema.field(name) else {
            self.unknown_key(entry, schema, keys);
            return None;
        };
        self.repeated_key(entry, &keys.given, schema.name);
        keys.given.push(entry);
        Some(field)
    }

    /// Two fields of one name are fine if the configuration leaves one of them.
    pub(super) fn repeated_key(&mut self, entry: &Entry, given: &[&Entry], of: &str) {
        let first = given.iter().find(|first| {
            first.key.name == entry.key.name && !(is_conditional(entry) && is_conditional(first))
        });
        if let Some(first) = first {
            let (name, line) = (&entry.key.name, line(first.key.span()));
            let message = format!(
                "key `{name}` is given twice in this `{of}`: remove one, the first is {line}"
            );
            self.errors.add(entry.key.extent, message);
        }
    }

    fn unknown_key<'t>(
        &mut self,
        entry: &'t Entry,
        schema: &'static schema::Object,
        keys: &mut Keys<'t>,
    ) {
        let name = entry.key.name.as_str();
        let guess = suggest::key(name, schema);
        let elsewhere = suggest::elsewhere(name);
        let message = match guess {
            // A name that is right in another place is no typing mistake here.
            Some(Guess::Close(_)) | None if !elsewhere.is_empty() => {
                format!(
                    "it belongs in {}",
                    words::any_of(elsewhere.iter().map(String::as_str))
                )
            }
            Some(guess) => guess.words(|name| format!("`{name}`")),
            None => format!(
                "expected one of {}",
                words::any_of(schema.fields.iter().map(|field| field.name))
            ),
        };
        self.errors.add(
            entry.key.extent,
            format!(
                "unknown key `{name}` in {}: {message}",
                words::a_type(schema.name)
            ),
        );
        if let Some(guess) = guess {
            keys.guessed.push(guess.name());
            self.value_of_guess(entry, schema.field(guess.name()));
        }
    }

    /// What is inside an object or a list is checked although its key is misspelt, so that the
    /// next build does not come up with more mistakes.
    fn value_of_guess(&mut self, entry: &Entry, field: Option<&'static Field>) {
        if let Some(field) = field {
            if let (Kind::Object(_), Value::Object(_)) | (Kind::List(_), Value::List(_)) =
                (&field.kind, &entry.value)
            {
                self.value(&entry.value, field);
            }
        }
    }
}

/// Where the span is, as far as the compiler tells.
fn line(span: Span) -> String {
    match span.start().line {
        0 => "above".to_owned(),
        line => format!("on line {line}"),
    }
}
