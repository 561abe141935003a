//! The expansion for editors: the keys and values of an invocation as a struct literal, with or without
//! mistakes, so that completion, hover and navigation keep working while the user types.
//!
//! To complete, rust-analyzer expands twice, with and without a name at the cursor, and compares both
//! results at the same offset. So correct and incorrect code expand in the same way, all errors come
//! last, and a key that is being typed adds only itself.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::errors::compile_error;
use super::expander::{Expander, Purpose};
use super::tokens::Tokens;
use crate::errors::Errors;
use crate::tree::{Invocation, Object, Value};

pub(crate) fn editor(invocation: &Invocation, errors: &Errors) -> TokenStream {
    let krate = &invocation.krate;
    let expander = Expander::new(krate, Purpose::Editor);
    let mut value = match (&invocation.client, &invocation.value) {
        (None, Value::Object(request)) => match type_name(request) {
            Some(name) => expander.editor_path(name),
            None => expander.required(&invocation.value),
        },
        (_, value) => expander.required(value),
    };
    if let Some(client) = &invocation.client {
        let client = client.stream();
        value = quote!(#krate::Client::create_portal(&(#client), &#value)).into();
    }
    let errors = errors.list().iter().map(compile_error);
    quote!({ let value = #value; #(#errors)* value })
}

/// `Roo`, which may become `Room { … }`.
fn type_name(request: &Object) -> Option<&Ident> {
    match request.fields.as_slice() {
        [field] if field.is_unfinished() && field.key.name.starts_with(char::is_uppercase) => {
            field.key.ident.as_ref()
        }
        _ => None,
    }
}

impl Expander<'_> {
    /// `Roo { … }`: the name can be completed, and the values are analyzed.
    pub(super) fn of_unknown_type(&self, name: &Ident, value: &Value) -> Tokens {
        let value = self.required(value);
        if self.purpose != Purpose::Editor {
            return value;
        }
        let path = self.editor_path(name);
        quote!({ let _ = #value; #path {} }).into()
    }
}
