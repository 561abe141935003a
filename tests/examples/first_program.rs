//! `first_program`: it is the program in the README, and its failures are sentences.

use seam_portal::testing::FakeSeam;

use super::{Ran, assert_link, environment, program};

#[test]
fn is_in_the_readme() {
    let example = include_str!("../../examples/first_program.rs");
    let (_, program) = example.split_once("\n\n").expect("a comment and a program");
    let readme = include_str!("../../README.md").replace("\r\n", "\n");
    assert!(readme.contains(&program.replace("\r\n", "\n")));
}

#[test]
fn prints_a_link() {
    let fake = FakeSeam::start().expect("a server");
    let ran = Ran::of(program("first_program").envs(environment(&fake)));
    ran.assert_status(0);
    assert_link(&ran.stdout);
}

#[test]
fn prints_what_is_missing() {
    let ran = Ran::of(&mut program("first_program"));
    ran.assert_status(1);
    assert_eq!(
        ran.stderr,
        "no credential in the environment: set SEAM_API_KEY, or SEAM_PERSONAL_ACCESS_TOKEN and \
         SEAM_WORKSPACE_ID\n",
    );
}
