//! The macro for a runtime without the feature `client`.

use std::str::FromStr as _;

use proc_macro2::{Ident, Span, TokenStream};

use crate::portal::{portal, portal_without_client};

fn expanded(source: &str) -> (String, String) {
    let krate = || Ident::new("seam_portal", Span::call_site()).into();
    let tokens = || TokenStream::from_str(source).expect("tokens");
    let with = portal(krate(), tokens()).to_string();
    (with, portal_without_client(krate(), tokens()).to_string())
}

#[test]
fn a_request_is_written_in_the_same_way() {
    let (with, without) = expanded("{ read_only: true, locale: \"pt-PT\" }");
    assert_eq!(with, without);
}

#[test]
fn a_call_is_an_error() {
    let (with, without) = expanded("seam, { read_only: true }");
    assert!(with.contains("create_portal") && !with.contains("compile_error"));
    assert!(!without.contains("create_portal") && without.contains("compile_error"));
}
