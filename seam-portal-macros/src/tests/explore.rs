use crate::errors::Errors;
use proc_macro2::{Ident, Span, TokenStream};
use std::str::FromStr;

pub(crate) fn diagnose(source: &str) -> Vec<(String, String)> {
    let tokens = match TokenStream::from_str(source) {
        Ok(t) => t,
        Err(e) => return vec![("LEX".into(), e.to_string())],
    };
    let krate = Ident::new("seam_portal", Span::call_site()).into();
    let mut errors = Errors::default();
    if let Some(invocation) = crate::parse::parse(krate, tokens, &mut errors) {
        let c = crate::check::check(&invocation, &mut errors);
        if errors.is_empty() {
            let _ = crate::expand::expand(&c);
        }
    }
    errors
        .sorted()
        .into_iter()
        .map(|e| {
            let span = e.extent.first.join(e.extent.last).unwrap_or(e.extent.first);
            (
                span.source_text().unwrap_or_else(|| "<call site>".into()),
                e.message,
            )
        })
        .collect()
}

#[test]
fn explore() {
    let Ok(file) = std::env::var("EXPLORE") else {
        return;
    };
    for case in std::fs::read_to_string(file).unwrap().split("\n---\n") {
        let case = case.trim();
        println!("\n### {case}");
        let found = diagnose(case);
        if found.is_empty() {
            println!("    OK");
        }
        for (at, message) in found {
            println!("    `{}`  {message}", at.replace('\n', "⏎"));
        }
    }
}
