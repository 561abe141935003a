//! Expressions of Rust, parsed by syn: where they end, and what the macro needs to know.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, Stmt, UnOp};

use super::cursor::Cursor;
use super::leaves::Leaves;
use super::limits::is_much;
use super::path::{diverges, is_none, makes_text};
use super::span_range::SpanRange;
use super::tokens::{as_group, is_keyword, is_punct, short, to_separator};

pub(crate) struct Expression {
    pub(crate) tokens: Vec<TokenTree>,
    pub(crate) class: Class,
    pub(crate) leaves: Leaves,
    /// Warnings about some of the leaves.
    pub(crate) warnings: Vec<(usize, String)>,
    /// A listed name that a pattern in the expression seems to declare as a variable.
    pub(crate) bound: Option<String>,
}

/// The properties of tokens that are an expression.
#[derive(Default)]
pub(crate) struct Parsed {
    pub(crate) class: Class,
    leaves: Leaves,
}

/// The class of an expression, as far as the macro needs it.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Class {
    /// `None`, by any path.
    Nothing,
    /// An expression of any type: `return`, `todo!()`.
    AnyType,
    /// `&` and an expression that creates a temporary, whose lifetime a `let` can extend.
    BorrowedTemporary,
    /// `a = b`, which never has a value.
    Assignment,
    /// A variable or a constant by its name, or a field of it.
    Place,
    /// An expression that borrows no temporary, such as `name.clone()` or `Some(&guest.name)`.
    Plain,
    /// `const { … }`
    Constant,
    /// `concat!(…)` and the like, whose text is known at compile time.
    ConstantText,
    #[default]
    Other,
}

/// How many more commas are tried as part of an expression with generics.
const MOST_COMMAS: usize = 16;

impl Expression {
    /// Whether it borrows no temporary.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self.class, Class::Nothing | Class::Place | Class::Plain)
    }

    /// An expression without its outer parentheses or braces, because rustc would warn that they are
    /// unnecessary in an argument.
    pub(crate) fn new(tokens: Vec<TokenTree>, parsed: Parsed) -> Self {
        let inner = match tokens.as_slice() {
            [only] => as_group(only, Delimiter::Parenthesis)
                .or_else(|| as_group(only, Delimiter::Brace))
                .map(|group| Cursor::of(group).rest().to_vec()),
            _ => None,
        };
        match inner.map(|inner| (parse(&inner), inner)) {
            Some((Ok(parsed), inner)) => Expression::new(inner, parsed),
            _ => Expression {
                tokens,
                class: parsed.class,
                leaves: parsed.leaves,
                warnings: Vec::new(),
                bound: None,
            },
        }
    }

    /// An expression without special properties.
    pub(crate) fn plain(tokens: Vec<TokenTree>) -> Self {
        Expression::new(tokens, Parsed::default())
    }

    pub(crate) fn range(&self) -> SpanRange {
        SpanRange::of(&self.tokens).unwrap_or(Span::call_site().into())
    }

    pub(crate) fn stream(&self) -> TokenStream {
        self.tokens.iter().cloned().collect()
    }
}

/// The number of tokens of the next expression, and its properties. It ends at a separator, except
/// those in generics and closures.
pub(crate) fn expression(tokens: &[TokenTree]) -> (usize, syn::Result<Parsed>) {
    let first = to_separator(tokens);
    let whole = parse(&tokens[..first]);
    if whole.is_ok() {
        return (first, whole);
    }
    let mut end = first;
    for _ in 0..MOST_COMMAS {
        let open = |token: &TokenTree| is_punct(token, '<') || is_punct(token, '|');
        if end >= tokens.len() || !tokens[..end].iter().any(open) {
            break;
        }
        end += 1 + to_separator(&tokens[end + 1..]);
        if let Ok(parsed) = parse(&tokens[..end]) {
            return (end, Ok(parsed));
        }
    }
    (first, whole)
}

pub(crate) fn is_expression(tokens: &[TokenTree]) -> bool {
    parse(tokens).is_ok()
}

/// The properties of the tokens, if they are an expression.
pub(crate) fn parse(tokens: &[TokenTree]) -> syn::Result<Parsed> {
    if let [TokenTree::Ident(ident)] = tokens
        && !is_keyword(ident)
        && ident != "None"
    {
        return Ok(Parsed {
            class: Class::Place,
            ..Parsed::default()
        });
    }
    if is_much(tokens) {
        return Ok(Parsed::default());
    }
    // In parentheses, because syn cannot locate an error at the end of all tokens.
    let mut brackets = Group::new(Delimiter::Parenthesis, tokens.iter().cloned().collect());
    brackets.set_span(tokens.last().map_or_else(Span::call_site, TokenTree::span));
    let parser = |input: ParseStream<'_>| {
        let inner;
        syn::parenthesized!(inner in input);
        Ok((inner.parse::<Expr>()?, inner.parse::<TokenStream>()?))
    };
    let (mut expression, rest) = parser.parse2(TokenTree::from(brackets).into())?;
    match rest.into_iter().next() {
        None => Ok(Parsed {
            class: class(&expression),
            leaves: Leaves::of(&mut expression),
        }),
        Some(extra) => {
            let message = format!("expected `,` before `{}`", short(&extra));
            Err(syn::Error::new(extra.span(), message))
        }
    }
}

/// Whether the tokens are statements. If so, whether the last one has a value.
pub(super) fn is_block(tokens: &[TokenTree]) -> Option<bool> {
    if is_much(tokens) {
        return Some(false);
    }
    let statements = syn::Block::parse_within.parse2(tokens.iter().cloned().collect());
    Some(match statements.ok()?.last() {
        Some(Stmt::Expr(value, None)) => !matches!(value, Expr::Assign(_) | Expr::Range(_)),
        Some(Stmt::Macro(call)) => call.semi_token.is_none(),
        _ => false,
    })
}

fn class(expression: &Expr) -> Class {
    match expression {
        Expr::Path(path) if is_none(&path.path) => Class::Nothing,
        Expr::Reference(reference)
            if reference.mutability.is_none() && !is_place(&reference.expr) =>
        {
            Class::BorrowedTemporary
        }
        Expr::Path(_) => Class::Place,
        Expr::Field(field) if class(&field.base) == Class::Place => Class::Place,
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => Class::AnyType,
        Expr::Macro(call) if diverges(&call.mac.path) => Class::AnyType,
        Expr::Macro(call) if makes_text(&call.mac.path) => Class::ConstantText,
        Expr::Const(_) => Class::Constant,
        Expr::Assign(_) => Class::Assignment,
        _ if is_plain(expression) => Class::Plain,
        _ => Class::Other,
    }
}

/// Whether the value surely borrows no temporary. Only a reference and the receiver of a method can.
fn is_plain(expression: &Expr) -> bool {
    match expression {
        Expr::Path(_) | Expr::Lit(_) | Expr::Closure(_) => true,
        Expr::Macro(call) => call.mac.path.is_ident("format"),
        Expr::Reference(reference) => is_lasting(&reference.expr),
        Expr::MethodCall(call) => is_lasting(&call.receiver) && call.args.iter().all(is_plain),
        Expr::Call(call) => is_plain(&call.func) && call.args.iter().all(is_plain),
        Expr::Index(_) => is_lasting(expression),
        Expr::Field(field) => is_plain(&field.base),
        Expr::Paren(paren) => is_plain(&paren.expr),
        Expr::Group(group) => is_plain(&group.expr),
        Expr::Try(tried) => is_plain(&tried.expr),
        Expr::Cast(cast) => is_plain(&cast.expr),
        Expr::Unary(unary) => is_plain(&unary.expr),
        Expr::Binary(binary) => is_plain(&binary.left) && is_plain(&binary.right),
        _ => false,
    }
}

/// Whether the expression is a place that is not in a temporary.
fn is_lasting(expression: &Expr) -> bool {
    match expression {
        Expr::Path(_) | Expr::Lit(_) => true,
        Expr::Field(field) => is_lasting(&field.base),
        Expr::Index(index) => is_lasting(&index.expr) && is_plain(&index.index),
        Expr::Paren(paren) => is_lasting(&paren.expr),
        Expr::Group(group) => is_lasting(&group.expr),
        Expr::Unary(unary) => matches!(unary.op, UnOp::Deref(_)) && is_lasting(&unary.expr),
        _ => false,
    }
}

/// Whether the expression is a place, which needs no temporary.
fn is_place(expression: &Expr) -> bool {
    match expression {
        Expr::Path(_) | Expr::Lit(_) | Expr::Field(_) | Expr::Index(_) => true,
        Expr::Paren(paren) => is_place(&paren.expr),
        Expr::Group(group) => is_place(&group.expr),
        Expr::Unary(unary) => matches!(unary.op, UnOp::Deref(_)),
        _ => false,
    }
}

/// Whether the tokens contain one of these names.
pub(crate) fn mentions(tokens: TokenStream, is_name: &dyn Fn(&str) -> bool) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(word) => is_name(&word.to_string()),
        TokenTree::Group(group) => mentions(group.stream(), is_name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
