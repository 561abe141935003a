//! Runs every example with a minimal environment, and checks what it prints.

mod batch;
mod configured;
mod embedded;
mod errors;
mod first_program;
mod links;
mod presets;
mod testing;
mod web_handler;

use std::collections::HashMap;
use std::process::{Command, Output};
use std::sync::OnceLock;

use seam_portal::testing::FakeSeam;
use serde_json::Value;

/// The environment variables that the examples read.
const VARIABLES: [&str; 6] = [
    "SEAM_API_KEY",
    "SEAM_PERSONAL_ACCESS_TOKEN",
    "SEAM_WORKSPACE_ID",
    "SEAM_ENDPOINT",
    "SEAM_API_URL",
    "RUST_LOG",
];

/// A command with the folder and the environment variables that a newcomer has.
fn bare(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    for name in VARIABLES {
        command.env_remove(name);
    }
    command
}

/// The command that a newcomer types.
fn cargo_run(example: &str) -> Ran {
    Ran::of(bare(env!("CARGO")).args(["run", "--quiet", "--example", example]))
}

/// Runs an example without cargo. Cargo takes time, and when it is killed, it does not end its
/// child on every system.
fn program(example: &str) -> Command {
    static PROGRAMS: OnceLock<HashMap<String, String>> = OnceLock::new();
    bare(&PROGRAMS.get_or_init(build)[example])
}

/// Builds all examples. Returns the path of each one.
fn build() -> HashMap<String, String> {
    let built = Ran::of(bare(env!("CARGO")).args(["build", "--examples", "--message-format=json"]));
    built.assert_status(0);
    let messages = built.stdout.lines();
    let messages = messages.filter_map(|line| serde_json::from_str(line).ok());
    messages
        .filter_map(|message: Value| {
            let name = message["target"]["name"].as_str()?;
            Some((name.to_owned(), message["executable"].as_str()?.to_owned()))
        })
        .collect()
}

/// The variables for a server that replaces Seam.
fn environment(fake: &FakeSeam) -> [(&str, &str); 2] {
    [
        ("SEAM_API_KEY", fake.api_key()),
        ("SEAM_ENDPOINT", fake.endpoint()),
    ]
}

/// The result of a program.
struct Ran {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Ran {
    fn of(command: &mut Command) -> Self {
        let Output {
            status,
            stdout,
            stderr,
        } = command.output().expect("a program");
        Ran {
            status: status.code(),
            stdout: String::from_utf8(stdout).expect("UTF-8"),
            stderr: String::from_utf8(stderr).expect("UTF-8"),
        }
    }

    /// Fails with the output of the program.
    #[track_caller]
    fn assert_status(&self, status: i32) {
        assert_eq!(self.status, Some(status), "{}", self.stderr);
    }
}

#[track_caller]
fn assert_link(text: &str) {
    assert!(
        text.starts_with("http://127.0.0.1:") && text.contains("?token="),
        "{text}"
    );
}
