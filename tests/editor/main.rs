//! What an editor makes of `portal!`: drives rust-analyzer through a table of cursor positions.
//!
//! It needs a `rust-analyzer`, from `SEAM_PORTAL_RUST_ANALYZER` or from `PATH`, and says that it
//! skipped where there is none. `SEAM_PORTAL_EDITOR_CASE=part-of-a-name` runs some of the table.

mod ask;
mod broken;
mod case;
mod complete;
mod navigate;
mod project;
mod server;

use std::process::{Command, Stdio};
use std::{env, ffi};

use project::{Crate, Project};

#[test]
fn an_editor_understands_an_invocation() {
    let wanted = env::var("SEAM_PORTAL_EDITOR_CASE").unwrap_or_default();
    let cases = [complete::CASES, navigate::CASES, broken::CASES].concat();
    assert!(cases.len() >= 60, "{} positions", cases.len());

    let Some(binary) = rust_analyzer() else {
        println!("skipped: no `rust-analyzer` that runs, see the top of tests/editor/main.rs");
        return;
    };
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

/// A stub of rustup's is on many a `PATH` without the component behind it.
fn rust_analyzer() -> Option<ffi::OsString> {
    let binary = env::var_os("SEAM_PORTAL_RUST_ANALYZER").unwrap_or_else(|| "rust-analyzer".into());
    let mut version = Command::new(&binary);
    version
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    version
        .status()
        .is_ok_and(|status| status.success())
        .then_some(binary)
}
