//! Expressions of Rust, which syn knows best.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, Stmt};

use super::{Parser, braces, short};
use crate::errors::Extent;
use crate::tokens::{self, Tokens, is_keyword, is_punct, to_separator};
use crate::tree::{Expression, Shape};

/// How many further commas are tried before an expression with generics is given up.
const MOST_COMMAS: usize = 16;

/// Why some tokens are no expression.
pub(super) enum Failure {
    /// They are one, but go on behind it.
    Extra(TokenTree),
    Syntax(syn::Error),
}

/// How many tokens the expression at the front has. It ends at a comma, but for those of generics
/// and closures.
pub(super) fn length(tokens: &[TokenTree]) -> usize {
    let first = to_separator(tokens);
    let mut end = first;
    for _ in 0..MOST_COMMAS {
        let open = tokens[..end]
            .iter()
            .any(|token| is_punct(token, '<') || is_punct(token, '|'));
        if !open || is_whole(&tokens[..end]) {
            return end;
        }
        if end >= tokens.len() {
            break;
        }
        end += 1 + to_separator(&tokens[end + 1..]);
    }
    first
}

/// Whether the tokens are one expression.
pub(super) fn is_whole(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Ident(_)]) || is_expression(tokens)
}

pub(super) fn is_expression(tokens: &[TokenTree]) -> bool {
    parsed(tokens).is_ok()
}

/// Whether the tokens are statements, with an expression at the end or not.
pub(super) fn is_block(tokens: &[TokenTree]) -> bool {
    let statements = || tokens.iter().cloned().collect();
    tokens::is_much(tokens) || syn::Block::parse_within.parse2(statements()).is_ok()
}

/// Whether the tokens are statements with a value at the end that some field could take.
pub(super) fn is_block_with_value(tokens: &[TokenTree]) -> bool {
    if tokens::is_much(tokens) {
        return false;
    }
    let statements = syn::Block::parse_within.parse2(tokens.iter().cloned().collect());
    match statements.unwrap_or_default().pop() {
        Some(Stmt::Expr(value, None)) => !matches!(value, Expr::Assign(_) | Expr::Range(_)),
        Some(Stmt::Macro(call)) => call.semi_token.is_none(),
        _ => false,
    }
}

/// The tokens without parentheses or braces around all of them, which rustc would call unnecessary
/// once they are an argument.
pub(super) fn without_brackets(tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    let [only] = tokens.as_slice() else {
        return tokens;
    };
    let inner = tokens::as_group(only, Delimiter::Parenthesis)
        .or_else(|| tokens::as_group(only, Delimiter::Brace))
        .map(Tokens::of);
    match inner {
        Some(inner) if is_whole(inner.rest()) => without_brackets(inner.rest().to_vec()),
        _ => tokens,
    }
}

/// What kind of expression the tokens are, if they are one.
pub(super) fn parsed(tokens: &[TokenTree]) -> Result<Shape, Failure> {
    if let [TokenTree::Ident(ident)] = tokens {
        if !is_keyword(ident) && ident != "None" {
            return Ok(Shape::Identifier);
        }
    }
    if tokens::is_much(tokens) {
        return Ok(Shape::Other);
    }
    let parser =
        |input: ParseStream<'_>| Ok((input.parse::<Expr>()?, input.parse::<TokenStream>()?));
    match parser.parse2(tokens.iter().cloned().collect()) {
        Ok((expression, rest)) => match rest.into_iter().next() {
            None => Ok(shape(&expression)),
            Some(extra) => Err(Failure::Extra(extra)),
        },
        Err(error) => Err(Failure::Syntax(error)),
    }
}

impl Parser<'_> {
    /// The tokens as an expression, or a report of why they are none.
    pub(super) fn checked_expression(&mut self, tokens: Vec<TokenTree>) -> Option<Expression> {
        let tokens = without_brackets(tokens);
        match parsed(&tokens) {
            Ok(shape) => Some(Expression { tokens, shape }),
            Err(failure) => {
                self.no_expression(&tokens, &failure);
                None
            }
        }
    }

    pub(super) fn no_expression(&mut self, tokens: &[TokenTree], failure: &Failure) {
        let error = match failure {
            Failure::Extra(extra) => {
                let message = format!("expected `,` before `{}`", short(extra));
                self.errors.add(extra.span(), message);
                return;
            }
            Failure::Syntax(error) => error,
        };
        let Some(Extent { first, last }) = tokens::extent(tokens) else {
            return;
        };
        let message = error.to_string();
        if let Some(expected) = message.strip_prefix("unexpected end of input, ") {
            let message = format!("the value breaks off here: {expected}");
            self.errors.add(last, message);
        } else if message == "expected an expression" || is_punct(&tokens[0], '#') {
            let found = tokens.first().map(short).unwrap_or_default();
            self.errors
                .add(first, format!("expected a value, found `{found}`"));
        } else if let Some(object) =
            braces::object_within(tokens).filter(|_| message.ends_with("expected `;`"))
        {
            let message = "an object within an expression stands in a macro call of its own: write `portal!(Type { … })`";
            self.errors.add(object, message);
        } else {
            let at = place_of_error(tokens).unwrap_or(last);
            self.errors.add(at, format!("not a value: {message}"));
        }
    }
}

/// Where syn finds the mistake in tokens that are no expression. Brackets around them, because what
/// is missing at the end of all tokens is missing nowhere to syn.
fn place_of_error(tokens: &[TokenTree]) -> Option<Span> {
    let mut brackets = Group::new(Delimiter::Parenthesis, tokens.iter().cloned().collect());
    brackets.set_span(tokens.last()?.span());
    let parser = |input: ParseStream<'_>| {
        let inner;
        syn::parenthesized!(inner in input);
        inner.parse::<Expr>().map(drop)
    };
    let brackets = TokenTree::from(brackets);
    parser
        .parse2(brackets.into())
        .err()
        .map(|error| error.span())
}

fn shape(expression: &Expr) -> Shape {
    match expression {
        Expr::Path(path) if is_none(&path.path) => Shape::Fitting,
        Expr::Path(path) if path.path.get_ident().is_some() => Shape::Identifier,
        Expr::Reference(reference)
            if reference.mutability.is_none() && !is_place(&reference.expr) =>
        {
            Shape::BorrowedTemporary
        }
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => Shape::Fitting,
        Expr::Macro(call) if diverges(&call.mac.path) => Shape::Fitting,
        Expr::Assign(_) => Shape::Assignment,
        _ => Shape::Other,
    }
}

/// A `None` alone does not say what it is an `Option` of.
fn is_none(path: &syn::Path) -> bool {
    match names(path).as_slice() {
        [none] => none == "None",
        [option, none] => option == "Option" && none == "None",
        [krate, module, option, none] => {
            is_standard(krate) && module == "option" && option == "Option" && none == "None"
        }
        _ => false,
    }
}

fn diverges(path: &syn::Path) -> bool {
    let diverging = ["panic", "todo", "unimplemented", "unreachable"];
    match names(path).as_slice() {
        [name] => diverging.contains(&name.as_str()),
        [krate, name] => is_standard(krate) && diverging.contains(&name.as_str()),
        _ => false,
    }
}

/// The names of a path without generics.
fn names(path: &syn::Path) -> Vec<String> {
    let plain = path
        .segments
        .iter()
        .all(|segment| segment.arguments.is_none());
    let segments = path.segments.iter().filter(|_| plain);
    segments.map(|segment| segment.ident.to_string()).collect()
}

fn is_standard(krate: &str) -> bool {
    krate == "core" || krate == "std"
}

/// Whether the expression names something that exists anyway.
fn is_place(expression: &Expr) -> bool {
    match expression {
        Expr::Path(_) | Expr::Lit(_) => true,
        Expr::Field(field) => is_place(&field.base),
        Expr::Index(index) => is_place(&index.expr),
        Expr::Paren(paren) => is_place(&paren.expr),
        Expr::Group(group) => is_place(&group.expr),
        Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Deref(_)) && is_place(&unary.expr),
        _ => false,
    }
}
