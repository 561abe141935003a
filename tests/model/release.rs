//! The published crates are released together.

use std::fs;

use kit::repository;

/// Each crate with its folder.
const PUBLISHED: [(&str, &str); 3] = [
    ("seam-portal-schema", "seam-portal-macros/schema"),
    ("seam-portal-macros", "seam-portal-macros"),
    ("seam-portal", "seam-portal"),
];

fn read(path: &str) -> String {
    fs::read_to_string(repository().join(path)).expect(path)
}

/// The crates depend on each other's internals, so each requires exactly its own version of the
/// others.
#[test]
fn the_versions_of_the_crates_are_in_step() {
    let workspace = read("Cargo.toml");
    let mut lines = workspace.lines();
    let version = lines.find_map(|line| line.strip_prefix("version = "));
    let version = version.expect("a version").trim_matches('"');
    for (name, folder) in PUBLISHED {
        let pin = format!("\n{name} = {{ version = \"={version}\", path = \"{folder}\"");
        assert!(workspace.contains(&pin), "{name} is not pinned: {pin}");
        let manifest = read(&format!("{folder}/Cargo.toml"));
        let shared = manifest.contains("\nversion.workspace = true\n");
        assert!(shared, "{folder} has a version of its own");
        let package = format!("name = \"{name}\"\nversion = \"{version}\"\n");
        assert!(read("Cargo.lock").contains(&package), "Cargo.lock: {name}");
    }
    let changelog = read("CHANGELOG.md");
    let noted = ["## Unreleased\n".to_owned(), format!("## {version} - ")];
    let noted = noted.iter().any(|heading| changelog.contains(heading));
    assert!(noted, "CHANGELOG.md has no section for {version}");
}
