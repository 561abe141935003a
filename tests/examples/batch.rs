//! `batch`: all customers get their portal, or are listed as failures.

use std::collections::BTreeSet;

use seam_portal::testing::{Failure, FakeSeam};

use super::{Ran, assert_link, cargo_run, environment, program};

/// The customers that got a link.
fn customers(ran: &Ran) -> BTreeSet<&str> {
    let mut lines = ran.stdout.lines();
    assert_eq!(lines.next(), Some("customer_key,url,expires_at"));
    lines
        .map(|line| {
            let fields: Vec<_> = line.split(',').collect();
            assert_eq!(fields.len(), 3, "{line}");
            assert_link(fields[1]);
            fields[0]
        })
        .collect()
}

#[test]
fn makes_a_thousand_portals() {
    let ran = cargo_run("batch");
    ran.assert_status(0);
    assert_eq!(customers(&ran).len(), 1000);
    let told = ran.stderr.lines().last();
    assert_eq!(told, Some("1000 customers, 0 failed"), "{}", ran.stderr);
}

#[test]
fn lists_the_failures_at_the_end() {
    let ran = Ran::of(program("batch").args(["--customers", "40", "--fail", "3"]));
    ran.assert_status(1);
    let made = customers(&ran);
    assert_eq!(made.len(), 37);
    let mut told = ran
        .stderr
        .lines()
        .skip_while(|line| *line != "40 customers, 3 failed");
    assert!(told.next().is_some(), "{}", ran.stderr);
    let failed: BTreeSet<_> = told
        .map(|line| line.split_once(": ").expect("a customer and a reason").0)
        .collect();
    assert_eq!(failed.len(), 3, "{}", ran.stderr);
    assert!(made.is_disjoint(&failed));
}

#[test]
fn tries_again_before_it_fails() {
    let fake = FakeSeam::start().expect("a server");
    fake.fail_times(2, Failure::status(502));
    let mut batch = program("batch");
    batch.args(["--customers", "20"]).envs(environment(&fake));
    let ran = Ran::of(&mut batch);
    ran.assert_status(0);
    assert_eq!(customers(&ran).len(), 20);
    assert_eq!(fake.requests().len(), 22);
    assert_eq!(fake.customer_keys().len(), 20);
}

#[test]
fn what_cannot_be_done_has_a_status_of_its_own() {
    for arguments in [
        &["--fail"][..],
        &["--fail", "some"],
        &["--customers", "-1"],
        &["--help"],
    ] {
        let ran = Ran::of(program("batch").args(arguments));
        ran.assert_status(2);
        assert_eq!(ran.stdout, "");
        assert!(ran.stderr.starts_with("usage: "), "{}", ran.stderr);
    }
    let mut batch = program("batch");
    batch
        .args(["--fail", "1"])
        .env("SEAM_API_KEY", "seam_example_key");
    let ran = Ran::of(&mut batch);
    ran.assert_status(2);
    assert!(ran.stderr.contains("FakeSeam"), "{}", ran.stderr);
}
