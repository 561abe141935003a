//! `testing`: the tests in that example.

use super::{Ran, bare};

#[test]
fn its_tests_pass_and_never_ask_seam() {
    let mut cargo = bare(env!("CARGO"));
    cargo
        .args(["test", "--quiet", "--example", "testing"])
        .env("SEAM_API_KEY", "seam_example_key")
        // Nothing listens on this port.
        .env("SEAM_ENDPOINT", "http://127.0.0.1:1");
    let ran = Ran::of(&mut cargo);
    ran.assert_status(0);
    assert!(ran.stdout.contains("3 passed"), "{}", ran.stdout);
}
