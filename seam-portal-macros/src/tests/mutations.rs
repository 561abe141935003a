//! Valid requests with one mistake each: every one is refused, once, at the token at fault.
//!
//! `SEAM_PORTAL_MUTATIONS` is how many there are, `SEAM_PORTAL_SEED` which ones. Another test
//! builds some of them with rustc.

use super::diagnose::diagnose;
use super::mutate::{Mutant, Mutation, constants, mutant, mutations};
use super::random::{Random, setting};
use super::request::request;

#[test]
fn one_mistake_is_one_error_at_its_token() {
    let count = setting("SEAM_PORTAL_MUTATIONS", 500);
    let seed = setting("SEAM_PORTAL_SEED", 1);
    let mutations = mutations();
    println!(
        "{count} mutations of {} kinds, seed {seed}",
        mutations.len()
    );
    let mut random = Random::new(seed);
    let mut failures = Vec::new();
    for mutation in mutations
        .iter()
        .cycle()
        .take(usize::try_from(count).expect("a count"))
    {
        failures.extend(failure(mutation, &mut random));
    }
    assert!(
        failures.is_empty(),
        "{} of {count} mutations, seed {seed}:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

/// They may be right for all that the macro knows. Another test shows them to rustc.
#[test]
fn constants_are_left_to_rustc() {
    let mut random = Random::new(setting("SEAM_PORTAL_SEED", 1));
    for mutation in constants() {
        let Mutant { text, .. } = made(&mutation, &mut random);
        let found = diagnose(&text);
        assert!(found.is_empty(), "{text}: {}", found[0].message);
    }
}

fn failure(mutation: &Mutation, random: &mut Random) -> Option<String> {
    let Mutant { text, start, end } = made(mutation, random);
    let found = diagnose(&text);
    let fine = |range: &std::ops::Range<usize>| start <= range.start && range.end <= end;
    match found.as_slice() {
        [only] if fine(&only.range) => None,
        found => {
            let found: Vec<_> = found
                .iter()
                .map(|error| format!("    `{}` {}", &text[error.range.clone()], error.message))
                .collect();
            let at = &text[start..end];
            Some(format!(
                "{}: at `{at}` in {text}\n{}",
                mutation.name,
                found.join("\n")
            ))
        }
    }
}

/// A request that is valid but for the mistake.
fn made(mutation: &Mutation, random: &mut Random) -> Mutant {
    for _ in 0..10_000 {
        let mut request = request(random);
        let mut text = String::new();
        request.write(&mut text);
        if (mutation.apply)(&mut request, random) {
            let refused = diagnose(&text);
            assert!(
                refused.is_empty(),
                "refused: {text}: {}",
                refused[0].message
            );
            return mutant(&request);
        }
    }
    panic!("there is no place for a mistake: {}", mutation.name);
}
