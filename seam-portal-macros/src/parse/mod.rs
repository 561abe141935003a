//! From tokens to a tree. Never stops at a mistake: it reports it and goes on behind it.

mod attributes;
mod braces;
mod comparison;
mod expression;
mod form;
mod key;
mod list;
mod literal;
mod object;
mod separator;
mod ternary;
mod unquoted;
mod value;

pub(crate) use form::has_braced_request;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use crate::errors::{Errors, NEXT, Place};
use crate::tokens::{self, Tokens};
use crate::tree::{Form, Invocation};

/// Reads one invocation. `krate` is the runtime crate.
pub(crate) fn parse(
    krate: TokenTree,
    input: TokenStream,
    errors: &mut Errors,
) -> Option<Invocation> {
    if let Some(bracket) = tokens::too_deep(&input, 0) {
        let most = tokens::MAX_DEPTH;
        errors.add(
            bracket,
            format!("nested more than {most} levels deep: no request needs that, remove brackets"),
        );
        return None;
    }
    let tokens = Tokens::new(input, Span::call_site());
    let mut parser = Parser::new(errors);
    let form = parser.form(tokens)?;
    let strays = parser.strays;
    Some(Invocation {
        krate,
        form,
        strays,
    })
}

/// Reads tokens as the fields of a request, whatever they are, for editors.
pub(crate) fn fields(krate: TokenTree, input: TokenStream) -> Option<Invocation> {
    if tokens::too_deep(&input, 0).is_some() {
        return None;
    }
    let mut tokens = Tokens::new(input, Span::call_site());
    let mut errors = Errors::default();
    let mut parser = Parser::new(&mut errors);
    let request = parser.fields(&mut tokens, Span::call_site().into());
    let form = Form::Request(request);
    let strays = Vec::new();
    Some(Invocation {
        krate,
        form,
        strays,
    })
}

struct Parser<'e> {
    errors: &'e mut Errors,
    places: Place,
    /// Expressions in values that could not be understood.
    strays: Vec<Vec<TokenTree>>,
}

impl<'e> Parser<'e> {
    fn new(errors: &'e mut Errors) -> Self {
        Parser {
            errors,
            places: 0,
            strays: Vec::new(),
        }
    }

    fn next_place(&mut self) -> Place {
        self.places += NEXT;
        self.errors.place = self.places;
        self.places
    }
}

/// A token as an error message quotes it: a group by its opening bracket.
fn short(token: &TokenTree) -> String {
    match token {
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Brace => "{".to_owned(),
            Delimiter::Bracket => "[".to_owned(),
            Delimiter::Parenthesis => "(".to_owned(),
            Delimiter::None => crate::words::excerpt(&group.stream().to_string()),
        },
        other => crate::words::excerpt(&other.to_string()),
    }
}
