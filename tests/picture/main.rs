//! The picture in the README shows what the compiler prints.
//!
//! `SEAM_PORTAL_BLESS=1 cargo test -p seam-portal-tests --test picture` writes it again.

use std::sync::LazyLock;
use std::{env, fs};

use anstyle_svg::{Term, WIN10_CONSOLE};
use serde_json::Value;

use kit::{Project, repository, said, seam_portal_as};

const PICTURE: &str = "tests/picture/error.svg";

#[test]
fn the_picture_is_what_the_compiler_prints() {
    let drawn = Term::new()
        .palette(WIN10_CONSOLE)
        .render_svg(&ERRORS.join("\n\n"));
    let path = repository().join(PICTURE);
    if env::var_os("SEAM_PORTAL_BLESS").is_some() {
        fs::write(&path, &drawn).expect("a picture");
    }
    let picture = fs::read_to_string(path).expect("a picture");
    assert_eq!(
        messages(&picture),
        messages(&drawn),
        "{PICTURE} is stale: run `SEAM_PORTAL_BLESS=1 cargo test -p seam-portal-tests --test picture`",
    );
}

/// The alternative text has the same messages.
#[test]
fn the_alternative_text_has_the_messages() {
    let readme = fs::read_to_string(repository().join("README.md")).expect("a README");
    let (_, image) = readme.split_once("![").expect("an image");
    let (text, rest) = image.split_once("](").expect("its text");
    let text = text.replace('\n', " ");
    for error in ERRORS.iter() {
        let message = plain(error.lines().next().expect("a message"));
        assert!(text.contains(&message), "{message} is not in: {text}");
    }
    let (url, _) = rest.split_once(')').expect("its URL");
    let home = env!("CARGO_PKG_REPOSITORY").replace("github.com", "raw.githubusercontent.com");
    assert_eq!(url, format!("{home}/main/{PICTURE}"));
}

/// The errors of the wrong program, with colors.
static ERRORS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let project = Project::new("picture");
    let manifest = "[package]\nname = \"program\"\nedition = \"2024\"\n\n[dependencies]\n";
    let dependency = seam_portal_as("seam_portal");
    project.file(
        "Cargo.toml",
        &format!("{manifest}{dependency}\n[workspace]\n"),
    );
    project.file("src/main.rs", include_str!("wrong.rs"));
    let output = project.cargo(["check", "--message-format=json-diagnostic-rendered-ansi"]);
    let lines = String::from_utf8_lossy(&output.stdout);
    let diagnostics = lines.lines().filter_map(|line| {
        let line: Value = serde_json::from_str(line).ok()?;
        let message = &line["message"];
        message["spans"].get(0)?;
        let rendered = message["rendered"].as_str()?.trim_end();
        // Paths on Windows have backslashes.
        Some(rendered.replace('\\', "/"))
    });
    let errors: Vec<String> = diagnostics.collect();
    assert_eq!(errors.len(), 3, "{}", said(&output));
    errors
});

/// The lines with messages and places. The drawing around them differs between compiler versions.
fn messages(picture: &str) -> Vec<&str> {
    let is_message = |line: &&str| line.contains("error") || line.contains("--&gt;");
    picture.lines().filter(is_message).collect()
}

/// A text without its colors.
fn plain(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |plain, part| {
        plain + part.split_once('m').map_or("", |(_, text)| text)
    })
}
