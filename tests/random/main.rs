//! A property: every request that Seam's schema allows can be written with `portal!`, in any of
//! the ways that there are, and what is sent is that request.
//!
//! Random requests go into a program, and what the program prints is compared with them.
//! `SEAM_PORTAL_RANDOM_REQUESTS` says how many, `SEAM_PORTAL_RANDOM_SEED` which ones.

mod expressions;
mod literals;
mod program;
mod random;
mod shape;
mod source;
#[path = "../support/mod.rs"]
mod support;
mod values;

use std::collections::BTreeSet;
use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, fs};

use serde_json::Value;

use crate::random::Random;
use crate::support::{Project, said};
use crate::values::Values;

#[test]
fn random_requests_are_sent_as_they_are_written() {
    let seed = setting("SEAM_PORTAL_RANDOM_SEED").unwrap_or_else(now);
    let count = setting("SEAM_PORTAL_RANDOM_REQUESTS").unwrap_or(300);
    let count = usize::try_from(count).expect("a number of requests");
    println!("{count} requests: SEAM_PORTAL_RANDOM_SEED={seed} repeats them");

    let shape = shape::request(&schema());
    let mut paths = Vec::new();
    shape::paths(&shape, "", &mut paths);
    let mut random = Random::new(seed);
    let mut covered = BTreeSet::new();
    let mut requests = Vec::new();
    let mut functions = Vec::new();
    for number in 0..count {
        let wanted = &paths[number % paths.len()];
        let mut values = Values {
            random: &mut random,
            wanted,
            covered: &mut covered,
        };
        let request = values.value(&shape, "");
        functions.push(program::function(&mut random, number, &shape, &request));
        requests.push(request);
    }

    let project = Project::new("random");
    program::write(&project, &functions);
    let output = project.cargo(["run", "--quiet"]);
    assert!(output.status.success(), "seed {seed}: {}", said(&output));
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(printed.lines().count(), count, "seed {seed}");
    for (number, (line, request)) in printed.lines().zip(&requests).enumerate() {
        // Through text as well, so that both numbers are read in the same way.
        let request: Value = serde_json::from_str(&request.to_string()).expect("JSON");
        let sent: Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(
            sent, request,
            "seed {seed}, written as\n{}",
            functions[number]
        );
    }
    if count >= paths.len() {
        let missing: Vec<_> = paths
            .iter()
            .filter(|path| !covered.contains(*path))
            .collect();
        assert!(
            missing.is_empty(),
            "seed {seed}: in no request: {missing:?}"
        );
    }
}

fn schema() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/create_portal.json");
    serde_json::from_str(&fs::read_to_string(path).expect(path)).expect("JSON")
}

fn setting(name: &str) -> Option<u64> {
    let value = env::var(name).ok()?;
    Some(
        value
            .parse()
            .unwrap_or_else(|error| panic!("{name}={value}: {error}")),
    )
}

fn now() -> u64 {
    let time = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("after 1970");
    time.as_secs()
}
