//! From tokens to a tree. Never stops at a mistake: it reports it and goes on behind it.

mod expression;
mod list;
mod literal;
mod object;
mod value;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use crate::errors::{Errors, Place};
use crate::tokens::{self, Tokens, as_group, as_ident, is_punct};
use crate::tree::{Form, Invocation, Object};

/// Reads one invocation. `krate` is the runtime crate.
pub(crate) fn parse(
    krate: TokenTree,
    input: TokenStream,
    errors: &mut Errors,
) -> Option<Invocation> {
    if let Some(bracket) = tokens::too_deep(&input, 0) {
        errors.add(
            bracket,
            format!(
                "nested more than {} levels deep: no request needs that",
                tokens::MAX_DEPTH
            ),
        );
        return None;
    }
    let tokens = Tokens::new(input, Span::call_site());
    let form = Parser { errors, places: 0 }.form(tokens)?;
    Some(Invocation { krate, form })
}

/// Reads tokens that are like none of the forms as the fields of a request, for editors.
pub(crate) fn fields(krate: TokenTree, input: TokenStream) -> Option<Invocation> {
    if tokens::too_deep(&input, 0).is_some() {
        return None;
    }
    let mut tokens = Tokens::new(input, Span::call_site());
    let mut errors = Errors::default();
    let mut parser = Parser {
        errors: &mut errors,
        places: 0,
    };
    let (entries, base) = parser.entries(&mut tokens);
    let form = Form::Request(Object {
        extent: Span::call_site().into(),
        entries,
        base,
        block: None,
        place: 0,
    });
    Some(Invocation { krate, form })
}

struct Parser<'e> {
    errors: &'e mut Errors,
    places: Place,
}

impl Parser<'_> {
    fn form(&mut self, mut tokens: Tokens) -> Option<Form> {
        let braces = |token: &TokenTree| as_group(token, Delimiter::Brace).cloned();
        let end = tokens.rest().len()
            - usize::from(
                tokens
                    .rest()
                    .last()
                    .is_some_and(|token| is_punct(token, ',')),
            );
        match &tokens.rest()[..end] {
            [] => {
                let message =
                    "an empty invocation: write `portal!({})` for a request without parameters";
                self.errors.add(Span::call_site(), message);
                None
            }
            [only] if braces(only).is_some() => {
                let request = self.object(&braces(only)?);
                Some(Form::Request(request))
            }
            [path @ .., last] if braces(last).is_some() && type_name(path).is_some() => {
                let name = type_name(path)?;
                let object = self.object(&braces(last)?);
                Some(Form::Typed { name, object })
            }
            [client @ .., comma, last]
                if is_punct(comma, ',')
                    && braces(last).is_some()
                    && !object::starts_entry(client) =>
            {
                let client = self.client(client)?;
                let request = self.object(&braces(last)?);
                Some(Form::Send { client, request })
            }
            all if object::looks_like_entries(all) => {
                let extent = tokens::extent(all)?;
                let place = self.next_place();
                let (entries, base) = self.entries(&mut tokens);
                Some(Form::Request(Object {
                    extent,
                    entries,
                    base,
                    block: None,
                    place,
                }))
            }
            all => {
                self.no_form(all);
                None
            }
        }
    }

    fn client(&mut self, tokens: &[TokenTree]) -> Option<TokenStream> {
        if tokens.is_empty() {
            self.errors.add(
                Span::call_site(),
                "expected a client in front of the comma: write `portal!(client, { … })`",
            );
            return None;
        }
        self.checked_expression(tokens.to_vec())
            .map(|expression| expression.tokens.into_iter().collect())
    }

    /// Says what was expected, for an invocation that is like none of the forms.
    fn no_form(&mut self, tokens: &[TokenTree]) {
        match tokens {
            [TokenTree::Ident(name)] => {
                self.errors.add(
                    name.span(),
                    format!("expected the fields of `{name}`: write `portal!({name} {{ … }})`"),
                );
            }
            [first, extra, ..] if as_group(first, Delimiter::Brace).is_some() => {
                self.errors.add(
                    extra.span(),
                    format!("expected nothing after the request, found `{extra}`"),
                );
            }
            [first, ..] => {
                let message = "expected a key with its value, `{ … }`, a type's name with `{ … }`, or a client, a comma and `{ … }`";
                self.errors.add(first.span(), message);
            }
            [] => {}
        }
    }

    /// Takes the comma behind a field or an item, or says that it is missing.
    fn separator(&mut self, tokens: &mut Tokens, between: &str) {
        let Some(next) = tokens.peek().cloned() else {
            return;
        };
        if tokens.take_sign(",").is_some() {
            return;
        }
        if tokens.take_sign(";").is_some() {
            self.errors.add(
                next.span(),
                format!("expected `,` between {between}, found `;`"),
            );
            return;
        }
        self.errors.add(
            next.span(),
            format!("expected `,` before `{}`", short(&next)),
        );
        // What is no value and no key would be one more error if it stayed.
        if matches!(next, TokenTree::Punct(_)) {
            tokens.take(tokens.to_separator());
            tokens.take_sign(",");
        }
    }

    fn next_place(&mut self) -> Place {
        self.places += 1;
        self.errors.place = self.places;
        self.places
    }
}

/// The last name of a path. Names with one colon between them, or none, are no path.
fn type_name(path: &[TokenTree]) -> Option<proc_macro2::Ident> {
    let colons = |token: &TokenTree| is_punct(token, ':');
    let (last, front) = path.split_last()?;
    let only_path = front.rchunks(3).all(|part| match part {
        [name, a, b] => as_ident(name).is_some() && colons(a) && colons(b),
        [a, b] => colons(a) && colons(b),
        _ => false,
    });
    only_path.then(|| as_ident(last).cloned()).flatten()
}

/// A token as an error message quotes it: a group by its opening bracket.
fn short(token: &TokenTree) -> String {
    match token {
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Brace => "{".to_owned(),
            Delimiter::Bracket => "[".to_owned(),
            Delimiter::Parenthesis => "(".to_owned(),
            Delimiter::None => group.stream().to_string(),
        },
        other => other.to_string(),
    }
}
