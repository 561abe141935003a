//! Filters in their short form, `field = value`: where the operator is.

use proc_macro2::{Delimiter, Ident, TokenTree};

use super::key::long_name;
use super::tokens::{as_group, as_ident, as_literal, is_boolean, is_joint, is_keyword, is_punct};

/// The parts of a filter.
#[derive(Clone, Copy)]
pub(crate) struct Operator {
    /// The number of tokens before the operator.
    pub(crate) before: usize,
    /// The number of tokens of the operator. 0 if it is missing.
    pub(crate) length: usize,
}

/// Where the operator of a filter is, including unsupported ones. `tokens` end at a separator.
pub(crate) fn operator(tokens: &[TokenTree]) -> Option<Operator> {
    let before = long_name(tokens)?;
    let rest = &tokens[before..];
    let length = match sign_length(rest) {
        0 => word_length(&tokens[0], rest)?,
        signs => signs,
    };
    Some(Operator { before, length })
}

/// The number of signs in the operator. There is no space between its signs. The `!` in `=!vip` is part
/// of the value, and that in `vip!()` calls a macro.
fn sign_length(tokens: &[TokenTree]) -> usize {
    let is_comparison = |token: &TokenTree| "=!<>~".chars().any(|sign| is_punct(token, sign));
    let is_joint = |token: &TokenTree| matches!(token, TokenTree::Punct(sign) if is_joint(sign));
    match tokens {
        [bang, TokenTree::Group(_), ..] if is_punct(bang, '!') => 0,
        [equals, bang, ..] if is_punct(equals, '=') && is_punct(bang, '!') => 1,
        [first, ..] if is_comparison(first) => {
            let goes_on = |pair: &&[TokenTree]| is_joint(&pair[0]) && is_comparison(&pair[1]);
            1 + tokens.windows(2).take_while(goes_on).count()
        }
        // `+=` and the like, and `:=` of other languages.
        [TokenTree::Punct(_), equals, ..] if is_joint(&tokens[0]) && is_punct(equals, '=') => 2,
        _ => 0,
    }
}

/// The number of words between a name and a value, if these words cannot continue an expression.
fn word_length(name: &TokenTree, rest: &[TokenTree]) -> Option<usize> {
    let is_value = |token: &TokenTree| {
        let constant = |word: &Ident| is_boolean(word) || word == "null";
        as_literal(token).is_some() || as_ident(token).is_some_and(constant)
    };
    let is_word = |token: &&TokenTree| as_ident(token).is_some() && !is_value(token);
    let words = rest.iter().take_while(is_word).count();
    let keyword = |token: &TokenTree| {
        let word = as_ident(token).filter(|word| *word != "in" && !is_boolean(word));
        word.is_some_and(is_keyword)
    };
    let operator = words == 1 || words == 2 || rest.len() == 1;
    // Without a word between them, a name and a list are an index.
    let list = |token: &TokenTree| words > 0 && as_group(token, Delimiter::Bracket).is_some();
    let value = rest
        .get(words)
        .is_some_and(|next| is_value(next) || list(next));
    let keywords = keyword(name) || rest.first().is_some_and(keyword);
    (value && operator && !keywords).then_some(words)
}
