//! What an editor can do in a `portal!` invocation. Drives rust-analyzer through a table of cursor
//! positions.
//!
//! Only `cargo test -p seam-portal-tests --test editor` runs this. It needs a `rust-analyzer`, from
//! `SEAM_PORTAL_RUST_ANALYZER` or from `PATH`. `tests/macro/snapshots.rs` tests the expansion for
//! editors in every run. `SEAM_PORTAL_EDITOR_CASE=part-of-a-name` only runs the cases whose name
//! contains that text.

mod ask;
mod broken;
mod case;
mod complete;
mod navigate;
mod project;
mod server;

use std::env;
use std::ffi::OsStr;
use std::process::Command;

use project::{Crate, Project};

#[test]
fn an_editor_understands_an_invocation() {
    let wanted = env::var("SEAM_PORTAL_EDITOR_CASE").unwrap_or_default();
    let cases = [complete::CASES, navigate::CASES, broken::CASES].concat();
    assert!(cases.len() >= 60, "{} positions", cases.len());

    let binary = env::var_os("SEAM_PORTAL_RUST_ANALYZER").unwrap_or_else(|| "rust-analyzer".into());
    assert_runs(&binary);
    let project = Project::generate();
    let mut server = server::Server::start(&binary, project.root());
    let mut failures = Vec::new();
    for krate in [Crate::Plain, Crate::Renamed] {
        let mut session = ask::Session::open(&mut server, &project, krate);
        let cases = cases.iter().filter(|case| case.name.contains(&wanted));
        failures.extend(cases.filter_map(|case| session.run(case)));
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

/// Rustup often puts a proxy into `PATH` even if the component is not installed.
fn assert_runs(binary: &OsStr) {
    let version = Command::new(binary).arg("--version").output();
    let runs = version.is_ok_and(|output| output.status.success());
    assert!(
        runs,
        "no rust-analyzer: `rustup component add rust-analyzer`, or set SEAM_PORTAL_RUST_ANALYZER to its path"
    );
}
