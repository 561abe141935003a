//! From the tree to values that fit the schema. Reports whatever does not.

mod between;
mod filter;
mod keys;
mod list;
mod map;
mod number;
mod object;
mod text;
mod value;
mod warnings;

pub(crate) use map::union_kind;

use proc_macro2::{Ident, TokenStream, TokenTree};

use crate::checked;
use crate::errors::Errors;
use crate::schema::table::{CREATE_PORTAL, MAPS, OBJECTS};
use crate::suggest;
use crate::tree::{Form, Invocation};
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
        Form::Request(request) => (
            None,
            checked::Value::Object(checker.object(request, &CREATE_PORTAL, None)),
        ),
        Form::Send { client, request } => (
            Some(client),
            checked::Value::Object(checker.object(request, &CREATE_PORTAL, None)),
        ),
        Form::Typed { name, object } => (None, checker.typed(name, object)),
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
    /// `Room { … }`
    fn typed<'t>(
        &mut self,
        name: &'t Ident,
        object: &'t crate::tree::Object,
    ) -> checked::Value<'t> {
        if let Some(schema) = OBJECTS.iter().find(|schema| *name == schema.name) {
            return checked::Value::Object(self.object(object, schema, Some(name)));
        }
        if let Some(schema) = MAPS.iter().find(|schema| *name == schema.name) {
            return checked::Value::Map(self.map(object, schema, Some(name)));
        }
        self.errors.place = object.place;
        self.unknown_type(name);
        checked::Value::Invalid
    }

    fn unknown_type(&mut self, name: &Ident) {
        let types = OBJECTS
            .iter()
            .map(|schema| schema.name)
            .chain(MAPS.iter().map(|schema| schema.name));
        let text = name.to_string();
        if CREATE_PORTAL.field(&text).is_some() {
            self.errors.add(
                name.span(),
                format!("expected `:` after the key: write `{text}: …`"),
            );
            return;
        }
        let message = match suggest::closest(&text, types.clone()) {
            Some(guess) => guess.words(|name| format!("`{name}`")),
            None => format!("expected one of {}", words::any_of(types)),
        };
        self.errors
            .add(name.span(), format!("unknown type `{text}`: {message}"));
    }
}
