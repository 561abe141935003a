//! Vectors: `vec![…]` and `Vec::new()`.

use proc_macro2::{Delimiter, Group, TokenTree};

use super::begin::is_repeat;
use super::cursor::Cursor;
use super::tokens::{as_group, is_punct};

/// The group with the items of a vector, and the number of tokens of the vector. `None` for
/// `vec![item; count]`.
pub(crate) fn vector(tokens: &[TokenTree]) -> Option<(Group, usize)> {
    let (items, count) = match tokens {
        [TokenTree::Ident(name), bang, TokenTree::Group(items), ..]
            if is_punct(bang, '!') && name == "vec" =>
        {
            (items, 3)
        }
        [
            TokenTree::Ident(name),
            colon,
            _,
            TokenTree::Ident(new),
            none,
            ..,
        ] if is_punct(colon, ':') && name == "Vec" && new == "new" => {
            (as_group(none, Delimiter::Parenthesis)?, 5)
        }
        _ => return None,
    };
    let repeated = is_repeat(Cursor::of(items).rest());
    (!repeated).then(|| (items.clone(), count))
}
