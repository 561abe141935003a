//! What parsing makes of the tokens: objects, lists and values, before anybody asks whether they
//! fit.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::Attribute;

use crate::errors::{Error, Extent, Place};
use crate::schema::{self, table::OBJECTS};
use crate::suggest;
use crate::tokens;
use crate::words;

/// One invocation.
pub(crate) struct Invocation {
    /// The runtime crate, as `$crate` has it.
    pub(crate) krate: TokenTree,
    pub(crate) form: Form,
    /// Expressions in what could not be understood. They still use what they name.
    pub(crate) strays: Vec<Vec<TokenTree>>,
}

impl Invocation {
    /// An object of the type that the invocation would have, if that is known.
    pub(crate) fn empty_value(&self) -> Option<TokenStream> {
        let krate = &self.krate;
        match &self.form {
            Form::Request(request) => {
                let known = request.forgotten_type().is_none();
                known.then(|| quote!(#krate::CreatePortal::EMPTY))
            }
            Form::Typed { name, .. } => {
                let known = OBJECTS.iter().any(|schema| *name == schema.name);
                known.then(|| quote!(#krate::#name::EMPTY))
            }
            Form::Send { .. } => None,
        }
    }
}

pub(crate) enum Form {
    /// `portal! { … }` or `portal!({ … })`
    Request(Object),
    /// `portal!(client, { … })`
    Send {
        client: TokenStream,
        request: Object,
    },
    /// `portal!(Room { … })`
    Typed {
        /// What stands in front of the name: `seam_portal::model::`
        path: TokenStream,
        name: Ident,
        object: Object,
    },
}

pub(crate) struct Object {
    /// The braces, or whatever stands for them.
    pub(crate) extent: Extent,
    pub(crate) entries: Vec<Entry>,
    /// Entries with `#[unchecked]` in front of them.
    pub(crate) unchecked: Vec<Entry>,
    pub(crate) base: Option<Base>,
    /// Whether there is something in it that could not be read.
    pub(crate) incomplete: bool,
    /// What the braces are where no object is wanted, if they are a block of Rust as well.
    pub(crate) block: Option<Box<Block>>,
    /// Whether it stands in a list without its braces.
    pub(crate) bare: bool,
    pub(crate) place: Place,
}

/// The other reading of braces such as `{ name }`. What the field takes says which one counts.
pub(crate) struct Block {
    pub(crate) value: Value,
    /// What is wrong with the object, if that is the one that counts.
    pub(crate) mistakes: Vec<Error>,
}

/// `..base` at the end of an object.
pub(crate) struct Base {
    pub(crate) expression: TokenStream,
}

/// A key and its value.
pub(crate) struct Entry {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) key: Key,
    /// The colon, or whatever stands for it.
    pub(crate) sign: Option<Extent>,
    pub(crate) value: Value,
    pub(crate) place: Place,
}

/// An identifier or a string.
pub(crate) struct Key {
    pub(crate) name: String,
    pub(crate) extent: Extent,
    /// The identifier, if it is one.
    pub(crate) ident: Option<Ident>,
}

pub(crate) enum Value {
    Object(Object),
    List(List),
    Literal(Literal),
    /// `null`
    Null(Span),
    /// Any Rust expression, checked to be one.
    Expression(Expression),
    /// `Room { … }`: an object with a type's name in front.
    Named {
        name: Ident,
        object: Object,
        tokens: Vec<TokenTree>,
    },
    /// `field = value` in a list.
    Comparison(Box<Comparison>),
    /// Nothing that could be understood. The error is reported already.
    Invalid,
}

pub(crate) struct List {
    pub(crate) extent: Extent,
    pub(crate) items: Vec<Item>,
}

pub(crate) struct Item {
    /// `..value`
    pub(crate) splice: bool,
    pub(crate) value: Value,
    pub(crate) place: Place,
}

pub(crate) struct Literal {
    pub(crate) kind: LiteralKind,
    pub(crate) extent: Extent,
    /// As it is written, sign and all.
    pub(crate) text: String,
    /// The type that a number names itself.
    pub(crate) suffix: String,
}

impl Literal {
    /// Words that lack their quotes.
    pub(crate) fn unquoted(text: String, extent: Extent) -> Self {
        Literal {
            kind: LiteralKind::Unquoted(text.clone()),
            extent,
            text,
            suffix: String::new(),
        }
    }
}

pub(crate) enum LiteralKind {
    Text(String),
    Boolean(bool),
    /// Digits in Rust's or JSON's form, with its sign and without its suffix.
    Number(String),
    Character(char),
    /// Words, dates and the like that lack their quotes.
    Unquoted(String),
    /// Nothing that Rust can read. The compiler reports it itself.
    Rejected,
    /// A byte string, a C string, …
    Other,
}

pub(crate) struct Expression {
    pub(crate) tokens: Vec<TokenTree>,
    pub(crate) shape: Shape,
}

/// What kind of expression it is, as far as that matters here.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Shape {
    /// One identifier.
    Identifier,
    /// `&` and something that makes a temporary, whose life a `let` can extend.
    BorrowedTemporary,
    /// It has the type that is wanted, whatever that is: `None`, `return`, `todo!()`.
    Fitting,
    /// `a = b`, which never has a value.
    Assignment,
    Other,
}

/// `region = "eu"`, with whatever stands for the operator, perhaps nothing.
pub(crate) struct Comparison {
    pub(crate) field: Key,
    pub(crate) operator: String,
    pub(crate) operator_extent: Extent,
    pub(crate) value: Value,
    pub(crate) extent: Extent,
    /// Whether something else than a comma joins it to the next one, which is reported already.
    pub(crate) joined: bool,
}

impl Object {
    pub(crate) fn empty(extent: Extent) -> Self {
        Object {
            extent,
            entries: Vec::new(),
            unchecked: Vec::new(),
            base: None,
            incomplete: false,
            block: None,
            bare: false,
            place: 0,
        }
    }

    /// The type whose keys it has, if it stands for a request and looks like none.
    pub(crate) fn forgotten_type(&self) -> Option<&'static schema::Object> {
        let keys = self.entries.iter().map(|entry| entry.key.name.as_str());
        suggest::forgotten_type(&keys.collect::<Vec<_>>())
    }

    /// Whether fields that are not given may be there all the same.
    pub(crate) fn is_open(&self) -> bool {
        self.base.is_some() || self.incomplete
    }
}

impl Key {
    pub(crate) fn span(&self) -> Span {
        self.extent.first
    }

    /// How it stands in the source, or should.
    pub(crate) fn written(&self) -> String {
        match &self.ident {
            Some(ident) => ident.to_string(),
            None => format!("\"{}\"", words::excerpt(&self.name)),
        }
    }
}

impl Expression {
    /// `None`, by whatever path.
    pub(crate) fn is_none(&self) -> bool {
        let ident = |token: Option<&TokenTree>| token.and_then(tokens::as_ident).cloned();
        let path = ident(self.tokens.first()).is_some_and(|first| !tokens::is_keyword(&first));
        let none = ident(self.tokens.last()).is_some_and(|last| last == "None");
        self.shape == Shape::Fitting && path && none
    }
}

impl Entry {
    /// `{ key }` for `{ key: key }`
    pub(crate) fn is_short(&self) -> bool {
        match (&self.key.ident, &self.value) {
            (Some(key), Value::Expression(value)) => {
                matches!(value.tokens.as_slice(), [TokenTree::Ident(only)] if only == key)
            }
            _ => false,
        }
    }
}

impl Value {
    pub(crate) fn extent(&self) -> Option<Extent> {
        match self {
            Value::Object(object) => Some(object.extent),
            Value::List(list) => Some(list.extent),
            Value::Literal(literal) => Some(literal.extent),
            Value::Null(span) => Some((*span).into()),
            Value::Expression(expression) => tokens::extent(&expression.tokens),
            Value::Named { tokens, .. } => tokens::extent(tokens),
            Value::Comparison(comparison) => Some(comparison.extent),
            Value::Invalid => None,
        }
    }
}
