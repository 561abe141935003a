//! A cursor over the tokens of one group, with as much look-ahead as needed.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Span, TokenStream, TokenTree};

use crate::errors::Extent;

pub(crate) struct Tokens {
    rest: std::vec::IntoIter<TokenTree>,
    /// The last token taken, or the opening bracket: where something is missing at the end.
    last: Span,
}

impl Tokens {
    pub(crate) fn new(stream: TokenStream, open: Span) -> Self {
        let mut tokens = Vec::new();
        flatten(stream, &mut tokens);
        Tokens {
            rest: tokens.into_iter(),
            last: open,
        }
    }

    pub(crate) fn of(group: &Group) -> Self {
        Tokens::new(group.stream(), group.span_open())
    }

    /// Tokens behind the one at `last`.
    pub(crate) fn of_value(tokens: Vec<TokenTree>, last: Span) -> Self {
        Tokens {
            rest: tokens.into_iter(),
            last,
        }
    }

    pub(crate) fn rest(&self) -> &[TokenTree] {
        self.rest.as_slice()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rest().is_empty()
    }

    pub(crate) fn peek(&self) -> Option<&TokenTree> {
        self.rest().first()
    }

    pub(crate) fn last_span(&self) -> Span {
        self.last
    }

    pub(crate) fn next(&mut self) -> Option<TokenTree> {
        let token = self.rest.next()?;
        self.last = token.span();
        Some(token)
    }

    pub(crate) fn take(&mut self, count: usize) -> Vec<TokenTree> {
        std::iter::from_fn(|| self.next()).take(count).collect()
    }

    /// Takes the next token if it is this sign and no part of a longer one, such as the `:` of
    /// `::`.
    pub(crate) fn take_sign(&mut self, sign: &str) -> Option<Extent> {
        starts_with_sign(self.rest(), sign).then(|| {
            let signs = self.take(sign.len());
            extent(&signs).unwrap_or(self.last.into())
        })
    }

    /// How many tokens there are up to the next separator.
    pub(crate) fn to_separator(&self) -> usize {
        to_separator(self.rest())
    }
}

/// Invisible groups around what is one value anyway are opened, so that a literal which comes
/// through a `macro_rules!` is seen as a literal.
fn flatten(stream: TokenStream, tokens: &mut Vec<TokenTree>) {
    for token in stream {
        match &token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                let mut inner = Vec::new();
                flatten(group.stream(), &mut inner);
                match inner.as_slice() {
                    [_] => tokens.append(&mut inner),
                    [TokenTree::Punct(minus), TokenTree::Literal(_)] if minus.as_char() == '-' => {
                        tokens.append(&mut inner);
                    }
                    _ => tokens.push(token),
                }
            }
            _ => tokens.push(token),
        }
    }
}

/// How many tokens there are up to the next comma, or semicolon in the place of one.
pub(crate) fn to_separator(tokens: &[TokenTree]) -> usize {
    let separator = |token: &TokenTree| is_punct(token, ',') || is_punct(token, ';');
    tokens.iter().position(separator).unwrap_or(tokens.len())
}

pub(crate) fn is_punct(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

pub(crate) fn as_group(token: &TokenTree, delimiter: Delimiter) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

pub(crate) fn as_ident(token: &TokenTree) -> Option<&Ident> {
    match token {
        TokenTree::Ident(ident) => Some(ident),
        _ => None,
    }
}

pub(crate) fn as_literal(token: &TokenTree) -> Option<&Literal> {
    match token {
        TokenTree::Literal(literal) => Some(literal),
        _ => None,
    }
}

/// Whether the tokens begin with this operator as a whole, as Rust would read it.
pub(crate) fn starts_with_sign(tokens: &[TokenTree], sign: &str) -> bool {
    let punct = |index: usize| match tokens.get(index) {
        Some(TokenTree::Punct(punct)) => Some(punct),
        _ => None,
    };
    let all = sign.chars().enumerate().all(|(index, char)| {
        let joined = index + 1 == sign.len() || punct(index).is_some_and(is_joint);
        joined && punct(index).is_some_and(|punct| punct.as_char() == char)
    });
    let longer = punct(sign.len() - 1).is_some_and(is_joint)
        && punct(sign.len())
            .is_some_and(|next| OPERATORS.contains(&format!("{sign}{}", next.as_char()).as_str()));
    all && !longer
}

/// The operators that begin with a sign that this language uses.
const OPERATORS: &[&str] = &["::", ":=", "==", "=>", "...", "..="];

fn is_joint(punct: &Punct) -> bool {
    punct.spacing() == proc_macro2::Spacing::Joint
}

pub(crate) fn extent(tokens: &[TokenTree]) -> Option<Extent> {
    Some(Extent {
        first: tokens.first()?.span(),
        last: tokens.last()?.span(),
    })
}

/// The nesting that is taken: far more than any request has, and little enough for the stack.
pub(crate) const MAX_DEPTH: usize = 100;

/// The bracket that is nested too deeply, if there is one. Does not recurse itself.
pub(crate) fn too_deep(stream: &TokenStream, depth: usize) -> Option<Span> {
    let mut streams = vec![(stream.clone(), depth)];
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

/// The deepest one. syn recurses, and a proc macro cannot make its stack larger.
const MOST_LEVELS: usize = 64;

/// Whether the tokens are too many, or nested too deeply, to be parsed as Rust.
pub(crate) fn is_much(tokens: &[TokenTree]) -> bool {
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

/// Whether an expression may stand in another one behind this token.
fn is_nesting(token: &TokenTree) -> bool {
    match token {
        TokenTree::Group(_) => true,
        TokenTree::Punct(sign) => "!-&*|=<".contains(sign.as_char()),
        TokenTree::Ident(word) => is_keyword(word),
        TokenTree::Literal(_) => false,
    }
}

/// Shows every token, those in brackets included. Does not recurse itself.
pub(crate) fn visit(tokens: &[TokenTree], show: &mut dyn FnMut(&TokenTree)) {
    let mut streams = Vec::new();
    let mut one = |token: &TokenTree, streams: &mut Vec<TokenStream>| {
        show(token);
        if let TokenTree::Group(group) = token {
            streams.push(group.stream());
        }
    };
    for token in tokens {
        one(token, &mut streams);
    }
    while let Some(stream) = streams.pop() {
        for token in stream {
            one(&token, &mut streams);
        }
    }
}

/// What cannot be a name. A list is a lot cheaper than to ask syn, which would parse a text.
const KEYWORDS: &[&str] = &[
    "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "Self", "self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

pub(crate) fn is_keyword(word: &Ident) -> bool {
    KEYWORDS.iter().any(|keyword| word == keyword)
}
