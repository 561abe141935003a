//! The heap allocations of requests, counted on the test's own thread.

mod build;
mod send;
mod write;

use allocation_counter::{AllocationInfo, measure};

/// The allocations of `make`, and its result. Dropping the result is not counted.
fn counted<T>(make: impl FnOnce() -> T) -> (AllocationInfo, T) {
    let mut value = None;
    let info = measure(|| value = Some(make()));
    (info, value.expect("it was run"))
}

/// The number of allocations in `make`.
fn count<T>(make: impl FnOnce() -> T) -> u64 {
    counted(make).0.count_total
}

/// Texts that a caller has.
fn names(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("name-{number}")).collect()
}

#[test]
fn the_counter_counts() {
    assert_eq!(count(|| ()), 0);
    assert_eq!(count(|| String::from("x")), 1);
    assert_eq!(count(|| names(10)), 11);
}
