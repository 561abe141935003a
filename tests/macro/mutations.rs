//! Valid requests with one mistake each. The macro refuses every one, with one error at the wrong
//! token. `rustc.rs` compiles some of them.

use kit::{Cases, Random};

use crate::diagnose::diagnose;
use crate::mutate::{Mutant, Mutation, constants, mutant, mutations};
use crate::request::request;

#[test]
fn one_mistake_is_one_error_at_its_token() {
    Cases::new(500).each(|random, number| {
        let mutations = mutations();
        let failure = failure(&mutations[number % mutations.len()], random);
        assert!(failure.is_none(), "{}", failure.unwrap_or_default());
    });
}

/// The macro cannot tell whether they are right. `rustc.rs` compiles them.
#[test]
fn constants_are_left_to_rustc() {
    let kinds = constants();
    Cases::new(kinds.len()).each(|random, number| {
        let kinds = constants();
        let Mutant { text, .. } = made(&kinds[number % kinds.len()], random);
        let found = diagnose(&text);
        assert!(found.is_empty(), "{text}: {}", found[0].message);
    });
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

/// A request that is valid except for the mistake.
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
