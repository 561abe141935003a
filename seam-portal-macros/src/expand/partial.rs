//! What editors see of an invocation with mistakes: its keys and expressions as a struct literal,
//! right or not, so that completion, hover and navigation go on working while somebody types.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::Expander;
use super::convert::Presence;
use crate::schema::table::{CREATE_PORTAL, MAPS, OBJECTS};
use crate::schema::{self, Kind, Union};
use crate::tree::{Entry, Form, Invocation, List, Object, Shape, Value};

/// The type of a value, as far as it is known.
type Known = Option<&'static Kind>;

/// A statement in front of the errors.
pub(crate) fn partial(invocation: &Invocation) -> TokenStream {
    let krate = &invocation.krate;
    let expander = Expander { krate };
    let value = match &invocation.form {
        Form::Request(request) => expander.partial_object(request, &CREATE_PORTAL, None),
        Form::Send { client, request } => {
            let request = expander.partial_object(request, &CREATE_PORTAL, None);
            quote!(#krate::Client::create_portal(&(#client), &#request))
        }
        Form::Typed { name, object } => expander.partial_typed(name, object),
    };
    quote!(let _ = #value;)
}

impl Expander<'_> {
    fn partial_typed(&self, name: &Ident, object: &Object) -> TokenStream {
        let krate = self.krate;
        if let Some(schema) = OBJECTS.iter().find(|schema| *name == schema.name) {
            return self.partial_object(object, schema, Some(name));
        }
        let map = MAPS.iter().find(|map| *name == map.name);
        let values = self.partial_map(object, map.map(|map| map.value));
        quote!({ #values #krate::#name {} })
    }

    fn partial_object(
        &self,
        object: &Object,
        schema: &'static schema::Object,
        name: Option<&Ident>,
    ) -> TokenStream {
        let krate = self.krate;
        let name = name
            .cloned()
            .unwrap_or_else(|| Ident::new(schema.name, Span::call_site()));
        let fields = object
            .entries
            .iter()
            .filter_map(|entry| self.partial_field(entry, schema));
        let base = object.base.as_ref().map(|base| base.expression.clone());
        let rest = base.unwrap_or_else(|| quote!(#krate::#name::EMPTY));
        quote!(#krate::#name { #(#fields,)* ..#rest })
    }

    fn partial_field(&self, entry: &Entry, schema: &'static schema::Object) -> Option<TokenStream> {
        // A name such as `customer-key` is no field of any struct.
        syn::parse_str::<Ident>(&entry.key.name).ok()?;
        let key = Ident::new(&entry.key.name, entry.key.span());
        match (schema.field(&entry.key.name), &entry.value) {
            // A name that is being typed, or the short form of one that does not exist.
            (None, Value::Expression(expression))
                if expression.shape == Shape::Identifier && entry.is_short() =>
            {
                Some(quote!(#key))
            }
            (field, value) => {
                let presence = field.map_or(Presence::Required, Presence::from);
                let value = self.partial_value(value, field.map(|field| &field.kind), presence);
                Some(quote!(#key: #value))
            }
        }
    }

    fn partial_value(&self, value: &Value, kind: Known, presence: Presence) -> TokenStream {
        let tokens = match (value, kind) {
            (Value::Expression(expression), Some(kind)) => {
                return self.convert(expression, kind, presence);
            }
            (Value::Expression(expression), None) => {
                return expression.tokens.iter().cloned().collect();
            }
            (Value::Object(object) | Value::Named { object, .. }, Some(Kind::Object(schema))) => {
                self.partial_object(object, schema, None)
            }
            (Value::Object(object), kind) => {
                let values = self.partial_map(object, map_value(kind));
                return quote!({ #values loop {} });
            }
            (Value::List(list), Some(Kind::List(item))) => self.partial_list(list, Some(item)),
            (Value::List(list), _) => self.partial_list(list, None),
            _ => return quote!(loop {}),
        };
        if presence == Presence::Required {
            tokens
        } else {
            self.some(tokens)
        }
    }

    fn partial_list(&self, list: &List, item: Known) -> TokenStream {
        let krate = self.krate;
        let items = list.items.iter().map(|entry| match &entry.value {
            Value::Expression(expression) if entry.splice => {
                let tokens = &expression.tokens;
                quote!(.splice(#(#tokens)*))
            }
            value => {
                let value = self.partial_value(value, item, Presence::Required);
                quote!(.items([#value]))
            }
        });
        quote!(#krate::__private::items([]) #(#items)* .list())
    }

    /// The expressions among the values of an object with any keys.
    fn partial_map(&self, object: &Object, value: Option<&'static Union>) -> TokenStream {
        let kind = value.map(crate::check::union_kind);
        let values = object
            .entries
            .iter()
            .map(|entry| self.partial_value(&entry.value, kind, Presence::Required));
        quote!(#(let _ = #values;)*)
    }
}

fn map_value(kind: Known) -> Option<&'static Union> {
    match kind {
        Some(Kind::Map(map)) => Some(map.value),
        _ => None,
    }
}
