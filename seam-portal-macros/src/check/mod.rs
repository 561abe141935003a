//! From the tree to values that fit the schema. Reports whatever does not.

mod between;
mod expression;
mod filter;
mod keys;
mod kind;
mod list;
mod literal;
mod map;
mod names;
mod number;
mod object;
use seam_portal_schema::repair;
mod slot;
mod text;
mod unchecked;
mod value;
mod warnings;

pub(crate) use filter::is_filter;
pub(crate) use map::{union_kind, union_of};

use proc_macro2::{Ident, TokenStream, TokenTree};

use crate::checked;
use crate::errors::Errors;
use crate::schema::Kind;
use crate::schema::table::{CREATE_PORTAL, MAPS, OBJECTS};
use crate::suggest;
use crate::tree::{Form, Invocation, Object};
use crate::words;

/// An invocation that is right, as long as no error was reported.
pub(crate) struct Checked<'t> {
    pub(crate) krate: &'t TokenTree,
    pub(crate) client: Option<&'t TokenStream>,
    pub(crate) value: checked::Value<'t>,
}

pub(crate) fn check<'t>(invocation: &'t Invocation, errors: &mut Errors) -> Checked<'t> {
    let mut checker = Checker { errors };
    let (client, value) = match &invocation.form {
        Form::Request(request) => (None, checker.request(request)),
        Form::Send { client, request } => (
            Some(client),
            checked::Value::Object(checker.object(request, &CREATE_PORTAL, None)),
        ),
        Form::Typed { path, name, object } => {
            let mut value = checker.typed(name, object);
            if let checked::Value::Object(object) = &mut value {
                object.path = Some(path).filter(|path| !path.is_empty());
            }
            (None, value)
        }
    };
    Checked {
        krate: &invocation.krate,
        client,
        value,
    }
}

struct Checker<'e> {
    errors: &'e mut Errors,
}

impl Checker<'_> {
    fn request<'t>(&mut self, request: &'t Object) -> checked::Value<'t> {
        let Some(schema) = request.forgotten_type() else {
            return checked::Value::Object(self.object(request, &CREATE_PORTAL, None));
        };
        if let Some(first) = request.entries.first() {
            let (of, name) = (words::a_type(schema.name), schema.name);
            let message = format!("these are the keys of {of}: write `portal!({name} {{ … }})`");
            self.errors.place = request.place;
            self.errors.add(first.key.extent, message);
        }
        self.object(request, schema, None);
        checked::Value::Invalid
    }

    /// `Room { … }`
    fn typed<'t>(&mut self, name: &'t Ident, object: &'t Object) -> checked::Value<'t> {
        if let Some(schema) = OBJECTS.iter().find(|schema| *name == schema.name) {
            return checked::Value::Object(self.object(object, schema, Some(name)));
        }
        if let Some(schema) = MAPS.iter().find(|schema| *name == schema.name) {
            return checked::Value::Map(self.map(object, schema, Some(name)));
        }
        self.errors.place = object.place;
        let guess = self.unknown_type(name);
        // Without any keys, nothing but the name says what is meant.
        if object.entries.is_empty() {
            return checked::Value::Invalid;
        }
        if let Some(schema) = OBJECTS.iter().find(|schema| guess == Some(schema.name)) {
            self.object(object, schema, Some(name));
        }
        if let Some(schema) = MAPS.iter().find(|schema| guess == Some(schema.name)) {
            self.map(object, schema, Some(name));
        }
        checked::Value::Invalid
    }

    /// Says that there is no such type, and returns the one that is probably meant.
    fn unknown_type(&mut self, name: &Ident) -> Option<&'static str> {
        let types = OBJECTS
            .iter()
            .map(|schema| schema.name)
            .chain(MAPS.iter().map(|schema| schema.name));
        let text = name.to_string();
        // `rooms { … }` is no type, but the name of a list of them.
        let field = || OBJECTS.iter().find_map(|schema| schema.field(&text));
        let of_field = || match &field()?.kind {
            Kind::Object(object) | Kind::List(Kind::Object(object)) => {
                Some(suggest::Guess::Sure(object.name))
            }
            _ => None,
        };
        let guess = suggest::closest(&text, types.clone()).or_else(of_field);
        let hint = match guess {
            Some(guess) => guess.words(|name| format!("`{name}`")),
            // Types are written like `Room`, so this is the name of a variable.
            None if text.starts_with(char::is_lowercase) => {
                format!("to send a request with it, write `portal!({text}, {{ … }})`")
            }
            None => format!("expected one of {}", words::any_of(types)),
        };
        let message = format!("unknown type `{text}`: {hint}");
        self.errors.add(name.span(), message);
        guess.map(suggest::Guess::name)
    }
}
