//! The exact output of rustc for wrong invocations. Also checks that every message is in one of
//! these outputs.
//!
//! The compiler's part of an output differs between releases, so the outputs are those of one
//! version, and with any other version the test is skipped. `TRYBUILD=overwrite` writes the outputs
//! again: read the difference before you commit it. `cargo test --test ui -- ui_cases
//! trybuild=colons.rs` runs one file.

use std::path::Path;
use std::process::Command;

use kit::files;
use proc_macro2::{TokenStream, TokenTree};

/// The version of the compiler whose output is in the `.stderr` files.
const COMPILER: &str = include_str!("../.ci/compiler");

#[test]
fn ui_cases() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output();
    let version = version.expect("rustc runs").stdout;
    let version = String::from_utf8_lossy(&version);
    let (minor, _) = COMPILER.rsplit_once('.').expect("three numbers");
    if !version.starts_with(&format!("rustc {minor}.")) || version.contains("nightly") {
        return kit::skip(&format!(
            "the outputs are those of rustc {minor}, and this is {version}"
        ));
    }
    let cases = trybuild::TestCases::new();
    for step in [
        "syntax",
        "structure",
        "values",
        "types",
        "warnings",
        "hurried",
    ] {
        cases.compile_fail(format!("ui/{step}/*.rs"));
    }
    cases.pass("ui/pass/*.rs");
}

/// Every text of more than one word in the sources listed here is part of a message, and has to be
/// in the output of a case. Messages that only occur at run time have their cases in `validate` or
/// `read`, and messages of a build without the client in `without_client`.
#[test]
fn every_message_has_a_case() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let elsewhere = ["validate", "read", "without_client"];
    let elsewhere = elsewhere
        .iter()
        .flat_map(|part| files(&tests.join(part), "rs"));
    let outputs = files(&tests.join("ui"), "stderr").chain(elsewhere);
    let outputs: Vec<String> = outputs.map(read).collect();
    let lines: Vec<&str> = outputs.iter().flat_map(|output| output.lines()).collect();
    let macros = tests.join("../seam-portal-macros");
    let parts = [
        "src/read",
        "src/syntax",
        "schema/src/mistake",
        "schema/src/suggest/guess.rs",
        "schema/src/words.rs",
    ];
    let mut missing = Vec::new();
    for file in parts
        .iter()
        .flat_map(|part| files(&macros.join(part), "rs"))
    {
        let name = file.strip_prefix(&macros).expect("a source").to_owned();
        let tokens: TokenStream = read(file).parse().expect("tokens");
        for message in messages(tokens) {
            if !lines.iter().any(|line| is_in(line, &message)) {
                missing.push(format!("{}: {message}", name.display()));
            }
        }
    }
    assert!(
        missing.is_empty(),
        "no case in `ui`, `validate`, `read` or `without_client` shows these:\n{}",
        missing.join("\n")
    );
}

/// Users should not see how the macro and the runtime are written.
#[test]
fn no_message_points_into_a_macro() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    for file in files(&tests.join("ui"), "stderr") {
        let output = read(&file);
        assert!(
            !output.contains("in this macro invocation"),
            "{}",
            file.display()
        );
    }
}

/// The documentation quotes messages of the macro exactly, except for what it leaves out with a
/// `…`.
#[test]
fn the_documentation_quotes_messages_word_for_word() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let outputs: Vec<String> = files(&tests.join("ui"), "stderr").map(read).collect();
    let said: Vec<&str> = outputs.iter().flat_map(|output| output.lines()).collect();
    for page in [
        "../seam-portal/src/diagnostics.rs",
        "../seam-portal/src/lib.rs",
        "../seam-portal/src/portal.rs",
        "../README.md",
    ] {
        let text = read(tests.join(page));
        let quotes = text.split("```text").skip(1);
        let quotes = quotes.filter_map(|quote| quote.split("```").next());
        // Other pages also have text blocks that are not messages.
        let has_others = page.contains("README") || page.contains("portal.rs");
        let is_message = |line: &String| !has_others || line.starts_with("error");
        for quote in quotes.flat_map(unwrapped).filter(is_message) {
            assert!(
                said.iter()
                    .any(|line| has_parts(line, quote.split('…').map(str::trim))),
                "no case in `ui` shows this: {quote}"
            );
        }
    }
}

/// The lines of a text block in a comment. An indented line of words continues the previous line.
fn unwrapped(block: &str) -> Vec<String> {
    let is_word = |letter: char| letter.is_alphabetic() || letter == '`';
    let mut lines: Vec<String> = Vec::new();
    for line in block.lines() {
        let line = line.trim_start_matches(['/', '!']);
        let line = line.strip_prefix(' ').unwrap_or(line);
        match lines.last_mut() {
            Some(last) if line.starts_with(' ') && line.trim().starts_with(is_word) => {
                last.push(' ');
                last.push_str(line.trim());
            }
            _ => lines.push(line.trim().to_owned()),
        }
    }
    lines
}

fn read(file: impl AsRef<Path>) -> String {
    let file = file.as_ref();
    std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The texts of more than one word, except in tests and in attributes such as doc comments.
fn messages(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(hash) if hash.as_char() == '#' => {
                tokens.next_if(|token| matches!(token, TokenTree::Punct(_)));
                tokens.next();
            }
            TokenTree::Ident(word) if word == "mod" => {
                // Only tests are modules with a body.
                tokens.next();
                tokens.next();
            }
            TokenTree::Group(group) => found.extend(messages(group.stream())),
            TokenTree::Literal(literal) => {
                let text = syn::parse_str::<syn::LitStr>(&literal.to_string());
                found.extend(
                    text.map(|text| text.value())
                        .ok()
                        .filter(|text| is_message(text)),
                );
            }
            _ => {}
        }
    }
    found
}

/// Messages of syn that the macro looks for.
const OF_SYN: &[&str] = &["unexpected end of input, ", "expected an expression"];

fn is_message(text: &str) -> bool {
    let word = |word: &&str| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    let of_syn = OF_SYN.contains(&text);
    let text = text.split(['{', '}']).step_by(2).collect::<String>();
    text.split(' ').filter(word).count() > 1 && !of_syn
}

/// Whether the line contains the message, with any text in the places of its arguments.
fn is_in(line: &str, message: &str) -> bool {
    let braces = message.replace("{{", "\u{1}").replace("}}", "\u{2}");
    let fixed = braces.split(['{', '}']).step_by(2);
    let fixed: Vec<_> = fixed
        .map(|part| part.replace('\u{1}', "{").replace('\u{2}', "}"))
        .collect();
    has_parts(line, fixed.iter().map(String::as_str))
}

/// Whether the line contains the parts, one after the other.
fn has_parts<'p>(line: &str, parts: impl IntoIterator<Item = &'p str>) -> bool {
    let mut rest = line;
    parts.into_iter().all(|part| {
        let found = rest.split_once(part);
        found.is_some_and(|(_, behind)| {
            rest = behind;
            true
        })
    })
}
