//! Runs a test in a child process, because all tests of one process share its environment variables
//! and limits.

use std::env;
use std::process::Command;

/// Runs the test with only these variables. Returns what it prints after `client: `.
pub(crate) fn child(test: &str, variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture", "--test-threads=1"]);
    command.env_clear().envs(variables.iter().copied());
    printed(command)
}

/// The same, with a limit set by the shell's `ulimit`.
#[cfg(target_os = "linux")]
pub(crate) fn limited_child(test: &str, limit: &str, variables: &[(&str, &str)]) -> String {
    let script = format!("ulimit {limit}; exec \"$0\" --exact {test} --nocapture --test-threads=1");
    let mut command = Command::new("/bin/sh");
    command
        .arg("-c")
        .arg(script)
        .arg(env::current_exe().unwrap());
    command.env_clear().envs(variables.iter().copied());
    printed(command)
}

fn printed(mut command: Command) -> String {
    let output = command.output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    printed
        .lines()
        .find_map(|line| line.strip_prefix("client: "))
        .unwrap_or(&printed)
        .to_owned()
}
