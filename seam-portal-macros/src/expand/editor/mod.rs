//! What editors see: the keys and values of an invocation as a struct literal, right or not, so
//! that completion, hover and navigation go on working while somebody types.
//!
//! rust-analyzer completes by expanding twice, with and without a name at the cursor, and looks in
//! both results at the same offset. So whatever is right and whatever is not is written in one way
//! here, all errors stand at the end, and a key that is being typed adds nothing but itself.

mod list;
mod object;
mod value;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Expander;
use crate::errors::Error;
use crate::schema::table::{CREATE_PORTAL, MAPS, OBJECTS};
use crate::tree::{Form, Invocation, Object};

pub(crate) fn editor(invocation: &Invocation, errors: &[Error]) -> TokenStream {
    let krate = &invocation.krate;
    let expander = Expander::new(krate);
    let value = match &invocation.form {
        Form::Request(request) => match type_name(request) {
            Some(name) => expander.type_path(name),
            None => expander.any_object(request, &CREATE_PORTAL, None),
        },
        Form::Send { client, request } => {
            let request = expander.any_object(request, &CREATE_PORTAL, None);
            quote!(#krate::Client::create_portal(&(#client), &#request))
        }
        Form::Typed { name, object, .. } => expander.any_typed(name, object),
    };
    let errors = errors.iter().map(Error::to_tokens);
    quote!({ let value = #value; #(#errors)* value })
}

/// `Roo`, on the way to `Room { … }`.
fn type_name(request: &Object) -> Option<&Ident> {
    match request.entries.as_slice() {
        [entry] if entry.is_short() && entry.key.name.starts_with(char::is_uppercase) => {
            entry.key.ident.as_ref()
        }
        _ => None,
    }
}

impl Expander<'_> {
    /// A path into a module that has nothing but what can be written with `portal!`.
    fn type_path(&self, name: &Ident) -> TokenStream {
        let krate = self.krate;
        quote!(#krate::__private::objects::#name)
    }

    fn any_typed(&self, name: &Ident, object: &Object) -> TokenStream {
        if let Some(schema) = OBJECTS.iter().find(|schema| *name == schema.name) {
            return self.any_object(object, schema, Some(name));
        }
        let map = MAPS.iter().find(|map| *name == map.name);
        let (krate, path) = (self.krate, self.type_path(name));
        let entries = map.map(|_| quote!(entries: #krate::List::EMPTY));
        let values = self.any_map(object, map.map(|map| crate::check::union_of(map)));
        quote!({ #values #path { #entries } })
    }
}
