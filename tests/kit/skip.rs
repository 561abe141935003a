//! Tests that need something that a machine may lack.

use std::env;

/// Prints why a test is skipped. The test then passes, but in CI it fails: every test has to run
/// there.
pub fn skip(why: &str) {
    assert!(env::var_os("CI").is_none(), "skipped in CI: {why}");
    println!("skipped: {why}");
}
