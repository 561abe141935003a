//! The expansion of `portal!` compiles in every crate without warnings of Clippy, whatever the
//! edition, the lints, the names in scope and the name of the dependency are.

use std::process::Output;

use kit::{Project, said, seam_portal_as};

const EDITIONS: [&str; 3] = ["2018", "2021", "2024"];

/// Every lint that a careful crate enables, and those of an edition.
const LINTS: &str = "#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![forbid(
    warnings, clippy::all, clippy::pedantic, clippy::nursery,
    future_incompatible, keyword_idents, let_underscore, nonstandard_style, refining_impl_trait,
    rust_2018_idioms, rust_2021_compatibility, rust_2024_compatibility, unused,
    elided_lifetimes_in_paths, explicit_outlives_requirements, macro_use_extern_crate,
    meta_variable_misuse, missing_docs, non_ascii_idents, redundant_lifetimes,
    single_use_lifetimes, trivial_casts, trivial_numeric_casts, unit_bindings, unreachable_pub,
    unused_import_braces, unused_lifetimes, unused_macro_rules, unused_qualifications,
    unused_results, variant_size_differences,
)]
";

/// A crate that depends on the library under the name `api` and includes the code that uses all of
/// it.
fn everything(path: &str) -> String {
    let file = source("everything");
    format!(
        "//! A crate of the hygiene test.\n{LINTS}\n#[doc(inline)]\npub use ::{path} as api;\n\
         #[path = {file:?}]\npub mod everything;\n"
    )
}

fn source(name: &str) -> String {
    format!("{}/hygiene/crates/{name}.rs", env!("CARGO_MANIFEST_DIR"))
}

/// Adds a library crate to the workspace.
fn member(project: &Project, name: &str, edition: &str, dependency: &str, code: &str) {
    let manifest = format!(
        "[package]\nname = \"{name}\"\nedition = \"{edition}\"\n\n[dependencies]\n{dependency}\n\
         [lib]\npath = \"lib.rs\"\n"
    );
    project.file(&format!("{name}/Cargo.toml"), &manifest);
    project.file(&format!("{name}/lib.rs"), code);
}

fn workspace(name: &str) -> Project {
    let project = Project::new(name);
    project.file(
        "Cargo.toml",
        "[workspace]\nmembers = [\"*\"]\nresolver = \"2\"\n",
    );
    project
}

/// The output of Clippy, or `None` on a toolchain without it.
fn lint(project: &Project) -> Option<Output> {
    if !project.cargo(["clippy", "--version"]).status.success() {
        kit::skip("this toolchain has no Clippy");
        return None;
    }
    Some(project.cargo(["clippy", "--workspace", "--keep-going"]))
}

fn assert_clean(project: &Project) {
    if let Some(output) = lint(project) {
        assert!(output.status.success(), "{}", said(&output));
    }
}

#[test]
fn every_edition_name_and_lint() {
    let project = workspace("hygiene");
    let code = "//! Passes the library on.\npub use seam_portal as inner;\n";
    member(
        &project,
        "between",
        "2021",
        &seam_portal_as("seam_portal"),
        code,
    );
    let through = "between = { path = \"../between\" }\n".to_owned();
    let ways = [
        ("plain", "seam_portal", seam_portal_as("seam_portal")),
        ("renamed", "portal", seam_portal_as("portal")),
        ("exported", "between::inner", through),
    ];
    for edition in EDITIONS {
        for (way, path, dependency) in &ways {
            member(
                &project,
                &format!("{way}-{edition}"),
                edition,
                dependency,
                &everything(path),
            );
        }
    }
    assert_clean(&project);
}

/// The names are at the root of their crates, where paths without a leading `::` would find them.
#[test]
fn names_that_mean_something_else() {
    let project = workspace("shadowed");
    let code = std::fs::read_to_string(source("shadowed")).expect("the source");
    for edition in EDITIONS {
        let dependency = seam_portal_as("seam_portal");
        member(
            &project,
            &format!("shadowed-{edition}"),
            edition,
            &dependency,
            &code,
        );
    }
    assert_clean(&project);
}

/// Clippy's lints about numbers read the source, and `approx_constant` is an error by default. They
/// do not complain about a latitude of `3.14`.
#[test]
fn numbers_are_numbers() {
    let project = workspace("numbers");
    let code = std::fs::read_to_string(source("numbers")).expect("the source");
    let code = format!("#![forbid(warnings, clippy::all)]\n{code}");
    member(
        &project,
        "numbers",
        "2024",
        &seam_portal_as("seam_portal"),
        &code,
    );
    assert_clean(&project);
}

/// The tests above are only useful if a warning in such a crate is noticed.
#[test]
fn a_warning_would_be_noticed() {
    let project = workspace("noticed");
    let code = everything("seam_portal") + "fn unused() {}\n";
    member(
        &project,
        "noticed",
        "2024",
        &seam_portal_as("seam_portal"),
        &code,
    );
    let Some(output) = lint(&project) else { return };
    assert!(!output.status.success());
    assert!(
        said(&output).contains("function `unused` is never used"),
        "{}",
        said(&output)
    );
}
