//! The messages of the macro for many inputs, each with the token that it points at.
//!
//! The files in `messages/` contain inputs, which start with `>`, and below each input the messages
//! of parsing and checking. Each place in the macro that reports a mistake has a case there.
//! `SEAM_PORTAL_BLESS=1 cargo test -p seam-portal-macro-tests` writes the messages again: read the
//! difference before you commit it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::Ident;
use syn::visit::{self, Visit};

use crate::diagnose::{Diagnostic, diagnose, diagnose_without_client};

const FILES: &[&str] = &[
    "forms",
    "syntax",
    "structure",
    "filters",
    "values",
    "known",
    WITHOUT_CLIENT,
];

/// The file with the messages without the feature `client`.
const WITHOUT_CLIENT: &str = "without_client";

#[test]
fn messages_are_as_written_down() {
    for name in FILES {
        let (file, written) = cases(name);
        let reported = reported(name, &written);
        if std::env::var_os("SEAM_PORTAL_BLESS").is_some() {
            fs::write(&file, reported).expect("a file");
        } else if let Some((was, is)) = first_difference(&written, &reported) {
            panic!("in {name}.txt:\n{was}\nis now\n{is}");
        }
    }
}

fn cases(name: &str) -> (PathBuf, String) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages");
    let file = folder.join(name).with_extension("txt");
    let written = fs::read_to_string(&file).expect("a file");
    (file, written)
}

/// Each report records the line that called it (`#[track_caller]`), so those lines have a case. The
/// lines that could call it are read from the sources.
#[test]
fn whatever_reports_a_mistake_has_a_case() {
    let mut missing = BTreeSet::new();
    for file in kit::files(&kit::repository().join("seam-portal-macros/src"), "rs") {
        let source = fs::read_to_string(&file).expect("a source");
        let mut calls = Calls::default();
        calls.visit_file(&syn::parse_file(&source).expect("Rust"));
        let file = below_the_sources(&file.to_string_lossy());
        missing.extend(calls.lines.into_iter().map(|line| (file.clone(), line)));
    }
    assert!(missing.len() > 50, "{missing:?}");
    for name in FILES {
        for case in cases(name).1.split("\n\n") {
            for found in diagnostics(name, &input(case)) {
                let file = below_the_sources(found.found_by.file());
                missing.remove(&(file, found.found_by.line() as usize));
            }
        }
    }
    assert!(missing.is_empty(), "these have no case: {missing:#?}");
}

fn below_the_sources(file: &str) -> String {
    let file = file.replace('\\', "/");
    let (_, below) = file
        .rsplit_once("seam-portal-macros/src/")
        .expect("a source");
    below.to_owned()
}

/// The lines that call a function that reports a mistake.
#[derive(Default)]
struct Calls {
    lines: Vec<usize>,
    /// Whether the current function only passes its caller on.
    pass: bool,
}

impl Calls {
    fn function(&mut self, attributes: &[syn::Attribute], visit: impl FnOnce(&mut Self)) {
        let tracks = attributes
            .iter()
            .any(|attribute| attribute.path().is_ident("cfg_attr"));
        let before = std::mem::replace(&mut self.pass, tracks);
        visit(self);
        self.pass = before;
    }

    fn call(&mut self, name: &Ident) {
        let reports = ["report", "refuse", "wrong", "add"]
            .iter()
            .any(|known| name == known);
        if reports && !self.pass {
            self.lines.push(name.span().start().line);
        }
    }
}

impl<'s> Visit<'s> for Calls {
    fn visit_impl_item_fn(&mut self, item: &'s syn::ImplItemFn) {
        self.function(&item.attrs, |calls| visit::visit_impl_item_fn(calls, item));
    }

    fn visit_expr_method_call(&mut self, call: &'s syn::ExprMethodCall) {
        self.call(&call.method);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_call(&mut self, call: &'s syn::ExprCall) {
        if let syn::Expr::Path(function) = &*call.func {
            let names: Vec<_> = function
                .path
                .segments
                .iter()
                .map(|part| &part.ident)
                .collect();
            if let [ty, new] = names[..]
                && ty == "Error"
                && new == "new"
                && !self.pass
            {
                self.lines.push(ty.span().start().line);
            }
        }
        visit::visit_expr_call(self, call);
    }
}

fn diagnostics(name: &str, input: &str) -> Vec<Diagnostic> {
    if name == WITHOUT_CLIENT {
        diagnose_without_client(input)
    } else {
        diagnose(input)
    }
}

fn input(case: &str) -> String {
    let lines = case.lines().filter_map(|line| line.strip_prefix('>'));
    let lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// The contents of the file with the current messages.
fn reported(name: &str, written: &str) -> String {
    let mut all = String::new();
    for case in written.split("\n\n") {
        let input = input(case);
        if !all.is_empty() {
            all.push('\n');
        }
        for line in input.split('\n') {
            writeln!(all, "{}", format!("> {line}").trim_end()).expect("a string");
        }
        let diagnostics = diagnostics(name, &input);
        if diagnostics.is_empty() {
            all.push_str("fine\n");
        }
        for found in diagnostics {
            let token = input[found.range].replace('\n', "⏎");
            writeln!(all, "`{token}` {}", found.message).expect("a string");
        }
    }
    all
}

fn first_difference<'t>(written: &'t str, reported: &'t str) -> Option<(&'t str, &'t str)> {
    let pairs = written.split("\n\n").zip(reported.split("\n\n"));
    let mut different = pairs.filter(|(was, is)| was.trim_end() != is.trim_end());
    different.next()
}
