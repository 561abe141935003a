//! Expressions of Rust, which syn knows best.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::Expr;
use syn::parse::{ParseStream, Parser as _};

use super::{Parser, short};
use crate::errors::Extent;
use crate::tokens::{self, is_punct, to_separator};
use crate::tree::{Expression, Shape};

/// How many further commas are tried before an expression with generics is given up.
const MOST_COMMAS: usize = 16;

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
    matches!(tokens, [TokenTree::Ident(_)])
        || syn::parse2::<Expr>(tokens.iter().cloned().collect()).is_ok()
}

pub(super) fn is_keyword(ident: &Ident) -> bool {
    syn::parse_str::<Ident>(&ident.to_string()).is_err()
}

impl Parser<'_> {
    /// The tokens as an expression, or a report of why they are none.
    pub(super) fn checked_expression(&mut self, tokens: Vec<TokenTree>) -> Option<Expression> {
        if let [TokenTree::Ident(ident)] = tokens.as_slice() {
            if !is_keyword(ident) && ident != "None" {
                return Some(Expression {
                    tokens,
                    shape: Shape::Identifier,
                });
            }
        }
        let parser =
            |input: ParseStream<'_>| Ok((input.parse::<Expr>()?, input.parse::<TokenStream>()?));
        match parser.parse2(tokens.iter().cloned().collect()) {
            Ok((expression, rest)) => match rest.into_iter().next() {
                None => {
                    return Some(Expression {
                        tokens,
                        shape: shape(&expression),
                    });
                }
                Some(extra) => self.extra_token(&tokens, &extra),
            },
            Err(error) => self.no_expression(&tokens, &error),
        }
        None
    }

    fn extra_token(&mut self, tokens: &[TokenTree], extra: &TokenTree) {
        let words = tokens
            .iter()
            .all(|token| matches!(token, TokenTree::Ident(word) if !is_keyword(word)));
        if let (true, Some(extent)) = (words, tokens::extent(tokens)) {
            let words: Vec<_> = tokens.iter().map(ToString::to_string).collect();
            self.errors.add(
                extent,
                format!("text stands in quotes: write `\"{}\"`", words.join(" ")),
            );
        } else {
            self.errors.add(
                extra.span(),
                format!("expected `,` before `{}`", short(extra)),
            );
        }
    }

    fn no_expression(&mut self, tokens: &[TokenTree], error: &syn::Error) {
        let Some(Extent { last, .. }) = tokens::extent(tokens) else {
            return;
        };
        let message = error.to_string();
        match message.strip_prefix("unexpected end of input, ") {
            Some(expected) => self
                .errors
                .add(last, format!("the value breaks off here: {expected}")),
            None => self.errors.add(
                Extent {
                    first: error.span(),
                    last: error.span(),
                },
                format!("not a value: {message}"),
            ),
        }
    }
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
        _ => Shape::Other,
    }
}

/// A `None` alone does not say what it is an `Option` of.
fn is_none(path: &syn::Path) -> bool {
    path.segments
        .last()
        .is_some_and(|segment| segment.ident == "None")
        && path
            .segments
            .iter()
            .all(|segment| segment.arguments.is_none())
}

fn diverges(path: &syn::Path) -> bool {
    let names = ["panic", "todo", "unimplemented", "unreachable"];
    path.segments
        .last()
        .is_some_and(|segment| names.iter().any(|name| segment.ident == name))
}

/// Whether the expression names something that exists anyway.
fn is_place(expression: &Expr) -> bool {
    match expression {
        Expr::Path(_) | Expr::Lit(_) => true,
        Expr::Field(field) => is_place(&field.base),
        Expr::Index(index) => is_place(&index.expr),
        Expr::Paren(paren) => is_place(&paren.expr),
        Expr::Group(group) => is_place(&group.expr),
        Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Deref(_)),
        _ => false,
    }
}
