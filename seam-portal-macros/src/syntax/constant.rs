//! `const { … }` and its content.

use proc_macro2::{Delimiter, TokenTree};

use super::cursor::Cursor;
use super::expression::{Class, parse};
use super::tokens::{as_group, as_ident, is_punct};

/// Whether it is `const { … }` that contains only a name, or a path of modules to a name. The names of
/// types, and so the generics of a function, begin with a capital letter.
pub(crate) fn is_path_of_modules(tokens: &[TokenTree]) -> bool {
    let [_, block] = tokens else { return false };
    let Some(block) = as_group(block, Delimiter::Brace) else {
        return false;
    };
    let inner = Cursor::of(block);
    let Some((name, path)) = inner.rest().split_last() else {
        return false;
    };
    let is_module = |token: &TokenTree| match as_ident(token) {
        Some(word) => word.to_string().starts_with(char::is_lowercase),
        None => is_punct(token, ':'),
    };
    as_ident(name).is_some() && path.iter().all(is_module)
}

/// Whether the tokens are a macro that returns text, perhaps in `const { … }`.
pub(crate) fn is_text_macro(tokens: &[TokenTree]) -> bool {
    let inner = match tokens {
        [_, block] => as_group(block, Delimiter::Brace).map(Cursor::of),
        _ => None,
    };
    let tokens = inner.as_ref().map_or(tokens, Cursor::rest);
    parse(tokens).is_ok_and(|parsed| parsed.class == Class::ConstantText)
}
