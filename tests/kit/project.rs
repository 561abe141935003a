//! Small crates made on the spot, for what only cargo can show: whether something compiles, with
//! which messages, and what it then prints.
//!
//! They live under the target folder, share a target folder of their own, and take their
//! dependencies from what the workspace has locked and downloaded, so that nothing needs network.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::{env, fs};

use crate::files::repository;

/// A folder with crates in it.
pub struct Project {
    folder: PathBuf,
}

impl Project {
    /// An empty project. What an earlier run left in the folder of this name is removed.
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

    /// Writes a file, `Cargo.toml` for one.
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

/// The line of a manifest that makes the crate under test a dependency of this name.
pub fn seam_portal_as(name: &str) -> String {
    let path = repository().join("seam-portal").display().to_string();
    format!(
        "{name} = {{ package = \"seam-portal\", path = {path:?}, default-features = false, \
         features = [\"client\"] }}\n"
    )
}

/// What cargo has to say, for the message of an assertion.
pub fn said(output: &Output) -> String {
    format!(
        "{}\n{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// The folder for such things in the target folder, in which the test is too, below `debug/deps`.
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
