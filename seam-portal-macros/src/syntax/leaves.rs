//! Literals that an expression can evaluate to: at the end of branches and blocks, and in `Some` and
//! the like.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{BinOp, Block, Expr, Lit, Stmt, UnOp};

use super::literal::Literal;
use super::number::{float, integer};
use super::path::{diverges, ends_with, is_none};

/// A literal that the expression can evaluate to.
pub(crate) struct Leaf {
    pub(crate) literal: Literal,
    pub(crate) way: Way,
}

/// What happens to a literal before it becomes the value.
#[derive(Clone, Copy, Default)]
pub(crate) struct Way {
    /// It is converted to another type: `.into()`, `String::from(…)`.
    pub(crate) is_converted: bool,
    /// It is an item of a list.
    pub(crate) is_item: bool,
}

#[derive(Default)]
pub(crate) struct Leaves {
    pub(crate) list: Vec<Leaf>,
    /// Whether every possible value is a number without a suffix.
    pub(crate) are_untyped_numbers: bool,
}

impl Leaves {
    pub(super) fn of(expression: &mut Expr) -> Self {
        let (mut list, mut numbers, mut others) = (Vec::new(), 0, 0);
        walk(expression, Way::default(), &mut |end, way| match end {
            End::Literal(literal) => {
                let untyped = is_untyped_number(literal) && !way.is_converted;
                *(if untyped { &mut numbers } else { &mut others }) += 1;
                let tokens: Vec<TokenTree> = literal.to_token_stream().into_iter().collect();
                let literal = Literal::whole(&tokens);
                list.extend(literal.map(|literal| Leaf { literal, way }));
            }
            End::Arithmetic(operands) => {
                *(if is_untyped_number(operands) {
                    &mut numbers
                } else {
                    &mut others
                }) += 1;
            }
            End::Other => others += 1,
        });
        Leaves {
            list,
            are_untyped_numbers: numbers > 0 && others == 0,
        }
    }
}

/// The tokens with replacements for some of the literals. The index is that in [`Leaves`].
pub(crate) fn with_replaced(
    tokens: &[TokenTree],
    replacement: &dyn Fn(usize) -> Option<TokenStream>,
) -> TokenStream {
    let mut count = 0;
    rewritten(tokens, &mut |end| {
        if let End::Literal(literal) = end {
            if let Some(tokens) = replacement(count) {
                *literal = Expr::Verbatim(tokens);
            }
            count += 1;
        }
    })
}

/// The tokens with a suffix for each number that can become the value.
pub(crate) fn with_suffix(tokens: &[TokenTree], suffix: &str) -> TokenStream {
    rewritten(tokens, &mut |end| {
        if let End::Literal(number) | End::Arithmetic(number) = end {
            set_suffix(number, suffix);
        }
    })
}

fn rewritten(tokens: &[TokenTree], change: &mut dyn FnMut(End<'_>)) -> TokenStream {
    let tokens: TokenStream = tokens.iter().cloned().collect();
    let Ok(mut expression) = syn::parse2::<Expr>(tokens.clone()) else {
        return tokens;
    };
    walk(&mut expression, Way::default(), &mut |end, _| change(end));
    expression.into_token_stream()
}

/// A possible origin of the value.
enum End<'e> {
    /// A literal, with its sign.
    Literal(&'e mut Expr),
    /// Numbers with operators between them.
    Arithmetic(&'e mut Expr),
    /// Any other expression.
    Other,
}

type Found<'f> = &'f mut dyn FnMut(End<'_>, Way);

/// Visits all possible origins of the value. Expressions that never have one, such as `None` and
/// `return`, are skipped.
fn walk(expression: &mut Expr, way: Way, found: Found<'_>) {
    match expression {
        Expr::Lit(_) => found(End::Literal(expression), way),
        Expr::Unary(_) | Expr::Binary(_) if is_number(expression, &|_| true) => {
            let end = match expression {
                Expr::Unary(minus) if matches!(*minus.expr, Expr::Lit(_)) => {
                    End::Literal(expression)
                }
                _ => End::Arithmetic(expression),
            };
            found(end, way);
        }
        Expr::Paren(paren) => walk(&mut paren.expr, way, found),
        Expr::Group(group) => walk(&mut group.expr, way, found),
        Expr::Reference(reference) if reference.mutability.is_none() => {
            walk(&mut reference.expr, way, found);
        }
        Expr::Block(block) if block.label.is_none() => in_block(&mut block.block, way, found),
        Expr::Unsafe(block) => in_block(&mut block.block, way, found),
        Expr::Const(block) => in_block(&mut block.block, way, found),
        Expr::If(choice) => {
            in_block(&mut choice.then_branch, way, found);
            if let Some((_, otherwise)) = &mut choice.else_branch {
                walk(otherwise, way, found);
            }
        }
        Expr::Match(choice) => {
            for arm in &mut choice.arms {
                walk(&mut arm.body, way, found);
            }
        }
        Expr::Array(array) => in_list(&mut array.elems, way, found),
        Expr::Repeat(repeat) => walk(&mut repeat.expr, item(way), found),
        Expr::Macro(call) if diverges(&call.mac.path) => {}
        Expr::Macro(call) if ends_with(&call.mac.path, &["vec"]) => {
            in_vec(&mut call.mac.tokens, way, found);
        }
        Expr::Call(call) => in_call(call, way, found),
        Expr::MethodCall(call) => in_method(call, way, found),
        Expr::Path(path) if is_none(&path.path) => {}
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => {}
        _ => found(End::Other, way),
    }
}

fn in_block(block: &mut Block, way: Way, found: Found<'_>) {
    match block.stmts.last_mut() {
        Some(Stmt::Expr(value, None)) => walk(value, way, found),
        Some(Stmt::Expr(Expr::Return(_) | Expr::Break(_) | Expr::Continue(_), _)) => {}
        Some(Stmt::Macro(call)) if diverges(&call.mac.path) => {}
        _ => found(End::Other, way),
    }
}

fn item(way: Way) -> Way {
    Way {
        is_item: true,
        ..way
    }
}

fn in_list<S>(items: &mut Punctuated<Expr, S>, way: Way, found: Found<'_>) {
    for value in items.iter_mut() {
        walk(value, item(way), found);
    }
}

/// The items in `vec![…]`.
fn in_vec(tokens: &mut TokenStream, way: Way, found: Found<'_>) {
    let items = Punctuated::<Expr, syn::Token![,]>::parse_terminated;
    match items.parse2(tokens.clone()) {
        Ok(mut items) => {
            in_list(&mut items, way, found);
            *tokens = items.into_token_stream();
        }
        Err(_) => found(End::Other, way),
    }
}

/// Functions that return their argument.
const SAME: &[&[&str]] = &[&["Some"], &["Nullable", "Value"], &["Cow", "Owned"]];

/// Functions that convert their argument.
const CONVERTED: &[&[&str]] = &[
    &["String", "from"],
    &["Cow", "from"],
    &["Cow", "Borrowed"],
    &["Box", "from"],
    &["Rc", "from"],
    &["Arc", "from"],
    &["Vec", "from"],
];

fn in_call(call: &mut syn::ExprCall, way: Way, found: Found<'_>) {
    let Expr::Path(function) = &*call.func else {
        return found(End::Other, way);
    };
    let is_one_of = |paths: &[&[&str]]| paths.iter().any(|path| ends_with(&function.path, path));
    let is_converted = is_one_of(CONVERTED);
    match call.args.first_mut() {
        Some(value) if is_converted => walk(
            value,
            Way {
                is_converted,
                ..way
            },
            found,
        ),
        Some(value) if is_one_of(SAME) => walk(value, way, found),
        _ => found(End::Other, way),
    }
}

fn in_method(call: &mut syn::ExprMethodCall, way: Way, found: Found<'_>) {
    let name = call.method.to_string();
    match name.as_str() {
        "into" | "to_owned" | "to_string" | "to_vec" => {
            let is_converted = true;
            walk(
                &mut call.receiver,
                Way {
                    is_converted,
                    ..way
                },
                found,
            );
        }
        // Both the receiver and the arguments can become the value.
        "or" | "unwrap_or" => {
            walk(&mut call.receiver, way, found);
            in_arguments(call, 1, way, found);
        }
        "or_else" | "unwrap_or_else" => {
            walk(&mut call.receiver, way, found);
            in_arguments(call, 0, way, found);
        }
        "map_or" | "then_some" => in_arguments(call, 1, way, found),
        "and_then" | "map" | "map_or_else" | "then" => in_arguments(call, 0, way, found),
        _ => found(End::Other, way),
    }
}

/// Visits arguments that can become the value: the first `plain` ones, and the values of closures. Any
/// other argument belongs to a different method of the same name.
fn in_arguments(call: &mut syn::ExprMethodCall, plain: usize, way: Way, found: Found<'_>) {
    for (index, argument) in call.args.iter_mut().enumerate() {
        match argument {
            Expr::Closure(closure) => walk(&mut closure.body, way, found),
            argument if index < plain => walk(argument, way, found),
            _ => found(End::Other, way),
        }
    }
}

/// Whether the expression is arithmetic with numbers, each of which `fits`.
fn is_number(expression: &Expr, fits: &dyn Fn(&Lit) -> bool) -> bool {
    match expression {
        Expr::Lit(literal) => {
            matches!(literal.lit, Lit::Int(_) | Lit::Float(_)) && fits(&literal.lit)
        }
        Expr::Unary(unary) => matches!(unary.op, UnOp::Neg(_)) && is_number(&unary.expr, fits),
        Expr::Paren(paren) => is_number(&paren.expr, fits),
        Expr::Group(group) => is_number(&group.expr, fits),
        Expr::Binary(binary) => {
            let operator = matches!(
                binary.op,
                BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_)
            );
            (operator || is_shift(&binary.op))
                && is_number(&binary.left, fits)
                && is_number(&binary.right, fits)
        }
        _ => false,
    }
}

fn is_shift(operator: &BinOp) -> bool {
    matches!(operator, BinOp::Shl(_) | BinOp::Shr(_))
}

fn is_untyped_number(expression: &Expr) -> bool {
    is_number(expression, &|literal| literal.suffix().is_empty())
}

fn set_suffix(number: &mut Expr, suffix: &str) {
    match number {
        Expr::Lit(literal) => {
            if let Some(typed) = typed(&literal.lit, suffix) {
                *number = Expr::Verbatim(typed);
            }
        }
        Expr::Unary(unary) => set_suffix(&mut unary.expr, suffix),
        Expr::Paren(paren) => set_suffix(&mut paren.expr, suffix),
        Expr::Group(group) => set_suffix(&mut group.expr, suffix),
        // Floats cannot be shifted, so these numbers stay integers.
        Expr::Binary(binary) if is_shift(&binary.op) && suffix.starts_with('f') => {}
        Expr::Binary(binary) => {
            set_suffix(&mut binary.left, suffix);
            set_suffix(&mut binary.right, suffix);
        }
        _ => {}
    }
}

/// The number as a literal of the type with this suffix, if there is one.
fn typed(number: &Lit, suffix: &str) -> Option<TokenStream> {
    let is_float = suffix.starts_with('f');
    match number {
        Lit::Int(whole) if is_float => Some(float(whole.base10_parse().ok()?, whole.span())),
        Lit::Float(number) if is_float => Some(float(number.base10_parse().ok()?, number.span())),
        Lit::Int(whole) => Some(integer(whole.base10_parse().ok()?, whole.span())),
        _ => None,
    }
}
