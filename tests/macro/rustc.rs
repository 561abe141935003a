//! Compiles valid requests with one mistake each. The macro refuses each one, with one error at the
//! wrong token, and rustc adds nothing to it.

use std::collections::BTreeMap;
use std::process::Output;

use kit::{Cases, Project, Random, said, seam_portal_as};
use serde_json::Value;

use crate::mutate::{Mutant, Mutation, constants, mutant, mutations};
use crate::request::request;

/// The number of wrong invocations between two right ones.
const BETWEEN: usize = 10;

/// One invocation, on a line of its own.
struct Case {
    name: String,
    line: String,
    /// The columns of the expected error, or `None` if there is no mistake.
    at: Option<(usize, usize)>,
}

#[test]
fn one_mistake_is_one_error_of_the_macro() {
    assert_each_is_one_error("mutations", &mutations(), 600, None);
}

/// `cargo check` is enough to find these errors.
#[test]
fn a_constant_that_breaks_a_rule_is_one_error() {
    let kinds = constants();
    assert_each_is_one_error("constants", &kinds, 3 * kinds.len(), Some("E0080"));
}

fn assert_each_is_one_error(name: &str, kinds: &[Mutation], count: usize, code: Option<&str>) {
    let cases = Cases::new(count);
    let (count, mut random) = (cases.count, cases.random());
    let mut cases = Vec::new();
    for (index, mutation) in kinds.iter().cycle().take(count).enumerate() {
        if index % BETWEEN == 0 {
            cases.push(valid(&mut random));
        }
        cases.push(mutated(mutation, &mut random));
    }
    let errors = errors(name, &cases);
    let wrong: Vec<_> = cases
        .iter()
        .enumerate()
        .filter_map(|(index, case)| failure(case, errors.get(&(index + 2)), code))
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {count} mutations:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn valid(random: &mut Random) -> Case {
    let mut text = String::new();
    request(random).write(&mut text);
    Case {
        name: "nothing wrong".to_owned(),
        line: format!("const _: () = {{ let _ = portal!({text}); }};"),
        at: None,
    }
}

fn mutated(mutation: &Mutation, random: &mut Random) -> Case {
    const BEFORE: &str = "const _: fn() = || { let _ = portal!(";
    loop {
        let mut request = request(random);
        if (mutation.apply)(&mut request, random) {
            let Mutant { text, start, end } = mutant(&request);
            let column = |offset: usize| BEFORE.len() + text[..offset].chars().count() + 1;
            return Case {
                name: mutation.name.clone(),
                at: Some((column(start), column(end))),
                line: format!("{BEFORE}{text}); }};"),
            };
        }
    }
}

/// The errors that rustc reports for each line: columns, code and message.
fn errors(name: &str, cases: &[Case]) -> BTreeMap<usize, Vec<Value>> {
    let lines: Vec<_> = cases.iter().map(|case| case.line.as_str()).collect();
    let source = format!(
        "#![allow(deprecated)] use seam_portal::portal;\n{}\n",
        lines.join("\n")
    );
    let output = check(name, &source);
    let mut errors = BTreeMap::<usize, Vec<Value>>::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let message: Value = serde_json::from_str(line).expect("JSON");
        let message = &message["message"];
        let spans = message["spans"].as_array().into_iter().flatten();
        for span in spans.filter(|span| span["is_primary"] == true) {
            let line = usize::try_from(span["line_start"].as_u64().unwrap_or(0)).unwrap_or(0);
            let mut error = span.clone();
            error["message"] = message["message"].clone();
            error["code"] = message["code"].clone();
            errors.entry(line).or_default().push(error);
        }
    }
    assert!(!errors.is_empty(), "{}", said(&output));
    errors
}

fn failure(case: &Case, errors: Option<&Vec<Value>>, code: Option<&str>) -> Option<String> {
    let errors = errors.map_or(&[] as &[Value], Vec::as_slice);
    let fine = match (case.at, errors) {
        (None, []) => true,
        (Some((start, end)), [error]) => {
            let column = |name: &str| usize::try_from(error[name].as_u64()?).ok();
            let within = column("column_start").is_some_and(|column| column >= start)
                && column("column_end").is_some_and(|column| column <= end);
            within && error["code"]["code"].as_str() == code
        }
        _ => false,
    };
    let said: Vec<_> = errors
        .iter()
        .map(|error| {
            format!(
                "    {}–{} {}",
                error["column_start"], error["column_end"], error["message"]
            )
        })
        .collect();
    (!fine).then(|| {
        format!(
            "{}, at {:?}: {}\n{}",
            case.name,
            case.at,
            case.line,
            said.join("\n")
        )
    })
}

/// Checks a crate with this source.
fn check(name: &str, source: &str) -> Output {
    let project = Project::new(name);
    let manifest = format!(
        "[package]\nname = {name:?}\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{}",
        seam_portal_as("seam-portal")
    );
    project.file("Cargo.toml", &manifest);
    project.file("src/lib.rs", source);
    project.cargo(["check", "--quiet", "--message-format=json"])
}

#[test]
fn ten_thousand_brackets_are_one_error() {
    for [open, close] in ["()", "[]", "{}"].map(|pair| [&pair[..1], &pair[1..]]) {
        let (open, close) = (open.repeat(10_000), close.repeat(10_000));
        let source = format!(
            "pub fn nested() {{ let _ = seam_portal::portal!({{ read_only: {open}{close} }}); }}"
        );
        let output = check("nesting", &source);
        let stdout = String::from_utf8_lossy(&output.stdout);
        let count = stdout.matches("nested more than 100 levels deep").count();
        // The text is in the message itself, and in its rendered form.
        assert_eq!(
            (count, output.status.code()),
            (2, Some(101)),
            "{}",
            said(&output)
        );
    }
}
