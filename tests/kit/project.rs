//! Small crates, written at run time, for tests that need cargo: whether something compiles, with
//! which messages, and what it prints.
//!
//! They are in the target folder, share a target folder of their own, and use the dependencies that
//! the workspace has locked and downloaded, so they need no network.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::{env, fs};

use crate::files::repository;

/// A folder with crates.
pub struct Project {
    folder: PathBuf,
}

impl Project {
    /// An empty project. Removes the folder of an earlier run.
    pub fn new(name: &str) -> Self {
        let folder = temporary().join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("the folder can be removed");
        }
        let project = Project { folder };
        let lock = fs::read_to_string(repository().join("Cargo.lock")).expect("a lock file");
        project.file("Cargo.lock", &lock);
        project
    }

    /// Writes a file, for example `Cargo.toml`.
    pub fn file(&self, path: &str, text: &str) -> &Self {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
        self
    }

    /// Runs cargo in the project.
    pub fn cargo(&self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Output {
        cargo()
            .args(arguments)
            .arg("--offline")
            .current_dir(&self.folder)
            .output()
            .expect("cargo runs")
    }
}

/// The line of a manifest that adds the crate under test as a dependency with this name.
pub fn seam_portal_as(name: &str) -> String {
    let path = repository().join("seam-portal").display().to_string();
    format!(
        "{name} = {{ package = \"seam-portal\", path = {path:?}, default-features = false, \
         features = [\"client\"] }}\n"
    )
}

/// Cargo's output, for the message of an assertion.
pub fn said(output: &Output) -> String {
    format!(
        "{}\n{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// The folder of these projects. It is in the target folder, like the test binary itself, which is
/// in `debug/deps`.
fn temporary() -> PathBuf {
    let test = env::current_exe().expect("the path of the test");
    let target = test.ancestors().nth(3).expect("the target folder");
    target.join("tmp")
}

fn cargo() -> Command {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .env("CARGO_TARGET_DIR", temporary().join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "false")
        .env("CARGO_TERM_COLOR", "never");
    command
}
