//! A program that makes requests and prints each one on a line.

use std::fmt::Write as _;

use serde_json::Value;

use crate::source::Source;
use kit::Random;
use kit::shape::Shape;
use kit::{Project, seam_portal_as};

/// The number of requests in one file.
const IN_A_FILE: usize = 50;

const HEAD: &str = "#![allow(warnings)]
use std::borrow::Cow;
use std::rc::Rc;
use seam_portal::model::Nullable;
use seam_portal::{CreatePortal, portal};
type Shared = Rc<str>;
fn choose<A, B>(a: A, _: B) -> A { a }
fn json(request: &CreatePortal<'_>) -> String { serde_json::to_string(request).unwrap() }
";

pub(crate) fn write(project: &Project, functions: &[String]) {
    let manifest = format!(
        "[package]\nname = \"random-requests\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nserde_json = {{ version = \"1\", default-features = false, features = [\"std\"] }}\n{}",
        seam_portal_as("seam_portal"),
    );
    project.file("Cargo.toml", &manifest);
    let mut main = HEAD.to_owned();
    let mut calls = String::new();
    for (index, file) in functions.chunks(IN_A_FILE).enumerate() {
        let module = format!("requests_{index}");
        project.file(
            &format!("src/{module}.rs"),
            &format!("use crate::*;\n{}", file.concat()),
        );
        writeln!(main, "mod {module};").expect("no end of memory");
        for number in 0..file.len() {
            let function = index * IN_A_FILE + number;
            writeln!(
                calls,
                "    println!(\"{{}}\", {module}::request_{function}());"
            )
            .expect("no end of memory");
        }
    }
    project.file("src/main.rs", &format!("{main}fn main() {{\n{calls}}}\n"));
}

/// A function that makes the request.
pub(crate) fn function(
    random: &mut Random,
    number: usize,
    shape: &Shape,
    request: &Value,
) -> String {
    let Shape::Object(alternatives) = shape else {
        panic!("a request is an object")
    };
    let object = request.as_object().expect("a request is an object");
    let constant = random.chance(1, 4);
    let mut source = Source {
        random,
        constant,
        statements: String::new(),
        variables: 0,
    };
    let fields = match pasted(request) {
        Some(json) if constant && source.random.chance(1, 3) => json,
        _ => source.fields(alternatives, object, ""),
    };
    let statements = std::mem::take(&mut source.statements);
    let portal = form(source.random, &fields);
    let body = match (constant, random.below(2)) {
        (true, 0) => format!("    const REQUEST: CreatePortal<'_> = {portal};\n    json(&REQUEST)"),
        (true, _) => {
            format!("    static REQUEST: CreatePortal<'_> = {portal};\n    json(&REQUEST)")
        }
        (false, _) => format!("    json(&{portal})"),
    };
    format!("pub fn request_{number}() -> String {{\n{statements}{body}\n}}\n")
}

/// One of the forms of an invocation.
fn form(random: &mut Random, fields: &str) -> String {
    match random.below(6) {
        0 => format!("portal!({{ {fields} }})"),
        1 => format!("portal! {{{{ {fields} }}}}"),
        2 => format!("portal!(CreatePortal {{ {fields} }})"),
        3 if !fields.is_empty() => format!("portal!({fields})"),
        4 if !fields.is_empty() => format!("portal![{fields}]"),
        _ if fields.is_empty() => "portal!({})".to_owned(),
        _ => format!("portal! {{ {fields} }}"),
    }
}

/// The fields as JSON, unless that has escapes that Rust does not support.
fn pasted(request: &Value) -> Option<String> {
    let json = serde_json::to_string_pretty(request).expect("JSON");
    let unknown = ["\\b", "\\f", "\\u", "\\\\"]
        .iter()
        .any(|escape| json.contains(escape));
    let stands = json
        .chars()
        .all(|letter| letter == '\n' || letter.escape_debug().count() <= 2);
    let fields = json.strip_prefix('{')?.strip_suffix('}')?;
    (!unknown && stands).then(|| fields.trim().to_owned())
}
