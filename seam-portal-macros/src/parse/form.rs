//! Which form an invocation has: a request, a client with a request, or a type with its fields.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use super::{Parser, expression, object, short};
use crate::schema::table::{CREATE_PORTAL, MAPS, OBJECTS};
use crate::suggest;
use crate::tokens::{
    self, Tokens, as_group, as_ident, as_literal, is_keyword, is_punct, to_separator,
};
use crate::tree::{Form, Object};
use crate::words;

impl Parser<'_> {
    pub(super) fn form(&mut self, mut tokens: Tokens) -> Option<Form> {
        let place = self.next_place();
        self.doc_comments(&mut tokens);
        let Some(first) = tokens.peek().cloned() else {
            let message =
                "an empty invocation: write `portal!({})` for a request without parameters";
            self.errors.add(Span::call_site(), message);
            return None;
        };
        if let Some(request) = request(tokens.rest()) {
            tokens.next();
            let request = self.object(&request);
            self.end(&mut tokens, "the request");
            return Some(Form::Request(request));
        }
        if let Some((name, braces, count)) = typed(tokens.rest()) {
            let mut path = tokens.take(count);
            path.truncate(count - 2);
            let path = path.into_iter().collect();
            let object = self.object(&braces);
            self.end(&mut tokens, &format!("`{name} {{ … }}`"));
            return Some(Form::Typed { path, name, object });
        }
        if self.no_fields(&first) {
            return None;
        }
        if is_punct(&first, ',') || is_plain(&first) && is_braced(&tokens.rest()[1..]) {
            return self.no_client(&mut tokens);
        }
        if let Some(count) = client(tokens.rest()) {
            return self.send(&mut tokens, count);
        }
        let lone_value = tokens.rest().len() == 1 && is_plain(&first);
        if object::looks_like_entries(tokens.rest()) && !lone_value {
            return Some(Form::Request(self.without_braces(&mut tokens, place)));
        }
        self.no_form(&tokens);
        None
    }

    /// A type's name without its fields. Says so.
    fn no_fields(&mut self, first: &TokenTree) -> bool {
        let name = type_name(first);
        if let Some(name) = name {
            let message =
                format!("expected the fields of `{name}`: write `portal!({name} {{ … }})`");
            self.errors.add(name.span(), message);
        }
        name.is_some()
    }

    /// `, { … }`, or with something in front of it that is no client.
    fn no_client(&mut self, tokens: &mut Tokens) -> Option<Form> {
        if tokens.take_sign(",").is_some() {
            let message = "expected a client before the comma: write `portal!(client, { … })`";
            self.errors.add(tokens.last_span(), message);
        } else if let Some(found) = tokens.next() {
            let written = short(&found);
            let message =
                format!("expected a client, found `{written}`: write `portal!(client, {{ … }})`");
            self.errors.add(found.span(), message);
            tokens.take_sign(",");
        }
        self.request(tokens).map(Form::Request)
    }

    /// `client, { … }`, where the client has so many tokens.
    fn send(&mut self, tokens: &mut Tokens, count: usize) -> Option<Form> {
        let expression = tokens.take(count);
        let extent = tokens::extent(&expression)?;
        let client = self
            .checked_expression(expression)
            .map(|client| client.tokens.into_iter().collect());
        self.next_place();
        if let Some(next) = tokens.peek().cloned() {
            if tokens.take_sign(",").is_some() {
            } else if tokens.take_sign(";").is_some() {
                self.errors.add(
                    next.span(),
                    "expected `,` between the client and the request, found `;`",
                );
            } else {
                let message = format!("expected `,` before `{}`", short(&next));
                self.errors.add(next.span(), message);
            }
        }
        if tokens.is_empty() {
            if client.is_some() {
                self.errors.add(
                    extent,
                    "expected a request after the client: write `portal!(client, { … })`",
                );
            }
            let request = Object::empty(extent);
            return client.map(|client| Form::Send { client, request });
        }
        let request = self.request(tokens);
        let request = request.unwrap_or_else(|| Object::empty(extent));
        Some(match client {
            Some(client) => Form::Send { client, request },
            None => Form::Request(request),
        })
    }

    /// The request behind a client.
    fn request(&mut self, tokens: &mut Tokens) -> Option<Object> {
        let place = self.next_place();
        self.doc_comments(tokens);
        let first = tokens.peek()?.clone();
        if let Some(braces) = as_group(&first, Delimiter::Brace) {
            tokens.next();
            let request = self.object(braces);
            self.end(tokens, "the request");
            return Some(request);
        }
        if let Some((name, braces, count)) = typed(tokens.rest()) {
            tokens.take(count);
            if name != CREATE_PORTAL.name {
                let message = format!(
                    "only a request can be sent, and `{name}` is none: write `portal!(client, {{ … }})`"
                );
                self.errors.add(name.span(), message);
                return None;
            }
            let message = format!("the request stands without a type's name: remove `{name}`");
            self.errors.add(name.span(), message);
            let request = self.object(&braces);
            self.end(tokens, "the request");
            return Some(request);
        }
        let lone = tokens.rest()[1..].iter().all(|token| is_punct(token, ','));
        if !lone && object::looks_like_entries(tokens.rest()) {
            self.errors.add(
                first.span(),
                "the request stands in braces: write `portal!(client, { … })`",
            );
            return Some(self.without_braces(tokens, place));
        }
        self.no_request(tokens);
        None
    }

    fn no_request(&mut self, tokens: &mut Tokens) {
        let rest = tokens.take(to_separator(tokens.rest()));
        let Some(extent) = tokens::extent(&rest) else {
            return;
        };
        let message = match rest.as_slice() {
            [token] if as_group(token, Delimiter::Bracket).is_some() => {
                "expected the request in braces, found a list: write `{ … }`".to_owned()
            }
            [token] if as_ident(token).is_none() => {
                let found = short(token);
                format!("expected the request in braces, found `{found}`: write `{{ … }}`")
            }
            _ => {
                "expected the request in braces: send one that exists with `client.create_portal(&request)`"
                    .to_owned()
            }
        };
        self.errors.add(extent, message);
    }

    fn without_braces(&mut self, tokens: &mut Tokens, place: usize) -> Object {
        let extent = tokens::extent(tokens.rest());
        let extent = extent.unwrap_or_else(|| tokens.last_span().into());
        Object {
            place,
            ..self.fields(tokens, extent)
        }
    }

    /// Nothing but a comma may follow.
    fn end(&mut self, tokens: &mut Tokens, what: &str) {
        tokens.take_sign(",");
        if let Some(extra) = tokens.next() {
            self.next_place();
            self.errors.add(
                extra.span(),
                format!("expected nothing after {what}, found `{}`", short(&extra)),
            );
        }
    }

    /// Says what was expected, for an invocation that is like none of the forms.
    fn no_form(&mut self, tokens: &Tokens) {
        let Some(first) = tokens.peek() else { return };
        let message = match first {
            token if as_group(token, Delimiter::Bracket).is_some() => {
                "expected a request, found a list: write `portal!({ … })`".to_owned()
            }
            token if is_plain(token) => {
                let found = short(token);
                format!("expected a request, found `{found}`: write `portal!({{ … }})`")
            }
            _ => "expected a request `{ … }`, a type's name with `{ … }`, or a client, a comma and `{ … }`"
                .to_owned(),
        };
        self.errors.add(first.span(), message);
    }
}

/// The braces that an invocation begins with, unless they are a block that stands for a client.
fn request(tokens: &[TokenTree]) -> Option<Group> {
    let braces = as_group(tokens.first()?, Delimiter::Brace)?;
    let inner = Tokens::of(braces);
    let block = tokens.len() > 2 && !inner.is_empty() && !object::starts_entry(inner.rest());
    (!block).then(|| braces.clone())
}

/// A type's name or the path to it, with its braces, and how many tokens that is.
fn typed(tokens: &[TokenTree]) -> Option<(Ident, Group, usize)> {
    let is_path = |token: &&TokenTree| as_ident(token).is_some() || is_punct(token, ':');
    let length = tokens.iter().take_while(is_path).count();
    let name = as_ident(tokens.get(length.checked_sub(1)?)?)?;
    let signs = tokens[..length].iter().filter(|token| is_punct(token, ':'));
    let names = length - signs.count();
    // `a b { … }` and `a: b { … }` are no paths.
    let separators = if is_punct(&tokens[0], ':') {
        names
    } else {
        names - 1
    };
    let is_path = length == names + 2 * separators;
    let braces = as_group(tokens.get(length)?, Delimiter::Brace)?;
    let key = CREATE_PORTAL.field(&name.to_string()).is_some();
    (is_path && !key && !is_keyword(name)).then(|| (name.clone(), braces.clone(), length + 1))
}

/// How many tokens the client has, if the invocation begins with one.
fn client(tokens: &[TokenTree]) -> Option<usize> {
    if let [TokenTree::Ident(name), rest @ ..] = tokens {
        let ends = rest
            .first()
            .is_none_or(|next| is_punct(next, ',') || is_punct(next, ';'));
        if ends && !is_keyword(name) && !is_plain(&tokens[0]) {
            return (!is_key(name) || is_braced(rest)).then_some(1);
        }
    }
    let attribute_or_base = |sign| tokens.first().is_some_and(|first| is_punct(first, sign));
    if object::starts_entry(tokens)
        || object::starts_broken_entry(tokens)
        || attribute_or_base('#')
        || attribute_or_base('.')
    {
        return None;
    }
    // With the comma missing, `&client { … }` reads as a struct literal.
    if let [client @ .., last] = tokens {
        if as_group(last, Delimiter::Brace).is_some()
            && !client.is_empty()
            && expression::is_whole(client)
        {
            return Some(client.len());
        }
    }
    let count = expression::length(tokens);
    let whole = count > 0 && expression::is_whole(&tokens[..count]);
    let plain = count == 1 && is_plain(&tokens[0]);
    (whole && !plain).then_some(count)
}

/// Whether there is a comma and braces somewhere, as in `client, { … }`.
pub(crate) fn has_braced_request(input: &TokenStream) -> bool {
    let tokens: Vec<_> = input.clone().into_iter().collect();
    tokens.windows(2).any(is_braced)
}

/// Whether there is a comma and braces.
fn is_braced(rest: &[TokenTree]) -> bool {
    matches!(rest, [comma, braces, ..]
        if is_punct(comma, ',') && as_group(braces, Delimiter::Brace).is_some())
}

/// Whether a lone name is the short form of a field, perhaps misspelt, and not a client.
fn is_key(name: &Ident) -> bool {
    let name = name.to_string();
    let meant = suggest::key(&name, &CREATE_PORTAL, &|_| false);
    CREATE_PORTAL.field(&name).is_some() || !matches!(meant, suggest::Meant::Unknown)
}

/// The name of a type of the model.
fn type_name(token: &TokenTree) -> Option<&Ident> {
    as_ident(token).filter(|name| {
        OBJECTS.iter().any(|schema| *name == schema.name)
            || MAPS.iter().any(|schema| *name == schema.name)
    })
}

/// Whether it is a value that is no client.
fn is_plain(token: &TokenTree) -> bool {
    as_literal(token).is_some()
        || as_group(token, Delimiter::Bracket).is_some()
        || as_ident(token).is_some_and(|word| words::is_boolean(word) || word == "null")
}
