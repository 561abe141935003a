//! Files of the repository.

use std::path::{Path, PathBuf};

/// The root folder of the repository.
pub fn repository() -> &'static Path {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    tests.and_then(Path::parent).expect("the workspace")
}

/// The files with this extension in a folder and its subfolders, or `path` itself if it is a file.
pub fn files(path: &Path, extension: &'static str) -> impl Iterator<Item = PathBuf> + use<> {
    let mut found = Vec::new();
    let mut open = vec![path.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(&path).expect("a folder");
            open.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found.sort();
    found.into_iter()
}
