//! How large and how deep an invocation may be: syn recurses, and a procedural macro cannot make
//! its stack larger.

use proc_macro2::{Span, TokenStream, TokenTree};

use super::tokens::{is_keyword, is_punct};

/// The nesting that is taken: far more than any request has, and little enough for the stack.
pub(crate) const MAX_DEPTH: usize = 100;

/// The bracket that is nested too deeply, if there is one. Does not recurse itself.
pub(crate) fn too_deep(stream: &TokenStream) -> Option<Span> {
    let mut streams = vec![(stream.clone(), 0)];
    while let Some((stream, depth)) = streams.pop() {
        for token in stream {
            if let TokenTree::Group(group) = token {
                if depth >= MAX_DEPTH {
                    return Some(group.span_open());
                }
                streams.push((group.stream(), depth + 1));
            }
        }
    }
    None
}

/// The longest expression that is looked into. What is longer goes to rustc as it is.
const MOST_TOKENS: usize = 2_000;

/// The deepest one.
const MOST_LEVELS: usize = 64;

/// Whether the tokens are too many, or nested too deeply, to be parsed as Rust.
pub(super) fn is_much(tokens: &[TokenTree]) -> bool {
    let mut count = 0;
    let mut open = vec![(tokens.to_vec(), 0)];
    while let Some((tokens, outer)) = open.pop() {
        count += tokens.len();
        for statement in tokens.split(|token| is_punct(token, ';')) {
            let levels = outer + statement.iter().filter(|token| is_nesting(token)).count();
            if count > MOST_TOKENS || levels > MOST_LEVELS {
                return true;
            }
            let inside = statement.iter().filter_map(|token| match token {
                TokenTree::Group(group) => Some(group.stream().into_iter().collect()),
                _ => None,
            });
            open.extend(inside.map(|inside| (inside, levels)));
        }
    }
    false
}

/// Whether there may be an expression inside of another one behind this token.
fn is_nesting(token: &TokenTree) -> bool {
    match token {
        TokenTree::Group(_) => true,
        TokenTree::Punct(sign) => "!-&*|=<".contains(sign.as_char()),
        TokenTree::Ident(word) => is_keyword(word),
        TokenTree::Literal(_) => false,
    }
}
