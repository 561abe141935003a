//! Questions about single tokens, and how messages quote them.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, TokenTree};
use seam_portal_schema::words;

pub(crate) fn is_punct(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

pub(crate) fn as_group(token: &TokenTree, delimiter: Delimiter) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

/// The group at the beginning of the tokens, if there is one.
pub(crate) fn first_group(tokens: &[TokenTree], delimiter: Delimiter) -> Option<&Group> {
    tokens.first().and_then(|first| as_group(first, delimiter))
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

/// Whether the tokens begin with exactly this operator, as Rust would read it.
pub(crate) fn starts_with_sign(tokens: &[TokenTree], sign: &str) -> bool {
    let punct = |index: usize| match tokens.get(index) {
        Some(TokenTree::Punct(punct)) => Some(punct),
        _ => None,
    };
    // Most tokens are no operators.
    if punct(0).is_none() {
        return false;
    }
    let all = sign.chars().enumerate().all(|(index, char)| {
        let joined = index + 1 == sign.len() || punct(index).is_some_and(is_joint);
        joined && punct(index).is_some_and(|punct| punct.as_char() == char)
    });
    let longer = || {
        punct(sign.len() - 1).is_some_and(is_joint)
            && punct(sign.len()).is_some_and(|next| {
                OPERATORS.contains(&format!("{sign}{}", next.as_char()).as_str())
            })
    };
    all && !longer()
}

/// Operators that begin with a sign of this language.
const OPERATORS: &[&str] = &["::", ":=", "==", "=>", "...", "..="];

pub(super) fn is_joint(punct: &Punct) -> bool {
    punct.spacing() == Spacing::Joint
}

/// The number of tokens up to the next comma, or semicolon instead of a comma.
pub(crate) fn to_separator(tokens: &[TokenTree]) -> usize {
    tokens.iter().position(is_separator).unwrap_or(tokens.len())
}

pub(super) fn is_separator(token: &TokenTree) -> bool {
    is_punct(token, ',') || is_punct(token, ';')
}

/// The brackets of the attribute at the beginning of the tokens, and its number of tokens.
pub(crate) fn attribute(tokens: &[TokenTree]) -> Option<(&Group, usize)> {
    let [hash, rest @ ..] = tokens else {
        return None;
    };
    let bang = usize::from(rest.first().is_some_and(|token| is_punct(token, '!')));
    let brackets = as_group(rest.get(bang)?, Delimiter::Bracket)?;
    is_punct(hash, '#').then_some((brackets, bang + 2))
}

pub(crate) fn is_boolean(word: &Ident) -> bool {
    *word == "true" || *word == "false"
}

/// Words that cannot be names. A list is much cheaper than syn, which would parse a string.
const KEYWORDS: &[&str] = &[
    "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "Self", "self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

pub(crate) fn is_keyword(word: &Ident) -> bool {
    // Each comparison of an `Ident` would create a string.
    KEYWORDS.contains(&word.to_string().as_str())
}

/// A token as a message quotes it: for a group, its opening bracket.
pub(crate) fn short(token: &TokenTree) -> String {
    match token {
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Brace => "{".to_owned(),
            Delimiter::Bracket => "[".to_owned(),
            Delimiter::Parenthesis => "(".to_owned(),
            Delimiter::None => words::excerpt(&group.stream().to_string()),
        },
        other => words::excerpt(&other.to_string()),
    }
}

/// The tokens as in the source, with spaces if the compiler knows their positions.
pub(crate) fn source(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    let mut before: Option<&TokenTree> = None;
    for token in tokens {
        if before.is_some_and(|before| is_space_between(before, token)) {
            text.push(' ');
        }
        text.push_str(&token.to_string());
        before = Some(token);
    }
    text
}

/// Whether there is white space between two tokens.
pub(crate) fn is_space_between(before: &TokenTree, after: &TokenTree) -> bool {
    let (end, start) = (before.span().end(), after.span().start());
    if end.line == 0 || start.line == 0 {
        let word = |token| as_ident(token).is_some() || as_literal(token).is_some();
        return word(before) && word(after);
    }
    (end.line, end.column) != (start.line, start.column)
}

/// The content of the quotes of a literal, with any prefix and suffix.
pub(crate) fn quoted(literal: &str) -> Option<&str> {
    let first = literal.find(['"', '\''])?;
    let last = literal.rfind(['"', '\''])?;
    literal.get(first + 1..last)
}
