//! The files of a crate do not import each other in a cycle.
//!
//! An import is a `use`, or a path in code, that leads to another file. Method calls are ignored.

mod graph;
mod source;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use kit::{files, repository};

use self::graph::{Imports, circles, imports};
use self::source::modules;

#[test]
fn no_modules_import_each_other() {
    let mut found = Vec::new();
    for folder in crates() {
        found.extend(circles(&imports_of(&folder)));
    }
    let found = found.join("\n");
    assert!(found.is_empty(), "modules import each other:\n{found}");
}

/// They share only the tree.
#[test]
fn reading_and_expanding_do_not_import_each_other() {
    for ((from, to), line) in &imports_of("seam-portal-macros/src") {
        let is_in = |file: &str, part: &str| file.split(['/', '.']).any(|name| name == part);
        let reads = |file: &str| is_in(file, "read");
        let is_wrong = reads(from) && is_in(to, "expand") || is_in(from, "expand") && reads(to);
        assert!(!is_wrong, "{from}:{line} imports {to}");
    }
}

#[test]
fn finds_a_circle_behind_exports_and_in_macros() {
    let found = circles_in(&[
        ("lib.rs", "mod high; mod low;"),
        ("high.rs", "\nuse crate::low::Low;"),
        ("low/mod.rs", "mod deep; pub use deep::Low;"),
        ("low/deep.rs", "fn f() {\n\n matches!(1, crate::high::F) }"),
    ]);
    assert_eq!(found, ["src/high.rs:2 -> src/low/deep.rs:3 -> src/high.rs"]);
}

#[test]
fn finds_a_circle_of_a_file_and_one_that_it_exports() {
    let found = circles_in(&[
        ("lib.rs", "mod a; pub use a::High; struct Low;"),
        ("a.rs", "mod b { use super::super::Low; }"),
    ]);
    assert_eq!(found, ["src/a.rs:1 -> src/lib.rs:1 -> src/a.rs"]);
}

#[test]
fn finds_no_circle_where_there_is_none() {
    let found = circles_in(&[
        ("lib.rs", "mod a; mod b; pub use a::High; pub use b::Low;"),
        (
            "a.rs",
            "use quote::quote; use std::fmt; use crate::{Low, b::{self, X as Y}};",
        ),
        (
            "b.rs",
            "#[cfg(test)] use crate::High;
            #[cfg(test)] mod tests { use crate::High; }
            fn f() { quote!(crate::High); self::g(); High::g(); fmt::g(); }",
        ),
    ]);
    assert!(found.is_empty(), "{found:?}");
}

fn circles_in(files: &[(&str, &str)]) -> Vec<String> {
    let files = files.iter().map(|&(file, text)| (file.into(), text.into()));
    circles(&imports(&modules("src", &files.collect())))
}

fn imports_of(krate: &str) -> Imports {
    let folder = repository().join(krate);
    let mut texts = BTreeMap::new();
    for file in files(&folder, "rs") {
        let name = file.strip_prefix(&folder).expect("in the folder");
        let text = fs::read_to_string(&file).expect("a text");
        texts.insert(slashed(name), text);
    }
    imports(&modules(krate, &texts))
}

/// The folders that each contain the files of one crate. A program of one file has no cycles.
fn crates() -> Vec<String> {
    let roots = ["seam-portal", "seam-portal-macros", "tests", "examples"]
        .iter()
        .flat_map(|folder| files(&repository().join(folder), "rs"))
        .filter(|file| file.ends_with("main.rs") || file.ends_with("lib.rs"));
    roots
        .map(|root| {
            let root = root.strip_prefix(repository()).expect("in the repository");
            slashed(root.parent().expect("a folder"))
        })
        .collect()
}

fn slashed(path: &Path) -> String {
    path.to_str().expect("UTF-8").replace('\\', "/")
}
