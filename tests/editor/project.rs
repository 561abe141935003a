//! The project that the editor opens: one crate that depends on `seam-portal`, and one that depends
//! on it under another name.

use std::fs;
use std::path::{Path, PathBuf};

#[derive(Clone, Copy)]
pub(crate) enum Crate {
    Plain,
    Renamed,
}

pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    pub(crate) fn generate() -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("editor");
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .expect("a parent");
        let runtime = repository.join("seam-portal");
        let project = Project { root };

        project.write(
            "Cargo.toml",
            "[workspace]\nresolver = \"3\"\nmembers = [\"plain\", \"renamed\"]\n",
        );
        let lock = fs::read_to_string(repository.join("Cargo.lock")).expect("Cargo.lock");
        project.write("Cargo.lock", &lock);
        for krate in [Crate::Plain, Crate::Renamed] {
            let folder = krate.folder();
            project.write(
                &format!("{folder}/Cargo.toml"),
                &manifest(krate, runtime.to_str().expect("a path in UTF-8")),
            );
            project.write(&format!("{folder}/src/lib.rs"), &krate.text("()"));
        }
        project
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn file(&self, krate: Crate) -> PathBuf {
        self.root.join(krate.folder()).join("src/lib.rs")
    }

    /// Writes a file only if its contents differ, so that the next run compiles nothing again.
    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return;
        }
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}

fn manifest(krate: Crate, runtime: &str) -> String {
    let name = krate.dependency();
    format!(
        "[package]\nname = \"{}\"\nedition = \"2024\"\n\n\
         [dependencies]\n\
         {name} = {{ package = \"seam-portal\", path = {runtime:?}, default-features = false, features = [\"client\"] }}\n",
        krate.folder()
    )
}

impl Crate {
    fn folder(self) -> &'static str {
        match self {
            Crate::Plain => "plain",
            Crate::Renamed => "renamed",
        }
    }

    pub(crate) fn dependency(self) -> &'static str {
        match self {
            Crate::Plain => "seam_portal",
            Crate::Renamed => "doors",
        }
    }

    /// The source of the crate, with this expression in the middle.
    pub(crate) fn text(self, expression: &str) -> String {
        let krate = self.dependency();
        format!(
            "#![allow(unused)]
use {krate}::{{portal, Client, CreatePortal, NavigationMode, Room}};

fn invocation(client: &Client, stored: Option<NavigationMode>, more: Vec<Room<'static>>) {{
    let hotel = \"grand-hotel\";
    let lobby = \"lobby\";
    let customer_key = \"grand-hotel\";
    let mode = NavigationMode::Full;
    let base = CreatePortal::default();
    let request = {expression};
}}
"
        )
    }
}
