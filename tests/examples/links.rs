//! The examples that print one link.

use std::net::TcpListener;

use super::{Ran, assert_link, cargo_run, program};

#[track_caller]
fn prints_one_link(example: &str) {
    let ran = cargo_run(example);
    ran.assert_status(0);
    assert_eq!(ran.stdout.lines().count(), 1, "{}", ran.stdout);
    assert_link(&ran.stdout);
    assert!(ran.stderr.contains("FakeSeam"), "{}", ran.stderr);
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
fn testing() {
    prints_one_link("testing");
}

#[test]
fn failure_is_one_line_and_an_exit_status() {
    // No server listens on this port: the listener is closed when the example runs.
    let port = TcpListener::bind("127.0.0.1:0")
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
        let ran = Ran::of(program("create_portal").envs(environment));
        ran.assert_status(1);
        assert_eq!(ran.stdout, "");
        assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
        assert!(!ran.stderr.contains(environment[0].1), "{}", ran.stderr);
    }
}

#[test]
fn logging_is_on() {
    let ran = Ran::of(program("create_portal").env("RUST_LOG", "debug"));
    assert!(ran.stderr.contains("ureq"), "{}", ran.stderr);
}
