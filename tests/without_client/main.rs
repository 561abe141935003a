//! The crate without its feature `client`: the rest works and needs only a few crates, and what
//! needs the client reports that.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use kit::{Project, said, seam_portal_as};

const NEEDS_CLIENT: &str = "sending a request needs the feature `client` of `seam-portal`: turn it on, or write `portal!({ … })`, which is the request alone";

/// A program that depends on the crate without or with its client.
fn program(name: &str, source: &str, has_client: bool) -> Project {
    let project = Project::new(name);
    let mut dependency = seam_portal_as("seam_portal");
    if !has_client {
        dependency = dependency.replace("\"client\"", "");
    }
    project.file(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"program\"\nedition = \"2024\"\n\n[dependencies]\nserde_json = \"1\"\n\
             {dependency}\n[workspace]\n"
        ),
    );
    project.file("src/main.rs", source);
    project
}

/// The crates that a program is built from, besides itself.
fn crates(project: &Project) -> BTreeSet<String> {
    let output = project.cargo(["tree", "--edges=normal", "--prefix=none", "--format={p}"]);
    assert!(output.status.success(), "{}", said(&output));
    let tree = String::from_utf8(output.stdout).expect("UTF-8");
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    let names = names.filter(|name| !["", "program"].contains(name));
    names.map(str::to_owned).collect()
}

#[test]
fn makes_validates_and_reads_requests() {
    let project = program("producer", include_str!("crates/producer.rs"), false);
    let output = project.cargo(["run", "--quiet"]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(
        String::from_utf8_lossy(&output.stdout)
            .lines()
            .collect::<Vec<_>>(),
        [
            "{\"customer_data\":{\"customer_key\":\"grand-hotel\",\
             \"reservations\":[{\"reservation_key\":\"r-9\",\"starts_at\":\"2026-12-01T15:00:00Z\"}],\
             \"rooms\":[{\"room_key\":\"101\",\"name\":\"101\"},{\"room_key\":\"102\",\"name\":\"102\"}]},\
             \"navigation_mode\":\"restricted\",\"theme\":\"teal\"}",
            "the request is invalid: `navigation_mode`: unknown value: did you mean `\"full\"`? \
             it takes `\"full\"` or `\"restricted\"`",
            "the request is invalid: `customer_data.customer_key`: empty: write an identifier of at \
             least one character",
        ],
    );
}

/// A sending form has one error about the client, and the errors of its request.
#[test]
fn sending_names_the_feature() {
    let project = program("sender", include_str!("crates/sender.rs"), false);
    let output = project.cargo(["check", "--message-format=short"]);
    assert!(!output.status.success());
    let told = said(&output);
    let errors: Vec<&str> = told
        .lines()
        .filter(|line| line.contains(": error"))
        .collect();
    assert_eq!(
        errors,
        [
            &*format!("src/main.rs:7:13: error: {NEEDS_CLIENT}"),
            "src/main.rs:7:21: error: unknown key `red_only` in a `CreatePortal`: did you mean \
             `read_only`?",
        ],
        "{told}",
    );
}

#[test]
fn few_crates_are_built_and_the_documentation_says_how_many() {
    const OF_THE_CLIENT: [&str; 6] = ["http", "httpdate", "log", "rustls", "ureq", "zeroize"];
    let bare = crates(&program("tree_without", "fn main() {}\n", false));
    for name in OF_THE_CLIENT {
        assert!(!bare.contains(name), "{name} is in {bare:?}");
    }
    // Of these, `rustls` needs a feature of its own.
    let client = crates(&program("tree_with", "fn main() {}\n", true));
    for name in OF_THE_CLIENT.iter().filter(|name| **name != "rustls") {
        assert!(client.contains(*name), "{name} is not in {client:?}");
    }
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for page in ["README.md", "seam-portal/src/lib.rs"] {
        let text = fs::read_to_string(repository.join(page)).expect("a page");
        let text = text.replace("\n//!", "").replace('\n', " ");
        let count = format!("{} crates", bare.len());
        assert!(
            text.contains(&count),
            "{page} does not say {count}: {bare:?}"
        );
    }
}
