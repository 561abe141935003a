//! The crates to compile, in a workspace of their own.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::measure::{self, Time};

pub(crate) const SERDE: &str = "serde = { version = \"1\", features = [\"derive\"] }";
pub(crate) const SERDE_JSON: &str = "serde_json = \"1\"";
// With the features that seam-portal enables.
pub(crate) const UREQ: &str =
    "ureq = { version = \"3\", default-features = false, features = [\"rustls\"] }";
pub(crate) const SEAM_PORTAL: &str = concat!(
    "seam-portal = { path = \"",
    env!("CARGO_MANIFEST_DIR"),
    "/../seam-portal\" }"
);
pub(crate) const PLAIN: &str = "plain = { path = \"../plain\" }";

#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Action {
    /// `cargo check` of one crate, with its dependencies already compiled.
    Check,
    /// `cargo build` of one crate, with its dependencies already compiled.
    Build,
    /// `cargo build` with an empty target folder.
    Cold,
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Action::Check => "check",
            Action::Build => "build",
            Action::Cold => "cold build",
        })
    }
}

pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    pub(crate) fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("compile_time")
            .join(name);
        let project = Project { root };
        let _ = fs::remove_dir_all(&project.root);
        project.write(
            "Cargo.toml",
            "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\nexclude = [\"target\"]\n",
        );
        let lock = include_str!("../../Cargo.lock");
        project.write("Cargo.lock", lock);
        project
    }

    /// The structs to compare with, as a dependency.
    pub(crate) fn plain(&self) {
        let source = include_str!("../../seam-portal/benches/plain/mod.rs");
        self.library("plain", &[SERDE], source);
    }

    pub(crate) fn library(&self, name: &str, dependencies: &[&str], source: &str) {
        self.write(&format!("{name}/Cargo.toml"), &manifest(name, dependencies));
        self.write(&format!("{name}/src/lib.rs"), source);
    }

    pub(crate) fn program(&self, name: &str, dependencies: &[&str], source: &str) {
        self.write(&format!("{name}/Cargo.toml"), &manifest(name, dependencies));
        self.write(&format!("{name}/src/main.rs"), source);
    }

    /// Compiles the dependencies of a library, and then writes the library's source, so that only
    /// the library is left to compile.
    pub(crate) fn subject(&self, name: &str, dependencies: &[&str], source: &str) {
        self.library(name, dependencies, "");
        for action in ["check", "build"] {
            measure::run(self.cargo().args([action, "--package", name]));
        }
        self.write(&format!("{name}/src/lib.rs"), source);
    }

    pub(crate) fn time(&self, name: &str, action: Action) -> Time {
        let what = if action == Action::Check {
            "check"
        } else {
            "build"
        };
        if action == Action::Cold {
            let _ = fs::remove_dir_all(self.root.join("target"));
        } else {
            let source = self.root.join(name).join("src/lib.rs");
            let source = fs::File::options().append(true).open(source);
            let touched = source.and_then(|source| source.set_modified(SystemTime::now()));
            touched.expect("the source can be touched");
        }
        measure::run(self.cargo().args([what, "--package", name]))
    }

    fn cargo(&self) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", self.root.join("target"))
            // A crate that is compiled for the first time has no incremental results.
            .env("CARGO_INCREMENTAL", "0")
            .arg("--offline");
        cargo
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}

fn manifest(name: &str, dependencies: &[&str]) -> String {
    format!(
        "[package]\nname = {name:?}\nedition = \"2024\"\n\n[dependencies]\n{}\n",
        dependencies.join("\n")
    )
}
