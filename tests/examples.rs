//! Every example runs on a bare machine, and keeps to what a program may print.

use std::process::{Command, Output};

fn run(example: &str, environment: &[(&str, &str)]) -> Output {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(["run", "--quiet", "--example", example])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    for name in [
        "SEAM_API_KEY",
        "SEAM_PERSONAL_ACCESS_TOKEN",
        "SEAM_ENDPOINT",
        "RUST_LOG",
    ] {
        cargo.env_remove(name);
    }
    cargo
        .envs(environment.iter().copied())
        .output()
        .expect("cargo")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[track_caller]
fn prints_one_link(example: &str) {
    let output = run(example, &[]);
    let (stdout, stderr) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{stderr}");
    assert_eq!(stdout.lines().count(), 1, "{stdout}");
    assert!(
        stdout.starts_with("http://127.0.0.1:") && stdout.contains("?token="),
        "{stdout}"
    );
    assert!(stderr.contains("FakeSeam"), "{stderr}");
}

#[test]
fn create_portal() {
    prints_one_link("create_portal");
}

#[test]
fn hotel() {
    prints_one_link("hotel");
}

#[test]
fn failure_is_one_line_and_an_exit_status() {
    // A port that nothing listens on: the listener is gone when the example runs.
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("a port")
        .port();
    let endpoint = format!("http://127.0.0.1:{port}");
    for environment in [
        [
            ("SEAM_API_KEY", "seam_at_this_is_a_token"),
            ("SEAM_ENDPOINT", ""),
        ],
        [
            ("SEAM_API_KEY", "seam_example_key"),
            ("SEAM_ENDPOINT", &endpoint),
        ],
    ] {
        let output = run("create_portal", &environment);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(text(&output.stdout), "");
        let stderr = text(&output.stderr);
        assert_eq!(stderr.lines().count(), 1, "{stderr}");
        assert!(!stderr.contains(environment[0].1), "{stderr}");
    }
}

#[test]
fn logging_is_on() {
    let output = run("create_portal", &[("RUST_LOG", "debug")]);
    assert!(
        text(&output.stderr).contains("ureq"),
        "{}",
        text(&output.stderr)
    );
}
