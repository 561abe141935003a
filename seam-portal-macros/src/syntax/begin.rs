//! What the next tokens begin: the only place that distinguishes fields from values.

use proc_macro2::{Delimiter, Group, Ident, TokenTree};

use super::cursor::Cursor;
use super::expression::{is_block, is_expression};
use super::key::{Key, is_key, long_key};
use super::tokens::{
    as_group, as_ident, as_literal, attribute, is_keyword, is_punct, is_separator, starts_with_sign,
};

/// What the next tokens begin, as far as that is known without the schema.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Begin {
    /// Nothing.
    End,
    Comma,
    Semicolon,
    /// `..`, or anything else that begins with a dot.
    Dots,
    /// `#[…]`
    Attribute,
    /// A key and a colon.
    Field,
    /// A key, or something meant as one, with something else instead of the colon.
    BrokenField,
    /// A key alone, which may be the short form of a field.
    Key,
    /// A literal, an object or a list.
    Value,
    /// Anything else, such as an expression.
    Other,
}

impl Begin {
    pub(crate) fn of(tokens: &[TokenTree]) -> Self {
        let [first, rest @ ..] = tokens else {
            return Begin::End;
        };
        if let TokenTree::Punct(sign) = first {
            return match sign.as_char() {
                ',' => Begin::Comma,
                ';' => Begin::Semicolon,
                '.' => Begin::Dots,
                '#' if attribute(tokens).is_some() => Begin::Attribute,
                _ => Begin::Other,
            };
        }
        if starts_with_sign(rest, ":") {
            // In `[name]: …` and `5: …`, something that is not a key was meant as one.
            return if is_key(first) {
                Begin::Field
            } else {
                Begin::BrokenField
            };
        }
        if long_key(tokens).is_some() {
            return Begin::Field;
        }
        if is_behind_broken_key(first, rest) && is_key(first) {
            return Begin::BrokenField;
        }
        if rest.first().is_none_or(|next| is_punct(next, ',')) && is_key(first) {
            return Begin::Key;
        }
        match first {
            TokenTree::Literal(_) => Begin::Value,
            TokenTree::Group(group) => match group.delimiter() {
                Delimiter::Brace | Delimiter::Bracket => Begin::Value,
                Delimiter::Parenthesis | Delimiter::None => Begin::Other,
            },
            _ => Begin::Other,
        }
    }

    /// Whether a field, or something meant as one, begins here.
    pub(crate) fn is_field(self) -> bool {
        !matches!(self, Begin::Semicolon | Begin::Value | Begin::Other)
    }
}

/// Whether a possible key is followed by tokens that cannot continue an expression.
fn is_behind_broken_key(key: &TokenTree, rest: &[TokenTree]) -> bool {
    let goes_on = match rest.first() {
        Some(TokenTree::Literal(_)) => false,
        Some(TokenTree::Group(group)) => group.delimiter() != Delimiter::Brace,
        Some(TokenTree::Punct(_)) => {
            let signs = ["=", "==", "=>", ":=", "->"];
            !signs.iter().any(|sign| starts_with_sign(rest, sign))
        }
        Some(TokenTree::Ident(_)) | None => true,
    };
    let type_name = |ident: &Ident| ident.to_string().starts_with(char::is_uppercase);
    !goes_on && !as_ident(key).is_some_and(|word| is_keyword(word) || type_name(word))
}

/// Whether tokens in braces are fields, or were meant as fields, and not a block of Rust.
pub(crate) fn is_fields(tokens: &[TokenTree]) -> bool {
    match tokens {
        // `return`, `None` and the like are not keys.
        [TokenTree::Ident(only)] if is_keyword(only) || *only == "None" => !is_expression(tokens),
        _ if Begin::of(tokens).is_field() => true,
        // A key may lack its colon.
        _ => {
            let keyword = tokens.first().and_then(as_ident).is_some_and(is_keyword);
            let dot = tokens.get(1).is_some_and(|next| is_punct(next, '.'));
            let comma = || tokens.iter().any(|token| is_punct(token, ','));
            !keyword && (!dot || comma()) && is_block(tokens).is_none()
        }
    }
}

/// Whether tokens in braces are a block of Rust that has a value.
pub(crate) fn is_block_with_value(tokens: &[TokenTree]) -> bool {
    if let Some((_, length)) = attribute(tokens) {
        return is_block_with_value(&tokens[length..]);
    }
    // The first tokens identify nearly all objects.
    let comma = tokens.get(1).is_some_and(|next| is_punct(next, ','));
    let field = matches!(Begin::of(tokens), Begin::End | Begin::Comma | Begin::Field);
    !field && !comma && is_block(tokens) == Some(true)
}

/// Whether tokens in brackets are an array of Rust, `[value; count]`, and not a list with a semicolon
/// instead of a comma.
pub(crate) fn is_repeat(tokens: &[TokenTree]) -> bool {
    let signs = tokens.iter().filter_map(|token| match token {
        TokenTree::Punct(sign) if ",;=".contains(sign.as_char()) => Some(sign.as_char()),
        _ => None,
    });
    let count = tokens.last().is_some_and(|last| match last {
        TokenTree::Literal(literal) => !literal.to_string().contains('"'),
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            !is_fields(Cursor::of(group).rest())
        }
        token => !is_punct(token, ';'),
    });
    count && signs.eq([';'])
}

/// The keys that the tokens seem to have. The values are not read.
pub(crate) fn keys(tokens: &[TokenTree]) -> Vec<Key> {
    let begins = |at: usize| match at.checked_sub(1) {
        Some(before) => is_separator(&tokens[before]) || Begin::of(&tokens[at..]) == Begin::Field,
        None => true,
    };
    let (mut keys, mut at) = (Vec::new(), 0);
    while at < tokens.len() {
        let key = begins(at).then(|| Key::first(&tokens[at..])).flatten();
        at += key.as_ref().map_or(1, |(_, length)| *length);
        keys.extend(key.map(|(key, _)| key));
    }
    keys
}

/// Where the next key with a colon begins, after the first token. In `a ? b : c` of other languages,
/// `b` is not a key.
pub(crate) fn next_field(tokens: &[TokenTree]) -> Option<usize> {
    let operand = |token: &TokenTree| as_ident(token).is_some() || as_literal(token).is_some();
    let is_choice = |pair: &[TokenTree]| is_punct(&pair[0], '?') && operand(&pair[1]);
    let choice = tokens.windows(2).position(is_choice);
    (1..choice.unwrap_or(tokens.len())).find(|at| Begin::of(&tokens[*at..]) == Begin::Field)
}

/// Whether a complete value ends here: before a separator, or before tokens that cannot continue an
/// expression.
pub(crate) fn ends_value(rest: &[TokenTree]) -> bool {
    match rest.first() {
        None | Some(TokenTree::Literal(_)) => true,
        Some(TokenTree::Punct(sign)) => matches!(sign.as_char(), ',' | ';' | '#'),
        Some(TokenTree::Ident(word)) => *word != "as" || Begin::of(rest) == Begin::Field,
        Some(other) => as_group(other, Delimiter::Brace).is_some(),
    }
}

/// The first object in the tokens of an expression, where Rust does not allow objects.
pub(crate) fn object_within(tokens: &[TokenTree]) -> Option<Group> {
    tokens.iter().find_map(|token| {
        let TokenTree::Group(group) = token else {
            return None;
        };
        let inner = Cursor::of(group);
        let braces = group.delimiter() == Delimiter::Brace;
        if braces && Begin::of(inner.rest()) == Begin::Field {
            return Some(group.clone());
        }
        object_within(inner.rest())
    })
}
