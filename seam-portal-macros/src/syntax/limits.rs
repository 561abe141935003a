//! Limits for the size and the depth of an invocation: syn recurses, and a procedural macro cannot
//! enlarge its stack.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::tokens::is_keyword;

/// The maximum nesting: far more than any request needs, and safe for the stack.
pub(crate) const MAX_DEPTH: usize = 100;

/// Properties of all tokens, known before they are read.
#[derive(Default)]
pub(crate) struct Groups {
    /// The bracket that is nested too deeply, if there is one.
    pub(crate) too_deep: Option<Span>,
    /// Whether there are groups without delimiters.
    pub(crate) are_invisible: bool,
}

impl Groups {
    /// Does not recurse.
    pub(crate) fn of(stream: &TokenStream) -> Self {
        let mut groups = Groups::default();
        let mut streams = vec![(stream.clone(), 0)];
        while let Some((stream, depth)) = streams.pop() {
            for token in stream {
                if let TokenTree::Group(group) = token {
                    if depth >= MAX_DEPTH {
                        groups.too_deep = Some(group.span_open());
                        return groups;
                    }
                    groups.are_invisible |= group.delimiter() == Delimiter::None;
                    streams.push((group.stream(), depth + 1));
                }
            }
        }
        groups
    }
}

/// The longest expression that is parsed. Longer ones are passed on to rustc.
const MOST_TOKENS: usize = 2_000;

/// The deepest expression that is parsed.
const MOST_LEVELS: usize = 64;

/// Whether the tokens are too many, or nested too deeply, to be parsed as Rust.
pub(super) fn is_much(tokens: &[TokenTree]) -> bool {
    let mut count = 0;
    let mut open = vec![(tokens.to_vec(), 0)];
    while let Some((tokens, outer)) = open.pop() {
        count += tokens.len();
        let mut levels = outer;
        for (at, token) in tokens.iter().enumerate() {
            let before = at.checked_sub(1).map(|before| &tokens[before]);
            let after = tokens.get(at + 1);
            if ends_operand(token, after) {
                levels = outer;
            }
            levels += usize::from(is_nesting(token, before, after));
            if count > MOST_TOKENS || levels > MOST_LEVELS {
                return true;
            }
            if let TokenTree::Group(group) = token {
                open.push((group.stream().into_iter().collect(), levels + 1));
            }
        }
    }
    false
}

/// Whether an operand ends here, so that the next token is not nested in it: the next item, statement
/// or arm of a `match`.
fn ends_operand(token: &TokenTree, after: Option<&TokenTree>) -> bool {
    match token {
        TokenTree::Punct(sign) => ",;".contains(sign.as_char()),
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => match after {
            Some(TokenTree::Ident(word)) => word != "as",
            Some(TokenTree::Literal(_)) => true,
            _ => false,
        },
        _ => false,
    }
}

/// Whether a nested expression may follow this token: a keyword, a prefix operator, an assignment, or
/// the beginning of generics.
fn is_nesting(token: &TokenTree, before: Option<&TokenTree>, after: Option<&TokenTree>) -> bool {
    let is_sign = |token: Option<&TokenTree>, signs: &str| matches!(token, Some(TokenTree::Punct(sign)) if signs.contains(sign.as_char()));
    match token {
        TokenTree::Punct(sign) => match sign.as_char() {
            '<' => true,
            '=' => !is_sign(before, "=!<>") && !is_sign(after, "=>"),
            '!' | '-' | '&' | '*' | '|' => before.is_none_or(|before| match before {
                TokenTree::Punct(sign) => sign.as_char() != '?',
                TokenTree::Ident(word) => is_keyword(word),
                TokenTree::Group(_) | TokenTree::Literal(_) => false,
            }),
            _ => false,
        },
        TokenTree::Ident(word) => is_keyword(word),
        TokenTree::Group(_) | TokenTree::Literal(_) => false,
    }
}
