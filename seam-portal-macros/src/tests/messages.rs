//! What the macro says of many inputs, each with the token that it is about.
//!
//! The files in `messages/` hold inputs, behind `>`, and below each what parsing and checking
//! report. `SEAM_PORTAL_BLESS=1 cargo test -p seam-portal-macros` writes the reports anew: read the
//! difference before you commit it.

use std::fmt::Write as _;
use std::path::Path;

use super::diagnose::diagnose;

#[test]
fn messages_are_as_written_down() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/messages");
    for step in ["forms", "syntax", "structure", "filters", "values", "known"] {
        let file = folder.join(step).with_extension("txt");
        let written = std::fs::read_to_string(&file).expect("a file");
        let reported = reported(&written);
        if std::env::var_os("SEAM_PORTAL_BLESS").is_some() {
            std::fs::write(&file, reported).expect("a file");
        } else if let Some((was, is)) = first_difference(&written, &reported) {
            panic!("in {step}.txt:\n{was}\nis now\n{is}");
        }
    }
}

/// The file with what is reported now.
fn reported(written: &str) -> String {
    let mut all = String::new();
    for case in written.split("\n\n") {
        let input: Vec<_> = case
            .lines()
            .filter_map(|line| line.strip_prefix('>'))
            .map(|line| line.strip_prefix(' ').unwrap_or(line))
            .collect();
        let input = input.join("\n");
        if !all.is_empty() {
            all.push('\n');
        }
        for line in input.lines() {
            writeln!(all, "> {line}").expect("a string");
        }
        let diagnostics = diagnose(&input);
        if diagnostics.is_empty() {
            all.push_str("fine\n");
        }
        for found in diagnostics {
            let token = input[found.range].replace('\n', "⏎");
            writeln!(all, "`{token}` {}", found.message).expect("a string");
        }
    }
    all
}

fn first_difference<'t>(written: &'t str, reported: &'t str) -> Option<(&'t str, &'t str)> {
    let pairs = written.split("\n\n").zip(reported.split("\n\n"));
    let mut different = pairs.filter(|(was, is)| was.trim_end() != is.trim_end());
    different.next()
}
