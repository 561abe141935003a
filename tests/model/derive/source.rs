//! Names and files of Rust.

use quote::format_ident;
use syn::Item;

const HEADER: &str = "// @generated from the structs and enums in seam-portal/src/model. Do not edit: run\n\
                      // `SEAM_PORTAL_BLESS=1 cargo test -p seam-portal-model-tests`.\n\n";

pub(super) fn source(items: Vec<Item>) -> String {
    let file = syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items,
    };
    format!("{HEADER}{}", prettyplease::unparse(&file))
}

/// `CUSTOMER_DATA` for `CustomerData`
pub(super) fn shout(name: &str) -> syn::Ident {
    format_ident!("{}", snake(name).to_uppercase())
}

/// `customer_data` for `CustomerData`
pub(super) fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}
