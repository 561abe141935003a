//! The form of an invocation: a request, a client and a request, or a type with its fields.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use seam_portal_schema::suggest::{self, Meant};
use seam_portal_schema::table::{CREATE_PORTAL, TYPES};
use seam_portal_schema::{Kind, Presence, words};

use super::no_field::is_statement;
use super::place::{Place, Wanted};
use super::reader::Reader;
use super::separator::Between;
use super::type_name::{type_named, typed};
use crate::errors::{Error, Errors};
use crate::syntax::{
    self, Begin, Cursor, Expression, Groups, Key, SpanRange, as_group, as_ident, as_literal,
    first_group, is_boolean, is_expression, is_keyword, is_punct, made_visible, short,
};
use crate::tree::{Invocation, TypeName, Value};

/// Reads one invocation. `krate` is the runtime crate.
pub(crate) fn read(
    krate: TokenTree,
    input: TokenStream,
    errors: &mut Errors,
) -> Option<Invocation> {
    let mut cursor = cursor(input, errors)?;
    let mut reader = Reader::new(errors);
    reader.doc_comments(&mut cursor);
    let (client, value) = reader.form(&mut cursor)?;
    Some(Invocation {
        krate,
        client,
        value,
    })
}

/// The same for a runtime without a client, where a request cannot be sent.
pub(crate) fn read_without_client(
    krate: TokenTree,
    input: TokenStream,
    errors: &mut Errors,
) -> Option<Invocation> {
    let invocation = read(krate, input, errors)?;
    if let Some(client) = &invocation.client {
        let message = "sending a request needs the feature `client` of `seam-portal`: turn it on, or write `portal!({ … })`, which is the request alone";
        errors.insert(vec![(0, Error::new(client.range(), message))]);
    }
    Some(invocation)
}

/// The same for an editor, where a name alone is more likely the beginning of a key or a type than a
/// client.
pub(crate) fn read_in_editor(
    krate: TokenTree,
    input: TokenStream,
    errors: &mut Errors,
) -> Option<Invocation> {
    let whole = read(krate.clone(), input.clone(), errors);
    // Its mistakes are already reported.
    let errors = &mut Errors::default();
    let mut cursor = cursor(input, errors)?;
    let rest = cursor.rest();
    let is_typed = |at: usize| is_punct(&rest[at], ',') && typed(&rest[at + 1..]).is_some();
    let has_request = rest.windows(2).any(is_braced) || (0..rest.len()).any(is_typed);
    let is_whole = |invocation: &Invocation| invocation.client.is_none() || has_request;
    whole.filter(is_whole).or_else(|| {
        Some(Invocation {
            krate,
            client: None,
            value: Reader::new(errors).request_without_braces(&mut cursor),
        })
    })
}

fn cursor(input: TokenStream, errors: &mut Errors) -> Option<Cursor> {
    let groups = Groups::of(&input);
    if let Some(bracket) = groups.too_deep {
        let most = syntax::MAX_DEPTH;
        let message = format!(
            "nested more than {most} levels deep: remove brackets, no request needs so many"
        );
        errors.add(bracket, message);
        return None;
    }
    let visible = if groups.are_invisible {
        made_visible(input)
    } else {
        input
    };
    Some(Cursor::new(visible, Span::call_site()))
}

impl Reader<'_> {
    fn form(&mut self, cursor: &mut Cursor) -> Option<(Option<Expression>, Value)> {
        let Some(first) = cursor.peek().cloned() else {
            let empty = "the invocation is empty: write `portal!({})` for a request without fields";
            return self.refuse(Span::call_site().into(), empty);
        };
        let rest = &cursor.rest()[1..];
        let value = if is_request(cursor.rest()) {
            let client = client_behind(cursor.rest());
            let count = client.map_or(cursor.rest().len(), |_| 1);
            let request = self.request_in_braces(&mut cursor.split(count))?;
            if let Some(client) = client {
                let message = "the client comes first: write `portal!(client, { … })`";
                self.report(client, message);
            }
            request
        } else if let Some((name, braces)) = typed(cursor.rest()) {
            self.typed(cursor, name, &braces)
        } else if type_named(&first.to_string()).is_some() {
            let form = format!("`{first}`: write `portal!({first} {{ … }})`");
            return self.refuse(
                first.span().into(),
                &format!("expected the fields of {form}"),
            );
        } else if is_punct(&first, ',') || is_plain(&first) && is_braced(rest) {
            let found = short(&first);
            let message =
                format!("expected a client, found `{found}`: write `portal!(client, {{ … }})`");
            self.report(first.span(), message);
            cursor.next();
            cursor.take_sign(",");
            self.request_to_send(cursor)?
        } else if is_punct(&first, '#') || is_statement(cursor.rest()) && !sends(cursor.rest()) {
            self.request_without_braces(cursor)
        } else if let Some(count) = client(cursor.rest()) {
            return Some(self.send(cursor, count));
        } else if Begin::of(cursor.rest()).is_field() && !(rest.is_empty() && is_plain(&first)) {
            self.request_without_braces(cursor)
        } else {
            let message = "expected a request `{ … }`, a type's name with `{ … }`, or a client, a comma and `{ … }`";
            return self.refuse(first.span().into(), message);
        };
        Some((None, value))
    }

    fn request_in_braces(&mut self, cursor: &mut Cursor) -> Option<Value> {
        let braces = first_group(cursor.rest(), Delimiter::Brace)?.clone();
        cursor.next();
        let request = self.request(&mut Cursor::of(&braces), braces.span().into());
        self.end(cursor, "the request");
        Some(request)
    }

    fn request_without_braces(&mut self, cursor: &mut Cursor) -> Value {
        let at = SpanRange::of(cursor.rest()).unwrap_or_else(|| cursor.last_span().into());
        self.request(cursor, at)
    }

    /// The fields of a request, or of an object without the name of its type.
    fn request(&mut self, cursor: &mut Cursor, at: SpanRange) -> Value {
        let keys = syntax::keys(cursor.rest());
        let keys: Vec<&str> = keys.iter().map(|key| key.name.as_str()).collect();
        let Some(schema) = suggest::forgotten_type(&keys) else {
            return Value::Object(self.object_of(cursor, at, &CREATE_PORTAL));
        };
        let (of, name) = (words::a_type(schema.name), schema.name);
        let message = format!("these are the keys of {of}: write `portal!({name} {{ … }})`");
        let first = Key::first(cursor.rest()).map(|(key, _)| key.range);
        self.report(first.unwrap_or(at), message);
        Value::Wrong(vec![Value::Object(self.object_of(cursor, at, schema))])
    }

    /// `Room { … }`
    fn typed(&mut self, cursor: &mut Cursor, name: TypeName, braces: &Group) -> Value {
        cursor.take(name.length() + 1);
        let ident = name.ident.clone();
        let text = ident.to_string();
        let place = Place::new(&text, Presence::Required);
        let (known, inner) = (type_named(&text), Cursor::of(braces));
        let kind = known.or_else(|| {
            // Without keys, the name alone does not make the guess safe.
            self.unknown_type(&ident).filter(|_| !inner.is_empty())
        });
        let wanted = kind.map_or(Wanted::Anything, |kind| Wanted::Kind(kind, place));
        let mut value = self.braces(braces.span(), inner, wanted, Some(name));
        if known.is_none() {
            value = Value::OfUnknownType(ident.clone(), Box::new(value));
        }
        self.end(cursor, &format!("`{ident} {{ … }}`"));
        value
    }

    /// Reports an unknown type, and returns the one that was probably meant.
    fn unknown_type(&mut self, name: &Ident) -> Option<&'static Kind> {
        let types = TYPES.iter().filter_map(Kind::type_name);
        let text = name.to_string();
        let guess = suggest::closest(&text, types.clone());
        let hint = match guess {
            Some(guess) => guess.words(|name| format!("`{name}`")),
            // The names of types begin with a capital letter, so this is a variable.
            None if text.starts_with(char::is_lowercase) => {
                format!("to send a request with it, write `portal!({text}, {{ … }})`")
            }
            None => format!("expected one of {}", words::any_of(types)),
        };
        self.report(name.span(), format!("unknown type `{text}`: {hint}"));
        type_named(guess?.name())
    }

    /// `client, { … }`. The client has `count` tokens.
    fn send(&mut self, cursor: &mut Cursor, count: usize) -> (Option<Expression>, Value) {
        let range = SpanRange::of(&cursor.rest()[..count]);
        let client = self.expression(&mut cursor.split(count));
        self.separator(cursor, Between::ClientAndRequest);
        if let (true, Some(_), Some(range)) = (cursor.is_empty(), &client, range) {
            let message = "expected a request after the client: write `portal!(client, { … })`";
            self.report(range, message);
        }
        (client, self.request_to_send(cursor).unwrap_or(Value::NONE))
    }

    fn request_to_send(&mut self, cursor: &mut Cursor) -> Option<Value> {
        self.doc_comments(cursor);
        let first = cursor.peek()?.clone();
        if let Some((name, braces)) = typed(cursor.rest()) {
            if name.ident == CREATE_PORTAL.name {
                return Some(self.typed(cursor, name, &braces));
            }
            cursor.take(name.length());
            let ident = name.ident;
            let message = format!(
                "only a request can be sent, not `{ident}`: write `portal!(client, {{ … }})`"
            );
            return self.refuse(ident.span().into(), &message);
        }
        if first_group(cursor.rest(), Delimiter::Brace).is_some() {
            return self.request_in_braces(cursor);
        }
        let lone = cursor.rest()[1..].iter().all(|token| is_punct(token, ','));
        if !lone && Begin::of(cursor.rest()).is_field() {
            let message = "the request must be in braces: write `portal!(client, { … })`";
            self.report(first.span(), message);
            return Some(self.request_without_braces(cursor));
        }
        let message = "expected the request in braces: write `{ … }`, or send an existing request with `client.create_portal(&request)`";
        let at = SpanRange::of(cursor.item()).unwrap_or_else(|| first.span().into());
        self.refuse(at, message)
    }

    /// Only a comma may follow.
    fn end(&mut self, cursor: &mut Cursor, what: &str) {
        cursor.take_sign(",");
        if let Some(extra) = cursor.next() {
            let message = format!("expected nothing after {what}, found `{}`", short(&extra));
            self.report(extra.span(), message);
        }
    }
}

/// Whether the invocation begins with braces that are not a block with a client.
fn is_request(tokens: &[TokenTree]) -> bool {
    first_group(tokens, Delimiter::Brace).is_some_and(|braces| {
        let begin = || Begin::of(Cursor::of(braces).rest());
        tokens.len() <= 2 || matches!(begin(), Begin::Field | Begin::End)
    })
}

/// The name of a client after a request and a comma.
fn client_behind(tokens: &[TokenTree]) -> Option<Span> {
    let [_, comma, client, rest @ ..] = tokens else {
        return None;
    };
    let is_last = rest.iter().all(|token| is_punct(token, ','));
    let name = as_ident(client).filter(|name| is_last && !is_keyword(name));
    name.filter(|_| is_punct(comma, ',')).map(Ident::span)
}

/// The number of tokens of the client, if the invocation begins with one.
fn client(tokens: &[TokenTree]) -> Option<usize> {
    let (first, rest) = tokens.split_first()?;
    let lone = rest.is_empty() || is_punct(&rest[0], ',') || is_punct(&rest[0], ';');
    if let Some(name) = as_ident(first).filter(|name| lone && !is_keyword(name)) {
        return (!is_plain(first) && (!is_key(name) || is_braced(rest))).then_some(1);
    }
    if let Begin::Field | Begin::BrokenField | Begin::Attribute | Begin::Dots = Begin::of(tokens) {
        return None;
    }
    // Without the comma, `&client { … }` looks like a struct literal.
    if let [client @ .., last] = tokens {
        let braces = as_group(last, Delimiter::Brace).is_some();
        if braces && !client.is_empty() && is_expression(client) {
            return Some(client.len());
        }
    }
    let (count, parsed) = syntax::expression(tokens);
    let plain = count == 1 && is_plain(first);
    (count > 0 && parsed.is_ok() && !plain).then_some(count)
}

/// Whether there are a client, a comma and braces.
fn sends(tokens: &[TokenTree]) -> bool {
    client(tokens).is_some_and(|count| is_braced(&tokens[count..]))
}

/// Whether there is a comma and braces.
fn is_braced(rest: &[TokenTree]) -> bool {
    matches!(rest, [comma, braces, ..]
        if is_punct(comma, ',') && as_group(braces, Delimiter::Brace).is_some())
}

/// Whether a single name is the short form of a field, perhaps misspelt, and not a client.
fn is_key(name: &Ident) -> bool {
    let name = name.to_string();
    let meant = suggest::key(&name, &CREATE_PORTAL, &|_| false);
    CREATE_PORTAL.field(&name).is_some() || !matches!(meant, Meant::Unknown)
}

/// Whether it is a literal or a list, which cannot be a client.
fn is_plain(token: &TokenTree) -> bool {
    as_literal(token).is_some()
        || as_group(token, Delimiter::Bracket).is_some()
        || as_ident(token).is_some_and(|word| is_boolean(word) || word == "null")
}
