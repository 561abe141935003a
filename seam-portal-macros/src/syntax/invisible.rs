//! Groups without delimiters, around tokens that a `macro_rules!` macro passes on.
//!
//! rustc ignores these groups in the output of a procedural macro: `$a * 2` with `1 + 2` for `$a` would
//! be `1 + 2 * 2`. They also hide their tokens from the reader.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::Expr;

use super::limits::is_much;
use super::tokens::is_punct;

/// The tokens with parentheses instead of such a group if it is more than one operand, and without the
/// group otherwise.
pub(crate) fn made_visible(stream: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut visible = TokenStream::new();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            visible.extend([token.clone()]);
            continue;
        };
        let inner = made_visible(group.stream());
        match group.delimiter() {
            Delimiter::None => match operand(&inner) {
                Some(Operand::Plain) => visible.extend(inner),
                Some(Operand::Compound) if is_whole(&tokens, at) => visible.extend(inner),
                Some(_) => visible.extend([group_of(Delimiter::Parenthesis, inner, group)]),
                None => visible.extend([group_of(Delimiter::None, inner, group)]),
            },
            delimiter => visible.extend([group_of(delimiter, inner, group)]),
        }
    }
    visible
}

/// An expression as an operand.
enum Operand {
    /// No operator before or after it can split it.
    Plain,
    Compound,
    /// A struct literal of Rust, whose fields are not keys.
    Struct,
}

/// The kind of operand, if the tokens are an expression.
fn operand(tokens: &TokenStream) -> Option<Operand> {
    let list: Vec<TokenTree> = tokens.clone().into_iter().collect();
    if is_much(&list) {
        return None;
    }
    Some(match syn::parse2::<Expr>(tokens.clone()).ok()? {
        Expr::Array(_)
        | Expr::Call(_)
        | Expr::Field(_)
        | Expr::Index(_)
        | Expr::Lit(_)
        | Expr::Macro(_)
        | Expr::MethodCall(_)
        | Expr::Paren(_)
        | Expr::Path(_)
        | Expr::Tuple(_) => Operand::Plain,
        Expr::Struct(_) => Operand::Struct,
        _ => Operand::Compound,
    })
}

fn group_of(delimiter: Delimiter, inner: TokenStream, like: &Group) -> TokenTree {
    let mut group = Group::new(delimiter, inner);
    group.set_span(like.span());
    group.into()
}

/// Whether the token is everything between a colon or a separator and the next separator.
fn is_whole(tokens: &[TokenTree], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    let starts = before.is_none_or(|token| ":,;=".chars().any(|sign| is_punct(token, sign)));
    let after = tokens.get(at + 1);
    starts && after.is_none_or(|token| is_punct(token, ',') || is_punct(token, ';'))
}
